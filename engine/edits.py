"""Edits: what a user changes while the network trains. A recording is a scenario and the edits made at given steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from engine.document import with_table
from engine.errors import ScenarioError, quote_found
from engine.scenario import Layer, Scenario
from engine.schema import Key, declared, join_path, split_path

Index = Annotated[int, Meta(ge=0)]


class Change(Struct, frozen=True, tag="change", tag_field="kind", forbid_unknown_fields=True):
    """Give the field at ``path`` another value, as in ``training.optimizer.learning_rate``.

    The new value of a ``kind`` keeps the fields that the new kind has too: an optimizer keeps its learning rate.
    """

    path: str
    value: Any


class AddUnit(Struct, frozen=True, tag="add_unit", tag_field="kind", forbid_unknown_fields=True):
    """Add a unit to a hidden layer: before the one that has the index ``at`` now, or at the end."""

    layer: Index
    at: Index | None = None


class RemoveUnit(Struct, frozen=True, tag="remove_unit", tag_field="kind", forbid_unknown_fields=True):
    """Remove one unit of a hidden layer."""

    layer: Index
    unit: Index


class AddLayer(Struct, frozen=True, tag="add_layer", tag_field="kind", forbid_unknown_fields=True):
    """Put a hidden layer in before the one that has this index now."""

    at: Index
    layer: Layer


class RemoveLayer(Struct, frozen=True, tag="remove_layer", tag_field="kind", forbid_unknown_fields=True):
    """Remove a hidden layer."""

    at: Index


class SetParameter(Struct, frozen=True, tag="set_parameter", tag_field="kind", forbid_unknown_fields=True):
    """Set one weight (of ``unit``, from ``input``) or one bias (``input`` is not used) by hand."""

    layer: Index
    part: Literal["weights", "biases"]
    unit: Index
    value: float
    input: Index = 0


class SetLayer(Struct, frozen=True, tag="set_layer", tag_field="kind", forbid_unknown_fields=True):
    """Set all weights, (inputs, units), and biases, (units,), of a layer: what undoing the loss of some takes."""

    layer: Index
    weights: tuple[tuple[float, ...], ...]
    biases: tuple[float, ...]


class DrawWeights(Struct, frozen=True, tag="draw_weights", tag_field="kind", forbid_unknown_fields=True):
    """Give the network other first weights, the ``draw``-th draw of the scenario's seed, and fresh optimizer state."""

    draw: Index


Edit = Change | AddUnit | RemoveUnit | AddLayer | RemoveLayer | SetParameter | SetLayer | DrawWeights
msgspec.json.Decoder(Edit)  # msgspec prepares a type at its first use, and two threads that do so at once crash it


def check_edit(edit: Edit) -> None:
    """Refuse an edit whose own fields are out of range, as an index below 0 is.

    Raises
    ------
    ScenarioError
        One line: which field, what was expected, what was found.
    """
    if isinstance(edit, Change):  # the schema of the scenario will tell
        return
    try:
        msgspec.convert(msgspec.to_builtins(edit), type(edit))
    except msgspec.ValidationError as error:
        said, _, place = str(error).rpartition(" - at `$.")
        name = place.rstrip("`")
        where, found = f"{type(edit).__struct_config__.tag}.{name}", quote_found(getattr(edit, name, None))
        raise ScenarioError(f"{where}: {said[:1].lower()}{said[1:]}, found {found}") from None


def edited(scenario: Scenario, edit: Edit) -> Scenario:
    """Return the scenario after an edit; the same one where only parameters change.

    Raises
    ------
    ScenarioError
        The edit does not fit the scenario.
    """
    if isinstance(edit, SetParameter | SetLayer | DrawWeights):
        return scenario
    if isinstance(edit, Change):
        return _changed(scenario, split_path(edit.path), edit.value)
    layers = list(scenario.network.layers)
    if isinstance(edit, AddLayer):
        if edit.at > len(layers):
            raise ScenarioError(f"network.layers: expected a place from 0 to {len(layers)}, found {edit.at}")
        layers.insert(edit.at, edit.layer)
    elif isinstance(edit, RemoveLayer):
        del layers[_existing(edit.at, len(layers))]
    else:
        layer = layers[_existing(edit.layer, len(layers))]
        if isinstance(edit, RemoveUnit) and edit.unit >= layer.units:
            raise ScenarioError(
                f"network.layers[{edit.layer}]: expected a unit from 0 to {layer.units - 1}, found {edit.unit}"
            )
        if isinstance(edit, AddUnit) and edit.at is not None and edit.at > layer.units:
            raise ScenarioError(
                f"network.layers[{edit.layer}]: expected a place from 0 to {layer.units}, found {edit.at}"
            )
        change = 1 if isinstance(edit, AddUnit) else -1
        layers[edit.layer] = msgspec.structs.replace(layer, units=layer.units + change)
    network = msgspec.structs.replace(scenario.network, layers=tuple(layers))
    return with_table(scenario, "network", msgspec.to_builtins(network))  # so that every range is checked


def _existing(index: int, count: int) -> int:
    if index >= count:
        raise ScenarioError(f"network.layers: expected a hidden layer from 0 to {count - 1}, found {index}")
    return index


def _changed(scenario: Scenario, parts: tuple[Key, ...], value: Any) -> Scenario:
    if not parts:
        raise ScenarioError(f"expected a path such as training.optimizer.learning_rate, found {quote_found('')}")
    name = str(parts[0])
    document = {name: msgspec.to_builtins(getattr(scenario, name))} if name in scenario.__struct_fields__ else {}
    inner: Any = document
    for depth, part in enumerate(parts[:-1]):
        inner = _child(inner, part, parts[: depth + 1])
    last = parts[-1]
    has_place = isinstance(inner, dict) or (isinstance(inner, list) and isinstance(last, int) and last < len(inner))
    if last == "kind" and isinstance(inner, dict) and inner.get("kind") != value:
        _change_kind(document, parts, inner, value)
    elif has_place:
        inner[last] = value
    else:
        raise ScenarioError(f"{join_path(parts)}: unknown key")
    return with_table(scenario, name, document.get(name))


