"""Making the widgets of a lesson's blocks, for the text beside the stage and for slides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.painting.formula import typeset
from app.state.theme import Theme
from app.widgets.flowing_text import FlowingText
from app.widgets.text_list import TextList
from app.widgets.wide_button import WideButton
from engine.lessons.tree import Button, Formula, ItemList, Paragraph, Span, Spans, Symbols

Plain = FlowingText | WideButton | TextList


class LessonBlocks(QObject):
    """Makes text, formulas, lists and buttons with letters of one size.

    Parameters
    ----------
    size
        Of the letters, in pixels, exactly.
    help_of
        What a tooltip says about a span; "" for nothing.

    Signals
    -------
    done(object)
        A button was clicked: its :class:`~engine.lessons.buttons.Doing`.
    mark_followed(object)
        A mark, :class:`Look` or :class:`Link`.
    mark_focused(object, object)
        A text, and where in it the mark stands that the keyboard has come to.
    """

    done = Signal(object)
    mark_followed = Signal(object)
    mark_focused = Signal(object, object)

    def __init__(self, size: float, theme: Theme, help_of: Callable[[Span], str], parent: QObject) -> None:
        super().__init__(parent)
        self._size, self._theme, self._help_of = size, theme, help_of

    def text(
        self, spans: Spans, parent: QWidget, *, scale: float = 1.0, strong: bool = False, displayed: bool = False
    ) -> FlowingText:
        """Make a paragraph, or a formula on lines of its own."""
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

    def block(self, block: Paragraph | ItemList | Formula | Button, parent: QWidget, start: int = 1) -> Plain:
        """Make any block but a question; ``start`` is the number of a list's first item."""
        match block:
            case Paragraph():
                return self.text(block.spans, parent)
            case Formula():
                return self.text((Symbols(block.latex),), parent, displayed=True)
            case ItemList():
                items = TextList(block.numbered, self._size, self._theme, parent, start)
                items.fill([self.text(spans, items) for spans in block.items])
                return items
            case Button():
                button = WideButton(block.doing.label, self._size, self._theme, parent)
                button.clicked.connect(lambda: self.done.emit(block.doing))
                return button


def typeset_all(texts: list[FlowingText]) -> None:
    """Typeset what texts lack; they must be laid out once more then."""
    for text in texts:
        for wanted in text.missing:
            typeset(*wanted)
