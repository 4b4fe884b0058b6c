"""Scenario documents: TOML and JSON in and out, every mistake as one line that names its place."""

from __future__ import annotations

import json
import math
import re
import tomllib
from collections.abc import Iterator, Sequence
from typing import Any, get_type_hints

import msgspec
import tomli_w

from engine.consistency import check_consistency
from engine.errors import ScenarioError, expected_found, quote_found
from engine.language import tr
from engine.scenario import FORMAT, Numbers, Scenario
from engine.schema import PathParts, array_place, declared, join_path, split_path, value_at
from engine.suggestion import unknown_key

_TYPES = get_type_hints(Scenario, include_extras=True)
_AFTER_DATA = ("network", "training")
_ESCAPED_IN_TOML = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # all but tabs and ends of lines
_INITIAL: PathParts = ("network", "initial")


def scenario_from_toml(text: str) -> Scenario:
    """Read a scenario from TOML.

    Raises
    ------
    ScenarioError
        The text is no TOML, or not a scenario; the message is one line.
    """
    try:
        document = tomllib.loads(text)
    except (RecursionError, ValueError) as error:  # no TOML, too deep, a number of more digits than Python converts
        raise ScenarioError(tr("not a TOML document: {reason}", reason=_one_line(error))) from None
    return scenario_from_document(document)


def scenario_from_json(text: str) -> Scenario:
    """Read a scenario from JSON; the same structure and the same errors as TOML."""
    try:
        document = json.loads(text)
    except (RecursionError, ValueError) as error:
        raise ScenarioError(tr("not a JSON document: {reason}", reason=_one_line(error))) from None
    return scenario_from_document(document)


def scenario_from_document(document: Any) -> Scenario:
    """Make a scenario of built-in types, as TOML and JSON parsers give them.

    Raises
    ------
    ScenarioError
        Something is missing, unknown, out of range or contradictory.
    """
    if not isinstance(document, dict):
        expected = tr("a table with data, network and training")
        raise ScenarioError(f"{tr('the document')}: {expected_found(expected, quote_found(document))}")
    _check_format(document)
    try:
        scenario = msgspec.convert(document, Scenario)
    except msgspec.ValidationError as error:
        raise ScenarioError(_explain(str(error), document)) from None
    _check_values(document, ())
    check_consistency(scenario)
    return scenario


def with_table(scenario: Scenario, name: str, value: Any) -> Scenario:
    """Return a scenario with another table, given as built-in types; the others are the same objects as before.

    They are not read anew: examples that a scenario has in it would take long.

    Parameters
    ----------
    name
        ``data``, ``network`` or ``training``; also ``seed``, ``title``, ``format``.

    Raises
    ------
    ScenarioError
        The same as of the whole document.
    """
    document = {name: value}
    if name not in _TYPES:
        raise ScenarioError(_unknown_key(name, (), document))
    _check_format(document)
    try:
        table = msgspec.convert(value, _TYPES[name])
    except msgspec.ValidationError as error:
        raise ScenarioError(_explain(str(error), document, (name,))) from None
    _check_values(value, (name,))
    changed = msgspec.structs.replace(scenario, **{name: table})
    check_consistency(changed)
    return changed


def scenario_to_document(scenario: Scenario) -> dict[str, Any]:
    """Return the scenario as built-in types; fields that are not set are left out."""
    document = msgspec.to_builtins(scenario)
    assert isinstance(document, dict)
    return document


def scenario_to_toml(scenario: Scenario) -> str:
    """Write a scenario as TOML, every field with its value, so that the file tells all that can be changed."""
    document = scenario_to_document(scenario)
    content = document["data"].pop("content", None)
    if content is None:
        return tomli_w.dumps(document)
    # The last of [data] is written here: tomli_w either changes the ends of its lines or writes them all as escapes.
    before, after = ({k: v for k, v in document.items() if (k in _AFTER_DATA) is last} for last in (False, True))
    return f"{tomli_w.dumps(before)}content = {_lines_of_text(content)}\n\n{tomli_w.dumps(after)}"


def scenario_to_json(scenario: Scenario) -> str:
    """Write a scenario as JSON."""
    return json.dumps(scenario_to_document(scenario), indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def _lines_of_text(text: str) -> str:
    """Write text as a TOML string over several lines, every character as it is or as an escape."""
    if "'''" not in text and not text.endswith("'") and not _ESCAPED_IN_TOML.search(text):
        return f"'''\n{text}'''"
    escaped = text.replace("\\", "\\\\").replace("\r", "\\r").replace('"""', '""\\"')
    escaped = _ESCAPED_IN_TOML.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped)
    return f'"""\n{escaped[:-1]}\\""""' if escaped.endswith('"') else f'"""\n{escaped}"""'


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]


