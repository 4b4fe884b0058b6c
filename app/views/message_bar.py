"""The line in the window that says what happened."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.painting.typography import scaled
from app.services.messages import LEVEL_NAMES, Level, Message
from app.state.theme import Theme
from app.widgets.icon import icon, icon_pixmap
from engine.language import tr

BAR_HEIGHT = 40
"""Of a message of one row, in pixels where text has the usual size."""

_ICON_SIZE = 20
_STAYS_MS = {Level.INFO: 6_000, Level.WARNING: 15_000}
"""How long a message stays that has no button; an error stays until it is closed."""


class MessageBar(QFrame):
    """Shows one message with its button, and takes no room while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._message: Message | None = None
        self.setProperty("role", "message")
        self.setMinimumHeight(scaled(BAR_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Message"))

        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._action = QToolButton(self)
        self._action.setProperty("role", "action")
        self._action.clicked.connect(self._act)
        self._second = QToolButton(self)
        self._second.setProperty("role", "action")
        self._second.clicked.connect(self._act_second)
        self._close = QToolButton(self)
        self._close.setToolTip(tr("Close the message"))
        self._close.setAccessibleName(tr("Close the message"))
        self._close.setIconSize(QSize(scaled(_ICON_SIZE), scaled(_ICON_SIZE)))
        self._close.clicked.connect(self.clear)
        for button in (self._action, self._second, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._second)
        row.addWidget(self._close)

        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.clear)
        self.hide()

    @property
    def message(self) -> Message | None:
        """The message that is shown."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before; news never covers an error."""
        shown = self._message
        if shown is not None and shown.level is Level.ERROR and message.level is Level.INFO:
            same_topic = bool(message.topic) and shown.topic == message.topic
            if not same_topic:
                return
        self._message = message
        self._text.setText(message.text)
        self._text.setToolTip(message.text)
        self.setAccessibleDescription(f"{tr(LEVEL_NAMES[message.level])}: {message.text}")
        self._action.setText(message.action_text)
        self._action.setVisible(message.action is not None)
        self._second.setText(message.second_text)
        self._second.setVisible(message.second is not None)
        self.setProperty("level", str(message.level))
        self.style().unpolish(self)
        self.style().polish(self)
        self._colour_icons()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))  # read aloud at once
        self._clock.stop()
        if message.action is None and message.level in _STAYS_MS:
            self._clock.start(_STAYS_MS[message.level])

    def withdraw(self, topic: str) -> None:
        """Close the message if it is about this topic."""
        if self._message is not None and topic and self._message.topic == topic:
            self.clear()

    def clear(self) -> None:
        """Close the message."""
        self._clock.stop()
        self._message = None
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._colour_icons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the message on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        message = self._message
        self.clear()
        if message is not None and message.action is not None:
            message.action()

    def _act_second(self) -> None:
        message = self._message
        self.clear()
        if message is not None and message.second is not None:
            message.second()

    def _colour_icons(self) -> None:
        theme = self._theme
        self._close.setIcon(icon("close", theme.text_quiet))
        if self._message is not None:
            colours = {Level.INFO: theme.accent, Level.WARNING: theme.warning, Level.ERROR: theme.error}
            level = self._message.level
            self._sign.setPixmap(icon_pixmap(str(level), colours[level], scaled(_ICON_SIZE)))
