"""What the declarations of :mod:`engine.scenario` say about each field: range, default, help, choices.

One walk over the msgspec types serves the error messages, the window's controls and the reference page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args

import msgspec
from msgspec import NODEFAULT, UNSET, inspect

from engine.errors import quote_found
from engine.language import tr
from engine.scenario import (
    ActivationName,
    FeatureName,
    InitializerName,
    LossName,
    MethodName,
    OutputActivationName,
    Scenario,
    TaskName,
)

Kind = Literal["number", "integer", "switch", "choice", "text", "list", "table"]
Key = str | int
PathParts = tuple[Key, ...]

# msgspec sorts the words of a Literal; people are shown them in the order of the declaration.
_DECLARED_ORDER: dict[frozenset[str], tuple[str, ...]] = {
    frozenset(get_args(alias)): get_args(alias)
    for alias in (ActivationName, OutputActivationName, InitializerName, LossName, FeatureName, TaskName, MethodName)
}


@dataclass(frozen=True)
class Field:
    """One field of the document.

    Attributes
    ----------
    path
        Where it stands, as in ``network.layers[0].units``.
    kind
        What sort of value it takes. A ``choice`` has ``choices``; a number may have words besides (``"full"``).
    low, high
        Ends of the range, None where open; ``low_excluded`` and ``high_excluded`` say that an end does not belong.
        Of a text or a list: ends of its length.
    slider
        Ends of a slider over the field where the whole range would be unwieldy.
    or_table
        Whether a text may be a table instead, whose keys are not declared.
    """

    path: str
    kind: Kind
    title: str
    help: str
    low: float | None = None
    high: float | None = None
    low_excluded: bool = False
    high_excluded: bool = False
    choices: tuple[str, ...] = ()
    default: Any = None
    scale: Literal["linear", "log"] = "linear"
    slider: tuple[float, float] | None = None
    or_table: bool = False

    @property
    def expected(self) -> str:
        """What the field takes, in words: ``a number from 0 to 1``."""
        words = " or ".join(f'"{choice}"' for choice in self.choices)
        if self.kind == "choice":
            return "one of " + ", ".join(f'"{choice}"' for choice in self.choices) if len(self.choices) > 2 else words
        if self.kind in ("number", "integer"):
            noun = "a number" if self.kind == "number" else "a whole number"
            return noun + self._range() + (f" or {words}" if words else "")
        return {
            "switch": "true or false",
            "text": f"text{self._length('characters')}" + (" or a table" if self.or_table else ""),
            "list": f"a list{self._length('items')}",
            "table": "a table",
        }[self.kind]

    def _length(self, noun: str) -> str:
        if self.low is not None and self.high is not None:
            return f" of {_shown(self.low)} to {_shown(self.high)} {noun}"
        if self.low is not None:
            return f" of at least {_shown(self.low)} {noun.removesuffix('s') if self.low == 1 else noun}"
        return "" if self.high is None else f" of at most {_shown(self.high)} {noun}"

    def _range(self) -> str:
        low, high = self.low, self.high
        above = "" if low is None else f"{'above' if self.low_excluded else 'of at least'} {_shown(low)}"
        below = "" if high is None else f"{'below' if self.high_excluded else 'of at most'} {_shown(high)}"
        if above and below and not (self.low_excluded or self.high_excluded):
            return f" from {_shown(low)} to {_shown(high)}"
        return " " + " and ".join(part for part in (above, below) if part) if above or below else ""


def _shown(number: float | None) -> str:
    return f"{number:,}" if isinstance(number, int) else f"{number:g}"


def split_path(path: str) -> PathParts:
    """Split ``network.layers[0].units`` into ``("network", "layers", 0, "units")``."""
    parts: list[Key] = []
    for name, index in re.findall(r"([^.\[\]]+)|\[(\d+)\]", path):
        parts.append(int(index) if index else name)
    return tuple(parts)


def join_path(parts: PathParts) -> str:
    """Undo :func:`split_path`."""
    text = ""
    for part in parts:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def shown_name(name: str) -> str:
    """Return the name of an array as messages show it: as it is, unless it is none that a network has."""
    return name if re.fullmatch(r"[\w.-]{1,60}", name) else quote_found(name)


def array_place(name: str, indices: PathParts = ()) -> str:
    """Say where an array of ``network.initial`` or an entry of it is: ``network.initial: layers.0.weights[2][0]``."""
    return f"network.initial: {shown_name(name)}{join_path(indices)}"


def _bare(type_: inspect.Type) -> tuple[inspect.Type, dict[str, Any]]:
    """Take the wrappings off a type and gather what they say (title, description, extra)."""
    said: dict[str, Any] = {}
    while isinstance(type_, inspect.Metadata):
        said = {**(type_.extra_json_schema or {}), **(type_.extra or {}), **said}
        type_ = type_.type
    return type_, said


def _tables(type_: inspect.Type) -> tuple[inspect.StructType, ...]:
    """Return the tables that a type allows: one, or one for each ``kind``."""
    bare, _ = _bare(type_)
    members = bare.types if isinstance(bare, inspect.UnionType) else (bare,)
    return tuple(table for member in members if isinstance(table := _bare(member)[0], inspect.StructType))


def _words(literal: inspect.LiteralType) -> tuple[str, ...]:
    words = tuple(str(value) for value in literal.values)
    return _DECLARED_ORDER.get(frozenset(words), words)


def _field(path: str, type_: inspect.Type, default: Any) -> Field:
    bare, said = _bare(type_)
    members = [_bare(t)[0] for t in bare.types] if isinstance(bare, inspect.UnionType) else [bare]
    words = tuple(word for t in members if isinstance(t, inspect.LiteralType) for word in _words(t))
    common: dict[str, Any] = {
        "title": tr(said.get("title", "")),
        "help": tr(said.get("description", "")),
        "default": default,
        "choices": words,
        "scale": said.get("scale", "linear"),
        "slider": said.get("slider"),
    }
    tables = _tables(type_)
    if tables:
        return Field(path, "table", **common)
    for member in members:
        if isinstance(member, inspect.IntType | inspect.FloatType):
            kind: Kind = "integer" if isinstance(member, inspect.IntType) else "number"
            low = member.ge if member.ge is not None else member.gt
            high = member.le if member.le is not None else member.lt
            return Field(
                path,
                kind,
                low=low,
                high=high,
                low_excluded=member.gt is not None,
                high_excluded=member.lt is not None,
                **common,
            )
        if isinstance(member, inspect.BoolType):
            return Field(path, "switch", **common)
        if isinstance(member, inspect.VarTupleType):
            item = _bare(member.item_type)[0]
            if isinstance(item, inspect.LiteralType):
                common["choices"] = _words(item)
            return Field(path, "list", low=member.min_length, high=member.max_length, **common)
        if isinstance(member, inspect.StrType):
            or_table = any(isinstance(other, inspect.DictType) for other in members)
            return Field(path, "text", low=member.min_length, high=member.max_length, or_table=or_table, **common)
    return Field(path, "choice", **common)


def _default(field: inspect.Field) -> Any:
    if field.default is not NODEFAULT:
        return None if field.default is UNSET else field.default
    return None


def fields(type_: inspect.Type | None = None, at: PathParts = (), document: Any = None) -> Iterator[Field]:
    """Yield every field of a scenario; of a table with kinds, the fields of the kind that ``document`` has.

    Parameters
    ----------
    document
        A scenario as built-in types (``msgspec.to_builtins``).
    """
    type_ = type_ or msgspec.inspect.type_info(Scenario)
    tables = _tables(type_)
    kind = document.get("kind") if isinstance(document, dict) else None
    table = next((t for t in tables if t.tag == kind), tables[0])
    if table.tag is not None:
        path = join_path((*at, "kind"))
        titled = _field(join_path(at), type_, None)
        default = next((t.tag for t in tables), None)
        yield Field(
            path, "choice", titled.title, titled.help, choices=tuple(str(t.tag) for t in tables), default=default
        )
    for member in table.fields:
        here = (*at, member.encode_name)
        value = document.get(member.encode_name) if isinstance(document, dict) else None
        bare = _bare(member.type)[0]
        if _tables(member.type):
            yield from fields(member.type, here, value)
        elif isinstance(bare, inspect.VarTupleType) and _tables(bare.item_type):
            for index, item in enumerate(value or ()):
                yield from fields(bare.item_type, (*here, index), item)
        else:
            yield _field(join_path(here), member.type, _default(member))


def scenario_fields(scenario: Scenario) -> dict[str, Field]:
    """Return every field that a scenario has, by path."""
    document = msgspec.to_builtins(scenario)
    return {field.path: field for field in fields(document=document)}


def field(path: str, scenario: Scenario) -> Field:
    """Return the declaration of the field at ``path``.

    Raises
    ------
    KeyError
        The scenario has no such field.
    """
    return scenario_fields(scenario)[path]


def declared(parts: PathParts, document: Any) -> tuple[Field | None, tuple[str, ...]]:
    """Find what is declared at a path of a document that may be wrong.

    Returns
    -------
    Field or None
        The declaration, None where nothing is declared there.
    tuple of str
        The keys that the table around it may have.
    """
    type_: inspect.Type = msgspec.inspect.type_info(Scenario)
    keys: tuple[str, ...] = ()
    found: Field | None = _field("", type_, None)
    for depth, part in enumerate(parts):
        here = join_path(parts[: depth + 1])
        bare = _bare(type_)[0]
        if isinstance(part, int):
            if not isinstance(bare, inspect.VarTupleType):
                return None, keys
            type_ = bare.item_type
            found = _field(here, type_, None)
        else:
            tables = _tables(type_)
            kind = document.get("kind") if isinstance(document, dict) else None
            table = next((t for t in tables if t.tag == kind), tables[0] if tables else None)
            if table is None:
                return None, keys
            tagged = table.tag is not None
            keys = (("kind",) if tagged else ()) + tuple(member.encode_name for member in table.fields)
            if tagged and part == "kind":
                choices = tuple(str(t.tag) for t in tables)
                return Field(here, "choice", "", "", choices=choices, default=choices[0]), keys
            member = next((m for m in table.fields if m.encode_name == part), None)
            if member is None:
                return None, keys
            type_ = member.type
            found = _field(here, type_, _default(member))
        document = _inside(document, part)
    return found, keys


def _inside(document: Any, part: Key) -> Any:
    if isinstance(document, dict):
        return document.get(part)
    if isinstance(document, list | tuple) and isinstance(part, int) and part < len(document):
        return document[part]
    return None


def value_at(document: Any, parts: PathParts) -> Any:
    """Return what stands at a path of a document, None where nothing does."""
    for part in parts:
        document = _inside(document, part)
    return document
