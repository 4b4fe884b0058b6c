"""The session: one trainer, its playback, and every change that the user makes to them."""

from __future__ import annotations

import time

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from app.controllers.display import Display
from app.controllers.playback import Playback
from app.controllers.undo import Before, EditHistory, inverse_of
from app.state.curves import LossHistory
from app.state.scene import LinkId, NodeId
from app.state.speed import Speed
from engine import (
    AddLayer,
    AddUnit,
    Change,
    DrawWeights,
    Edit,
    EngineError,
    Phase,
    RemoveLayer,
    RemoveUnit,
    Scenario,
    SetParameter,
    Trainer,
)
from engine.edits import describe
from engine.scenario import Layer

FRAME_MS = 16
"""A frame of 60 Hz."""
TRAINING_BUDGET = 0.0078
"""Seconds of a frame in which the trainer may run; the rest is for drawing. Frames that draw more have less."""


class Session(QObject):
    """Owns a trainer and the clock that drives it; every change of the user's goes through here.

    Signals
    -------
    scenario_changed(object)
        The :class:`~engine.Scenario` after a change, or after a change was refused.
    playing_changed(bool)
        Playing began or ended, by the user or by itself.
    speed_changed(float, str)
        Position on the scale, and what it means in words.
    diverged(object)
        The :class:`~engine.divergence.Divergence` that playing stopped at.
    refused(str)
        A change did not fit; one line that says why.
    undo_changed(str, str)
        What would be undone and what redone; "" for nothing.
    """

    scenario_changed = Signal(object)
    playing_changed = Signal(bool)
    speed_changed = Signal(float, str)
    diverged = Signal(object)
    refused = Signal(str)
    undo_changed = Signal(str, str)

    def __init__(self, scenario: Scenario, speed: Speed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speed = speed
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._since_tick = QElapsedTimer()
        self._draws = 0
        self._was_playing = False
        self._edits = EditHistory()
        self._trainer = Trainer(scenario)
        self._playback = Playback(self._trainer, speed)
        self.display = Display(self._playback, self)

    def _load(self, scenario: Scenario) -> None:
        trainer = Trainer(scenario)  # may raise: nothing has changed then
        self._trainer = trainer
        self._playback = Playback(trainer, self._speed)
        self.display.show_playback(self._playback)

    # --- what stands --------------------------------------------------------------------------------------------------

    @property
    def trainer(self) -> Trainer:
        """The trainer; views never see it."""
        return self._trainer

    @property
    def scenario(self) -> Scenario:
        """The scenario with all changes made so far."""
        return self._trainer.scenario

    @property
    def history(self) -> LossHistory:
        """Losses and accuracies so far, and the changes made."""
        return self.display.history

    @property
    def speed(self) -> Speed:
        """Where on the scale of speeds it plays."""
        return self._speed

    @property
    def playing(self) -> bool:
        """Whether time moves anything."""
        return self._playback.playing

    def show_everything(self) -> None:
        """Tell the views all there is, after they were connected or something large changed."""
        self.scenario_changed.emit(self.scenario)
        self.undo_changed.emit(self._edits.undo_text, self._edits.redo_text)
        self._tell_speed()
        self._refresh()

    def _refresh(self) -> None:
        self.display.refresh()
        self._tell_playing()
        self._report_divergence()

    # --- what the user asks for ---------------------------------------------------------------------------------------

    def open(self, scenario: Scenario) -> None:
        """Train another scenario, from its beginning.

        Raises
        ------
        EngineError
            Its data cannot be loaded; the session goes on with what it had.
        """
        self._load(scenario)
        self._edits.clear()
        self._stop_clock()
        self.show_everything()

    def toggle_playing(self) -> None:
        """Play or pause."""
        if self.playing:
            self._playback.pause()
        else:
            self._playback.play()
        self._after_intent()

    def pause(self) -> None:
        """Stop where it is."""
        self._playback.pause()
        self._after_intent()

    def next_layer(self) -> None:
        """Play one layer of a phase."""
        self._playback.next_layer()
        self._after_intent()

    def previous_layer(self) -> None:
        """Show the layer before."""
        self._playback.previous_layer()
        self._after_intent()

    def next_phase(self) -> None:
        """Play one phase."""
        self._playback.next_phase()
        self._after_intent()

    def previous_phase(self) -> None:
        """Show the phase before."""
        self._playback.previous_phase()
        self._after_intent()

    def next_batch(self) -> None:
        """End the mini-batch under way, or train on one more."""
        self._playback.next_batch()
        self._after_intent()

    def next_epoch(self) -> None:
        """Train to the end of the epoch."""
        self._playback.next_epoch()
        self._after_intent()

    def restart(self) -> None:
        """Go back to step 0, with the first weights that this run had and the settings as they are now."""
        draw = self._draws
        self._load(self.scenario)
        if draw:
            self._trainer.apply(DrawWeights(draw))
        self._stop_clock()
        self._refresh()

    def new_weights(self) -> None:
        """Go back to step 0 with other first weights."""
        self._draws += 1
        self.restart()

    def set_speed(self, position: float) -> None:
        """Play at another speed."""
        self._speed = Speed(position)
        self._playback.speed = self._speed
        self._tell_speed()

    def change_speed(self, by: float) -> None:
        """Play faster or slower by a share of the scale."""
        self.set_speed(min(1.0, max(0.0, self._speed.position + by)))

    def change(self, path: str, value: object) -> None:
        """Change one field of the scenario, the weights kept."""
        self.apply([Change(path, value)])

    def change_several(self, changes: list[tuple[str, object]]) -> None:
        """Change several fields at once, such as the activation of every hidden layer."""
        self.apply([Change(path, value) for path, value in changes])

    def set_parameter(self, element: NodeId | LinkId, value: float) -> None:
        """Set a weight (of a link) or a bias (of a unit) by hand."""
        if isinstance(element, LinkId):
            self.apply([SetParameter(element.layer, "weights", element.unit, value, element.input)])
        else:
            self.apply([SetParameter(element.layer, "biases", element.unit, value)])

    def add_unit(self, layer: int) -> None:
        """Add a unit at the end of a hidden layer."""
        self.apply([AddUnit(layer)])

    def remove_unit(self, layer: int, unit: int) -> None:
        """Remove a unit of a hidden layer; the last one of a layer takes the layer with it."""
        self.display.forget_selection()
        last = self.scenario.network.layers[layer].units == 1
        self.apply([RemoveLayer(layer) if last else RemoveUnit(layer, unit)])

    def add_layer(self, at: int) -> None:
        """Add a hidden layer before the one at this place, as wide and of the same kind as its neighbour."""
        self.display.forget_selection()
        layers = self.scenario.network.layers
        neighbour = layers[min(at, len(layers) - 1)] if layers else Layer()
        self.apply([AddLayer(at, Layer(units=neighbour.units, activation=neighbour.activation))])

    def remove_layer(self, at: int) -> None:
        """Remove a hidden layer."""
        self.display.forget_selection()
        self.apply([RemoveLayer(at)])

    def apply(self, edits: list[Edit]) -> None:
        """Make changes, one after the other; those that do not fit (residual in some layers) are reported."""
        made: list[Edit] = []
        inverse: list[Edit] = []
        for edit in edits:
            before = Before.of(self._trainer)
            if self._make(edit):
                made.append(edit)
                inverse[:0] = inverse_of(edit, before, self._trainer)
        if made:
            self._edits.add(tuple(made), tuple(inverse))
        self._after_edits()

    def _make(self, edit: Edit) -> bool:
        before = self.scenario
        try:
            self._playback.apply(edit)
        except EngineError as error:
            self.refused.emit(str(error))
            return False
        if self.scenario != before:
            subject = edit.path if isinstance(edit, Change) else ""
            self.history.add_marker(self._trainer.step_count, describe(edit), subject)
        return True

    def _after_edits(self) -> None:
        self.display.forget_measurement()
        self.scenario_changed.emit(self.scenario)
        self.undo_changed.emit(self._edits.undo_text, self._edits.redo_text)
        self._tell_speed()
        self._after_intent()

    def undo(self) -> None:
        """Take back the last change; what has been learned since stays."""
        for edit in self._edits.undo():
            self._make(edit)
        self._after_edits()

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        for edit in self._edits.redo():
            self._make(edit)
        self._after_edits()

    def lower_learning_rate(self) -> None:
        """After a divergence: from the last finite state go on with a tenth of the learning rate."""
        rate = self.scenario.training.optimizer.learning_rate
        self.change("training.optimizer.learning_rate", rate / 10)
        self._playback.play()
        self._after_intent()

    def clip_gradients(self) -> None:
        """After a divergence: from the last finite state go on with gradients that are clipped to length 1."""
        self.change("training.clip", {"kind": "norm", "max_norm": 1.0})
        self._playback.play()
        self._after_intent()

    def advance_steps(self, count: int) -> None:
        """Train on so many mini-batches at once, with curves: for pictures."""
        pieces = max(1, count // 300)
        left = count
        while left > 0 and self._trainer.divergence is None:
            self._trainer.step(min(pieces, left))
            left -= pieces
            self.display.measure()
        self._playback.flowing = count > 0 and self._trainer.divergence is None
        self._playback.flow_time = 1.0
        self._refresh()

    def show_phase(self, phase: Phase, layer: int | None, fraction: float) -> None:
        """Show one phase of the next step: for pictures."""
        self._playback.show_phase(phase, layer, fraction)
        self._refresh()

    # --- time ---------------------------------------------------------------------------------------------------------

    def _after_intent(self) -> None:
        if self.playing:
            if not self._timer.isActive():
                self._since_tick.start()
                self._timer.start()
            self.display.send_frame()
        else:
            self._timer.stop()
            self.display.refresh()
        self._tell_playing()
        self._report_divergence()

    def _stop_clock(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        elapsed = min(0.1, self._since_tick.restart() / 1000)  # after a stall go on, do not jump
        rhythm = self.display.rhythm
        due = rhythm.due(time.perf_counter())
        self._playback.tick(elapsed, TRAINING_BUDGET if due is None else rhythm.budget(due))
        self.display.tick(elapsed, due)
        if not self.playing:
            self._after_intent()

    def _tell_speed(self) -> None:
        self.speed_changed.emit(self._speed.position, self._speed.text(self._playback.stages_per_step))

    def _tell_playing(self) -> None:
        if self.playing != self._was_playing:
            self._was_playing = self.playing
            self.playing_changed.emit(self.playing)

    def _report_divergence(self) -> None:
        divergence = self._trainer.divergence
        if divergence is not None:
            self.diverged.emit(divergence)
