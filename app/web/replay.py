"""What a page replays: some of the steps of a run, each with all the numbers of its phases.

Nothing in between is made up: a step that is not kept is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.controllers.predictions import prediction_of
from app.state.prediction import CurvePrediction, PlanePoints, PlanePrediction
from app.state.scene.captions import activation_formula, layer_name, phase_caption
from app.state.scene.links import MOST_LINKS, MOST_STRONGEST, STRONGEST
from app.state.scene.reading import Reading, reading_of
from app.state.scene.staging import staging_of
from app.state.scene.view import StageView
from app.state.spelling import spelled
from app.web.packing import packed, shade, six_digits
from engine.edits import describe
from engine.errors import EngineError
from engine.losses import LOSSES
from engine.recording import Run
from engine.snapshot import LayerSnapshot, Phase, Snapshot
from engine.trainer import Trainer

MOST_STEPS: Final = 150
"""Steps on a page: more than anyone looks at one by one."""
MOST_BYTES: Final = 4_000_000
"""Of numbers on a page; a large network has fewer steps."""
FEWEST_STEPS: Final = 12
MAP_STRIDE: Final = 2
"""Every so manieth point of the window's grid over the plane is kept."""
MOST_POINTS: Final = 1000
"""Examples of a set that are drawn over the plane or beside the curve."""
MOST_CLASSES: Final = 8
"""Of more classes, the plane is left out: it would weigh more than all else."""
EXAMPLE: Final = 0
"""Which example of the mini-batch is shown."""

Floats = NDArray[np.float64]
Progress = Callable[[float], None]


class PageError(EngineError):
    """A run that cannot be shown on a page."""


class Layer(msgspec.Struct, frozen=True):
    """A layer's names and formulas, and how many of its links are shown."""

    title: str
    name: str
    units: int
    activation: str
    formula: str
    detail: str
    residual: bool
    links: int
    shown: int


class Stage(msgspec.Struct, frozen=True):
    """A phase, and its layer."""

    phase: str
    layer: int | None


class Points(msgspec.Struct, frozen=True):
    """Examples that are drawn over the plane or beside the curve."""

    x: tuple[float, ...]
    y: tuple[float, ...]
    targets: tuple[float, ...]
    total: int


class Picture(msgspec.Struct, frozen=True):
    """What does not change of the picture of the prediction.

    Attributes
    ----------
    kind
        ``"plane"``: one shade for each output and point, rows upwards; ``"curve"``: one shade for each point, which is
        its height.
    shape
        Outputs, rows and columns.
    extent
        Left, right, bottom, top.
    centres
        How far the first and the last point of the grid lie within the extent, as left, right, bottom, top.
    """

    kind: str
    shape: tuple[int, int, int]
    extent: tuple[float, float, float, float]
    centres: tuple[float, float, float, float]
    title: str
    note: str
    axes: tuple[str, str]
    classes: tuple[str, ...]
    values: tuple[float, float]
    train: Points
    test: Points


class Part(msgspec.Struct, frozen=True):
    """What steps in a row have in common: the network's shape, its names, and where each number stands."""

    inputs: int
    input_names: tuple[str, ...]
    output_names: tuple[str, ...]
    image: tuple[int, int] | None
    grey: bool
    loss: str
    loss_formula: str
    layers: tuple[Layer, ...]
    stages: tuple[Stage, ...]
    slots: dict[str, tuple[int, int]]
    stride: int
    picture: Picture | None


class Step(msgspec.Struct, frozen=True):
    """One training step: what is not of the network, and which captions its stages have.

    Attributes
    ----------
    step
        Updates done before it.
    captions
        For each stage, the index of its sign and of its sentence among the replay's texts.
    """

    step: int
    part: int
    row: int
    epoch: int
    epoch_after: int
    examples: int
    loss: float
    penalty: float
    captions: tuple[tuple[int, int], ...]


