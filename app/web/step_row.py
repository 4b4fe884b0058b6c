"""The numbers of one training step in a row, and what says which of them is what."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.state.scene.captions import activation_formula, layer_name
from app.state.scene.links import MOST_LINKS, MOST_STRONGEST, STRONGEST
from app.state.scene.reading import Reading, reading_of
from app.state.spelling import spelled
from app.web.content import Layer, Part, Picture, Stage
from engine.language import counted, local_number, mark, tr
from engine.losses import LOSSES
from engine.snapshot import LayerSnapshot, Snapshot
from engine.trainer import Trainer

EXAMPLE: Final = 0
"""Which example of the mini-batch is shown."""

Floats = NDArray[np.float64]

_SHORT_LOSSES = {"binary_cross_entropy": "BCE", "cross_entropy": "CE", "half_squared_error": mark("½ error²")}
"""Where there is no room for a loss's name."""


class StepRow:
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


def strongest_links(snapshot: Snapshot) -> list[NDArray[np.intp]]:
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


def is_thinned(chosen: NDArray[np.intp], layer: LayerSnapshot) -> bool:
    """Whether some links into a layer are not shown: then it has to be said which are."""
    return len(chosen) < layer.weights.size


def part_of(
    taken: list[Snapshot], indices: list[NDArray[np.intp]], trainer: Trainer, row: StepRow, picture: Picture | None
) -> Part:
    """Return what a step has in common with those around it.

    Parameters
    ----------
    taken
        The step after each of its stages.
    indices
        Which links into each layer are shown.
    """
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
        loss_short=tr(_SHORT_LOSSES[snapshot.loss_name]) if snapshot.loss_name in _SHORT_LOSSES else "",
        loss_formula=tr(LOSSES[snapshot.loss_name].formula),
        layers=tuple(_layer(index, count, layer, indices[index]) for index, layer in enumerate(snapshot.layers)),
        stages=tuple(Stage(str(taken_one.phase), taken_one.layer) for taken_one in taken),
        slots=row.slots,
        stride=row.length,
        picture=picture,
    )


def _layer(index: int, count: int, layer: LayerSnapshot, chosen: NDArray[np.intp]) -> Layer:
    extras = [text for on, text in ((layer.batch_norm, tr("BN")), (layer.residual, tr("+ skip"))) if on]
    if layer.dropout:
        extras.append(tr("drop {share}", share=local_number(f"{layer.dropout:.3g}")))
    units = counted(layer.units, "{n} unit", "{n} units")
    return Layer(
        title=tr("Output") if index == count - 1 else tr("Hidden {number}", number=index + 1),
        name=layer_name(index, count),
        units=layer.units,
        activation=spelled(layer.activation),
        formula=activation_formula(layer),
        detail=" · ".join([units, *extras]),
        residual=layer.residual,
        links=layer.weights.size,
        shown=len(chosen),
    )
