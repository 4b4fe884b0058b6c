"""The menu of what a run can be compared with: other runs there are, and new ones with one thing changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from app.painting.pens import NO_PEN, brush
from app.painting.run_heading import run_colour
from app.painting.typography import scaled
from app.state.comparison_choices import ChoiceGroup
from app.state.theme import Theme
from engine.language import tr

_DOT, _DOT_ROOM = 12, 16
"""Diameter of a run's dot, and side of the icon that it stands in, in pixels."""

OtherBranch = tuple[int, str, int]
"""A run that is not compared yet: its branch, its name, and the index of its colour."""


class CompareMenu(QMenu):
    """Runs that there are already, then a submenu for each thing that can be changed.

    Signals
    -------
    add_requested(object)
        A new run is wanted: a :class:`~app.state.comparison_choices.CompareChoice`.
    branch_added(int)
        A run that there is already is wanted beside the others.
    """

    add_requested = Signal(object)
    branch_added = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Compare with …"), parent)
        self._theme = theme
        self._groups: tuple[ChoiceGroup, ...] = ()
        self._others: tuple[OtherBranch, ...] = ()
        self._submenus: list[QMenu] = []
        self.setToolTipsVisible(True)
        self.setAccessibleName(tr("Compare with"))

    def show_choices(self, groups: Sequence[ChoiceGroup], other_branches: Sequence[OtherBranch] = ()) -> None:
        """Offer these; nothing is built anew where they are the same."""
        if (tuple(groups), tuple(other_branches)) != (self._groups, self._others):
            self._groups, self._others = tuple(groups), tuple(other_branches)
            self._build()

    def set_theme(self, theme: Theme) -> None:
        """Colour the runs' dots by another theme, when they are offered next."""
        self._theme = theme
        self._groups, self._others = (), ()

    def _build(self) -> None:
        self.clear()
        for submenu in self._submenus:
            submenu.deleteLater()
        self._submenus = []
        for branch, name, colour in self._others:
            action = self.addAction(run_dot(self._theme, colour), name)
            action.setToolTip(tr("Show this run beside the others"))
            action.triggered.connect(lambda _checked=False, branch=branch: self.branch_added.emit(branch))
        if self._others and self._groups:
            self.addSeparator()
        for group in self._groups:
            submenu = QMenu(group.title, self)
            self._submenus.append(submenu)
            self.addMenu(submenu)
            for choice in group.choices:
                action = submenu.addAction(choice.text)
                action.triggered.connect(lambda _checked=False, choice=choice: self.add_requested.emit(choice))


def run_dot(theme: Theme, colour: int) -> QIcon:
    """Return a dot in the colour of a run."""
    room, diameter = scaled(_DOT_ROOM), scaled(_DOT)
    pixmap = QPixmap(QSize(room, room))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(NO_PEN)
    painter.setBrush(brush(run_colour(theme, colour)))
    inset = (room - diameter) // 2
    painter.drawEllipse(inset, inset, diameter, diameter)
    painter.end()
    return QIcon(pixmap)
