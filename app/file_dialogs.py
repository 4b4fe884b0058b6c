"""Asking for files: what to open, where to save, and the menu of files that were open lately."""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.controllers.data_intents import DataIntents
from app.controllers.session_files import SessionFiles
from app.services.recent_files import menu_labels
from engine.language import tr
from engine.recording import RECORDING_SUFFIX

_TABLE_SUFFIXES = {".csv", ".tsv"}


class FileDialogs:
    """Brings files to the session, and the session to files.

    Attributes
    ----------
    menu
        Opens any file, or one that was open lately.
    """

    def __init__(self, files: SessionFiles, data: DataIntents, window: QWidget) -> None:
        self._files, self._data, self._window = files, data, window
        self.menu = QMenu(tr("Open"), window)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._fill_menu()

    def open(self, path: str) -> None:
        """Open a scenario or a recording, or look into a table of comma-separated values."""
        if Path(path).suffix.lower() in _TABLE_SUFFIXES:
            self._data.open_table(path)
        else:
            self._files.open(path)

    def choose(self) -> None:
        """Ask what to open."""
        kinds = (
            f"{tr('Recordings, scenarios and tables')} (*.backscope *.toml *.json *.csv *.tsv);;{tr('All files')} (*)"
        )
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open"), self._folder(), kinds)
        if chosen:
            self.open(chosen)

    def choose_table(self) -> None:
        """Ask for a table to train on."""
        kinds = f"{tr('Tables')} (*.csv *.tsv *.txt);;{tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open a table"), self._folder(), kinds)
        if chosen:
            self._data.open_table(chosen)

    def save(self) -> None:
        """Save the session; ask where if it has no file yet."""
        if self._files.path is None:
            self.save_as()
        else:
            self._files.save()

    def save_as(self) -> None:
        """Ask where to save the session."""
        suggested = self._files.path or Path(self._folder()) / (self._files.title + RECORDING_SUFFIX)
        kinds = f"{tr('Recordings')} (*{RECORDING_SUFFIX})"
        dialog = QFileDialog(self._window, tr("Save the recording"), str(suggested), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(RECORDING_SUFFIX.removeprefix("."))  # so that it asks about the file that is written
        if dialog.exec():
            self._files.save(Path(dialog.selectedFiles()[0]))
        dialog.deleteLater()

    def _folder(self) -> str:
        return str(Path(self._files.recent[0]).parent) if self._files.recent else ""

    def _fill_menu(self) -> None:
        self.menu.clear()
        self.menu.addAction(tr("Open …"), self.choose)
        self.menu.addAction(tr("Save as …"), self.save_as)
        if self._files.recent:
            self.menu.addSection(tr("Open lately"))
        for path, label in zip(self._files.recent, menu_labels(self._files.recent), strict=True):
            action = self.menu.addAction(label)
            action.triggered.connect(functools.partial(self._open_again, path))
            action.setToolTip(path)

    def _open_again(self, path: str, _checked: bool = False) -> None:
        self.open(path)
