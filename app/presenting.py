"""Presenting: stage and one view on the whole screen, a spotlight on what is spoken of, numbers hidden for a guess."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.lent_keys import LentKeys
from app.painting.typography import text_size
from app.state.guessing import Guessing
from app.state.scene import ElementId, Hidden, LayerId, LinkId, LossId, NodeId, What, hideable
from app.state.theme import Theme
from app.views.presentation import PresentationView
from app.widgets.enlargeable import Enlargeable
from app.widgets.panel_tabs import PanelTabs
from engine.language import mark

VIEWS = (
    ("prediction", mark("Prediction")),
    ("curves", mark("Curves")),
    ("inspector", mark("Inspector")),
    ("flow", mark("Gradients")),
    ("surface", mark("Surface")),
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
    begun()
        The screen is taken.
    ended()
        The window has everything back.
    """

    changed = Signal()
    begun = Signal()
    ended = Signal()

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
        self._comparison: Enlargeable | None = None
        self._home: tuple[QSplitter, int, list[int]] | None = None  # where the centre stands in the window
        self._prediction: tuple[QSplitter, QWidget] | None = None
        self._tab = ""  # which panel was in sight
        self._panels: PanelTabs | None = None
        self._shown = ""
        self._was_full_screen = False
        # some clickers send a dot for the black screen
        self._keys = LentKeys([(actions["next_example"], actions["black_screen"], ".")])
        self.view.closed.connect(self.leave)
        self.view.view_chosen.connect(self.choose)
        self.view.smallest_text_changed.connect(self._enlarge)
        pages.currentChanged.connect(self._note_page)
        actions["spotlight"].triggered.connect(self._next_spotlight)
        actions["reveal"].triggered.connect(self._hide_or_reveal)
        self._enable(presenting=False)

    def lend(
        self,
        centre: QStackedWidget,
        comparison: Enlargeable,
        prediction: tuple[QSplitter, QWidget],
        panels: PanelTabs,
    ) -> None:
        """Say where what is presented stands in the window; the comparison is one of the pages of the centre."""
        self._centre, self._comparison = centre, comparison
        self._prediction, self._panels = prediction, panels

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
        """How much larger than the reader has it the writing on the stage is."""
        return max(1.0, self.view.stage_text_scale / text_size()) if self.active else 1.0

    @property
    def hides_loss(self) -> bool:
        """Whether the class is guessing the loss."""
        return any(isinstance(secret.element, LossId) for secret in self.hidden)

    def enter(self) -> None:
        """Take the whole screen."""
        centre = self._centre
        splitter = None if centre is None else centre.parentWidget()
        if self.active or centre is None or self._panels is None or not isinstance(splitter, QSplitter):
            return
        window = self._pages.window()
        self._was_full_screen = window.isFullScreen()
        home = splitter, splitter.indexOf(centre), splitter.sizes()
        self._tab = self._panels.shown
        self._pages.setCurrentWidget(self.view)
        self._home = home  # not before: what is moved while pages change stays blank
        self._enlarge()
        self.view.set_stage(centre)
        self.choose("prediction")
        self._enable(presenting=True)
        self._keys.lend()
        window.showFullScreen()
        self.begun.emit()
        self.changed.emit()

    def leave(self) -> None:
        """Give the window everything back."""
        if self.active:
            self._pages.setCurrentIndex(0)

    def _note_page(self) -> None:
        """Give everything back when another page comes, whoever has called it."""
        if not self.active and self._home is not None:
            self._give_everything_back()

    def _give_everything_back(self) -> None:
        assert self._home is not None
        assert self._centre is not None
        assert self._panels is not None
        (splitter, place, sizes), self._home = self._home, None
        shown, self._shown = self._shown, ""
        self._give_back(shown, self.view.show_view("", None))
        self.view.set_stage(None)
        splitter.insertWidget(place, self._centre)
        self._centre.show()
        splitter.setSizes(sizes)
        self._panels.show_panel(self._tab)
        self._enlarge()
        self._enable(presenting=False)
        self._keys.give_back()
        if not self._was_full_screen:
            self._pages.window().showNormal()
        self.ended.emit()
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

    @property
    def shown(self) -> str:
        """Name of the view beside the stage; "" for none."""
        return self._shown

    def choose(self, name: str) -> None:
        """Show another view beside the stage; "" for none."""
        if name == self._shown:
            return
        before, self._shown = self._shown, name
        self._give_back(before, self.view.show_view(name, self._take(name) if name else None))
        self.changed.emit()

    def _take(self, name: str) -> QWidget | None:
        if name == "prediction":
            return None if self._prediction is None else self._prediction[1]
        if self._panels is None:
            return None
        self._panels.show_panel(name)  # whoever keeps the panel in sight up to date, hears of it by this
        return self._panels.lend(name)

    def _give_back(self, name: str, view: QWidget | None) -> None:
        if view is None or self._prediction is None or self._panels is None:
            return
        if name == "prediction":
            splitter, prediction = self._prediction
            splitter.insertWidget(0, prediction)
            prediction.show()
        else:
            self._panels.take_back(name, view)

    def _enlarge(self) -> None:
        """Draw a comparison as large as a chosen view."""
        if self._comparison is not None:
            self._comparison.set_zoom(self.view.zoom if self._home is not None else 1.0)

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
