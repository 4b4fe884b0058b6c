"""Parts of the window that a lesson can point at: their names, and what a name means for a scenario."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from engine.scenario import Scenario
from engine.schema import scenario_fields

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
        return Place(part, _chosen(detail, around.controls, "control")[1])
    if part == "transport" and detail:
        return Place(part, _chosen(detail, {button: button for button in BUTTONS}, "button")[1])
    return Place(_chosen(name, dict.fromkeys((*PARTS, *_INDICES), ""), "part of the window")[0])


def _indices(kind: str, texts: list[str], layers: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    names = _INDICES[kind]
    if len(texts) != len(names) or not all(text.isascii() and text.isdigit() and len(text) < 6 for text in texts):
        raise ValueError(
            f"expected {kind}/{'/'.join(name.upper() for name in names)}, found {'/'.join((kind, *texts))}"
        )
    found = tuple(map(int, texts))
    layer = found[0] if kind != "input" else 0
    if layer >= len(layers):
        raise ValueError(f"expected a layer from 0 to {len(layers) - 1}, found {layer}")
    inputs, units = layers[layer]
    for index, (what, number) in enumerate((("unit", units), ("input", inputs)), start=1):
        if kind in ("node", "link") and len(found) > index and found[index] >= number:
            raise ValueError(f"expected {what}s of layer {layer} from 0 to {number - 1}, found {found[index]}")
    if kind == "input" and found[0] >= inputs:
        raise ValueError(f"expected an input from 0 to {inputs - 1}, found {found[0]}")
    return found


def _chosen(name: str, known: Mapping[str, str], what: str) -> tuple[str, str]:
    if name in known:
        return name, known[name]
    near = difflib.get_close_matches(name, known, n=1)
    hint = f'did you mean "{near[0]}"?' if near else "expected one of " + ", ".join(known)
    raise ValueError(f'no {what} "{name[:40]}": {hint}')