def _check_format(document: dict[str, Any]) -> None:
    version = document.get("format", FORMAT)
    if type(version) is int and version > FORMAT:
        said = tr(
            "expected {expected}, found {found}: made by a newer Backscope",
            expected=FORMAT,
            found=quote_found(version),
        )
        raise ScenarioError(f"format: {said}")
    if type(version) is not int or version < FORMAT:
        raise ScenarioError(f"format: {expected_found(str(FORMAT), quote_found(version))}")


def _explain(message: str, document: dict[str, Any], at: PathParts = ()) -> str:
    """Turn msgspec's message into: where, what was expected, what was found.

    Parameters
    ----------
    at
        Where in the document that stands which msgspec was given.
    """
    if message.startswith("Object contains unknown field"):  # whose name may look like the place that follows it
        where, key = next(_unknown_keys(value_at(document, at), at, document))
        return _unknown_key(key, where, document)
    said, separator, place = message.rpartition(" - at `$")  # the last one: a value may contain anything
    if not separator:
        said, place = message, ""
    parts = (*at, *split_path(place.rstrip("`").lstrip(".")))
    if parts[:2] == _INITIAL and "[...]" in place:  # a key that msgspec does not tell
        return _explain_array(value_at(document, _INITIAL))
    missing = re.search(r"missing required field `(.*)`", said)
    if missing:
        here = (*parts, missing[1])
        field, _ = declared(here, document)
        return f"{join_path(here)}: {expected_found(field.expected if field else tr('a value'), tr('nothing'))}"
    field, _ = declared(parts, document)
    expected = field.expected if field else said.lower().removeprefix("expected ")
    found = quote_found(value_at(document, parts))
    return f"{join_path(parts) or tr('the document')}: {expected_found(expected, found)}"


def _unknown_keys(value: Any, parts: PathParts, document: dict[str, Any]) -> Iterator[tuple[PathParts, str]]:
    """Yield the keys that are not declared, each with where its table is, in the order in which they are written."""
    if isinstance(value, dict):
        table, _ = declared(parts, document)
        if table is None or table.kind != "table":  # one whose keys are not declared takes any
            return
        _, known = declared((*parts, ""), document)
        for key, inner in value.items():
            if key in known:
                yield from _unknown_keys(inner, (*parts, key), document)
            else:
                yield parts, key
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            if isinstance(inner, dict):
                yield from _unknown_keys(inner, (*parts, index), document)


def _explain_array(initial: dict[str, Any]) -> str:
    """Find the array of the first weights that is none."""
    for name, array in initial.items():
        try:
            msgspec.convert(array, Numbers)
        except msgspec.ValidationError as error:
            indices = split_path(str(error).partition(" - at `$")[2].rstrip("`"))
            expected = (
                tr("a list of numbers or of rows of numbers"),
                tr("a number or a row of numbers"),
                tr("a number"),
            )
            found = quote_found(value_at(array, indices))
            return f"{array_place(name, indices)}: {expected_found(expected[len(indices)], found)}"
    raise AssertionError("every array can be read")


def _unknown_key(key: str, parts: tuple[str | int, ...], document: dict[str, Any]) -> str:
    _, known = declared((*parts, key), document)
    shown = join_path((*parts, key if re.fullmatch(r"[\w-]{1,40}", key) else quote_found(key)))
    return f"{shown}: {unknown_key(key, known)}"


def _check_values(value: Any, parts: tuple[str | int, ...]) -> None:
    """Refuse inf and nan, which open ranges let pass, and text that no file can hold."""
    if isinstance(value, dict):
        for key, inner in value.items():
            _check_values(key, parts)
            _check_values(inner, (*parts, key))
    elif isinstance(value, list | tuple):
        if not _are_finite(value):
            for index, inner in enumerate(value):
                _check_values(inner, (*parts, index))
    elif isinstance(value, float) and not math.isfinite(value):
        raise ScenarioError(f"{_place(parts)}: {expected_found(tr('a finite number'), value)}")
    elif isinstance(value, str) and not _is_text(value):
        said = tr("expected text, found half of a surrogate pair in {found}", found=quote_found(value))
        raise ScenarioError(f"{_place(parts)}: {said}")


def _are_finite(values: Sequence[Any]) -> bool:
    """Whether all are finite numbers: by one call, since rows of examples are many."""
    try:
        return all(map(math.isfinite, values))
    except TypeError:
        return False


def _is_text(text: str) -> bool:
    """Whether a file can hold the text: JSON can write half of a surrogate pair."""
    if not text.isascii():  # which is known without a look at each character
        try:
            text.encode()
        except UnicodeEncodeError:
            return False
    return True


def _place(parts: PathParts) -> str:
    if parts[:2] == _INITIAL and len(parts) > 2:
        return array_place(str(parts[2]), parts[3:])
    return join_path(parts)
