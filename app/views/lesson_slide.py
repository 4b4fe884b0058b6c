"""One slide of a lesson: large type, nothing that scrolls, and below it what the next key does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.painting.lesson_flow import letters
from app.painting.pens import pen
from app.state.lesson_page import LessonPage
from app.state.lesson_slides import Group, Part, Slide, entries_of
from app.state.lesson_talk import ShownSlide
from app.state.theme import Theme
from app.widgets.flowing_text import FlowingText
from app.widgets.lesson_blocks import LessonBlocks, typeset_all
from app.widgets.question_box import AskedBox
from app.widgets.stacking import Placeable, stacked
from app.widgets.wide_button import WideButton
from engine.language import local_number, tr
from engine.lessons.tree import Paragraph, Words

TEXT = 4 / 3
"""Size of the text, in those of the smallest writing on the page."""
_HEADING, _TITLE = 1.15, 1.5
"""Sizes of a section's heading and of the lesson's title, in those of the text."""
_GAP, _PAD = 0.6, 0.9
"""Between blocks and around everything, in sizes of the text."""
_WIDEST = 40
"""Longer rows are hard to read; in sizes of the text."""
_TWO_ROWS_BELOW = 40
"""Width of the slide below which the hint has two rows, in sizes of the smallest writing."""
_ROW = 1.45
"""Height of a row of the hint, in sizes of its letters."""

Entries = tuple[tuple[Group, ...], ...]
"""What stands below one another: single blocks, and questions with their answers."""


class LessonSlide(QWidget):
    """Shows one slide, and tells which parts of a lesson fit on one.

    Signals
    -------
    resized()
        Another size or another size of the letters: the lesson must be cut anew.
    pressed(int)
        A button was clicked: which part of the lesson it is.
    mark_followed(object)
        A mark, :class:`Look` or :class:`Link`.
    """

    resized = Signal()
    pressed = Signal(int)
    mark_followed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._smallest = 18.0
        self._page: LessonPage | None = None
        self._parts: tuple[Part, ...] = ()
        self._shown: ShownSlide | None = None
        self._body: _Body | None = None
        self._heights: dict[tuple[int, int], int] = {}
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Lesson slide"))

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def shown(self) -> ShownSlide | None:
        """What is in sight."""
        return self._shown

    @property
    def texts(self) -> list[FlowingText]:
        """All running text and formulas in sight."""
        texts = [] if self._body is None else self._body.findChildren(FlowingText)
        return [text for text in texts if not text.isHidden()]

    @property
    def buttons(self) -> list[WideButton]:
        """All buttons in sight."""
        buttons = [] if self._body is None else self._body.findChildren(WideButton)
        return [button for button in buttons if not button.isHidden()]

    def set_page(self, page: LessonPage, parts: Sequence[Part]) -> None:
        """Take the lesson whose slides are shown from now on."""
        self._page, self._parts = page, tuple(parts)
        self._shown = None
        self._heights.clear()

    def show_slide(self, shown: ShownSlide) -> None:
        """Show a slide."""
        before, self._shown = self._shown, shown
        if self._body is None or before is None or before.slide != shown.slide:
            self._build()
        else:
            self._body.show_state(shown.done, shown.awaited)
        self.setAccessibleDescription(self._spoken())
        self.update()

    def set_smallest(self, pixels: float) -> None:
        """Write in another size: so many pixels are the smallest writing that the back row can read."""
        if pixels != self._smallest:
            self._smallest = pixels
            self._renew()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        if self._shown is not None:
            self._build()  # formulas have their colour in them
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size in which something can be read."""
        return QSize(480, 360)

    def fits(self, slide: Slide) -> bool:
        """Whether these parts of the lesson fit on one slide."""
        height = self._height_of_heading(slide)
        for entry in entries_of(self._parts, slide):
            key = entry[0].first, entry[-1].last
            if key not in self._heights:
                self._heights[key] = self._measured(None, (entry,))
            height += self._gap + self._heights[key]
        return height <= self._room.height()

    # --- laying out ---------------------------------------------------------------------------------------------------

    @property
    def _size(self) -> int:
        return round(self._smallest * TEXT)

    @property
    def _gap(self) -> int:
        return round(self._size * _GAP)

    @property
    def _hint_place(self) -> QRectF:
        """Return where it says what comes next, at the lower edge."""
        left, width = self._column
        height = self._smallest * _ROW * (2 if width < self._smallest * _TWO_ROWS_BELOW else 1)
        return QRectF(left, self.height() - height - self._size * _PAD * 0.6, width, height)

    @property
    def _room(self) -> QRectF:
        """Return where heading and text stand."""
        left, width = self._column
        pad = self._size * _PAD
        return QRectF(left, pad * 0.7, width, self._hint_place.top() - pad * 1.1)

    @property
    def _column(self) -> tuple[float, float]:
        """Return left edge and width of all that is written."""
        width = min(self.width() - 2 * self._size * _PAD, self._size * _WIDEST)
        return (self.width() - width) / 2, width

    def _made(self, titled: Slide | None, entries: Entries) -> _Body:
        """Make some entries, below the heading of a slide where one is given."""
        assert self._page is not None
        body = _Body(self, self._size, self._theme, self._gap)
        blocks = LessonBlocks(self._size, self._theme, self._page.help_of, body)
        blocks.mark_followed.connect(self.mark_followed)
        body.fill(None if titled is None else self._heading_of(titled, blocks, body), entries, blocks)
        return body

    def _heading_of(self, slide: Slide, blocks: LessonBlocks, parent: QWidget) -> FlowingText:
        assert self._page is not None
        text, first = self._page.text, self._parts[slide.first]
        if first.is_summary:
            return blocks.text((Words(text.title),), parent, scale=_TITLE, strong=True)
        return blocks.text((Words(text.sections[first.section].title),), parent, scale=_HEADING, strong=True)

    def _height_of_heading(self, slide: Slide) -> int:
        first = self._parts[slide.first]
        key = -1 - first.section, int(first.is_summary)  # no parts, so no entry has it
        if key not in self._heights:
            self._heights[key] = self._measured(slide, ())
        return self._heights[key]

    def _measured(self, titled: Slide | None, entries: Entries) -> int:
        body = self._made(titled, entries)
        height = body.lay_out(int(self._room.width()))
        body.hide()
        body.deleteLater()
        return height

    def _build(self) -> None:
        shown = self._shown
        if shown is None:
            return
        had_focus = self._body is not None and self._body.isAncestorOf(self.focusWidget() or self)
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        room = self._room.toRect()
        self._body = body = self._made(shown.slide, entries_of(self._parts, shown.slide))
        for part, button in body.buttons.items():
            button.clicked.connect(lambda _checked=False, part=part: self.pressed.emit(part))
        body.setGeometry(room.x(), room.y(), room.width(), max(room.height(), body.lay_out(room.width())))
        body.show_state(shown.done, shown.awaited)
        body.show()
        parent = self.parentWidget()
        if had_focus and parent is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew(self) -> None:
        """Forget what was measured; whoever knows the talk cuts it anew."""
        self._heights.clear()
        self._shown = None
        self.resized.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for slides of another size."""
        super().resizeEvent(event)
        self._renew()

    # --- the hint -----------------------------------------------------------------------------------------------------

    @property
    def _progress(self) -> str:
        shown = self._shown
        return "" if shown is None else local_number(f"{shown.number}/{shown.count}")

    def _spoken(self) -> str:
        shown = self._shown
        if shown is None:
            return ""
        where = tr("Slide {number} of {count}", number=shown.number, count=shown.count)
        return f"{where}. {' '.join(text.accessibleName() for text in self.texts)} {shown.hint}"

    @property
    def hint_fits(self) -> bool:
        """Whether all of what comes next can be read."""
        place, metrics = self._words_place, QFontMetricsF(letters(self._smallest))
        hint = "" if self._shown is None else self._shown.hint
        taken = metrics.boundingRect(place, int(Qt.TextFlag.TextWordWrap), hint)
        return taken.height() <= place.height() + 1 and taken.width() <= place.width()

    @property
    def _words_place(self) -> QRectF:
        """Return where the words of the hint stand: beside the progress."""
        place = self._hint_place
        behind = QFontMetricsF(letters(self._smallest)).horizontalAdvance(self._progress) + self._smallest
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return place.adjusted(behind, 0, 0, 0)
        return place.adjusted(0, 0, -behind, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write below the text what comes next, and how far the talk is."""
        shown = self._shown
        if shown is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(letters(self._smallest))
        painter.setPen(pen(self._theme.text_quiet, 1.0))
        painter.drawText(
            self._hint_place, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom), self._progress
        )
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        painter.drawText(self._words_place, int(leading), shown.hint)
        painter.end()


