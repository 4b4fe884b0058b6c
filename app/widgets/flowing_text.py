"""Running text with formulas and marks, as high as its rows for a width; its marks are clicked or reached by Tab."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.painting.formula import is_typeset
from app.painting.lesson_flow import Flow, Wanted, lay_out, lay_out_formula, paint_flow
from app.state.theme import Theme
from engine.language import tr
from engine.lessons.tree import Link, Look, Span, Spans, Symbols, plain


class FlowingText(QWidget):
    """One paragraph, or one formula on lines of its own.

    Parameters
    ----------
    size
        Of the letters, in pixels, exactly: whoever makes it larger with other writing says so by it.
    help_of
        What a tooltip says about a span; "" for nothing.
    displayed
        The spans are one formula, which stands on lines of its own.

    Signals
    -------
    mark_activated(object)
        A mark, :class:`Look` or :class:`Link`, was clicked or chosen by the keyboard.
    mark_focused(object)
        Where a mark stands within the text that the keyboard has come to, a ``QRectF``.
    """

    mark_activated = Signal(object)
    mark_focused = Signal(object)

    def __init__(
        self,
        spans: Spans,
        size: float,
        theme: Theme,
        parent: QWidget,
        *,
        help_of: Callable[[Span], str] = lambda span: "",
        strong: bool = False,
        displayed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._spans, self._size, self._theme = spans, size, theme
        self._help_of, self._strong, self._displayed = help_of, strong, displayed
        self._flow: Flow | None = None
        self._focused: int | None = None  # place among the marks
        self.setAccessibleName(plain(spans))
        self.setMouseTracking(True)
        if any(isinstance(span, Look | Link) for span in spans):
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def missing(self) -> tuple[Wanted, ...]:
        """Formulas that must be typeset before this can be laid out for good."""
        return () if self._flow is None else self._flow.missing

    @property
    def marks(self) -> list[Look | Link]:
        """What leads somewhere, in reading order."""
        return [span for span in self._spans if isinstance(span, Look | Link)]

    def place_of(self, mark: int) -> QRectF:
        """Return where a mark begins."""
        assert self._flow is not None
        return self._flow.rectangles(self._flow.marks()[mark])[0]

    def lay_out(self, width: int) -> int:
        """Break the rows for a width and return the height that they take."""
        known = self._flow
        if known is None or known.width != width or any(is_typeset(*wanted) for wanted in known.missing):
            latex = self._spans[0]
            if self._displayed and isinstance(latex, Symbols):
                self._flow = lay_out_formula(latex.latex, width, self._size, self._theme)
            else:
                self._flow = lay_out(
                    self._spans,
                    width,
                    self._size,
                    self._theme,
                    strong=self._strong,
                    from_the_right=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
                )
            self.update()
        assert self._flow is not None
        return round(self._flow.height + 0.5)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme; it must be laid out again, since formulas have their colour in them."""
        self._theme, self._flow = theme, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        if self._flow is not None:
            painter = QPainter(self)
            mark = None if self._focused is None else self._flow.marks()[self._focused]
            paint_flow(painter, self._flow, self._theme, mark)
            painter.end()

    # --- the pointer --------------------------------------------------------------------------------------------------

    def _span_at(self, place: QPointF) -> Span | None:
        index = None if self._flow is None else self._flow.span_at(place.x(), place.y())
        return None if index is None else self._spans[index]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be clicked."""
        leads = isinstance(self._span_at(event.position()), Look | Link)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a mark."""
        span = self._span_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and isinstance(span, Look | Link):
            self.mark_activated.emit(span)

    def event(self, event: QEvent) -> bool:
        """Explain what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            span = self._span_at(QPointF(event.pos()))
            said = "" if span is None else self._help_of(span)
            if said:
                QToolTip.showText(event.globalPos(), said, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # --- the keyboard -------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Go from mark to mark by Tab before the focus leaves the text."""
        if self._focused is not None and self.hasFocus():
            target = self._focused + (1 if onward else -1)
            if 0 <= target < len(self.marks):
                self._focus_mark(target)
                return True
        return super().focusNextPrevChild(onward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first mark, or at the last one when coming from behind."""
        super().focusInEvent(event)
        if self.marks:
            self._focus_mark(len(self.marks) - 1 if event.reason() == Qt.FocusReason.BacktabFocusReason else 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no mark as chosen."""
        super().focusOutEvent(event)
        self._focused = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the chosen mark on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._focused is not None:
            self.mark_activated.emit(self.marks[self._focused])
            return
        super().keyPressEvent(event)

    def _focus_mark(self, number: int) -> None:
        self._focused = number
        self.setAccessibleDescription(tr("Mark: {text}", text=self.marks[number].text))
        self.mark_focused.emit(self.place_of(number))
        self.update()
