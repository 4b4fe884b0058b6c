"""The session: one trainer, its playback, and what the views are shown of it."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from app.controllers.playback import Playback
from app.controllers.predictions import prediction_of
from app.controllers.undo import Before, EditHistory, inverse_of
from app.state.curves import LossHistory
from app.state.frame import Frame, Readout
from app.state.prediction import DigitPrediction, Prediction, VectorPrediction
from app.state.speed import Speed
from engine import Change, DrawWeights, Edit, EngineError, Phase, Scenario, Snapshot, Trainer
from engine.edits import describe

FRAME_MS = 16
"""A frame of 60 Hz."""
TRAINING_BUDGET = 0.008
"""Seconds of each frame in which the trainer may run; the rest is for drawing."""
READOUT_EVERY = 0.07
"""Seconds between two changes of texts and curves: slower than the picture, because text must be readable."""
MEASURING_SHARE = 0.15
"""Share of the time that may go into measuring the whole training and test set."""
TEST_EXAMPLE_FOR = 2.0
"""Seconds that one test image stays in fast motion."""


class Session(QObject):
    """Owns a trainer and the clock that drives it; every change of the user's goes through here.

    Signals
    -------
    frame_ready(object)
        A :class:`~app.state.frame.Frame` for the stage; at most one per frame of the clock.
    readout_ready(object)
        A :class:`~app.state.frame.Readout` for texts, curves and prediction.
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
    focus_changed(bool)
        Whether the stage shows the mean over the mini-batch.
    """

    frame_ready = Signal(object)
    readout_ready = Signal(object)
    scenario_changed = Signal(object)
    playing_changed = Signal(bool)
    speed_changed = Signal(float, str)
    diverged = Signal(object)
    refused = Signal(str)
    focus_changed = Signal(bool)
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
        self._whole_batch = False
        self._was_playing = False
        self._edits = EditHistory()
        self._load(scenario)

    def _load(self, scenario: Scenario) -> None:
        trainer = Trainer(scenario)  # may raise: nothing has changed then
        self._trainer = trainer
        self._playback = Playback(trainer, self._speed)
        self.history = LossHistory()
        self._example = 0
        self._test_clock = 0.0
        self._pinned_test_example: int | None = None
        self._prediction: Prediction | None = None
        self._last_readout = 0.0
        self._measure_after = 0.0
        self._measured_step = -1

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
        self._measure()
        self._send_frame()
        self._send_readout()
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

    def next_example(self, by: int = 1) -> None:
        """Show another example of the mini-batch; behind the last comes the first."""
        self._whole_batch = False
        self.choose_example((self._example + by) % max(1, self._trainer.snapshot().batch_size))

    def toggle_whole_batch(self) -> None:
        """Show the mean over the mini-batch, or one example of it."""
        self._whole_batch = not self._whole_batch
        self._send_frame()
        self.focus_changed.emit(self._whole_batch)

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

    def apply(self, edits: list[Edit]) -> None:
        """Make changes, one after the other; the first that does not fit ends it and is reported."""
        made: list[Edit] = []
        inverse: list[Edit] = []
        for edit in edits:
            before = Before.of(self._trainer)
            if not self._make(edit):
                break
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
        self._measured_step = -1
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

    def choose_example(self, example: int) -> None:
        """Show another example of the mini-batch on the stage."""
        self._example = max(0, example)
        self._send_frame()
        self._send_readout()

    def browse_examples(self, wanted: int) -> None:
        """Show another single example: that one of the test set, or the neighbour in the mini-batch on the stage."""
        shown = self._prediction
        if isinstance(shown, DigitPrediction) and shown.part == "test":
            self._pinned_test_example = wanted
            self._send_readout()
        elif isinstance(shown, DigitPrediction | VectorPrediction):
            self.choose_example(self._example + (1 if wanted > shown.example else -1))

    def advance_steps(self, count: int) -> None:
        """Train on so many mini-batches at once, with curves: for pictures."""
        pieces = max(1, count // 300)
        left = count
        while left > 0 and self._trainer.divergence is None:
            self._trainer.step(min(pieces, left))
            left -= pieces
            self._measure()
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
        else:
            self._timer.stop()
            self._measure()
        self._send_frame()
        self._send_readout()
        self._tell_playing()
        self._report_divergence()

    def _stop_clock(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        elapsed = min(0.1, self._since_tick.restart() / 1000)  # after a stall go on, do not jump
        steps = self._trainer.step_count
        self._playback.tick(elapsed, TRAINING_BUDGET)
        self._test_clock += elapsed
        if self._trainer.step_count != steps:
            self._measure_if_time_allows()
        self._send_frame()
        if time.perf_counter() - self._last_readout >= READOUT_EVERY:
            self._send_readout()
        if not self.playing:
            self._after_intent()

    def _measure_if_time_allows(self) -> None:
        if time.perf_counter() >= self._measure_after:
            self._measure()

    def _measure(self) -> None:
        """Measure loss and accuracy over the whole sets, and note when there is time for it again."""
        step = self._trainer.step_count
        if step == self._measured_step or self._playback.in_step:  # in a step, nothing has changed since
            return
        began = time.perf_counter()
        e = self._trainer.evaluate()
        now = time.perf_counter()
        self._measure_after = now + (now - began) * (1 / MEASURING_SHARE - 1)
        self._measured_step = step
        self.history.append(step, e.train_loss, e.test_loss, e.train_accuracy, e.test_accuracy)

    def _send_frame(self) -> None:
        play = self._playback
        snapshot = self._trainer.snapshot()
        self._example = min(self._example, snapshot.batch_size - 1)
        self.frame_ready.emit(
            Frame(
                snapshot=snapshot,
                fraction=min(1.0, play.fraction),
                flow=play.flowing,
                flow_time=play.flow_time,
                example=None if self._whole_batch else self._example,
                input_image=self._trainer.dataset.examples.image,
            )
        )

    def _send_readout(self) -> None:
        self._last_readout = time.perf_counter()
        trainer, snapshot = self._trainer, self._trainer.snapshot()
        loss = snapshot.loss if snapshot.fresh and not math.isnan(snapshot.loss) else None
        self._prediction = prediction_of(trainer, snapshot, self._example, self._test_example(snapshot))
        self.readout_ready.emit(Readout(trainer.step_count, trainer.epoch, loss, self.history, self._prediction))

    def _test_example(self, snapshot: Snapshot) -> int | None:
        """Which test example is shown: in slow motion none, but the one on the stage."""
        if snapshot.fresh and not self._playback.flowing:
            return None
        if self._pinned_test_example is not None:
            return self._pinned_test_example
        return int(self._test_clock / TEST_EXAMPLE_FOR)

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
