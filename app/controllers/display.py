"""The display: what the views are shown of a session, and when."""

from __future__ import annotations

import math
import time
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.controllers.playback import Playback
from app.controllers.predictions import prediction_of
from app.controllers.responses import gallery_of, responses_of
from app.controllers.rhythm import Rhythm
from app.state.curves import LossHistory
from app.state.diagnosis import diagnose
from app.state.flow_history import FlowHistory
from app.state.frame import Frame, Readout, Responses
from app.state.inspector import Inspection, inspect
from app.state.listing import listed
from app.state.measurements import Measurements
from app.state.prediction import DigitPrediction, Prediction, VectorPrediction
from app.state.scene import ElementId, LinkId, LossId, NodeId
from engine import Phase, Snapshot, Trainer
from engine.cost import cost_of
from engine.language import local_number, tr
from engine.update_story import Part

# Seconds between two refreshes: slower than the picture, because text must be readable.
READOUT_EVERY = 0.1
PREDICTION_EVERY = 0.125
FLOW_EVERY = 0.15
COST_EVERY = 0.5
INSPECTION_EVERY = 0.125
RESPONSES_EVERY = 0.2
GALLERY_EVERY = 0.5
LINKS_EVERY = 0.15
LINKS_SHARE = 1 / 18
"""Share of the time that may go into drawing the links anew in fast motion: large layers are drawn less often."""
MEASURING_SHARE = 0.15
"""Share of the time that may go into measuring the whole training and test set."""
TEST_EXAMPLE_FOR = 2.0
"""Seconds that one test image stays in fast motion."""


