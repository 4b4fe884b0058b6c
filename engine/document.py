"""Scenario documents: TOML and JSON in and out, every mistake as one line that names its place."""

from __future__ import annotations

import difflib
import json
import math
import re
import tomllib
from typing import Any

import msgspec
import tomli_w

from engine.consistency import check_consistency
from engine.errors import ScenarioError, quote_found
from engine.scenario import FORMAT, Scenario
from engine.schema import declared, join_path, split_path, value_at


def scenario_from_toml(text: str) -> Scenario:
    """Read a scenario from TOML.

    Raises
    ------
    ScenarioError
        The text is no TOML, or not a scenario; the message is one line.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError(f"not a TOML document: {_one_line(error)}") from None
    except (RecursionError, ValueError) as error:  # too deep; a number of more digits than Python converts
        raise ScenarioError(f"not a TOML document: {_one_line(error)}") from None
    return scenario_from_document(document)


def scenario_from_json(text: str) -> Scenario:
    """Read a scenario from JSON; the same structure and the same errors as TOML."""
    try:
        document = json.loads(text)
    except (RecursionError, ValueError) as error:
        raise ScenarioError(f"not a JSON document: {_one_line(error)}") from None
    return scenario_from_document(document)


def scenario_from_document(document: Any) -> Scenario:
    """Make a scenario of built-in types, as TOML and JSON parsers give them.

    Raises
    ------
    ScenarioError
        Something is missing, unknown, out of range or contradictory.
    """
    if not isinstance(document, dict):
        raise ScenarioError(
            f"the document: expected a table with data, network and training, found {quote_found(document)}"
        )
    _check_format(document)
    try:
        scenario = msgspec.convert(document, Scenario)
    except msgspec.ValidationError as error:
        raise ScenarioError(_explain(str(error), document)) from None
    _check_values(document, ())
    check_consistency(scenario)
    return scenario


def scenario_to_document(scenario: Scenario) -> dict[str, Any]:
    """Return the scenario as built-in types; fields that are not set are left out."""
    document = msgspec.to_builtins(scenario)
    assert isinstance(document, dict)
    return document


def scenario_to_toml(scenario: Scenario) -> str:
    """Write a scenario as TOML, every field with its value, so that the file tells all that can be changed."""
    return tomli_w.dumps(scenario_to_document(scenario))


def scenario_to_json(scenario: Scenario) -> str:
    """Write a scenario as JSON."""
    return json.dumps(scenario_to_document(scenario), indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]


def _check_format(document: dict[str, Any]) -> None:
    version = document.get("format", FORMAT)
    if type(version) is int and version > FORMAT:
        raise ScenarioError(f"format: expected {FORMAT}, found {quote_found(version)}: made by a newer Backscope")
    if type(version) is not int or version < FORMAT:
        raise ScenarioError(f"format: expected {FORMAT}, found {quote_found(version)}")


def _explain(message: str, document: dict[str, Any]) -> str:
    """Turn msgspec's message into: where, what was expected, what was found."""
    said, separator, place = message.rpartition(" - at `$")  # the last one: a key may contain anything
    if not separator:
        said, place = message, ""
    parts = split_path(place.rstrip("`").lstrip("."))
    unknown = re.search(r"unknown field `(.*)`", said, re.DOTALL)
    missing = re.search(r"missing required field `(.*)`", said)
    if unknown:
        return _unknown_key(unknown[1], parts, document)
    if missing:
        here = (*parts, missing[1])
        field, _ = declared(here, document)
        return f"{join_path(here)}: expected {field.expected if field else 'a value'}, found nothing"
    field, _ = declared(parts, document)
    found = value_at(document, parts)
    expected = field.expected if field else said.lower()
    where = join_path(parts) or "the document"
    return f"{where}: expected {expected.removeprefix('expected ')}, found {quote_found(found)}"


def _unknown_key(key: str, parts: tuple[str | int, ...], document: dict[str, Any]) -> str:
    _, known = declared((*parts, key), document)
    near = difflib.get_close_matches(key, known, n=1)
    shown = join_path((*parts, key if re.fullmatch(r"[\w-]{1,40}", key) else quote_found(key)))
    hint = f'did you mean "{near[0]}"?' if near else "expected one of " + ", ".join(known)
    return f"{shown}: unknown key, {hint}"


def _check_values(value: Any, parts: tuple[str | int, ...]) -> None:
    """Refuse inf and nan, which open ranges let pass, and text that no file can hold."""
    if isinstance(value, dict):
        for key, inner in value.items():
            _check_values(inner, (*parts, key))
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            _check_values(inner, (*parts, index))
    elif isinstance(value, float) and not math.isfinite(value):
        raise ScenarioError(f"{join_path(parts)}: expected a finite number, found {value}")
    elif isinstance(value, str) and any("\ud800" <= character <= "\udfff" for character in value):  # JSON can write it
        raise ScenarioError(
            f"{join_path(parts)}: expected text, found half of a surrogate pair in {quote_found(value)}"
        )
