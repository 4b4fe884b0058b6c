"""The text of a lesson on one long sheet, which scrolls in the panel beside the stage."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.state.lesson_page import LessonName, LessonPage
from app.state.theme import Theme
from app.widgets.flowing_text import FlowingText
from app.widgets.lesson_blocks import LessonBlocks
from app.widgets.question_box import QuestionBox
from app.widgets.stacking import Placeable, stacked
from app.widgets.wide_button import WideButton
from engine.language import tr
from engine.lessons.tree import Block, Question, Words

TITLE, HEADING = 1.5, 1.2
"""Sizes of the lesson's title and of sections' headings, in those of the text."""
_GAP, _SECTION_GAP = 0.75, 2.0
"""Between blocks and before a section, in sizes of the text."""


class LessonSheet(QWidget):
    """All of a lesson's text, as high as it needs to be.

    Parameters
    ----------
    size
        Of the letters, in pixels, exactly.

    Signals
    -------
    done(object)
        A button was clicked: its :class:`~engine.lessons.buttons.Doing`.
    mark_followed(object)
        A mark, :class:`Look` or :class:`Link`.
    mark_focused(object, object)
        A text, and where in it the mark stands that the keyboard has come to.
    lesson_requested(str)
        The next lesson is to be opened: the name of its folder.
    resized()
        An answer was opened or folded: it must be placed anew.
    """

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
        self._sections: list[list[Placeable]] = []
        self._tops: list[int] = []
        self._open: set[int] = set()

    def fill(self, page: LessonPage, open_answers: set[int]) -> None:
        """Make the widgets of a lesson; which answers are open is kept in ``open_answers``."""
        self._open = open_answers
        self._blocks = blocks = LessonBlocks(self._size, self._theme, page.help_of, self)
        blocks.done.connect(self.done)
        blocks.mark_followed.connect(self.mark_followed)
        blocks.mark_focused.connect(self.mark_focused)
        for number, section in enumerate(page.text.sections):
            made: list[Placeable] = []
            if number == 0:
                made.append(self._blocks.text((Words(page.text.title),), self, scale=TITLE, strong=True))
                made.append(self._blocks.text(page.text.summary.spans, self))
            made.append(self._blocks.text((Words(section.title),), self, scale=HEADING, strong=True))
            made += [self._block(block) for block in section.blocks]
            if number == len(page.text.sections) - 1 and page.following is not None:
                made.append(self._way_on(page.following))
            self._sections.append(made)

    def _way_on(self, following: LessonName) -> WideButton:
        button = WideButton(
            tr("Next lesson: {title}", title=following.title), self._size, self._theme, self, quiet=True
        )
        button.clicked.connect(lambda: self.lesson_requested.emit(following.folder))
        return button

    def _block(self, block: Block) -> Placeable:
        return self._question(block) if isinstance(block, Question) else self._blocks.block(block, self)

    def _question(self, block: Question) -> QuestionBox:
        box = QuestionBox(self._size, self._theme, self)
        asked = self._blocks.text(block.asked.spans, box, strong=True)
        answer = [self._blocks.block(one, box) for one in block.answer if not isinstance(one, Question)]
        box.fill(asked, answer, is_open=block.line in self._open)
        box.toggled.connect(lambda is_open: self._note_answer(block.line, is_open=is_open))
        return box

    def _note_answer(self, line: int, *, is_open: bool) -> None:
        if is_open:
            self._open.add(line)
        else:
            self._open.discard(line)
        self.resized.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for widget in self._all():
            widget.set_theme(theme)

    def place(self, width: int, least: int, margin: int) -> None:
        """Lay everything out for a width, and be at least so high."""
        room, y = width - 2 * margin, margin // 2
        self._tops = []
        for number, widgets in enumerate(self._sections):
            if number:
                y += round(self._size * (_SECTION_GAP - _GAP))
            self._tops.append(0 if number == 0 else y - margin // 2)
            y = stacked(widgets, margin, y, room, round(self._size * _GAP))
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

    def _all(self) -> list[Placeable]:
        return [widget for widgets in self._sections for widget in widgets]
