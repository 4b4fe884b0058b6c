"""The panel that derives what an element holds, with symbols above and the engine's numbers below."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.painting.formula import is_typeset, typeset
from app.painting.inspection_page import Page, lay_out, paint_page, symbols_wanted
from app.painting.pens import pen
from app.painting.reading import paint_focus_frame
from app.painting.typography import BODY, interface_font
from app.state.inspector.inspection import Inspection
from app.state.theme import Theme
from app.widgets.keyboard_focus import by_keyboard
from engine.language import mark, tr

EMPTY = mark("Click a unit, a link or the loss")
_TYPESETTING_BUDGET = 0.004
"""Seconds after which typesetting leaves the rest for another turn of the event loop."""
_TYPESETTING_AFTER_MS, _TYPESETTING_PAUSE_MS = 50, 10
"""Before the first of these turns, so that the answer to a click is painted first, and before each of the others."""


class _Sheet(QWidget):
    """The page itself, as high as it needs to be."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.page: Page | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as formulas are read
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.panel)
        if self.page is None:
            painter.setFont(interface_font(BODY))
            painter.setPen(pen(self.theme.text_quiet, 1.0))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr(EMPTY))
        else:
            paint_page(painter, self.page, self.theme, QRectF(event.rect()))
        painter.end()


class _FocusFrame(QWidget):
    """Lies over what has the focus and shows it."""

    def __init__(self, theme: Theme, focused: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        focused.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setVisible(event.gotFocus() and by_keyboard(event))
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_focus_frame(painter, QRectF(self.rect()), self.theme)
        painter.end()


class Inspector(QWidget):
    """Shows an inspection; the caller decides how often, ten times a second is enough.

    Signals
    -------
    closed()
        The user is done with the element (Escape).
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inspection: Inspection | None = None
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Inspector"))
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # always there, or the rows would be broken anew whenever it came and went
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setAccessibleName(tr("Derivation"))
        self._sheet = _Sheet(theme, self._scroll)
        self._scroll.setWidget(self._sheet)
        self._frame = _FocusFrame(theme, self._scroll, self)
        self._typesetter = QTimer(self)
        self._typesetter.setSingleShot(True)
        self._typesetter.timeout.connect(self._typeset_some)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.set_theme(theme)

    @property
    def inspection(self) -> Inspection | None:
        """What is shown."""
        return self._inspection

    def show_inspection(self, inspection: Inspection | None) -> None:
        """Show another inspection, or the same a moment later; it stays scrolled where it is if it is of the same."""
        before = self._inspection
        self._inspection = inspection
        self._refresh()
        if inspection is None or before is None or inspection.title != before.title or inspection.about != before.about:
            self._scroll.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = self._sheet.theme = self._frame.theme = theme
        self._refresh()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(340, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        self._frame.setGeometry(self.rect())
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _refresh(self) -> None:
        text = tr(EMPTY) if self._inspection is None else self._inspection.text
        self.setAccessibleDescription(text)
        self._scroll.setAccessibleDescription(text)  # which has the focus
        self._place()
        if not self._typesetter.isActive() and self._missing():
            self._typesetter.start(_TYPESETTING_AFTER_MS)

    def _place(self) -> None:
        """Lay the page out for the width that there is."""
        room = self._scroll.viewport().size()
        height = room.height()
        self._sheet.page = None
        if self._inspection is not None:
            self._sheet.page = lay_out(self._inspection, room.width(), self._theme)
            height = max(height, round(self._sheet.page.height))
        self._sheet.resize(room.width(), height)
        self._sheet.update()

    def _missing(self) -> list[tuple[str, str, float]]:
        if self._inspection is None:
            return []
        return [wanted for wanted in symbols_wanted(self._inspection, self._theme) if not is_typeset(*wanted)]

    def _typeset_some(self) -> None:
        """Typeset formulas that are shown for the first time, a few at a time, so that the window stays quick."""
        missing, end = self._missing(), time.perf_counter() + _TYPESETTING_BUDGET
        while missing and time.perf_counter() < end:
            typeset(*missing.pop(0))
        self._place()
        if missing:
            self._typesetter.start(_TYPESETTING_PAUSE_MS)
