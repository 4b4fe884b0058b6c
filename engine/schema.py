"""What the declarations of :mod:`engine.scenario` say about each field: range, default, help, choices.

One walk over the msgspec types serves the error messages, the window's controls and the reference page.
"""

from __future__ import annotations

import functools
import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, get_args

import msgspec
from msgspec import NODEFAULT, UNSET, inspect

from engine.errors import quote_found
from engine.joining import joined_by_or
from engine.language import Language, counted, language, local_number, mark, tr
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
        words = [f'"{choice}"' for choice in self.choices]
        match self.kind:
            case "choice":
                return tr("one of {choices}", choices=", ".join(words)) if len(words) > 2 else joined_by_or(*words)
            case "number":
                return joined_by_or(self._range(_NUMBERS), *words)
            case "integer":
                return joined_by_or(self._range(_WHOLE_NUMBERS), *words)
            case "switch":
                return joined_by_or("true", "false")
            case "text":
                return joined_by_or(self._text(), tr("a table")) if self.or_table else self._text()
            case "list":
                return self._list()
            case "table":
                return tr("a table")

    def _text(self) -> str:
        low, high = self._ends()
        if low is not None and high is not None:
            return tr("text of {low} to {high} characters", low=_shown(low), high=_shown(high))
        if low is not None:
            return counted(low, "text of at least {n} character", "text of at least {n} characters")
        if high is not None:
            return counted(high, "text of at most {n} character", "text of at most {n} characters")
        return tr("text")

    def _list(self) -> str:
        low, high = self._ends()
        if low is not None and high is not None:
            return tr("a list of {low} to {high} items", low=_shown(low), high=_shown(high))
        if low is not None:
            return counted(low, "a list of at least {n} item", "a list of at least {n} items")
        if high is not None:
            return counted(high, "a list of at most {n} item", "a list of at most {n} items")
        return tr("a list")

    def _ends(self) -> tuple[int | None, int | None]:
        """Return the ends of a length."""
        return None if self.low is None else int(self.low), None if self.high is None else int(self.high)

    def _range(self, texts: Mapping[tuple[str, str], str]) -> str:
        low = "" if self.low is None else "above" if self.low_excluded else "from"
        high = "" if self.high is None else "below" if self.high_excluded else "to"
        return tr(texts[low, high], low=_shown(self.low), high=_shown(self.high))


_NUMBERS: Final = {
    ("", ""): mark("a number"),
    ("from", ""): mark("a number of at least {low}"),
    ("above", ""): mark("a number above {low}"),
    ("", "to"): mark("a number of at most {high}"),
    ("", "below"): mark("a number below {high}"),
    ("from", "to"): mark("a number from {low} to {high}"),
    ("above", "to"): mark("a number above {low} and of at most {high}"),
    ("from", "below"): mark("a number of at least {low} and below {high}"),
    ("above", "below"): mark("a number above {low} and below {high}"),
}
_WHOLE_NUMBERS: Final = {
    ("", ""): mark("a whole number"),
    ("from", ""): mark("a whole number of at least {low}"),
    ("above", ""): mark("a whole number above {low}"),
    ("", "to"): mark("a whole number of at most {high}"),
    ("", "below"): mark("a whole number below {high}"),
    ("from", "to"): mark("a whole number from {low} to {high}"),
    ("above", "to"): mark("a whole number above {low} and of at most {high}"),
    ("from", "below"): mark("a whole number of at least {low} and below {high}"),
    ("above", "below"): mark("a whole number above {low} and below {high}"),
}
"""What a range takes, by how its ends are."""


def _shown(number: float | None) -> str:
    """Write an end of a range: a whole number as people do, another as a file has it."""
    if number is None:
        return ""
    return local_number(f"{number:,}") if isinstance(number, int) else f"{number:g}"


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


@functools.cache
def _type_of_scenario() -> inspect.Type:
    """Return the declarations, which take milliseconds to gather."""
    return msgspec.inspect.type_info(Scenario)


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
    type_ = type_ or _type_of_scenario()
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
    for known, spoken, found in tuple(_asked_lately):  # another thread may ask meanwhile
        if known is scenario and spoken is language():
            return dict(found)
    document = msgspec.to_builtins(scenario)
    made = {field.path: field for field in fields(document=document)}
    _asked_lately.append((scenario, language(), made))
    return dict(made)


_asked_lately: deque[tuple[Scenario, Language, dict[str, Field]]] = deque(maxlen=4)
"""The window asks for one field after the other of the same few scenarios."""


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
    type_ = _type_of_scenario()
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