class Rows(msgspec.Struct, frozen=True):
    """The numbers of a part's steps, a row each, as base64: float32, uint32 and uint8."""

    values: str
    links: str
    shades: str


class Curve(msgspec.Struct, frozen=True):
    """Loss and accuracy over whole sets, before each step that is kept, and after the last."""

    steps: tuple[int, ...]
    train: tuple[float, ...]
    test: tuple[float | None, ...]
    train_accuracy: tuple[float | None, ...]
    test_accuracy: tuple[float | None, ...]


class Change(msgspec.Struct, frozen=True):
    """An edit of the run."""

    step: int
    text: str


class Replay(msgspec.Struct, frozen=True):
    """Everything that a page shows."""

    first: int
    last: int
    parts: tuple[Part, ...]
    rows: tuple[Rows, ...]
    steps: tuple[Step, ...]
    texts: tuple[str, ...]
    curve: Curve
    changes: tuple[Change, ...]
    end: str


def chosen_steps(first: int, last: int, most: int) -> list[int]:
    """Return which steps from ``first`` up to ``last``, not included, are kept: all, or more of the early ones."""
    span = last - first - 1
    if span < most:
        return list(range(first, last))
    # never less than one step apart, and from there on as the square grows
    return [first + max(place, int(span * (place / (most - 1)) ** 2 + 0.5)) for place in range(most)]