class _Body(QWidget):
    """Heading and blocks of a slide."""

    def __init__(self, parent: QWidget, size: float, theme: Theme, gap: int) -> None:
        super().__init__(parent)
        self._size, self._theme, self._gap = size, theme, gap
        self._widgets: list[Placeable] = []
        self._boxes: list[tuple[AskedBox, list[int]]] = []  # with the last part of each block of the answer
        self.buttons: dict[int, WideButton] = {}

    def fill(self, heading: FlowingText | None, entries: Entries, blocks: LessonBlocks) -> None:
        """Make the widgets of some entries."""
        self._widgets = [] if heading is None else [heading]
        for entry in entries:
            self._widgets.append(self._box(entry, blocks) if entry[0].role != "text" else self._made(entry[0], blocks))

    def _made(self, group: Group, blocks: LessonBlocks, parent: QWidget | None = None) -> Placeable:
        widget = blocks.block(group.piece, parent or self, group.start)
        if isinstance(widget, WideButton):
            self.buttons[group.first] = widget
        return widget

    def _box(self, entry: tuple[Group, ...], blocks: LessonBlocks) -> AskedBox:
        box = AskedBox(self._size, self._theme, self)
        asked = [
            blocks.text(group.piece.spans, box, strong=True)
            for group in entry
            if group.role == "asked" and isinstance(group.piece, Paragraph)
        ]
        answer = [group for group in entry if group.role == "answer"]
        box.fill(asked, [self._made(group, blocks, box) for group in answer])
        self._boxes.append((box, [group.last for group in answer]))
        return box

    def lay_out(self, width: int) -> int:
        """Put everything below one another, and return the height; formulas are typeset for it."""
        while True:
            end = stacked(self._widgets, 0, 0, width, self._gap)
            texts = [widget for widget in self.findChildren(FlowingText) if widget.missing]
            if not texts:
                return end - self._gap
            typeset_all(texts)

    def show_state(self, done: int, awaited: int | None) -> None:
        """Uncover what has been answered, and tell the buttons that have been pressed from the next one."""
        for box, ends in self._boxes:
            box.uncover([last <= done for last in ends])
        for part, button in self.buttons.items():
            button.set_state(done=part < done, awaited=part == awaited)