def _child(inner: Any, part: Key, path: tuple[Key, ...]) -> Any:
    if isinstance(inner, dict) and part in inner:
        if isinstance(inner[part], tuple):  # as the structs keep lists
            inner[part] = list(inner[part])
        return inner[part]
    if isinstance(inner, list) and isinstance(part, int) and part < len(inner):
        return inner[part]
    raise ScenarioError(f"{join_path(path)}: unknown key")


def _change_kind(document: dict[str, Any], parts: tuple[Key, ...], table: dict[str, Any], kind: Any) -> None:
    """Change the kind of a table, keeping the fields that the new kind has as well."""
    path = parts[:-1]
    kept = dict(table)
    table.clear()
    table["kind"] = kind
    if not isinstance(kind, str):
        return  # the schema will say what is wrong
    _, known = declared((*path, "kind"), document)
    table.update({name: value for name, value in kept.items() if name in known and name != "kind"})


def describe(edit: Edit) -> str:
    """Say in a few words what an edit does: for menus, markers and captions."""
    match edit:
        case Change(path=path, value=value):
            name = path.rpartition(".")[2].replace("_", " ")
            if name == "kind":
                name = path.split(".")[-2].replace("_", " ")
            if path.startswith("network.layers["):
                name += f" of hidden layer {int(split_path(path)[2]) + 1}"
            shown = f"{value:g}" if isinstance(value, float) else str(value).replace("_", " ")
            return f"{name} → {shown}" if not isinstance(value, dict | list | tuple) else name
        case AddUnit(layer=layer):
            return f"unit added to hidden layer {layer + 1}"
        case RemoveUnit(layer=layer, unit=unit):
            return f"unit {unit + 1} of hidden layer {layer + 1} removed"
        case AddLayer(at=at):
            return f"hidden layer {at + 1} added"
        case RemoveLayer(at=at):
            return f"hidden layer {at + 1} removed"
        case SetParameter(layer=layer, part=part, unit=unit, value=value):
            one = "weight" if part == "weights" else "bias"
            return f"{one} of unit {unit + 1}, layer {layer + 1} → {value:g}"
        case SetLayer(layer=layer):
            return f"weights of layer {layer + 1} set"
        case DrawWeights():
            return "new weights"


def short_name(edit: Edit) -> str:
    """Name what an edit leads to, in at most 24 characters where that is possible: for the branch that it begins."""
    match edit:
        case Change(path=path, value=value):
            return _short_name_of_change(split_path(path), value)
        case AddUnit(layer=layer):
            return f"unit added to layer {layer + 1}"
        case RemoveUnit(layer=layer):
            return f"unit less in layer {layer + 1}"
        case AddLayer(at=at):
            return f"layer {at + 1} added"
        case RemoveLayer(at=at):
            return f"layer {at + 1} removed"
        case SetParameter(part=part, layer=layer, value=value):
            return f"{'weight' if part == 'weights' else 'bias'} {value:.4g} in layer {layer + 1}"
        case SetLayer(layer=layer):
            return f"weights of layer {layer + 1} set"
        case DrawWeights():
            return "other weights"


def _short_name_of_change(parts: tuple[Key, ...], value: Any) -> str:
    names = [str(part).replace("_", " ") for part in parts if isinstance(part, str)]
    name = names[-2] if names[-1] == "kind" and len(names) > 1 else names[-1]
    place = f" in layer {parts[2] + 1}" if len(parts) > 2 and isinstance(parts[2], int) else ""
    name = name.upper() if name in ("l1", "l2") else name
    if isinstance(value, dict) and isinstance(value.get("kind"), str):
        value = "drawn points" if value["kind"] == "rows" else value["kind"]
    if isinstance(value, bool):
        return f"{name if value else f'no {name}'}{place}"
    if isinstance(value, int | float):
        return f"{name} {value:.4g}{place}"
    if isinstance(value, str):
        spoken = value.replace("_", " ")
        telling = names[-1] in ("kind", "activation", "data") and spoken != "none"
        return (spoken if telling else f"no {name}" if spoken == "none" else f"{name} {spoken}") + place
    return f"other {name}{place}"


def name_of(edit: Edit) -> str:
    """Name an edit as something that can be undone: "change of learning rate to 0.3"."""
    match edit:
        case Change():
            what, _, value = describe(edit).partition(" → ")
            return f"change of {what}" + (f" to {value}" if value else "")
        case AddUnit(layer=layer):
            return f"addition of a unit to hidden layer {layer + 1}"
        case RemoveUnit(layer=layer):
            return f"removal of a unit of hidden layer {layer + 1}"
        case AddLayer(at=at):
            return f"addition of hidden layer {at + 1}"
        case RemoveLayer(at=at):
            return f"removal of hidden layer {at + 1}"
        case SetParameter() | SetLayer():
            return "change of " + describe(edit).replace(" → ", " to ").removesuffix(" set")
        case DrawWeights():
            return "new weights"


def name_of_all(edits: Sequence[Edit]) -> str:
    """Name edits that were made at once, such as one setting of all hidden layers."""
    paths = {edit.path.rpartition(".")[2] for edit in edits if isinstance(edit, Change)}
    if len(edits) == 1 or len(paths) != 1:
        return name_of(edits[0])
    what, _, value = describe(edits[0]).partition(" → ")
    what = what.partition(" of hidden layer")[0]
    return f"change of {what}" + (f" to {value}" if value else "")
