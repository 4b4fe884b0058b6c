"""Parts of the window that a lesson can point at: their names, and what a name means for a scenario."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from engine.errors import expected_found
from engine.language import mark, tr
from engine.scenario import Scenario
from engine.schema import scenario_fields
from engine.suggestion import suggestion

PARTS: Final = (
    "stage",
    "data",
    "prediction",
    "curves",
    "gradients",
    "inspector",
    "cost",
    "surface",
    "controls",
    "transport",
    "timeline",
    "loss",
)
"""Parts that are there once, whatever the network."""
BUTTONS: Final = (
    "play",
    "next_layer",
    "previous_layer",
    "next_phase",
    "previous_phase",
    "next_example",
    "previous_example",
    "whole_batch",
    "next_batch",
    "next_epoch",
    "restart",
    "new_weights",
)
"""What ``transport.`` may be followed by: names of the window's actions."""
_INDICES: Final = {
    "input": ("input",),
    "node": ("layer", "unit"),
    "link": ("layer", "unit", "input"),
    "layer": ("layer",),
}

_NO_CONTROL: Final = mark('no control "{name}": {suggestion}')
_NO_BUTTON: Final = mark('no button "{name}": {suggestion}')
_NO_PART: Final = mark('no part of the window "{name}": {suggestion}')


@dataclass(frozen=True)
class Place:
    """A part of the window.

    Attributes
    ----------
    part
        One of ``PARTS``, or ``"input"``, ``"node"``, ``"link"``, ``"layer"``.
    detail
        Of controls the path of the field, ``network.layers[*].`` for those of hidden layers; of the transport the name
        of the action; "" for the whole part.
    indices
        input: (input,) · node: (layer, unit) · link: (layer, unit, input) · layer: (layer,), counted from 0; layer 0 is
        the first hidden layer, the last one is the output layer.
    """

    part: str
    detail: str = ""
    indices: tuple[int, ...] = ()


@dataclass(frozen=True)
class Surroundings:
    """What there is to point at.

    Attributes
    ----------
    layers
        (inputs, units) of each dense layer, the output layer last.
    controls
        Path of each field that has a control, by its short name.
    """

    layers: tuple[tuple[int, int], ...]
    controls: Mapping[str, str]

    @staticmethod
    def of(scenario: Scenario, layers: Sequence[tuple[int, int]]) -> Surroundings:
        """Return what the window of a scenario has."""
        controls: dict[str, str] = {}
        for path in scenario_fields(scenario):
            parts = path.replace("[0]", "[*]").split(".")
            if parts[0] not in ("network", "training") or any("[" in part and "[*]" not in part for part in parts):
                continue
            controls.setdefault(parts[-2] if parts[-1] == "kind" else parts[-1], ".".join(parts))
        return Surroundings(tuple(layers), controls)


def place_named(name: str, around: Surroundings) -> Place:
    """Return the part of the window that a name such as ``curves``, ``controls.l2`` or ``node/0/1`` means.

    Raises
    ------
    ValueError
        There is none; the message says what was expected.
    """
    head, *rest = name.split("/")
    if head in _INDICES:
        return Place(head, indices=_indices(head, rest, around.layers))
    part, _, detail = name.partition(".")
    if part == "controls" and detail:
        return Place(part, _chosen(detail, around.controls, _NO_CONTROL)[1])
    if part == "transport" and detail:
        return Place(part, _chosen(detail, {button: button for button in BUTTONS}, _NO_BUTTON)[1])
    return Place(_chosen(name, dict.fromkeys((*PARTS, *_INDICES), ""), _NO_PART)[0])


def _indices(kind: str, texts: list[str], layers: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    names = _INDICES[kind]
    if len(texts) != len(names) or not all(text.isascii() and text.isdigit() and len(text) < 6 for text in texts):
        expected = "/".join((kind, *(name.upper() for name in names)))
        raise ValueError(expected_found(expected, "/".join((kind, *texts))))
    found = tuple(map(int, texts))
    layer = found[0] if kind != "input" else 0
    if layer >= len(layers):
        raise ValueError(tr("expected a layer from 0 to {last}, found {found}", last=len(layers) - 1, found=layer))
    inputs, units = layers[layer]
    if kind in ("node", "link") and found[1] >= units:
        said = tr(
            "expected units of layer {layer} from 0 to {last}, found {found}",
            layer=layer,
            last=units - 1,
            found=found[1],
        )
        raise ValueError(said)
    if kind == "link" and found[2] >= inputs:
        said = tr(
            "expected inputs of layer {layer} from 0 to {last}, found {found}",
            layer=layer,
            last=inputs - 1,
            found=found[2],
        )
        raise ValueError(said)
    if kind == "input" and found[0] >= inputs:
        raise ValueError(tr("expected an input from 0 to {last}, found {found}", last=inputs - 1, found=found[0]))
    return found


def _chosen(name: str, known: Mapping[str, str], unknown: str) -> tuple[str, str]:
    """Return a name with what is known of it; ``unknown`` says that there is none."""
    if name in known:
        return name, known[name]
    raise ValueError(tr(unknown, name=name[:40], suggestion=suggestion(name, known)))
