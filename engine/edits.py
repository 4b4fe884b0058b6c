"""Edits: what a user changes while the network trains. A recording is a scenario and the edits made at given steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from engine.document import with_table
from engine.errors import ScenarioError, expected_found, quote_found
from engine.field_names import name_in_sentence, word_in_sentence
from engine.language import local_number, tr
from engine.parser_words import said_by_parser
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
        where = f"{type(edit).__struct_config__.tag}.{name}"
        raise ScenarioError(f"{where}: {said_by_parser(said, getattr(edit, name, None))}") from None


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
            raise ScenarioError(f"network.layers: {_no_place(len(layers), edit.at)}")
        layers.insert(edit.at, edit.layer)
    elif isinstance(edit, RemoveLayer):
        del layers[_existing(edit.at, len(layers))]
    else:
        layer = layers[_existing(edit.layer, len(layers))]
        if isinstance(edit, RemoveUnit) and edit.unit >= layer.units:
            said = tr("expected a unit from 0 to {last}, found {found}", last=layer.units - 1, found=edit.unit)
            raise ScenarioError(f"network.layers[{edit.layer}]: {said}")
        if isinstance(edit, AddUnit) and edit.at is not None and edit.at > layer.units:
            raise ScenarioError(f"network.layers[{edit.layer}]: {_no_place(layer.units, edit.at)}")
        change = 1 if isinstance(edit, AddUnit) else -1
        layers[edit.layer] = msgspec.structs.replace(layer, units=layer.units + change)
    network = msgspec.structs.replace(scenario.network, layers=tuple(layers))
    return with_table(scenario, "network", msgspec.to_builtins(network))  # so that every range is checked


def _existing(index: int, count: int) -> int:
    if index >= count:
        said = tr("expected a hidden layer from 0 to {last}, found {found}", last=count - 1, found=index)
        raise ScenarioError(f"network.layers: {said}")
    return index


def _no_place(last: int, found: int) -> str:
    return tr("expected a place from 0 to {last}, found {found}", last=last, found=found)


def _changed(scenario: Scenario, parts: tuple[Key, ...], value: Any) -> Scenario:
    if not parts:
        expected = tr("a path such as training.optimizer.learning_rate")
        raise ScenarioError(expected_found(expected, quote_found("")))
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
        raise ScenarioError(f"{join_path(parts)}: {tr('unknown key')}")
    return with_table(scenario, name, document.get(name))


def _child(inner: Any, part: Key, path: tuple[Key, ...]) -> Any:
    if isinstance(inner, dict) and part in inner:
        if isinstance(inner[part], tuple):  # as the structs keep lists
            inner[part] = list(inner[part])
        return inner[part]
    if isinstance(inner, list) and isinstance(part, int) and part < len(inner):
        return inner[part]
    raise ScenarioError(f"{join_path(path)}: {tr('unknown key')}")


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
        case Change():
            name, layer, value = _told(edit)
            if layer is None:
                return name if value is None else tr("{name} → {value}", name=name, value=value)
            if value is None:
                return tr("{name} of hidden layer {layer}", name=name, layer=layer)
            return tr("{name} of hidden layer {layer} → {value}", name=name, layer=layer, value=value)
        case AddUnit(layer=layer):
            return tr("unit added to hidden layer {layer}", layer=layer + 1)
        case RemoveUnit(layer=layer, unit=unit):
            return tr("unit {unit} of hidden layer {layer} removed", unit=unit + 1, layer=layer + 1)
        case AddLayer(at=at):
            return tr("hidden layer {layer} added", layer=at + 1)
        case RemoveLayer(at=at):
            return tr("hidden layer {layer} removed", layer=at + 1)
        case SetParameter(layer=layer, part=part, unit=unit, value=value):
            shown = local_number(f"{value:g}")
            if part == "weights":
                return tr("weight of unit {unit}, layer {layer} → {value}", unit=unit + 1, layer=layer + 1, value=shown)
            return tr("bias of unit {unit}, layer {layer} → {value}", unit=unit + 1, layer=layer + 1, value=shown)
        case SetLayer(layer=layer):
            return tr("weights of layer {layer} set", layer=layer + 1)
        case DrawWeights():
            return tr("new weights")


def _told(change: Change) -> tuple[str, int | None, str | None]:
    """Return what a change is of, the hidden layer it is in, from 1, and the new value; None where there is none."""
    parts = split_path(change.path)
    layer = parts[2] + 1 if parts[:2] == ("network", "layers") and len(parts) > 2 and type(parts[2]) is int else None
    field = _field_of(parts)
    return name_in_sentence(field), layer, _value_told(field, change.value)


def _field_of(parts: Sequence[Key]) -> str:
    """Return the key that a path ends with; of a kind, that of the table whose kind it is."""
    names = [part for part in parts if isinstance(part, str)] or [""]  # no path at all is refused later
    return names[-2] if names[-1] == "kind" and len(names) > 1 else names[-1]


def _value_told(field: str, value: Any) -> str | None:
    if isinstance(value, dict | list | tuple):
        return None
    if isinstance(value, bool):
        return tr("True", sense="value") if value else tr("False", sense="value")
    if isinstance(value, int | float):
        return local_number(f"{value:g}" if isinstance(value, float) else f"{value}")
    return word_in_sentence(field, str(value))


def short_name(edit: Edit) -> str:
    """Name what an edit leads to, in at most 24 characters where that is possible: for the branch that it begins."""
    match edit:
        case Change(path=path, value=value):
            return _short_name_of_change(split_path(path), value)
        case AddUnit(layer=layer):
            return tr("unit added to layer {layer}", layer=layer + 1)
        case RemoveUnit(layer=layer):
            return tr("unit less in layer {layer}", layer=layer + 1)
        case AddLayer(at=at):
            return tr("layer {layer} added", layer=at + 1)
        case RemoveLayer(at=at):
            return tr("layer {layer} removed", layer=at + 1)
        case SetParameter(part=part, layer=layer, value=value):
            shown = local_number(f"{value:.4g}")
            if part == "weights":
                return tr("weight {value} in layer {layer}", value=shown, layer=layer + 1)
            return tr("bias {value} in layer {layer}", value=shown, layer=layer + 1)
        case SetLayer(layer=layer):
            return tr("weights of layer {layer} set", layer=layer + 1)
        case DrawWeights():
            return tr("other weights")


def _short_name_of_change(parts: tuple[Key, ...], value: Any) -> str:
    name = _short_name_anywhere(parts, value)
    if len(parts) > 2 and isinstance(parts[2], int):
        return tr("{name} in layer {layer}", name=name, layer=parts[2] + 1)
    return name


def _short_name_anywhere(parts: tuple[Key, ...], value: Any) -> str:
    field = _field_of(parts)
    name = field.upper() if field in ("l1", "l2") else name_in_sentence(field)
    if isinstance(value, dict) and isinstance(value.get("kind"), str):
        if value["kind"] == "rows":
            return tr("drawn points")
        value = value["kind"]
    if isinstance(value, bool):
        return name if value else tr("no {name}", name=name)
    if isinstance(value, int | float):
        return tr("{name} {value}", name=name, value=local_number(f"{value:.4g}"))
    if isinstance(value, str):
        if value == "none":
            return tr("no {name}", name=name)
        telling = parts[-1:] in (("kind",), ("activation",), ("data",))
        word = word_in_sentence(field, value)
        return word if telling else tr("{name} {value}", name=name, value=word)
    return tr("other {name}", name=name)


def name_of(edit: Edit) -> str:
    """Name an edit as something that can be undone: "change of learning rate to 0.3"."""
    match edit:
        case Change():
            name, layer, value = _told(edit)
            if layer is None:
                return _change_of(name, value)
            if value is None:
                return tr("change of {name} of hidden layer {layer}", name=name, layer=layer)
            return tr("change of {name} of hidden layer {layer} to {value}", name=name, layer=layer, value=value)
        case AddUnit(layer=layer):
            return tr("addition of a unit to hidden layer {layer}", layer=layer + 1)
        case RemoveUnit(layer=layer):
            return tr("removal of a unit of hidden layer {layer}", layer=layer + 1)
        case AddLayer(at=at):
            return tr("addition of hidden layer {layer}", layer=at + 1)
        case RemoveLayer(at=at):
            return tr("removal of hidden layer {layer}", layer=at + 1)
        case SetParameter(layer=layer, part=part, unit=unit, value=number):
            shown, number_of_unit = local_number(f"{number:g}"), unit + 1
            if part == "weights":
                return tr(
                    "change of weight of unit {unit}, layer {layer} to {value}",
                    unit=number_of_unit,
                    layer=layer + 1,
                    value=shown,
                )
            return tr(
                "change of bias of unit {unit}, layer {layer} to {value}",
                unit=number_of_unit,
                layer=layer + 1,
                value=shown,
            )
        case SetLayer(layer=layer):
            return tr("change of weights of layer {layer}", layer=layer + 1)
        case DrawWeights():
            return tr("new weights")


def name_of_all(edits: Sequence[Edit]) -> str:
    """Name edits that were made at once, such as one setting of all hidden layers."""
    fields = {split_path(edit.path)[-1:] for edit in edits if isinstance(edit, Change)}
    first = edits[0]
    if len(edits) == 1 or len(fields) != 1 or not isinstance(first, Change):
        return name_of(first)
    name, _, value = _told(first)
    return _change_of(name, value)


def _change_of(name: str, value: str | None) -> str:
    if value is None:
        return tr("change of {name}", name=name)
    return tr("change of {name} to {value}", name=name, value=value)