class Display(QObject):
    """Makes what is shown from a trainer, each part at its own pace.

    Signals
    -------
    frame_ready(object)
        A :class:`~app.state.frame.Frame` for the stage; at most one per frame of the clock.
    readout_ready(object)
        A :class:`~app.state.frame.Readout` for texts and curves.
    prediction_ready(object)
        A :class:`~app.state.prediction.Prediction`.
    flow_ready(object, object)
        A :class:`~app.state.flow_history.FlowHistory` and a :class:`~app.state.diagnosis.Diagnosis`.
    cost_ready(object, object)
        A :class:`~engine.cost.Cost`, and microseconds a step or None.
    inspection_ready(object)
        An :class:`~app.state.inspector.Inspection` of what was selected, or None.
    gallery_ready(object)
        A :class:`~app.state.digit_gallery.DigitGallery` of the test images, or None where the data are no images.
    focus_changed(bool)
        Whether the stage shows the mean over the mini-batch.
    """

    frame_ready = Signal(object)
    readout_ready = Signal(object)
    prediction_ready = Signal(object)
    flow_ready = Signal(object, object)
    cost_ready = Signal(object, object)
    inspection_ready = Signal(object)
    gallery_ready = Signal(object)
    focus_changed = Signal(bool)

    def __init__(self, playback: Playback, parent: QObject) -> None:
        super().__init__(parent)
        self.rhythm = Rhythm()
        for name, period, work, budget, active in (
            ("readout", READOUT_EVERY, self._send_readout, 0.004, True),
            ("prediction", PREDICTION_EVERY, self._send_prediction, 0.003, True),
            ("responses", RESPONSES_EVERY, self._renew_responses, 0.004, True),
            ("links", LINKS_EVERY, self._renew_links, 0.0005, True),
            ("flow", FLOW_EVERY, self._send_flow, 0.003, False),
            ("cost", COST_EVERY, self._send_cost, 0.005, False),
            ("gallery", GALLERY_EVERY, self._send_gallery, 0.001, False),
            ("inspection", INSPECTION_EVERY, self._send_inspection, 0.002, False),
        ):
            self.rhythm.add(name, period, work, budget=budget, active=active)
        self._links_due = True
        self._whole_batch = False
        self._watching = False
        self.show_playback(playback)

    def show_playback(self, playback: Playback) -> None:
        """Show another trainer from now on, from its beginning."""
        self.measurements = Measurements()
        self._example = 0
        self._test_clock = 0.0
        self._pinned_test_example: int | None = None
        self._pair = (0, 1)
        self._selected: ElementId | None = None
        self._point: int | None = None
        self._responses: Responses | None = None
        self._prediction: Prediction | None = None
        self._measure_after = 0.0
        self.follow(playback)

    def follow(self, playback: Playback) -> None:
        """Show another course of the same recording from now on: another branch, or a branch that was changed."""
        self._playback = playback
        playback.watched = self._watching
        self.flow = FlowHistory()
        self.renew_history()

    def renew_history(self) -> None:
        """Take the curve of the branch as it is now, and measure again although the step may be the same."""
        self.history: LossHistory = self.measurements.of(self._playback.run.branch)
        self.forget_measurement()

    def after_jump(self) -> None:
        """Show another step of the same course."""
        self.flow.cut_after(self._playback.run.step_count)
        self.forget_measurement()

    @property
    def _trainer(self) -> Trainer:
        return self._playback.trainer

    # --- what is looked at --------------------------------------------------------------------------------------------

    def choose_example(self, example: int) -> None:
        """Show another example of the mini-batch; behind the last comes the first."""
        self._whole_batch = False
        self._example = example % max(1, self._trainer.snapshot().batch_size)
        self.focus_changed.emit(False)
        self.refresh()

    def next_example(self, by: int = 1) -> None:
        """Show the example ``by`` further on."""
        self.choose_example(self._example + by)

    def toggle_whole_batch(self) -> None:
        """Show the mean over the mini-batch, or one example of it."""
        self._whole_batch = not self._whole_batch
        self.focus_changed.emit(self._whole_batch)
        self.refresh()

    def show_test_example(self, index: int) -> None:
        """Show one image of the test set beside its answer."""
        self._pinned_test_example = index
        self._send_prediction()

    def browse_examples(self, wanted: int) -> None:
        """Show another single example: that one of the test set, or the neighbour in the mini-batch on the stage."""
        shown = self._prediction
        if isinstance(shown, DigitPrediction) and shown.part == "test":
            self._pinned_test_example = wanted
            self._send_prediction()
        elif isinstance(shown, DigitPrediction | VectorPrediction):
            self.next_example(1 if wanted > shown.example else -1)

    @property
    def selected(self) -> ElementId | None:
        """What is looked at closely."""
        return self._selected

    def select(self, element: ElementId | None) -> None:
        """Look closely at one element of the stage from now on."""
        self._selected, self._point = element, None
        self.refresh()

    def select_point(self, part: str, index: int) -> None:
        """Look closely at one example of the training or the test set."""
        dataset = self._trainer.dataset
        self._selected, self._point = None, int((dataset.train if part == "training" else dataset.test)[index])
        self.refresh()

    def forget_selection(self) -> None:
        """Look at nothing closely, as the network has changed its shape."""
        self._selected = None

    def watch_selection(self, watching: bool) -> None:
        """Say whether anybody looks at the derivation of what is selected."""
        self._watching = self._playback.watched = watching
        self.rhythm.set_active("inspection", watching)

    def choose_pair(self, first: int, second: int) -> None:
        """Show the plane of two other inputs, the rest fixed."""
        self._pair = (first, second)
        self.refresh()

    # --- time ---------------------------------------------------------------------------------------------------------

    def tick(self, elapsed: float, due: str | None) -> None:
        """Show the next frame, and the one other part whose turn it is."""
        self._test_clock += elapsed
        if due is None:
            self._measure_if_time_allows()
        else:
            self.rhythm.do(due, time.perf_counter())
        self.send_frame()

    def refresh(self) -> None:
        """Show everything as it is now; while it plays, within the next frames, each of which has its time."""
        if self._playback.playing:
            self.rhythm.hurry()
            self.send_frame()
            return
        self.measure()
        self.rhythm.do_all(time.perf_counter())
        self.send_frame()

    def forget_measurement(self) -> None:
        """Measure again although the step is the same, as after a change."""
        self._measured_step = -1

    def _measure_if_time_allows(self) -> None:
        if time.perf_counter() >= self._measure_after:
            self.measure()

    def measure(self) -> None:
        """Measure loss and accuracy over the whole sets, and note when there is time for it again."""
        step = self._trainer.step_count
        if step == self._measured_step or self._playback.in_step:  # in a step, nothing has changed since
            return
        began = time.perf_counter()
        e = self._trainer.evaluate()
        now = time.perf_counter()
        self._measure_after = now + (now - began) * (1 / MEASURING_SHARE - 1)
        self._measured_step = step
        self.flow.append(self._trainer.snapshot())
        if self.measurements.add(self._playback.run.stretch, step, e) and step >= self.history.last_step:
            self.history.append(step, e.train_loss, e.test_loss, e.train_accuracy, e.test_accuracy)

    def send_frame(self) -> None:
        """Show the stage as it is now."""
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
                selected=self._selected,
                responses=self._responses,
                renew_links=self._links_due or not play.flowing,
            )
        )
        self._links_due = False

    def _send_readout(self) -> None:
        trainer, snapshot = self._trainer, self._trainer.snapshot()
        loss = snapshot.loss if snapshot.fresh and not math.isnan(snapshot.loss) else None
        self.readout_ready.emit(Readout(trainer.step_count, trainer.epoch, loss, self.history))

    def _send_prediction(self) -> None:
        snapshot = self._trainer.snapshot()
        self._prediction = prediction_of(
            self._trainer, snapshot, self._example, self._test_example(snapshot), pair=self._pair
        )
        self.prediction_ready.emit(self._prediction)

    def _renew_links(self) -> None:
        self._links_due = True

    def pace_links(self, seconds: float) -> None:
        """Learn how long it took to draw the links; long ones are drawn less often in fast motion."""
        self.rhythm.set_period("links", max(LINKS_EVERY, seconds / LINKS_SHARE))

    def _renew_responses(self) -> None:
        self._responses = responses_of(self._trainer)

    def _send_gallery(self) -> None:
        self.gallery_ready.emit(gallery_of(self._trainer))

    def _send_flow(self) -> None:
        self.flow_ready.emit(self.flow, diagnose(self._trainer.snapshot(), self.flow))

    def _send_cost(self) -> None:
        trainer = self._trainer
        training = trainer.scenario.training
        cost = cost_of(trainer.architecture, training, len(trainer.dataset.train))
        seconds = self._playback.seconds_per_step if training.method == "backpropagation" else None
        self.cost_ready.emit(cost, None if seconds is None else seconds * 1e6)

    def _send_inspection(self) -> None:
        trainer, training, element = self._trainer, self._trainer.scenario.training, self._selected
        if self._point is not None and self._point < len(trainer.dataset.examples.inputs):
            self.inspection_ready.emit(self._inspection_of_point(self._point))
            return
        snapshot = trainer.snapshot()
        if element is None or not _exists(element, snapshot):
            self.inspection_ready.emit(None)
            return
        story = difference = None
        if isinstance(element, LinkId) or (isinstance(element, NodeId) and element.layer >= 0):
            part: Part = "weights" if isinstance(element, LinkId) else "biases"
            source = element.input if isinstance(element, LinkId) else 0
            before = self._playback.before_update
            place = (element.layer, part, element.unit, source)
            if before is not None:
                story = trainer.update_story(before, *place)
            has_loss = snapshot.phase in (Phase.LOSS, Phase.BACKWARD, Phase.UPDATE)
            if snapshot.fresh and has_loss and (before is not None or self._playback.in_step):
                difference = trainer.gradient_by_difference(*place, before=before)
        example = None if self._whole_batch else self._example
        self.inspection_ready.emit(
            inspect(
                snapshot, element, example, story, difference, l1=training.l1, l2=training.l2, method=training.method
            )
        )

    def _inspection_of_point(self, point: int) -> Inspection:
        trainer, training = self._trainer, self._trainer.scenario.training
        dataset, snapshot = trainer.dataset, trainer.example_snapshot(point)
        named = zip(dataset.examples.input_names[:4], dataset.examples.inputs[point], strict=False)
        place = listed(f"{name} = {local_number(f'{value:.4g}')}" for name, value in named)
        title = tr("Training point") if point in dataset.train else tr("Test point")
        inspection = inspect(snapshot, LossId(), 0, l1=training.l1, l2=training.l2, method=training.method)
        about = tr("{place}: what the network answers now, and its loss", place=place)
        return replace(inspection, title=title, about=about)

    def _test_example(self, snapshot: Snapshot) -> int | None:
        """Which test example is shown: a chosen one; else in slow motion none, but the one on the stage."""
        if self._pinned_test_example is not None:
            return self._pinned_test_example
        if snapshot.fresh and not self._playback.flowing:
            return None
        return int(self._test_clock / TEST_EXAMPLE_FOR)


def _exists(element: ElementId, snapshot: Snapshot) -> bool:
    """Whether the network still has an element that was selected."""
    if isinstance(element, NodeId) and element.layer < 0:
        return element.unit < len(snapshot.inputs)
    if isinstance(element, NodeId | LinkId):
        if element.layer >= len(snapshot.layers):
            return False
        layer = snapshot.layers[element.layer]
        return element.unit < layer.units and (isinstance(element, NodeId) or element.input < layer.inputs)
    return True
