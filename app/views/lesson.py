"""The panel with a lesson: its text beside the stage, or in a window of its own."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.painting.formula import typeset
from app.painting.typography import scaled
from app.state.lesson_page import LessonPage
from app.state.theme import Theme
from app.widgets.icon import icon
from app.widgets.lesson_sheet import LessonSheet
from engine.language import tr
from engine.lessons.tree import Link, Look

PANEL_WIDTH = 360
"""Pixels that the panel has beside the stage in a window of 1280×720."""
BODY = 15
"""Size of the text in pixels."""

_MARGIN = 16
_TYPESETTING_BUDGET = 0.008
"""Seconds after which typesetting leaves the rest for another turn of the event loop."""
_TYPESETTING_AFTER_MS, _TYPESETTING_PAUSE_MS = 50, 10
"""Before the first of these turns, so that the answer to a click is painted first, and before each of the others."""
_BUTTON, _ICON = 32, 18
_READING_KEYS = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Down)


class LessonPanel(QWidget):
    """Shows one lesson; stands in a splitter beside the stage, or in a window of its own.

    Signals
    -------
    do_requested(object)
        A button was clicked: its :class:`~engine.lessons.buttons.Doing`.
    look_requested(object)
        A mark was followed: its :class:`~engine.lessons.places.Place`.
    section_changed(int)
        The reader has come to another section, from 0.
    lesson_requested(str)
        Another lesson is to be opened: the name of its folder.
    torn_off(bool)
        The panel stands in a window of its own now, or beside the stage again.
    closed()
        The reader does not want to see it any longer.
    """

    do_requested = Signal(object)
    look_requested = Signal(object)
    section_changed = Signal(int)
    lesson_requested = Signal(str)
    torn_off = Signal(bool)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: LessonPage | None = None
        self._section = 0
        self._open: dict[str, set[int]] = {}  # questions whose answers are open, by lesson: their lines
        self._home: tuple[QSplitter, int, list[int]] | None = None  # where it stood before it was torn off
        self._going = False  # scrolling by itself
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Lesson"))
        self.setMinimumSize(300, 200)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

        self._heading = QLabel(self)
        self._heading.setProperty("role", "quiet")
        self._tear = self._tool(self._toggle_torn_off)
        self._close = self._tool(self.closed.emit)
        self._close.setToolTip(tr("Hide the lesson"))
        self._close.setAccessibleName(tr("Hide the lesson"))
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 4, 4, 0)
        head.setSpacing(0)
        head.addWidget(self._heading, 1)
        head.addWidget(self._tear)
        head.addWidget(self._close)

        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # always there, or the rows would be broken anew whenever it came and went
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setAccessibleName(tr("Text of the lesson"))
        self._scroll.verticalScrollBar().valueChanged.connect(self._note_scrolling)
        self._sheet = LessonSheet(theme, scaled(BODY), self._scroll)
        self._scroll.setWidget(self._sheet)
        self._scroll.viewport().installEventFilter(self)

        self._previous = self._tool(lambda: self.go_to_section(self._section - 1))
        self._previous.setAccessibleName(tr("Previous section"))
        self._previous.setToolTip(tr("Previous section"))
        self._next = self._tool(lambda: self.go_to_section(self._section + 1))
        self._next.setAccessibleName(tr("Next section"))
        self._next.setToolTip(tr("Next section"))
        self._where = QLabel(self)
        self._where.setProperty("role", "quiet")
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 4)
        foot.addWidget(self._previous)
        foot.addWidget(self._where, 1)
        foot.addWidget(self._next)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self._placer = QTimer(self)
        self._placer.setSingleShot(True)
        self._placer.setInterval(0)
        self._placer.timeout.connect(self._place)
        self._typesetter = QTimer(self)
        self._typesetter.setSingleShot(True)
        self._typesetter.timeout.connect(self._typeset_some)
        self.set_theme(theme)

    def _tool(self, intent: object) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        button.setFixedSize(scaled(_BUTTON), scaled(_BUTTON))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: intent())  # type: ignore[operator]
        return button

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def page(self) -> LessonPage | None:
        """The lesson that is shown."""
        return self._page

    @property
    def section(self) -> int:
        """Where the reader is, from 0."""
        return self._section

    @property
    def is_torn_off(self) -> bool:
        """Whether the panel stands in a window of its own."""
        return self._home is not None

    def show_lesson(self, page: LessonPage) -> None:
        """Show a lesson, at the section where the reader was."""
        self._page, self._section = page, page.section
        self._heading.setText(page.name.heading)
        self.setWindowTitle(tr("{lesson}: {title}", lesson=page.name.heading, title=page.name.title))
        self.setAccessibleDescription(page.text.title)
        self._build()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        arrows = "previous", "next"
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            arrows = "next", "previous"
        for button, name in zip((self._previous, self._next), arrows, strict=True):
            button.setIcon(icon(name, theme.text, theme.outline))
        self._close.setIcon(icon("close", theme.text))
        self._show_tear()
        self._sheet.set_theme(theme)
        self._place()

    def go_to_section(self, section: int) -> None:
        """Show another section, from 0; one that there is not is the nearest one."""
        if self._page is None:
            return
        section = max(0, min(section, len(self._page.text.sections) - 1))
        changed, self._section = section != self._section, section
        self._show_section()
        if changed:
            self.section_changed.emit(section)

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(scaled(PANEL_WIDTH), 480)

    def _build(self) -> None:
        page = self._page
        if page is None:
            return
        had_focus = self._sheet.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        sheet = LessonSheet(self._theme, scaled(BODY), self._scroll)
        sheet.fill(page, self._open.setdefault(page.name.folder, set()))
        sheet.done.connect(self.do_requested)
        sheet.mark_followed.connect(self._follow)
        sheet.mark_focused.connect(self._show_mark)
        sheet.lesson_requested.connect(self.lesson_requested)
        sheet.resized.connect(self._place)
        self._sheet = sheet
        self._scroll.setWidget(sheet)  # deletes the one before
        sheet.show()
        self._show_section()
        if had_focus:
            self._scroll.setFocus()

    def _show_section(self) -> None:
        """Scroll to the section."""
        page = self._page
        if page is None:
            return
        self._place()
        self._scroll_to(self._sheet.top_of(self._section))
        self._show_where(page)

    def _show_where(self, page: LessonPage) -> None:
        number, count = self._section + 1, len(page.text.sections)
        self._where.setText(tr("{number} of {count}", number=number, count=count))
        self._where.setAccessibleName(tr("Section {number} of {count}", number=number, count=count))
        self._previous.setEnabled(number > 1)
        self._next.setEnabled(number < count)

    def _scroll_to(self, y: int) -> None:
        self._going = True
        self._scroll.verticalScrollBar().setValue(y)
        self._going = False

    def _note_scrolling(self, y: int) -> None:
        """Notice which section the reader has come to."""
        page = self._page
        if self._going or page is None:
            return
        bar = self._scroll.verticalScrollBar()
        section = self._sheet.section_at(y + self._scroll.viewport().height() // 3)
        if y == bar.maximum() and y > 0:
            section = len(page.text.sections) - 1
        if section != self._section:
            self._section = section
            self._show_where(page)
            self.section_changed.emit(section)

    # --- laying out ---------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Lay the text out for the width that there is."""
        if event.type() == QEvent.Type.Resize:
            self._placer.start()  # a window that is laid out sends several
        return False

    def event(self, event: QEvent) -> bool:
        """Keep the keys that scroll the text from the window's actions while the reader is in it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in _READING_KEYS
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        ):
            event.accept()
            return True
        return super().event(event)

    def _place(self) -> None:
        """Break the text into rows, and keep what is being read where it is."""
        if self._page is None:
            return
        room = self._scroll.viewport().size()
        y = self._scroll.verticalScrollBar().value()
        section = self._sheet.section_at(y)
        offset = y - self._sheet.top_of(section)
        self._going = True
        self._sheet.place(room.width(), room.height(), _MARGIN)
        if y:
            self._scroll.verticalScrollBar().setValue(self._sheet.top_of(section) + offset)
        self._going = False
        if not self._typesetter.isActive() and self._sheet.missing():
            self._typesetter.start(_TYPESETTING_AFTER_MS)

    def _typeset_some(self) -> None:
        """Typeset formulas that are shown for the first time, a few at a time, so that the window stays quick."""
        missing, end = self._sheet.missing(), time.perf_counter() + _TYPESETTING_BUDGET
        while missing and time.perf_counter() < end:
            typeset(*missing.pop(0))
        if missing:
            self._typesetter.start(_TYPESETTING_PAUSE_MS)
        else:
            self._place()

    # --- intents ------------------------------------------------------------------------------------------------------

    def _follow(self, mark: object) -> None:
        if isinstance(mark, Look):
            self.look_requested.emit(mark.place)
        elif isinstance(mark, Link):
            QDesktopServices.openUrl(QUrl(mark.address))

    def _show_mark(self, text: QWidget, place: QRectF) -> None:
        """Scroll to a mark that the keyboard has come to."""
        middle = text.mapTo(self._sheet, place.center().toPoint())
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, 60)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # --- a window of its own ------------------------------------------------------------------------------------------

    def _toggle_torn_off(self) -> None:
        if self.is_torn_off:
            self.put_back()
        else:
            self.tear_off()

    def tear_off(self) -> None:
        """Show the panel in a window of its own, over the place where it stood."""
        splitter = self.parentWidget()
        if self.is_torn_off or not isinstance(splitter, QSplitter):
            return
        place = self.mapToGlobal(QPoint(0, 0))
        size = self.size()
        self._home = splitter, splitter.indexOf(self), splitter.sizes()
        self.setParent(self.window(), Qt.WindowType.Tool)
        self.resize(max(size.width(), scaled(PANEL_WIDTH)), size.height())
        self.move(place)
        self._show_tear()
        self.show()
        self.torn_off.emit(True)

    def put_back(self) -> None:
        """Show the panel where it stood before it was torn off."""
        if self._home is None:
            return
        splitter, index, sizes = self._home
        self._home = None
        splitter.insertWidget(index, self)
        splitter.setSizes(sizes)
        self._show_tear()
        self.show()
        self.torn_off.emit(False)

    def _show_tear(self) -> None:
        name = tr("Put back beside the stage") if self.is_torn_off else tr("Show in a window of its own")
        self._tear.setIcon(icon("put_back" if self.is_torn_off else "tear_off", self._theme.text))
        self._tear.setToolTip(name)
        self._tear.setAccessibleName(name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide the lesson, as its button does, when its window is closed."""
        event.ignore()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the section that is read."""
        super().resizeEvent(event)
        self._placer.start()