def replay_of(run: Run, from_step: int, to_step: int, progress: Progress | None = None) -> Replay:
    """Train or replay a run, and keep what a page shows of it.

    Parameters
    ----------
    run
        It is moved; nobody else should be using it.
    from_step, to_step
        Updates done before the first step that is shown, and after the last.
    progress
        Called with the share that is done, 0 to 1; what it raises ends the work.

    Raises
    ------
    PageError
        There is no step to show.
    EngineError
        A recorded edit does not fit.
    """
    if not 0 <= from_step < to_step:
        raise PageError(f"web page: expected at least one step to show, found steps {from_step:,} to {to_step:,}")
    collector = _Collector(run)
    wanted = _wanted(run, from_step, to_step, MOST_STEPS)
    done = 0
    while done < len(wanted) and collector.keep(wanted[done]):
        done += 1
        if done == 1:  # now it is known how much a step takes
            most = max(FEWEST_STEPS, MOST_BYTES // collector.bytes_of_a_step)
            if most < len(wanted):
                wanted = _wanted(run, from_step, to_step, most)
        if progress is not None:
            progress(done / len(wanted))
    return collector.replay(from_step, to_step)


def _wanted(run: Run, first: int, last: int, most: int) -> list[int]:
    """Return the steps to keep: besides those chosen, the first after each of the latest edits."""
    edits = sorted({step for step, _ in run.branch.tip.edits() if first < step < last})[-(most // 4) :]
    return sorted({*chosen_steps(first, last, max(2, most - len(edits))), *edits})


@dataclass
class _Gathered:
    """The rows of a part while it is being made."""

    values: list[NDArray[np.float32]] = field(default_factory=list)
    links: list[NDArray[np.uint32]] = field(default_factory=list)
    shades: list[NDArray[np.uint8]] = field(default_factory=list)


class _Collector:
    """Goes through a run, step by step, and keeps what it sees."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._parts: list[Part] = []
        self._gathered: list[_Gathered] = []
        self._steps: list[Step] = []
        self._texts: dict[str, int] = {}
        self._measured: dict[int, tuple[float | None, ...]] = {}
        self._points: dict[int, tuple[PlanePoints, Points]] = {}

    @property
    def bytes_of_a_step(self) -> int:
        """What the first step takes on the page."""
        first = self._gathered[0]
        return (first.values[0].nbytes + first.links[0].nbytes + first.shades[0].nbytes) * 4 // 3

    def keep(self, step: int) -> bool:
        """Go to a step and keep it; return False where the run ends before it or in it."""
        run, trainer = self._run, self._run.trainer
        run.seek(step)
        if trainer.divergence is not None or trainer.step_count != step:
            return False
        epoch = trainer.epoch
        measured = _measured(trainer)
        picture, shades = self._picture(trainer)
        taken = list(self._micro_steps())
        if not taken or taken[-1].phase is not Phase.UPDATE or trainer.divergence is not None:
            return False
        self._measured[step] = measured
        self._measured[step + 1] = _measured(trainer)
        before, after = taken[0], taken[-1]
        indices = _strongest(before)
        row = _Row(before, after, indices)
        part = _part(taken, indices, trainer, row, picture)
        if not self._parts or part != self._parts[-1]:
            self._parts.append(part)
            self._gathered.append(_Gathered())
        rows = self._gathered[-1]
        rows.values.append(six_digits(np.concatenate(row.values)))
        chosen = [chosen for chosen, layer in zip(indices, before.layers, strict=True) if _thinned(chosen, layer)]
        rows.links.append(np.concatenate([np.empty(0, np.intp), *chosen]).astype(np.uint32))
        rows.shades.append(shades)
        self._steps.append(
            Step(
                step=step,
                part=len(self._parts) - 1,
                row=len(rows.values) - 1,
                epoch=epoch,
                epoch_after=trainer.epoch,
                examples=after.batch_size,
                loss=_rounded(after.loss),
                penalty=_rounded(after.penalty),
                captions=tuple(self._caption(snapshot) for snapshot in taken),
            )
        )
        return True

    def _micro_steps(self) -> Iterable[Snapshot]:
        for _ in self._run.micro_steps():
            yield self._run.trainer.snapshot()

    def _text(self, text: str) -> int:
        return self._texts.setdefault(text, len(self._texts))

    def _caption(self, snapshot: Snapshot) -> tuple[int, int]:
        staging = staging_of(snapshot, StageView(1.0, 1.0, example=EXAMPLE))
        with np.errstate(over="ignore", invalid="ignore"):
            caption = phase_caption(snapshot, staging, EXAMPLE)
        return self._text(caption.sign), self._text(caption.text)

    def _picture(self, trainer: Trainer) -> tuple[Picture | None, NDArray[np.uint8]]:
        """Return the prediction before the step, where it is a picture over one or two inputs."""
        prediction = prediction_of(trainer, trainer.snapshot(), EXAMPLE, None)
        if isinstance(prediction, PlanePrediction) and len(prediction.values) <= MOST_CLASSES:
            return self._plane(prediction)
        if isinstance(prediction, CurvePrediction):
            return _curve(prediction)
        return None, np.empty(0, np.uint8)

    def _plane(self, prediction: PlanePrediction) -> tuple[Picture, NDArray[np.uint8]]:
        side = prediction.values.shape[1]
        values = prediction.values[:, ::MAP_STRIDE, ::MAP_STRIDE]
        if len(values) == 1:
            low, high = prediction.value_range
            shades = shade(values, low, high)
        else:
            shares = np.clip(np.nan_to_num(values), 0, None)
            shades = shade(shares / np.maximum(shares.sum(axis=0), 1e-12), 0.0, 1.0)
        outputs, rows, columns = values.shape
        left, right, bottom, top = prediction.extent
        across, up = (right - left) / (side - 1), (top - bottom) / (side - 1)
        last = (columns - 1) * MAP_STRIDE
        classes = prediction.task == "classification"
        names = prediction.class_names or tuple(str(number) for number in range(max(2, outputs)))
        picture = Picture(
            kind="plane",
            shape=(outputs, rows, columns),
            extent=prediction.extent,
            centres=(left, left + last * across, bottom, bottom + last * up),
            title=prediction.title,
            note=prediction.note,
            axes=prediction.axis_names,
            classes=names if classes else (),
            values=prediction.value_range,
            train=self._drawn(prediction.train),
            test=self._drawn(prediction.test),
        )
        return picture, shades.ravel()

    def _drawn(self, points: PlanePoints) -> Points:
        """Return points as they are drawn; the same object again for those that have been asked for already."""
        known = self._points.get(id(points))
        if known is None or known[0] is not points:
            known = self._points[id(points)] = points, _points(points.positions.T, points.targets)
        return known[1]

    def replay(self, first: int, last: int) -> Replay:
        """Return all that was kept.

        Raises
        ------
        PageError
            That is nothing.
        """
        divergence = self._run.trainer.divergence
        if not self._steps:
            reason = "the run ends before it" if divergence is None else str(divergence)
            raise PageError(f"web page: no step from {first:,} on can be shown: {reason}")
        reached = self._steps[-1].step + 1
        steps = sorted(self._measured)
        columns = zip(*(self._measured[step] for step in steps), strict=True)
        train, test, train_accuracy, test_accuracy = columns
        changes = self._run.branch.tip.edits()
        return Replay(
            first=first,
            last=reached,
            parts=tuple(self._parts),
            rows=tuple(
                Rows(packed(np.concatenate(g.values)), packed(np.concatenate(g.links)), packed(np.concatenate(g.shades)))
                for g in self._gathered
            ),
            steps=tuple(self._steps),
            texts=tuple(self._texts),
            curve=Curve(tuple(steps), train, test, train_accuracy, test_accuracy),  # type: ignore[arg-type]
            changes=tuple(Change(step, describe(edit)) for step, edit in changes if step < reached),
            end="" if divergence is None else str(divergence),
        )


class _Row:
    """The numbers of one step, each kind in a slot of its own.

    Attributes
    ----------
    slots
        Of each kind, where it begins and how many there are.
    """

    def __init__(self, before: Snapshot, after: Snapshot, indices: list[NDArray[np.intp]]) -> None:
        self.values: list[Floats] = []
        self.slots: dict[str, tuple[int, int]] = {}
        self.length = 0
        reading = reading_of(after, EXAMPLE)
        earlier = reading_of(before, EXAMPLE)
        self._add("scales", _scales(earlier, reading))
        self._add("activation_scales", np.array(reading.activation_scales))
        self._add("a", reading.activations[0])
        self._add("targets", reading.targets)
        for index, (old, new) in enumerate(zip(before.layers, after.layers, strict=True)):
            self._add(f"z{index}", reading.pre_activations[index])
            self._add(f"a{index}", reading.activations[index + 1])
            self._add(f"delta{index}", reading.deltas[index])
            dropped = reading.dropped[index]
            if dropped is not None:
                self._add(f"dropped{index}", dropped.astype(np.float64))
            self._add(f"b{index}", old.biases)
            self._add(f"b_after{index}", new.biases)
            self._add(f"b_step{index}", new.bias_steps)
            chosen = indices[index]
            self._add(f"w{index}", old.weights.ravel()[chosen])
            self._add(f"w_after{index}", new.weights.ravel()[chosen])
            self._add(f"gradient{index}", new.d_weights.ravel()[chosen])
            self._add(f"w_step{index}", new.weight_steps.ravel()[chosen])

    def _add(self, name: str, values: Floats) -> None:
        self.slots[name] = self.length, len(values)
        self.values.append(np.asarray(values, np.float64))
        self.length += len(values)


def _scales(before: Reading, after: Reading) -> Floats:
    return np.array(
        [
            before.weight_scale,
            after.weight_scale,
            after.delta_scale,
            after.signal_scale,
            after.step_scale,
            after.bias_step_scale,
        ]
    )


def _strongest(snapshot: Snapshot) -> list[NDArray[np.intp]]:
    """Return which links into each layer are shown: as on the stage, all, or the strongest, the strongest last."""
    dense = sum(layer.weights.size > MOST_LINKS for layer in snapshot.layers)
    most = min(STRONGEST, MOST_STRONGEST // max(1, dense))
    chosen = []
    for layer in snapshot.layers:
        if layer.weights.size <= MOST_LINKS:
            chosen.append(np.arange(layer.weights.size))
        else:
            chosen.append(np.argsort(np.abs(layer.weights).ravel(), kind="stable")[-most:])
    return chosen


def _thinned(chosen: NDArray[np.intp], layer: LayerSnapshot) -> bool:
    return len(chosen) < layer.weights.size


def _part(
    taken: list[Snapshot], indices: list[NDArray[np.intp]], trainer: Trainer, row: _Row, picture: Picture | None
) -> Part:
    snapshot = taken[-1]
    image = trainer.dataset.examples.image
    if image is not None and image[0] * image[1] != trainer.dataset.inputs:
        image = None
    count = len(snapshot.layers)
    return Part(
        inputs=int(snapshot.inputs.shape[0]),
        input_names=snapshot.input_names,
        output_names=snapshot.output_names,
        image=image,
        grey=image is not None and float(trainer.dataset.examples.inputs.min()) >= 0,
        loss=spelled(snapshot.loss_name),
        loss_formula=LOSSES[snapshot.loss_name].formula,
        layers=tuple(_layer(index, count, layer, indices[index]) for index, layer in enumerate(snapshot.layers)),
        stages=tuple(Stage(str(taken_one.phase), taken_one.layer) for taken_one in taken),
        slots=row.slots,
        stride=row.length,
        picture=picture,
    )


def _layer(index: int, count: int, layer: LayerSnapshot, chosen: NDArray[np.intp]) -> Layer:
    extras = [text for on, text in ((layer.batch_norm, "BN"), (layer.residual, "+ skip")) if on]
    if layer.dropout:
        extras.append(f"drop {layer.dropout:.3g}")
    units = "1 unit" if layer.units == 1 else f"{layer.units:,} units"
    return Layer(
        title="Output" if index == count - 1 else f"Hidden {index + 1}",
        name=layer_name(index, count),
        units=layer.units,
        activation=spelled(layer.activation),
        formula=activation_formula(layer),
        detail=" · ".join([units, *extras]),
        residual=layer.residual,
        links=layer.weights.size,
        shown=len(chosen),
    )


def _measured(trainer: Trainer) -> tuple[float | None, ...]:
    """Return loss over the training and the test set, then accuracy."""
    with np.errstate(over="ignore", invalid="ignore"):
        measured = trainer.evaluate()
    found = measured.train_loss, measured.test_loss, measured.train_accuracy, measured.test_accuracy
    return tuple(None if value is None else _rounded(value) for value in found)


def _rounded(value: float) -> float:
    return float(f"{value:.6g}")


def _points(positions: Floats, targets: Floats) -> Points:
    stride = max(1, -(-len(targets) // MOST_POINTS))
    x, y, kinds = (
        tuple(float(f"{value:.4g}") for value in values[::stride].tolist())
        for values in (positions[0], positions[1], targets)
    )
    return Points(x, y, kinds, len(targets))


def _curve(prediction: CurvePrediction) -> tuple[Picture, NDArray[np.uint8]]:
    every = slice(None, None, MAP_STRIDE)
    ys = np.concatenate([prediction.train_y, prediction.test_y])
    margin = 0.15 * max(float(np.ptp(ys)), 1e-9)
    low, high = float(ys.min()) - margin, float(ys.max()) + margin
    x = prediction.x[every]
    left, right = float(prediction.x[0]), float(prediction.x[-1])
    picture = Picture(
        kind="curve",
        shape=(1, 1, len(x)),
        extent=(left, right, low, high),
        centres=(left, float(x[-1]), low, high),
        title="Prediction",
        note="",
        axes=(prediction.x_name, prediction.y_name),
        classes=(),
        values=(low, high),
        train=_points(np.stack([prediction.train_x, prediction.train_y]), np.zeros(len(prediction.train_x))),
        test=_points(np.stack([prediction.test_x, prediction.test_y]), np.zeros(len(prediction.test_x))),
    )
    return picture, shade(prediction.y[every], low, high)
