"""The session: one recording, the run that is shown, its playback, and every change that the user makes to them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import chain

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from app.controllers.display import Display
from app.controllers.journey import journey
from app.controllers.playback import Playback
from app.controllers.start_again import edits_to_start_with, start_again
from app.controllers.undo import Moment, UndoHistory, subject_of
from app.state.curves import LossHistory
from app.state.scene import LinkId, NodeId
from app.state.speed import Speed
from engine import (
    AddLayer,
    AddUnit,
    Change,
    Edit,
    EngineError,
    MicroStep,
    Phase,
    RemoveLayer,
    RemoveUnit,
    Scenario,
    SetParameter,
    Trainer,
)
from engine.edits import name_of_all
from engine.language import tr
from engine.recording import Recording, RecordingDocument, Run
from engine.scenario import Layer

FRAME_MS = 16
"""A frame of 60 Hz."""
TRAINING_BUDGET = 0.0078
"""Seconds of a frame in which the trainer may run; the rest is for drawing. Frames that draw more have less."""


SEEK_SLICE = 0.008
"""Seconds of a frame that a long way to another step may take."""
AT_ONCE = 0.025
"""Seconds that going to a step may take at once; what takes longer is done in slices, with progress."""


class Session(QObject):
    """Owns a recording and the clock that drives it; every change of the user's goes through here.

    Signals
    -------
    scenario_changed(object)
        The :class:`~engine.Scenario` after a change, or after a change was refused.
    loaded()
        Another recording is here; what was said of the one before holds no longer.
    playing_changed(bool)
        Playing began or ended, by the user or by itself.
    speed_changed(float, str)
        Position on the scale, and what it means in words.
    diverged(object)
        The :class:`~engine.divergence.Divergence` that playing stopped at; None when it has been left again.
    departed(object)
        The :class:`~engine.recording.Departure`: training again gave other numbers than a file says.
    refused(str)
        A change did not fit; one line that says why.
    undo_changed(str, str)
        What would be undone and what redone; "" for nothing.
    course_changed()
        Branches, or the one that is followed, or edits are no longer what they were.
    replaying_changed(object)
        How far a long way to another step has come, 0 to 1; None when it is over.
    """

    scenario_changed = Signal(object)
    loaded = Signal()
    playing_changed = Signal(bool)
    speed_changed = Signal(float, str)
    diverged = Signal(object)
    departed = Signal(object)
    refused = Signal(str)
    undo_changed = Signal(str, str)
    course_changed = Signal()
    replaying_changed = Signal(object)

    def __init__(self, scenario: Scenario, speed: Speed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speed = speed
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._since_tick = QElapsedTimer()
        self._was_playing = False
        self._way: Iterator[float] | None = None  # to a step that is far away
        self._way_to: Moment | None = None
        self._told_divergence = False
        self._shown_scenario: Scenario | None = None
        self._told_departure: object = None
        self._edits = UndoHistory()
        self.sharing = 1  # how many runs share the time of a frame
        self._run = Run.of(scenario)
        self._playback = Playback(self._run, speed)
        self.display = Display(self._playback, self)

    def _load(self, recording: Recording, number: int) -> None:
        self._leave_way()
        self._told_departure = None
        self._edits.clear()
        self._run = Run(recording, number)
        self._playback = Playback(self._run, self._speed)
        self.display.show_playback(self._playback)
        self._told_divergence = False
        self.loaded.emit()

    # --- what stands --------------------------------------------------------------------------------------------------

    @property
    def trainer(self) -> Trainer:
        """The trainer; views never see it."""
        return self._run.trainer

    @property
    def run(self) -> Run:
        """The run that is shown."""
        return self._run

    @property
    def playback(self) -> Playback:
        """What plays it."""
        return self._playback

    @property
    def recording(self) -> Recording:
        """Everything that was done, in all branches."""
        return self._run.recording

    @property
    def scenario(self) -> Scenario:
        """The scenario with all changes made so far."""
        return self.trainer.scenario

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

    @property
    def position(self) -> float:
        """The step, and the part of the step under way that has been shown."""
        play = self._playback
        return self._run.step_count + (play.share_of_step if play.in_step else 0.0)

    @property
    def has_changes(self) -> bool:
        """Whether anything was changed since it was opened: an edit, or something about branches."""
        return bool(self._edits.undo_text or self._edits.redo_text)

    def document(self) -> RecordingDocument:
        """Return the recording as plain values, standing where it is now, or where it is going."""
        place = self._way_to or Moment.of(self._playback)
        return self.recording.document(place.number, place.step, place.stage)

    def show_everything(self) -> None:
        """Tell the views all there is, after they were connected or something large changed."""
        self._tell_scenario()
        self.undo_changed.emit(self._edits.undo_text, self._edits.redo_text)
        self.course_changed.emit()
        self._tell_speed()
        self._refresh()

    def _refresh(self) -> None:
        self.display.refresh()
        self._tell_playing()
        self._report_divergence()

    def _tell_scenario(self) -> None:
        self._shown_scenario = self.scenario
        self.scenario_changed.emit(self.scenario)

    # --- what the user asks for ---------------------------------------------------------------------------------------

    def open(self, scenario: Scenario) -> None:
        """Train another scenario, from its beginning.

        Raises
        ------
        EngineError
            Its data cannot be loaded; the session goes on with what it had.
        """
        self._load(Recording(scenario), 0)
        self._stop_clock()
        self.show_everything()

    def open_recording(self, document: RecordingDocument, *, go_there: bool = True) -> None:
        """Open a recording and go to where it stood, with progress where that takes long.

        Parameters
        ----------
        go_there
            False stays at step 0.

        Raises
        ------
        EngineError
            Its data do not fit; the session goes on with what it had.
        """
        place = document.place
        self._load(Recording.of(document), place.branch)
        self._stop_clock()
        self.show_everything()
        if go_there:
            stage = None if place.phase is None else MicroStep(place.phase, place.layer)
            self._travel(Moment(self.recording.branches, place.branch, place.step, stage))

    def toggle_playing(self) -> None:
        """Play or pause."""
        self._leave_way()
        if self.playing:
            self._playback.pause()
        else:
            self._playback.play()
        self._after_intent()

    def play_backward(self) -> None:
        """Play back in time, or pause."""
        self._leave_way()
        if self._playback.backward:
            self._playback.pause()
        else:
            self._playback.play_backward()
        self._after_intent()

    def pause(self) -> None:
        """Stop where it is."""
        self._playback.pause()
        self._after_intent()

    def next_layer(self) -> None:
        """Play one layer of a phase."""
        self._move(self._playback.next_layer)

    def previous_layer(self) -> None:
        """Show the layer before."""
        self._move(self._playback.previous_layer)

    def next_phase(self) -> None:
        """Play one phase."""
        self._move(self._playback.next_phase)

    def previous_phase(self) -> None:
        """Show the phase before."""
        self._move(self._playback.previous_phase)

    def next_batch(self) -> None:
        """End the mini-batch under way, or train on one more."""
        self._move(self._playback.next_batch)

    def next_epoch(self) -> None:
        """Train to the end of the epoch."""
        self._move(self._playback.next_epoch)

    def previous_batch(self) -> None:
        """Go back to the end of the step before."""
        self._move(self._playback.previous_batch)

    def previous_epoch(self) -> None:
        """Go back to the beginning of the epoch, or of the one before."""
        self._move(self._playback.previous_epoch)

    def _move(self, way: Callable[[], None]) -> None:
        """Go on or back; what does not fit, as an edit of a document that was changed by hand, is said."""
        self._leave_way()
        before = self._run.step_count
        try:
            way()
        except EngineError as error:
            self.refused.emit(str(error))
        if self._run.step_count < before:
            self.display.after_jump()
        self._after_intent()

    def seek(self, step: int, number: int | None = None) -> None:
        """Go to a step of this branch or another; a way that takes long is gone in slices, and can be left."""
        self._leave_way()
        self._edits.close_entry()
        self._travel(Moment(self.recording.branches, self._run.number if number is None else number, max(0, step)))

    def _travel(self, goal: Moment, *, exchanged: bool = False) -> None:
        """Go to a moment of the recording as it is now; its branches may have been exchanged a moment ago."""
        other = exchanged or goal.number != self._run.number
        if goal.number != self._run.number:
            self._playback.pause()
        quick = self._run.cost_of_seek(goal.step, goal.number) <= AT_ONCE
        way = self._go(goal, other=other)
        next(way, None)  # the run follows the other branch now
        if quick:
            for _ in way:
                pass
            self._arrive(other=other)
        else:
            self.go_along(way, goal)
            if other:
                self._follow_course()

    def _go(self, goal: Moment, *, other: bool) -> Iterator[float]:
        measurements, branch = self.display.measurements, self.recording.branch(goal.number)
        known = measurements.known_up_to(branch)
        try:
            if goal.edits_made:
                yield from journey(self._playback, goal.step, goal.number, measurements, SEEK_SLICE)
            else:
                yield from journey(self._playback, goal.step - 1, goal.number, measurements, SEEK_SLICE)
                self._playback.next_batch()
            if goal.stage is not None:
                self._playback.show_stage(goal.stage)
        except EngineError as error:
            self._playback.pause()
            self.refused.emit(str(error))
        self.display.after_jump()
        if not other and measurements.known_up_to(branch) != known:
            self.display.renew_history()

    def go_along(self, way: Iterator[float], goal: Moment | None = None) -> None:
        """Spend the time of the coming frames on something long, with progress; what it yields is how far it is."""
        self._way = way if self._way is None else chain(self._way, way)
        self._way_to = goal
        self._since_tick.start()
        self._timer.start()
        self.replaying_changed.emit(0.0)

    def _arrive(self, *, other: bool) -> None:
        if other:
            self._follow_course()
        self._after_intent()

    def _follow_course(self) -> None:
        """Show the branch that is followed, or as it is, now."""
        self.display.follow(self._playback)
        self._tell_scenario()
        self._tell_speed()
        self.course_changed.emit()

    def stop_replaying(self) -> None:
        """Stay where a long way has come to."""
        if self._way is not None:
            self._leave_way()
            self._after_intent()

    def _leave_way(self) -> None:
        if self._way is not None:
            self._way = self._way_to = None
            self.display.after_jump()
            self.display.renew_history()
            self.replaying_changed.emit(None)

    def restart(self) -> None:
        """Go back to step 0, with the first weights that this run had and the settings as they are now.

        Settings that were changed on the way make a branch of its own; the run so far is kept.
        """
        self._start_again(None)

    def new_weights(self) -> None:
        """Go back to step 0 with other first weights."""
        self._start_again(self.recording.unused_draw())

    def _start_again(self, draw: int | None) -> None:
        self._leave_way()
        before = Moment.of(self._playback)
        edits = edits_to_start_with(self._run, draw)
        self._playback.pause()
        if edits is None:
            self.seek(0)
            return
        try:
            start_again(self._playback, edits, tr("other weights") if draw is not None else None)
        except EngineError as error:
            self._return_to(before)
            self.refused.emit(str(error))
            return
        self._note(tr("new weights") if draw is not None else tr("restart"), before)
        self.display.follow(self._playback)
        self._after_edits()

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
        self._leave_way()
        before, subject = Moment.of(self._playback), subject_of(edits)
        merges = len(edits) == 1 and self._edits.would_merge(subject)
        made = [edit for edit in edits if self._make(edit, replacing=merges)]
        if made:
            self._note(name_of_all(made), before, subject)
            if self._run.branch.number == before.number:
                self.display.renew_history()
            else:
                self.display.follow(self._playback)
        self._after_edits()

    def _make(self, edit: Edit, *, replacing: bool = False) -> bool:
        try:
            return self._playback.apply(edit, replacing=replacing)
        except EngineError as error:
            self.refused.emit(str(error))
            return False

    def note_change(self, text: str, before: Moment) -> None:
        """Make a change of the recording that was made elsewhere undoable, and tell of it."""
        self._note(text, before)
        self.undo_changed.emit(self._edits.undo_text, self._edits.redo_text)
        self.course_changed.emit()

    def adopt(self, playback: Playback) -> None:
        """Go on with another run of the recording, which stands where this one does."""
        self._leave_way()
        playback.take_over(self._playback)
        self._playback, self._run = playback, playback.run
        self.display.follow(playback)
        self.show_everything()

    def _note(self, text: str, before: Moment, subject: str = "") -> None:
        self._edits.add(text, before, Moment.of(self._playback), subject)

    def _after_edits(self) -> None:
        self.display.forget_measurement()
        self._tell_scenario()
        self.undo_changed.emit(self._edits.undo_text, self._edits.redo_text)
        self.course_changed.emit()
        self._tell_speed()
        self._after_intent()

    def undo(self) -> None:
        """Go back to before the last change: the recording is what it was then, and so is the step."""
        self._travel_to(self._edits.undo(Moment.of(self._playback)))

    def redo(self) -> None:
        """Go to where the change that was undone last had led."""
        self._travel_to(self._edits.redo())

    def _travel_to(self, moment: Moment | None) -> None:
        if moment is not None:
            self._leave_way()
            self.undo_changed.emit(self._edits.undo_text, self._edits.redo_text)
            self._return_to(moment)

    def _return_to(self, moment: Moment) -> None:
        """Let the recording be as it was, and go where one was."""
        self.display.forget_selection()
        self.recording.branches = moment.branches
        self._travel(moment, exchanged=True)

    # --- branches -----------------------------------------------------------------------------------------------------

    def switch_branch(self, number: int) -> None:
        """Follow another branch, at the same step where it has it."""
        self._leave_way()
        if number != self._run.number:
            text = tr('switch to "{name}"', name=self.recording.branch(number).name)
            self._change_branches(text, number, lambda: None)

    def rename_branch(self, number: int, name: str) -> None:
        """Give a branch another name."""
        shown = " ".join(name.split())
        text = tr('renaming to "{name}"', name=shown)
        self._change_branches(text, None, lambda: self.recording.rename(number, name))

    def recolour_branch(self, number: int, colour: int) -> None:
        """Give a branch another colour."""
        text = tr('colour of "{name}"', name=self.recording.branch(number).name)
        self._change_branches(text, None, lambda: self.recording.recolour(number, colour))

    def delete_branch(self, number: int) -> None:
        """Take a branch out; who follows it follows the one before it then. It can be undone."""
        branches = self.recording.branches
        place = branches.index(self.recording.branch(number))
        others = (*reversed(branches[:place]), *branches[place + 1 :])
        goes_to = others[0].number if others and number == self._run.number else None
        text = tr('deletion of "{name}"', name=branches[place].name)
        self._change_branches(text, goes_to, lambda: self.recording.delete(number))

    def _change_branches(self, text: str, goes_to: int | None, change: Callable[[], None]) -> None:
        """Change the branches, and go to another of them, at the same step where it has it."""
        self._leave_way()
        before = Moment.of(self._playback)
        try:
            change()
        except EngineError as error:
            self.refused.emit(str(error))
            return
        if goes_to is None:
            self.note_change(text, before)
            return
        branch = self.recording.branch(goes_to)
        after = Moment(self.recording.branches, goes_to, min(before.step, branch.end))
        self._edits.add(text, before, after)
        self.undo_changed.emit(self._edits.undo_text, self._edits.redo_text)
        self._travel(after)

    # --- the two ways out of a divergence -----------------------------------------------------------------------------

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

    # --- at once, for pictures and lessons ----------------------------------------------------------------------------

    def advance_steps(self, count: int) -> None:
        """Train on so many mini-batches at once, with curves."""
        self.advance_to(self._run.step_count + count)

    def advance_to(self, step: int, number: int | None = None) -> None:
        """Go to a step behind this one at once, with curves."""
        self._playback.go_to(self._run.step_count, number)
        self.display.follow(self._playback)
        first = self._run.step_count
        pieces = max(1, (step - first) // 300)
        while self._run.step_count < step and self.trainer.divergence is None:
            self._run.step(min(pieces, step - self._run.step_count))
            self.display.measure()
        self._run.make_edits()
        self._playback.flowing = step > first and self.trainer.divergence is None
        self._playback.flow_time = 1.0
        self._tell_scenario()
        self.course_changed.emit()
        self._refresh()

    def show_phase(self, phase: Phase, layer: int | None, fraction: float) -> None:
        """Show one phase of the next step."""
        self._playback.show_phase(phase, layer, fraction)
        self._refresh()

    # --- time ---------------------------------------------------------------------------------------------------------

    def _after_intent(self) -> None:
        self._tell_what_the_recording_changed()
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
        if self._way is not None:
            self._go_on(elapsed)
            return
        rhythm = self.display.rhythm
        due = rhythm.due(time.perf_counter())
        step = self._run.step_count
        try:
            budget = TRAINING_BUDGET if due is None else rhythm.budget(due)
            self._playback.tick(elapsed, budget / self.sharing)
        except EngineError as error:
            self._playback.pause()
            self.refused.emit(str(error))
        if self._run.step_count < step:
            self.display.after_jump()
        self._tell_what_the_recording_changed()
        self.display.tick(elapsed, due)
        if not self.playing:
            self._after_intent()

    def _go_on(self, elapsed: float = 0.0) -> None:
        """Go the next slice of a long way."""
        way = self._way
        assert way is not None
        share = next(way, None)
        if way is not self._way:
            return
        if share is None:
            self._leave_way()
            self._after_intent()
        else:
            self.display.renew_history()
            self.display.tick(elapsed, self.display.rhythm.due(time.perf_counter()))
            self.replaying_changed.emit(share)

    def _tell_what_the_recording_changed(self) -> None:
        """Edits that were recorded, and have just been made again, change the settings; a replay may depart."""
        if self.scenario is not self._shown_scenario:
            self._tell_scenario()
        departure = self.recording.departure
        if departure is not None and departure != self._told_departure:
            self._told_departure = departure
            self.departed.emit(departure)

    def _tell_speed(self) -> None:
        self.speed_changed.emit(self._speed.position, self._speed.text(self._playback.stages_per_step))

    def _tell_playing(self) -> None:
        if self.playing != self._was_playing:
            self._was_playing = self.playing
            self.playing_changed.emit(self.playing)

    def _report_divergence(self) -> None:
        divergence = self.trainer.divergence
        if divergence is not None or self._told_divergence:
            self._told_divergence = divergence is not None
            self.diverged.emit(divergence)
