"""Presenting: stage and one view on the whole screen, a spotlight on what is spoken of, numbers hidden for a guess."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.state.guessing import Guessing
from app.state.scene import ElementId, Hidden, LayerId, LinkId, LossId, NodeId, What, hideable
from app.state.theme import Theme
from app.views.presentation import PresentationView
from app.widgets.panel_tabs import PanelTabs

VIEWS = (
    ("prediction", "Prediction"),
    ("curves", "Curves"),
    ("inspector", "Inspector"),
    ("flow", "Gradients"),
    ("surface", "Surface"),
)
KEYS = (
    "play",
    "play_backward",
    "next_layer",
    "previous_layer",
    "next_phase",
    "previous_phase",
    "next_example",
    "previous_example",
    "whole_batch",
    "next_batch",
    "previous_batch",
    "next_epoch",
    "previous_epoch",
    "restart",
    "faster",
    "slower",
    "undo",
    "redo",
    "toggle_theme",
    "leave_presentation",
    "black_screen",
    "spotlight",
    "reveal",
)
"""Actions whose keys work while presenting."""
_ONLY_THEN = ("leave_presentation", "black_screen")


class Presenting(QObject):
    """Takes stage and view out of the window and puts them back; knows what is lit and what is hidden.

    Signals
    -------
    changed()
        The stage should be drawn anew: another spotlight, something hidden or revealed, another size of type.
    """

    changed = Signal()

    def __init__(
        self,
        pages: QStackedWidget,
        theme: Theme,
        actions: Mapping[str, QAction],
        selected: Callable[[], ElementId | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._pages, self._actions, self._selected = pages, actions, selected
        self.view = PresentationView(theme, {name: actions[name] for name in KEYS}, VIEWS, parent)
        pages.addWidget(self.view)
        self._guessing = Guessing()
        self.spotlight: ElementId | LayerId | None = None
        self._centre: QStackedWidget | None = None
        self._stage: QWidget | None = None
        self._prediction: tuple[QSplitter, QWidget] | None = None
        self._panels: PanelTabs | None = None
        self._shown = ""
        self._was_full_screen = False
        self.view.closed.connect(self.leave)
        self.view.view_chosen.connect(self._choose)
        actions["spotlight"].triggered.connect(self._next_spotlight)
        actions["reveal"].triggered.connect(self._hide_or_reveal)
        self._enable(presenting=False)

    def lend(
        self, centre: QStackedWidget, stage: QWidget, prediction: tuple[QSplitter, QWidget], panels: PanelTabs
    ) -> None:
        """Say where what is presented stands in the window."""
        self._centre, self._stage, self._prediction, self._panels = centre, stage, prediction, panels

    @property
    def active(self) -> bool:
        """Whether the screen is taken."""
        return self._pages.currentWidget() is self.view

    @property
    def hidden(self) -> Hidden:
        """What stage and inspector must not tell."""
        return self._guessing.hidden

    @property
    def text_scale(self) -> float:
        """How much larger than usual the writing on the stage is."""
        return self.view.stage_text_scale if self.active else 1.0

    @property
    def hides_loss(self) -> bool:
        """Whether the class is guessing the loss."""
        return any(isinstance(secret.element, LossId) for secret in self.hidden)

    def enter(self) -> None:
        """Take the whole screen."""
        if self.active or self._stage is None:
            return
        window = self._pages.window()
        self._was_full_screen = window.isFullScreen()
        self._pages.setCurrentWidget(self.view)
        self.view.set_stage(self._stage)
        self._choose("prediction")
        self._enable(presenting=True)
        window.showFullScreen()
        self.changed.emit()

    def leave(self) -> None:
        """Give the window everything back."""
        if not self.active or self._stage is None or self._centre is None:
            return
        self._give_back(self.view.show_view("", None))
        self.view.set_stage(None)
        self._centre.insertWidget(0, self._stage)
        self._centre.setCurrentWidget(self._stage)
        self._enable(presenting=False)
        self._pages.setCurrentIndex(0)
        if not self._was_full_screen:
            self._pages.window().showNormal()
        self.changed.emit()

    def toggle(self) -> None:
        """Begin or end."""
        if self.active:
            self.leave()
        else:
            self.enter()

    def forget(self) -> None:
        """Light and reveal everything: another network is there."""
        self._guessing.reveal_all()
        self.spotlight = None

    def _enable(self, *, presenting: bool) -> None:
        for name in _ONLY_THEN:
            self._actions[name].setEnabled(presenting)

    # --- the chosen view ----------------------------------------------------------------------------------------------

    def _choose(self, name: str) -> None:
        self._give_back(self.view.show_view("", None))
        if name:
            self._shown = name
            self.view.show_view(name, self._take(name))
        self.changed.emit()

    def _take(self, name: str) -> QWidget | None:
        if name == "prediction":
            return None if self._prediction is None else self._prediction[1]
        return None if self._panels is None else self._panels.lend(name)

    def _give_back(self, view: QWidget | None) -> None:
        if view is None or self._prediction is None or self._panels is None:
            return
        if self._shown == "prediction":
            splitter, prediction = self._prediction
            splitter.insertWidget(0, prediction)
            prediction.show()
        else:
            self._panels.take_back(self._shown, view)
        self._shown = ""

    # --- spotlight and guesses ----------------------------------------------------------------------------------------

    def _next_spotlight(self) -> None:
        """Light what is selected, then its layer, then everything again."""
        element = self._selected()
        layer = LayerId(element.layer) if isinstance(element, NodeId | LinkId) else None
        if element is None or isinstance(self.spotlight, LayerId):
            self.spotlight = None
        elif self.spotlight == element:
            self.spotlight = layer
        else:
            self.spotlight = element
        self.changed.emit()

    def _hide_or_reveal(self) -> None:
        """Reveal what has been hidden longest; with nothing hidden, hide all numbers of what is selected."""
        if self._guessing.next is not None:
            self._guessing.reveal_next()
        else:
            element = self._selected()
            if element is not None:
                for what in hideable(element):
                    if what is not What.SIGN:
                        self._guessing.hide(element, what)
        self.changed.emit()
