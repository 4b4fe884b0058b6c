"""The bar at the bottom: play, single steps, speed, and where the run is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from app.painting.typography import FIGURE, TITLE, interface_font, scaled
from app.state.scene.number_text import count_text
from app.state.theme import Theme
from app.widgets.elided_label import ElidedLabel
from app.widgets.icon import icon
from engine.language import local_number, mark, tr

BAR_HEIGHT = 64
"""In pixels where text has the usual size, as those below."""
SPEED_POSITIONS = 1000

_ICONS = {
    "restart": "restart",
    "new_weights": "dice",
    "previous_phase": "previous_phase",
    "play_backward": "play_backward",
    "next_layer": "next_layer",
    "next_phase": "next_phase",
    "next_batch": "next_batch",
    "next_epoch": "next_epoch",
}
_WORDS = {
    "next_layer": mark("Layer"),
    "next_phase": mark("Phase"),
    "next_batch": mark("Batch"),
    "next_epoch": mark("Epoch"),
}
"""What stands beside the icons of the single steps, in English."""

_WORDS_FROM = 1160
"""Width of the bar below which words would crowd it, even where they are short."""

_BUTTON_SIZE = 36
_ICON_SIZE = 20
_PLAY_SIZE = QSize(112, 48)
_PLAY_ICON = 24
_AROUND_PLAY = 52
"""Padding, border and gap of the play button."""
_SPEED_WIDTHS = (112, 240)


class _SpeedSlider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TransportBar(QWidget):
    """Buttons over actions that are passed in by id, the speed, and counters.

    Takes the ids ``restart``, ``new_weights``, ``previous_phase``, ``play_backward`` and ``play`` (checkable: checked
    while it plays), ``next_phase``, ``next_batch`` and ``next_epoch``; an id that is missing has no button.

    Signals
    -------
    speed_changed(float)
        The user moved the speed, 0 for slowest to 1 for fastest (not emitted by :meth:`show_speed`).
    """

    speed_changed = Signal(float)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(scaled(BAR_HEIGHT))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes to the right everywhere
        self._actions = dict(actions)
        self._with_words: list[QToolButton] = []
        self._whole_width = self._width_with_play = self._least_width = 0
        self._buttons: dict[str, QToolButton] = {}
        self._theme: Theme | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 12, 0)
        self._row.setSpacing(2)

        for name in ("restart", "new_weights", "previous_phase", "play_backward"):
            self._add_button(name)
        self._row.addSpacing(4)
        self._play = self._add_play()
        self._row.addSpacing(4)
        for name in ("next_layer", "next_phase", "next_batch", "next_epoch"):
            self._add_button(name)
        self._row.addSpacing(12)
        self._add_speed()
        self._row.addStretch(0)
        self._loss = self._add_figure(tr("loss"), "0.000000", tr("Loss of the last mini-batch, penalties included"))
        self._epoch = self._add_figure(tr("epoch"), "00,000", tr("Passes through the training set done so far"))
        self._step = self._add_figure(
            tr("step", sense="of training"), "0,000,000", tr("Updates of the weights done so far")
        )
        self.show_progress(0, 0, None)
        self._measure()

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons of the actions."""
        self._theme = theme
        for name, drawing in _ICONS.items():
            if name in self._actions:
                self._actions[name].setIcon(icon(drawing, theme.text, theme.outline))
        self._show_play_state()
        self._measure()

    def minimumSizeHint(self) -> QSize:
        """Return the size without any words."""
        return QSize(self._least_width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them."""
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Leave the words of the single steps out where there is no room for them, then the one of the play button."""
        width = self.width()
        self._write(width >= max(scaled(_WORDS_FROM), self._whole_width), width >= self._width_with_play)

    def _measure(self) -> None:
        """Find out what the bar needs with all words, with that of the play button only, and without any."""
        self._whole_width = self._width_with(True, True)
        self._width_with_play = self._width_with(False, True)
        self._least_width = self._width_with(False, False)
        self._fit_words()
        self.updateGeometry()

    def _width_with(self, steps: bool, play: bool) -> int:
        """Return the width that the bar needs, with the words of the single steps and of the play button or without."""
        self._write(steps, play)
        self._row.invalidate()
        return self._row.minimumSize().width()

    def _write(self, steps: bool, play: bool) -> None:
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._with_words:
            button.setToolButtonStyle(beside if steps else alone)
        if self._play is not None:
            self._play.setToolButtonStyle(beside if play else alone)
            self._play.setFixedSize(
                self._play_width() if play else scaled(_PLAY_SIZE.height()), scaled(_PLAY_SIZE.height())
            )

    @staticmethod
    def _play_width() -> int:
        """Return a width that both words of the play button fit into."""
        metrics = QFontMetrics(interface_font(TITLE, QFont.Weight.DemiBold))
        words = max(metrics.horizontalAdvance(word) for word in (tr("Play"), tr("Pause")))
        return max(scaled(_PLAY_SIZE.width()), words + scaled(_PLAY_ICON) + _AROUND_PLAY)

    def button(self, name: str) -> QToolButton | None:
        """Return the button of an action; None where it has none."""
        return self._play if name == "play" else self._buttons.get(name)

    @property
    def speed(self) -> QWidget:
        """What the speed is set by."""
        return self._speed

    def show_speed(self, fraction: float, text: str) -> None:
        """Show the speed as a position from 0 to 1 and in words such as "60 steps/s"; nothing is emitted."""
        if not self._speed.isSliderDown():
            with QSignalBlocker(self._speed):
                self._speed.setValue(round(fraction * SPEED_POSITIONS))
            self._speed.update()
        self._speed_text.setText(text)
        self._speed.setAccessibleDescription(text)

    def show_progress(self, step: int, epoch: int, loss: float | None) -> None:
        """Show the counters; a loss of None shows that there is none yet."""
        self._step.setText(count_text(step))
        self._epoch.setText(count_text(epoch))
        self._loss.setText("–" if loss is None else format_loss(loss))

    def _add_button(self, name: str) -> None:
        action = self._actions.get(name)
        if action is None:
            return
        button = QToolButton(self)
        if name in _WORDS:
            action.setIconText(tr(_WORDS[name]))
            self._with_words.append(button)
        else:
            button.setFixedWidth(scaled(_BUTTON_SIZE))
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setIconSize(QSize(scaled(_ICON_SIZE), scaled(_ICON_SIZE)))
        button.setFixedHeight(scaled(_BUTTON_SIZE))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.addWidget(button)
        self._buttons[name] = button

    def _add_play(self) -> QToolButton | None:
        action = self._actions.get("play")
        if action is None:
            return None
        button = QToolButton(self)
        button.setProperty("role", "primary")
        button.setDefaultAction(action)
        button.setIconSize(QSize(scaled(_PLAY_ICON), scaled(_PLAY_ICON)))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        action.toggled.connect(self._show_play_state)
        self._row.addWidget(button)
        self._show_play_state()
        return button

    def _show_play_state(self) -> None:
        action = self._actions.get("play")
        if action is None:
            return
        playing = action.isChecked()
        action.setIconText(tr("Pause") if playing else tr("Play"))
        if self._theme is not None:
            action.setIcon(icon("pause" if playing else "play", self._theme.text_on_accent))

    def _add_speed(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        self._speed_text = ElidedLabel(self)
        self._speed_text.setProperty("role", "caption")
        self._speed_text.setIndent(2)
        self._speed = _SpeedSlider(Qt.Orientation.Horizontal, self)
        self._speed.setRange(0, SPEED_POSITIONS)
        self._speed.setSingleStep(SPEED_POSITIONS // 50)
        self._speed.setPageStep(SPEED_POSITIONS // 10)
        self._speed.setMinimumWidth(scaled(_SPEED_WIDTHS[0]))
        self._speed.setMaximumWidth(scaled(_SPEED_WIDTHS[1]))
        self._speed.setToolTip(tr("How fast it plays: from single phases in slow motion to as fast as it goes"))
        self._speed.setAccessibleName(tr("Speed"))
        self._speed.valueChanged.connect(lambda position: self.speed_changed.emit(position / SPEED_POSITIONS))
        self._speed_text.setBuddy(self._speed)
        column.addStretch(1)
        column.addWidget(self._speed_text)
        column.addWidget(self._speed)
        column.addStretch(1)
        self._row.addLayout(column, 1)

    def _add_figure(self, caption: str, widest: str, help_text: str) -> QLabel:
        column = QVBoxLayout()
        column.setSpacing(0)
        name = ElidedLabel(caption, self)
        name.setProperty("role", "caption")
        name.setAlignment(Qt.AlignmentFlag.AlignRight)
        figure = QLabel(local_number(widest), self)
        figure.setFont(interface_font(FIGURE, QFont.Weight.DemiBold))
        figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        figure.setAccessibleName(caption)
        figure.setMinimumWidth(figure.sizeHint().width())
        for label in (name, figure):
            label.setToolTip(help_text)
        column.addStretch(1)
        column.addWidget(name)
        column.addWidget(figure)
        column.addStretch(1)
        self._row.addSpacing(8)
        self._row.addLayout(column)
        return figure


def format_loss(loss: float) -> str:
    """Write a loss in at most eight characters, with four digits that count."""
    if loss != loss:
        return "NaN"
    if loss in (float("inf"), float("-inf")):
        return "∞" if loss > 0 else "−∞"
    if loss == 0 or 1e-4 <= abs(loss) < 1e4:
        return local_number(f"{loss:.4f}" if abs(loss) < 10 else f"{loss:.2f}")
    mantissa, exponent = f"{loss:.2e}".split("e")
    return local_number(f"{mantissa}e{int(exponent)}".replace("-", "−"))
