"""The panel with a lesson: its text beside the stage, or a section at a time as slides."""

from __future__ import annotations

import time
from string import Template

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
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
from app.painting.pens import brush
from app.painting.typography import interface_font
from app.state.lesson_page import LessonName, LessonPage
from app.state.theme import Theme
from app.widgets.flowing_text import FlowingText
from app.widgets.icon import icon
from app.widgets.wide_button import WideButton
from engine.lessons.tree import (
    Block,
    Button,
    Formula,
    ItemList,
    Link,
    Look,
    Number,
    Paragraph,
    Question,
    Setting,
    Span,
    Spans,
    Symbols,
    Words,
)

PANEL_WIDTH = 360
"""Pixels that the panel has beside the stage in a window of 1280×720."""
BODY, SLIDE_BODY = 15.0, 26.0
"""Sizes of the text in pixels: beside the stage, and as slides that are read from the back row."""
SHOW, HIDE = "Show the answer", "Hide the answer"

_TITLE, _HEADING = 1.5, 1.2
"""Sizes of the lesson's title and of sections' headings, in those of the text."""
_MARGIN, _SLIDE_MARGIN = 16, 48
_WIDEST_SLIDE = 1180
"""Longer rows are hard to read."""
_GAP, _SECTION_GAP = 0.75, 2.0
"""Between blocks and before a section, in sizes of the text."""
_TYPESETTING_BUDGET = 0.008
"""Seconds after which typesetting leaves the rest for the next turn of the event loop."""
_BUTTON, _ICON = 32, 18
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_HEAD = 2
"""Title and summary, above the first section."""
_READING_KEYS = (*_PAGES, Qt.Key.Key_Up, Qt.Key.Key_Down)
_SCROLL_BAR = Template("""
QScrollBar { background: $track; width: 8px; border: none; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 4px; min-height: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: $track; }
""")


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
        self._slides = False
        self._open: dict[str, set[int]] = {}  # questions whose answers are open, by lesson: their lines
        self._home: tuple[QSplitter, int, list[int]] | None = None  # where it stood before it was torn off
        self._going = False  # scrolling by itself
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Lesson")
        self.setMinimumSize(300, 200)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

        self._heading = QLabel(self)
        self._heading.setProperty("role", "quiet")
        self._tear = self._tool(self._toggle_torn_off)
        self._close = self._tool(self.closed.emit)
        self._close.setToolTip("Hide the lesson")
        self._close.setAccessibleName("Hide the lesson")
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
        self._scroll.setAccessibleName("Text of the lesson")
        self._scroll.verticalScrollBar().valueChanged.connect(self._note_scrolling)
        self._sheet = _Sheet(theme, BODY, self._scroll)
        self._scroll.setWidget(self._sheet)
        self._scroll.viewport().installEventFilter(self)
        self._scroll.installEventFilter(self)

        self._previous = self._tool(lambda: self.go_to_section(self._section - 1))
        self._previous.setAccessibleName("Previous section")
        self._previous.setToolTip("Previous section")
        self._next = self._tool(lambda: self.go_to_section(self._section + 1))
        self._next.setAccessibleName("Next section")
        self._next.setToolTip("Next section")
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
        self._typesetter = QTimer(self)
        self._typesetter.setSingleShot(True)
        self._typesetter.setInterval(0)
        self._typesetter.timeout.connect(self._typeset_some)
        self.set_theme(theme)

    def _tool(self, intent: object) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedSize(_BUTTON, _BUTTON)
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
    def slides(self) -> bool:
        """Whether one section at a time is shown, in large type."""
        return self._slides

    @property
    def is_torn_off(self) -> bool:
        """Whether the panel stands in a window of its own."""
        return self._home is not None

    def show_lesson(self, page: LessonPage) -> None:
        """Show a lesson, at the section where the reader was."""
        self._page, self._section = page, page.section
        self._heading.setText(page.name.heading)
        self.setWindowTitle(f"{page.name.heading}: {page.name.title}")
        self.setAccessibleDescription(page.text.title)
        self._build()

    def set_slides(self, slides: bool) -> None:
        """Show one section at a time in large type, or the whole text."""
        if slides != self._slides:
            self._slides = slides
            self._build()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._scroll.verticalScrollBar().setStyleSheet(_SCROLL_BAR.substitute(track=theme.panel, handle=theme.outline))
        self._previous.setIcon(icon("previous", theme.text, theme.outline))
        self._next.setIcon(icon("next", theme.text, theme.outline))
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
        return QSize(PANEL_WIDTH, 480)

    def _build(self) -> None:
        page = self._page
        if page is None:
            return
        had_focus = self._sheet.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        sheet = _Sheet(self._theme, SLIDE_BODY if self._slides else BODY, self._scroll)
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
        """Scroll to the section, or as slides show it alone."""
        page = self._page
        if page is None:
            return
        count = len(page.text.sections)
        self._sheet.show_only(self._section if self._slides else None)
        self._place()
        self._scroll_to(0 if self._slides else self._sheet.top_of(self._section))
        self._where.setText(f"{self._section + 1} of {count}")
        self._where.setAccessibleName(f"Section {self._section + 1} of {count}")
        self._previous.setEnabled(self._section > 0)
        self._next.setEnabled(self._section < count - 1)

    def _scroll_to(self, y: int) -> None:
        self._going = True
        self._scroll.verticalScrollBar().setValue(y)
        self._going = False

    def _note_scrolling(self, y: int) -> None:
        """Notice which section the reader has come to."""
        if self._going or self._slides or self._page is None:
            return
        bar = self._scroll.verticalScrollBar()
        section = self._sheet.section_at(y + self._scroll.viewport().height() // 3)
        if y == bar.maximum() and y > 0:
            section = len(self._page.text.sections) - 1
        if section != self._section:
            self._section = section
            self._where.setText(f"{section + 1} of {len(self._page.text.sections)}")
            self._previous.setEnabled(section > 0)
            self._next.setEnabled(section < len(self._page.text.sections) - 1)
            self.section_changed.emit(section)

    # --- laying out ---------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Lay the text out for the width that there is; turn slides by keys that would only scroll."""
        if watched is self._scroll:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._slides:
                return self._turn(_PAGES.get(Qt.Key(event.key()), 0))
        elif event.type() == QEvent.Type.Resize:
            self._place()
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

    def _turn(self, step: int) -> bool:
        """Show the next or the previous slide, or first the rest of this one; return whether there was a way to go."""
        bar = self._scroll.verticalScrollBar()
        if step == 0:
            return False
        if bar.value() == (bar.maximum() if step > 0 else 0):
            self.go_to_section(self._section + step)
        else:
            bar.setValue(bar.value() + step * bar.pageStep())
        return True

    def _place(self) -> None:
        """Break the text into rows, and keep what is being read where it is."""
        if self._page is None:
            return
        room = self._scroll.viewport().size()
        y = self._scroll.verticalScrollBar().value()
        section = self._sheet.section_at(y)
        offset = y - self._sheet.top_of(section)
        self._going = True
        self._sheet.place(room.width(), room.height(), _SLIDE_MARGIN if self._slides else _MARGIN)
        if not self._slides and y:
            self._scroll.verticalScrollBar().setValue(self._sheet.top_of(section) + offset)
        self._going = False
        if self._sheet.missing():
            self._typesetter.start()

    def _typeset_some(self) -> None:
        """Typeset formulas that are shown for the first time, a few at a time, so that the window stays quick."""
        missing, end = self._sheet.missing(), time.perf_counter() + _TYPESETTING_BUDGET
        while missing and time.perf_counter() < end:
            typeset(*missing.pop(0))
        if missing:
            self._typesetter.start()
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
        self.resize(max(size.width(), PANEL_WIDTH), size.height())
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
        name = "Put back beside the stage" if self.is_torn_off else "Show in a window of its own"
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
        self._place()


# --- the text --------------------------------------------------------------------------------------------------------


class _Sheet(QWidget):
    """The text itself, as high as it needs to be."""

    done = Signal(object)
    mark_followed = Signal(object)
    mark_focused = Signal(object, object)
    lesson_requested = Signal(str)
    resized = Signal()

    def __init__(self, theme: Theme, size: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page: LessonPage | None = None
        self._sections: list[list[_Placeable]] = []
        self._tops: list[int] = []
        self._only: int | None = None
        self._open: set[int] = set()

    def fill(self, page: LessonPage, open_answers: set[int]) -> None:
        """Make the widgets of a lesson; which answers are open is kept in ``open_answers``."""
        self._page, self._open = page, open_answers
        for number, section in enumerate(page.text.sections):
            made: list[_Placeable] = []
            if number == 0:
                made.append(self._text((Words(page.text.title),), self, scale=_TITLE, strong=True))
                made.append(self._text(page.text.summary.spans, self))
            made.append(self._text((Words(section.title),), self, scale=_HEADING, strong=True))
            made += [self._block(block, self) for block in section.blocks]
            if number == len(page.text.sections) - 1 and page.following is not None:
                made.append(self._way_on(page.following))
            self._sections.append(made)

    def _way_on(self, following: LessonName) -> WideButton:
        button = WideButton(f"Next lesson: {following.title}", self._size, self._theme, self, quiet=True)
        button.clicked.connect(lambda: self.lesson_requested.emit(following.folder))
        return button

    def _text(
        self, spans: Spans, parent: QWidget, *, scale: float = 1.0, strong: bool = False, displayed: bool = False
    ) -> FlowingText:
        text = FlowingText(
            spans,
            round(self._size * scale),
            self._theme,
            parent,
            help_of=self._help_of,
            strong=strong,
            displayed=displayed,
        )
        text.mark_activated.connect(self.mark_followed)
        text.mark_focused.connect(lambda place: self.mark_focused.emit(text, place))
        return text

    def _block(self, block: Block, parent: QWidget) -> _Placeable:
        match block:
            case Paragraph():
                return self._text(block.spans, parent)
            case Formula():
                return self._text((Symbols(block.latex),), parent, displayed=True)
            case ItemList():
                items = _Items(block.numbered, self._size, self._theme, parent)
                items.fill([self._text(spans, items) for spans in block.items])
                return items
            case Button():
                button = WideButton(block.doing.label, self._size, self._theme, parent)
                button.clicked.connect(lambda: self.done.emit(block.doing))
                return button
            case Question():
                return self._question(block, parent)

    def _question(self, block: Question, parent: QWidget) -> _QuestionBox:
        box = _QuestionBox(self._size, self._theme, parent)
        asked = self._text(block.asked.spans, box, strong=True)
        box.fill(asked, [self._block(one, box) for one in block.answer], is_open=block.line in self._open)
        box.toggled.connect(lambda is_open: self._note_answer(block.line, is_open=is_open))
        return box

    def _note_answer(self, line: int, *, is_open: bool) -> None:
        if is_open:
            self._open.add(line)
        else:
            self._open.discard(line)
        self.resized.emit()

    def _help_of(self, span: Span) -> str:
        page = self._page
        assert page is not None
        match span:
            case Number():
                return page.says.get(span.claim, "")
            case Setting():
                title = page.fields.get(span.path, "")
                return f"{title or span.path}, as this lesson sets it"
            case Look():
                return "Show where this is"
            case Link():
                return span.address
        return ""

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for widget in self._all():
            widget.set_theme(theme)

    def show_only(self, section: int | None) -> None:
        """Show one section, or all of them."""
        self._only = section
        for number, widgets in enumerate(self._sections):
            for widget in widgets:
                widget.setVisible(section is None or number == section)

    def place(self, width: int, least: int, margin: int) -> None:
        """Lay everything out for a width, and be at least so high; a slide stands in the middle."""
        room = min(width - 2 * margin, _WIDEST_SLIDE)
        left, y = (width - room) // 2, margin // 2
        self._tops = []
        for number, widgets in enumerate(self._sections):
            shown = self._only is None or number == self._only
            if number and self._only is None:
                y += round(self._size * (_SECTION_GAP - _GAP))
            self._tops.append(0 if number == 0 else y - margin // 2)
            if not shown:
                continue
            gap = round(self._size * _GAP)
            if number == 0:
                y = _stacked(widgets[:_HEAD], left, y, room, gap) + gap
                widgets = widgets[_HEAD:]
            y = _stacked(widgets, left, y, room, gap)
        if self._only is not None:
            free = (least - y - margin) // 3
            for widget in self._sections[self._only] if free > 0 else ():
                widget.move(widget.x(), widget.y() + free)
        self.resize(width, max(least, y + margin))

    def top_of(self, section: int) -> int:
        """Return where a section begins."""
        return self._tops[section] if section < len(self._tops) else 0

    def section_at(self, y: int) -> int:
        """Return the section that a height belongs to."""
        return max((number for number, top in enumerate(self._tops) if top <= y), default=0)

    def missing(self) -> list[tuple[str, str, float]]:
        """Return the formulas that are to be typeset, those above first."""
        texts = self.findChildren(FlowingText)
        return list(dict.fromkeys(wanted for text in texts if text.isVisibleTo(self) for wanted in text.missing))

    def _all(self) -> list[_Placeable]:
        return [widget for widgets in self._sections for widget in widgets]


class _Items(QWidget):
    """A list, with numbers or with dots."""

    def __init__(self, numbered: bool, size: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._numbered, self._size, self._theme = numbered, size, theme
        self._texts: list[FlowingText] = []

    def fill(self, texts: list[FlowingText]) -> None:
        """Show items."""
        self._texts = texts

    def lay_out(self, width: int) -> int:
        """Put the items below one another, and return the height that they take."""
        indent = round(self._size * 1.5)
        return _stacked(self._texts, indent, 0, width - indent, round(self._size * 0.35)) - round(self._size * 0.35)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for text in self._texts:
            text.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw numbers or dots beside the items."""
        painter, size = QPainter(self), self._size
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_font(size))
        for number, text in enumerate(self._texts, start=1):
            if self._numbered:
                painter.setPen(self._theme.text)
                place = QRectF(0, text.y(), size * 1.3, size * 1.5)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{number}.")
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(brush(self._theme.text_quiet))
                painter.drawEllipse(QRectF(size * 0.55, text.y() + size * 0.6, size * 0.34, size * 0.34))
        painter.end()


class _QuestionBox(QWidget):
    """A question to the class, its answer folded below it."""

    toggled = Signal(bool)

    def __init__(self, size: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._size, self._theme = size, theme
        self._parts: list[_Placeable] = []
        self._answer: list[_Placeable] = []
        self._fold = QToolButton(self)
        self._fold.setCheckable(True)
        self._fold.setProperty("role", "action")
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold.setFont(interface_font(size))
        self._fold.toggled.connect(self._show_answer)

    @property
    def fold(self) -> QToolButton:
        """The button that opens and closes the answer."""
        return self._fold

    def fill(self, asked: FlowingText, answer: list[_Placeable], *, is_open: bool) -> None:
        """Show a question."""
        self._parts, self._answer = [asked], answer
        self._fold.blockSignals(True)
        self._fold.setChecked(is_open)
        self._fold.blockSignals(False)
        self._fold.setText(HIDE if is_open else SHOW)
        for widget in answer:
            widget.setVisible(is_open)

    def _show_answer(self, is_open: bool) -> None:
        self._fold.setText(HIDE if is_open else SHOW)
        for widget in self._answer:
            widget.setVisible(is_open)
        self.toggled.emit(is_open)

    def lay_out(self, width: int) -> int:
        """Put question, button and answer below one another, and return the height that they take."""
        pad, gap = round(self._size * 0.8), round(self._size * 0.6)
        room = width - 2 * pad - 4
        y = _stacked(self._parts, pad + 4, pad, room, gap)
        hint = self._fold.sizeHint()
        self._fold.setGeometry(pad - 4, y, hint.width(), hint.height())
        y += hint.height() + gap
        if self._fold.isChecked():
            y = _stacked(self._answer, pad + 4, y, room, gap)
        return y - gap + pad // 2

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for widget in (*self._parts, *self._answer):
            widget.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a plate with a stripe: here the class is asked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush(self._theme.window))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setBrush(brush(self._theme.accent))
        painter.drawRoundedRect(QRectF(0, 0, 4, self.height()), 2, 2)
        painter.end()


_Placeable = FlowingText | WideButton | _Items | _QuestionBox


def _stacked(widgets: list[_Placeable] | list[FlowingText], x: int, y: int, width: int, gap: int) -> int:
    """Put widgets below one another; return where the next one would begin."""
    for widget in widgets:
        height = widget.lay_out(width)
        widget.setGeometry(x, y, width, height)
        y += height + gap
    return y
