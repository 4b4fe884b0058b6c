"""Chooses two of several inputs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.painting.typography import scaled
from app.widgets.choice import Choice
from engine.language import tr

HEIGHT = 28


class PairChooser(QWidget):
    """Two drop-downs with a × between them; choosing in one what the other has swaps them.

    Signals
    -------
    pair_chosen(int, int)
        The user wants these two inputs (not emitted by :meth:`show_pair`).
    """

    pair_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = (0, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._choices: list[Choice] = []
        for place, (name, help_text) in enumerate(
            (
                (tr("Input to the right"), tr("Which input the plane shows to the right")),
                (tr("Input upwards"), tr("Which input the plane shows upwards")),
            )
        ):
            choice = Choice(self)
            choice.setFixedHeight(scaled(HEIGHT))
            choice.setMinimumWidth(0)
            choice.setAccessibleName(name)
            choice.setToolTip(help_text)
            choice.chosen.connect(lambda value, place=place: self._choose(place, int(value)))
            self._choices.append(choice)
            row.addWidget(choice, 1)
        times = QLabel("×", self)
        times.setProperty("role", "quiet")
        times.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.insertWidget(1, times)

    def show_pair(self, names: tuple[str, ...], pair: tuple[int, int]) -> None:
        """Offer these inputs and show which two are chosen; nothing is emitted."""
        self._pair = pair
        values = [str(index) for index in range(len(names))]
        for choice, index in zip(self._choices, pair, strict=True):
            choice.show_choices(values, names)
            choice.show_value(str(index))

    def _choose(self, place: int, index: int) -> None:
        pair = list(self._pair)
        if index == pair[1 - place]:
            pair[1 - place] = pair[place]
        pair[place] = index
        self.pair_chosen.emit(*pair)
