"""Messages to the user: one line each, shown in the window, never in a dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from engine.language import mark


class Level(StrEnum):
    """How much a message matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


LEVEL_NAMES = {Level.INFO: mark("info"), Level.WARNING: mark("warning"), Level.ERROR: mark("error")}
"""What a reader who only hears a message is told of its level, in English."""


@dataclass(frozen=True)
class Message:
    """One line, with at most one thing to do about it.

    Attributes
    ----------
    action_text, action
        What a button beside the message says and does; "" and None for no button.
    second_text, second
        The same for another button.
    topic
        Messages about the same topic replace each other and are withdrawn together; "" for none.
    """

    level: Level
    text: str
    action_text: str = ""
    action: Callable[[], None] | None = None
    topic: str = ""
    second_text: str = ""
    second: Callable[[], None] | None = None


class Messages(QObject):
    """Where every part of the program leaves its messages. May be called from any thread.

    Signals
    -------
    posted(object)
        A :class:`Message` to show.
    withdrawn(str)
        Messages about this topic have become pointless.
    """

    posted = Signal(object)
    withdrawn = Signal(str)

    def info(self, text: str, action_text: str = "", action: Callable[[], None] | None = None, topic: str = "") -> None:
        """Say that something was done."""
        self.posted.emit(Message(Level.INFO, _one_line(text), action_text, action, topic))

    def warning(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None, topic: str = ""
    ) -> None:
        """Say that something may not be as the user wants it."""
        self.posted.emit(Message(Level.WARNING, _one_line(text), action_text, action, topic))

    def error(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None, topic: str = ""
    ) -> None:
        """Say that something could not be done."""
        self.posted.emit(Message(Level.ERROR, _one_line(text), action_text, action, topic))

    def post(self, message: Message) -> None:
        """Show a message that was made elsewhere, such as one with two buttons."""
        self.posted.emit(message)

    def withdraw(self, topic: str) -> None:
        """Take back the messages about a topic."""
        self.withdrawn.emit(topic)


def _one_line(text: str) -> str:
    return " ".join(text.split())
