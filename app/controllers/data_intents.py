"""What the user does to the data: another kind, points drawn and erased, a table from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from app.controllers.session import Session
from app.services.messages import Messages
from app.state.data_choice import changes_for_kind, changes_for_table
from app.state.point_editing import MOST_POINTS, lost_features, with_points, without_points
from app.state.scene.number_text import count_text
from app.workers.task import Task
from engine.datasets import load_dataset
from engine.datasets.csv_preview import CsvPreview, preview_csv
from engine.language import tr
from engine.scenario import Csv


class DataIntents(QObject):
    """Turns what is done to the data into changes of the session's scenario.

    Signals
    -------
    reading(str)
        A file of this name is being read.
    previewed(object)
        The :class:`~engine.datasets.csv_preview.CsvPreview` of that file.
    unreadable(str)
        One line that says why a file cannot be used.
    finished()
        The table has been taken, or given up.
    """

    reading = Signal(str)
    previewed = Signal(object)
    unreadable = Signal(str)
    finished = Signal()

    def __init__(self, session: Session, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self._tasks: list[Task] = []
        self._preview: CsvPreview | None = None

    def choose_kind(self, kind: str) -> None:
        """Train on another kind of data."""
        self._session.change_several(changes_for_kind(self._session.scenario, kind))

    def draw_points(self, points: list[tuple[float, float, float]]) -> None:
        """Add points that were drawn on the plane."""
        trainer, scenario = self._session.trainer, self._session.scenario
        lost = lost_features(scenario.data)
        table = with_points(trainer.dataset, trainer.architecture, scenario.seed, points)
        if table is None:
            room = count_text(MOST_POINTS)
            self._messages.info(tr("There is room for {number} points; erase some first.", number=room))
            return
        if lost:
            self._messages.info(tr("Drawn points are given as x1 and x2; without {names} now.", names=", ".join(lost)))
        self._session.change("data", table)

    def erase_points(self, centres: list[tuple[float, float]], radius: float) -> None:
        """Take away the points near the eraser's way."""
        trainer, scenario = self._session.trainer, self._session.scenario
        table = without_points(trainer.dataset, trainer.architecture, scenario.seed, centres, radius)
        if table is not None:
            self._session.change("data", table)

    def open_table(self, path: str) -> None:
        """Read a file of comma-separated values and show what is in it."""
        self.reading.emit(Path(path).name)
        self._start(lambda: preview_csv(Path(path)), self._show_preview)

    def _show_preview(self, preview: Any) -> None:
        self._preview = preview
        self.previewed.emit(preview)

    def accept_table(self, table: dict[str, Any]) -> None:
        """Train on the table that was previewed; it is read once more, away from the window, before it is used."""
        seed, data = self._session.scenario.seed, msgspec.convert(table, Csv)
        self._start(lambda: load_dataset(data, seed), lambda _dataset: self._use(table))

    def _use(self, table: dict[str, Any]) -> None:
        preview = self._preview
        if preview is None:
            return
        task = preview.task(table["target"], table["task"])
        self._session.change_several(changes_for_table(self._session.scenario, table, task))
        self._preview = None
        self.finished.emit()

    def give_up_table(self) -> None:
        """Go on with the data that there were."""
        self._drop_tasks()
        self.finished.emit()

    def _start(self, work: Any, then: Any) -> None:
        self._drop_tasks()
        task = Task(work, self)
        task.done.connect(then)
        task.failed.connect(self.unreadable)
        self._tasks.append(task)
        task.start()

    def _drop_tasks(self) -> None:
        for task in self._tasks:
            task.cancel()

    def close(self) -> None:
        """End the work under way; wait until it has stopped."""
        self._drop_tasks()
        for task in self._tasks:
            task.wait()
        self._tasks.clear()
