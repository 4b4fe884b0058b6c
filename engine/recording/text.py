"""Recordings as text: JSON laid out for people and version tools, every mistake as one line that names its place.

The format is described in ``docs/recording.md``.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Struct

from engine.document import scenario_from_document, scenario_to_document
from engine.errors import EngineError, quote_found
from engine.language import local_number, tr
from engine.loading import read_text_file
from engine.recording.bounds import LARGEST_TEXT, count_names, encoded
from engine.recording.document import (
    Branches,
    BranchRecord,
    Place,
    RecordingDocument,
    RecordingError,
    check_course,
    mistake,
)
from engine.recording.expected import explained, unknown_name
from engine.recording.layout import compact, laid_out, opened
from engine.recording.migrations import FORMAT, migrated
from engine.recording.tables import CONTAINERS, put_back, taken_out
from engine.scenario import Scenario
from engine.schema import PathParts

RECORDING_SUFFIX: Final = ".backscope"

_MOST_DEPTH = 16  # of lists and tables inside one another; weights in an edit of the whole network come to eleven
_LONGEST_NAME = 200  # characters of a field's name; to find what was meant by a longer one would take long
_LONGEST_MESSAGE = 300  # characters, with a path before it still a line


def is_recording_name(path: str | Path) -> bool:
    """Say whether a file has the name of a recording."""
    return Path(path).suffix.lower() == RECORDING_SUFFIX


def load_recording_document(path: str | Path) -> RecordingDocument:
    """Read a recording from a file.

    Raises
    ------
    FileError
        The file is missing, a folder, unreadable, too large, or not text.
    RecordingError
        The text is no recording; the message starts with the file's name.
    """
    path = Path(path)
    text = read_text_file(path, LARGEST_TEXT)
    try:
        return recording_from_text(text)
    except RecordingError as error:
        raise RecordingError(f"{path.name}: {error}") from None


# --- reading ----------------------------------------------------------------------------------------------------------


class _Course(Struct, frozen=True, forbid_unknown_fields=True):
    """What is left of a document without version, scenario and tables."""

    branches: Branches
    place: Place


def recording_from_text(text: str) -> RecordingDocument:
    """Read a recording of the present format or an older one.

    Raises
    ------
    RecordingError
        The text is no recording, too large, or something in it is missing, unknown, out of range or contradictory;
        the message is one line.
    """
    document = migrated(_parsed(text))
    document = put_back(document, document.pop("tables", {}))
    del document["backscope"]
    if "scenario" not in document:
        raise mistake(("scenario",), tr("a table with data, network and training"), tr("nothing"))
    scenario = document.pop("scenario")
    course = _course(document)
    check_course(course.branches, course.place)
    return RecordingDocument(_scenario(scenario), course.branches, course.place)


def _parsed(text: str) -> dict[str, Any]:
    content = encoded(text)
    if content.lstrip()[:1] != b"{":
        said = tr(
            "not a recording: expected JSON that begins with {beginning}, found {found}",
            beginning=f'{{"backscope": {FORMAT}',
            found=quote_found(text[:120]),
        )
        raise RecordingError(said)
    names = count_names(content)
    try:
        document = msgspec.json.decode(content)
    except RecursionError:
        raise _too_deep() from None
    except msgspec.MsgspecError as error:
        raise RecordingError(tr("not a JSON document: {reason}", reason=_with_line(str(error), content))) from None
    assert isinstance(document, dict)  # it begins with a brace
    if _checked_names(document) != names:
        json.loads(content, object_pairs_hook=_each_once)
    return document


def _checked_names(document: dict[str, Any]) -> int:
    """Count the names of fields there are; refuse names of a length, and a depth, that later work could not bear."""
    count = 0
    level: list[Any] = [document]
    for _ in range(_MOST_DEPTH):
        below = []
        for value in level:
            items: Any = value
            if isinstance(value, dict):
                count += len(value)
                items = value.values()
                for name in value:
                    if len(name) > _LONGEST_NAME:
                        expected = tr("names of at most {most} characters", most=_LONGEST_NAME)
                        raise mistake((), expected, quote_found(name))
            below += [item for item in items if type(item) in CONTAINERS]
        if not below:
            return count
        level = below
    raise _too_deep()


def _too_deep() -> RecordingError:
    said = tr("expected at most {most} lists and tables inside one another, found more", most=_MOST_DEPTH)
    return RecordingError(f"{tr('the document')}: {said}")


def _each_once(pairs: list[tuple[str, Any]]) -> None:
    """Refuse a table that has a name twice, of which parsers keep the last without a word."""
    names: set[str] = set()
    for name, _ in pairs:
        if name in names:
            raise RecordingError(f"{quote_found(name)}: {tr('expected once in a table, found twice')}")
        names.add(name)


def _with_line(said: str, content: bytes) -> str:
    """Say the line, which people can look for, where the parser says the byte."""
    said = said.removeprefix("JSON is malformed: ")
    place = re.search(r" \(byte (\d+)\)$", said)
    if "out of range" in said:
        return tr("expected numbers up to 1.8e308, found a larger one")
    if place is None:
        return said[:1].lower() + said[1:]
    line = content.count(b"\n", 0, int(place[1])) + 1
    return tr("{mistake} in line {line}", mistake=said[: place.start()], line=local_number(f"{line:,}"))


def _scenario(document: Any) -> Scenario:
    if not isinstance(document, dict):
        raise mistake(("scenario",), tr("a table with data, network and training"), quote_found(document))
    try:
        return scenario_from_document(document)
    except EngineError as error:
        said = " ".join(str(error).split())
        shown = said if len(said) <= _LONGEST_MESSAGE else f"{said[:_LONGEST_MESSAGE]}…"
        raise RecordingError(f"scenario.{shown}") from None


def _course(document: dict[str, Any]) -> _Course:
    for name in document:  # msgspec's message about these has no place, and the name may look like one
        if name not in _Course.__struct_fields__:
            raise unknown_name((), name, document)
    branches = document.get("branches")
    for branch in branches if isinstance(branches, list) else ():
        edits = branch.get("edits") if isinstance(branch, dict) else None
        if isinstance(edits, list):  # from {"step": …, "kind": …, …}
            branch["edits"] = [_nested(edit) for edit in edits]
    try:
        return msgspec.convert(document, _Course)
    except msgspec.ValidationError as error:
        raise explained(str(error), document) from None


def _nested(edit: Any) -> Any:
    """Make an edit as it is written, flat, into one as it is kept."""
    if not isinstance(edit, dict):
        return edit
    return {"step": edit.pop("step"), "edit": edit} if "step" in edit else {"edit": edit}


# --- writing ----------------------------------------------------------------------------------------------------------


def recording_to_text(document: RecordingDocument) -> str:
    """Write a recording, every field with its value; reading it back gives an equal one, with lists for tuples.

    Raises
    ------
    RecordingError
        The recording could not be read back: it is too large, out of order, or has what no file can hold.
    """
    text = _written(document)
    recording_from_text(text)  # nothing is saved that could not be opened
    return text


def _written(document: RecordingDocument) -> str:
    plain: dict[str, Any] = {}
    try:
        plain = _plain(document)
        text = _text(*taken_out(plain))
        text.encode()
    except RecursionError:
        raise _too_deep() from None
    except (TypeError, ValueError) as error:  # a number that is not finite, half of a pair, a type that JSON has not
        said = " ".join(str(error).split())[:200]
        other = RecordingError(tr("a value cannot be written: {reason}", reason=said))
        raise next(_unwritable(plain, ()), other) from None
    return text


def _plain(document: RecordingDocument) -> dict[str, Any]:
    return {
        "scenario": scenario_to_document(document.scenario),
        "branches": [_plain_branch(branch) for branch in document.branches],
        "place": msgspec.to_builtins(document.place),
    }


def _plain_branch(branch: BranchRecord) -> dict[str, Any]:
    edits = [{"step": timed.step, **msgspec.to_builtins(timed.edit)} for timed in branch.edits]
    return {
        "name": branch.name,
        "colour": branch.colour,
        "steps": branch.steps,
        "edits": edits,
        "checkpoints": msgspec.to_builtins(branch.checkpoints),
    }


def _unwritable(value: Any, parts: PathParts) -> Iterator[RecordingError]:
    """Yield what is wrong with numbers that are not finite and with halves of surrogate pairs."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _unwritable(item, (*parts, str(name)))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            if type(item) is not float or not math.isfinite(item):
                yield from _unwritable(item, (*parts, index))
    elif isinstance(value, float) and not math.isfinite(value):
        yield mistake(parts, tr("a finite number"), value)
    elif isinstance(value, str) and not value.isascii() and not _is_whole(value):
        yield mistake(parts, tr("text"), tr("half of a surrogate pair in {text}", text=quote_found(value)))


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _text(document: dict[str, Any], tables: dict[str, list[str]]) -> str:
    """Lay a document out: what is added to while one works stands on lines of its own from the first one on."""
    fields = [
        f'"backscope": {FORMAT}',
        f'"scenario": {laid_out(document["scenario"], 2)}',
        f'"branches": {opened(map(_branch_text, document["branches"]), "[]", 2)}',
        f'"place": {compact(document["place"])}',
    ]
    if tables:
        named = (f"{compact(name)}: {opened(map(compact, lines), '[]', 4)}" for name, lines in tables.items())
        fields.append(f'"tables": {opened(named, "{}", 2)}')
    return opened(fields, "{}") + "\n"


def _branch_text(branch: dict[str, Any]) -> str:
    lists = ("edits", "checkpoints")
    fields = [f"{compact(name)}: {compact(value)}" for name, value in branch.items() if name not in lists]
    for name in lists:
        fields.append(f'"{name}": {opened((laid_out(item, 8) for item in branch[name]), "[]", 6)}')
    return opened(fields, "{}", 4)
