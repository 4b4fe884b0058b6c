"""A film as a plain value: what of a training run is shown, at what pace and how; read from TOML and written to it."""

from __future__ import annotations

import difflib
import math
import re
import tomllib
from typing import Annotated, Any, Final, Literal

import msgspec
import tomli_w
from msgspec import UNSET, Meta, Struct, UnsetType, inspect

from app.state.theme import THEME_NAMES
from engine.edits import Edit
from engine.errors import EngineError, quote_found
from engine.joining import joined_by_or
from engine.language import local_number, mark, tr
from engine.recording.document import MOST_STEPS
from engine.schema import PathParts, join_path, split_path, value_at
from engine.snapshot import Phase

FORMAT: Final = 1
MOST_RUNS: Final = 4
LONGEST: Final = 86_400.0
"""Seconds of a film."""
SMALLEST_SIDE: Final = 64
LARGEST_SIDE: Final = 16_384
MOST_OBLONG: Final = 8
"""Times that one side of a picture may be as long as the other."""
LANDSCAPE: Final = (1920, 1080)
PORTRAIT: Final = (1080, 1920)

ThemeName = Literal["light", "dark", "contrast", "contrast_dark"]
LayoutName = Literal["stage", "stage_curves_prediction", "comparison", "prediction", "vertical"]
LAYOUTS: tuple[LayoutName, ...] = ("stage", "stage_curves_prediction", "comparison", "prediction", "vertical")

# What a field takes, in words: messages say it, and put the field's own range in.
_FROM_TO = mark("a whole number from {ge} to {le}")
_SECONDS = mark("a number above 0 and of at most {le}")
_TIME = mark("a number from {ge} to {le}")
_TEXT = mark("text of at most {max_length} characters")
_SWITCH = mark("true or false")
_ABOVE_0 = mark("a number above 0")
_ONE_OF = mark("one of {choices}")

Step = Annotated[int, Meta(ge=0, le=MOST_STEPS, description=_FROM_TO)]
Seconds = Annotated[float, Meta(gt=0, le=LONGEST, description=_SECONDS)]
Time = Annotated[float, Meta(ge=0, le=LONGEST, description=_TIME)]
Text = Annotated[str, Meta(max_length=200, description=_TEXT)]
Switch = Annotated[bool, Meta(description=_SWITCH)]
Side = Annotated[int, Meta(ge=SMALLEST_SIDE, le=LARGEST_SIDE, description=_FROM_TO)]


class FilmFileError(EngineError):
    """A text that is no film, or a film that does not hold together; one line."""


class _Part(Struct, frozen=True, forbid_unknown_fields=True, rename={"from_step": "from", "to_step": "to"}):
    """A table of the document: immutable, no keys but the declared ones."""


class Slow(_Part, frozen=True, tag="slow", tag_field="kind"):
    """Whole steps phase by phase.

    Attributes
    ----------
    steps
        How many of the next steps.
    seconds
        Time for each of them.
    phases
        Those that are shown, all if empty; the others happen without being seen.
    """

    steps: Annotated[int, Meta(ge=1, le=1000, description=_FROM_TO)] = 1
    seconds: Seconds = 10.0
    phases: Annotated[
        tuple[Annotated[Phase, Meta(description=_ONE_OF, extra={"choices": ", ".join(Phase)})], ...],
        Meta(max_length=5, description=mark("a list of at most {max_length} phases")),
    ] = ()


class Flow(_Part, frozen=True, tag="flow", tag_field="kind"):
    """Many steps, one after another without their phases.

    Attributes
    ----------
    to_step
        Step that it goes on to; the end of the film if not set.
    seconds
        Time for all of them.
    rate
        Steps a second, instead of ``seconds``.
    begin
        Steps a second at the beginning, from where it grows faster (or slower) by the same factor each second;
        even if not set.
    """

    to_step: Step | UnsetType = UNSET
    seconds: Seconds | UnsetType = UNSET
    rate: Annotated[float, Meta(gt=0, le=1e9, description=_ABOVE_0)] | UnsetType = UNSET
    begin: Annotated[float, Meta(gt=0, le=1e9, description=_ABOVE_0)] | UnsetType = UNSET


class Hold(_Part, frozen=True, tag="hold", tag_field="kind"):
    """The picture stays as it is, so that it can be looked at."""

    seconds: Seconds = 1.0


Pace = Slow | Flow | Hold


class FilmRun(_Part, frozen=True):
    """One of the runs of a film.

    Attributes
    ----------
    branch
        Name of the recording's branch; without one the scenario is trained anew.
    name
        What it is called in the picture; by default the branch's name, or what sets the run apart.
    edits
        Changes that are made before the first step, to a scenario.
    """

    branch: Text = ""
    name: Text = ""
    edits: Annotated[
        tuple[Edit, ...], Meta(max_length=100, description=mark("a list of at most {max_length} edits"))
    ] = ()


class FilmCaption(_Part, frozen=True):
    """A text below the picture, from and to steps, or seconds of the film; whatever is not set does not limit it."""

    text: Text
    from_step: Step | UnsetType = UNSET
    to_step: Step | UnsetType = UNSET
    from_seconds: Time | UnsetType = UNSET
    to_seconds: Time | UnsetType = UNSET


class Film(_Part, frozen=True, kw_only=True):
    """A film of a training run.

    Attributes
    ----------
    source
        A recording or a scenario, as a file or by the name of a built-in one; "" if the command line gives it.
    from_step, to_step
        Steps between which it plays; ``to_step`` by default where the recording ends, or 4,000 steps on.
    seconds
        How long it is; parts of the pace are stretched to it.
    pace
        What happens one after another; empty: a step in slow motion, then ever faster to the end.
    example
        Example of the mini-batch that the stage shows, counted from 0.
    """

    format: Annotated[Literal[1], Meta(description="1")] = FORMAT
    source: Annotated[str, Meta(max_length=4096, description=_TEXT)] = ""
    title: Text = ""
    layout: Annotated[LayoutName, Meta(description=_ONE_OF, extra={"choices": ", ".join(LAYOUTS)})] | UnsetType = UNSET
    size: Annotated[tuple[Side, Side], Meta(description=mark("width and height in pixels"))] | UnsetType = UNSET
    fps: Annotated[int, Meta(ge=1, le=240, description=_FROM_TO)] = 30
    theme: Annotated[ThemeName, Meta(description=_ONE_OF, extra={"choices": ", ".join(THEME_NAMES)})] = "light"
    from_step: Step = 0
    to_step: Step | UnsetType = UNSET
    seconds: Seconds | UnsetType = UNSET
    example: Annotated[int, Meta(ge=0, le=10**6, description=_FROM_TO)] = 0
    chart: Annotated[Literal["loss", "accuracy"], Meta(description=mark('"loss" or "accuracy"'))] = "loss"
    logarithmic: Switch = False
    title_card: Switch = True
    end_card: Switch = True
    runs: Annotated[
        tuple[FilmRun, ...], Meta(max_length=MOST_RUNS, description=mark("a list of at most {max_length} runs"))
    ] = ()
    pace: Annotated[
        tuple[Pace, ...], Meta(max_length=200, description=mark("a list of at most {max_length} parts"))
    ] = ()
    captions: Annotated[
        tuple[FilmCaption, ...], Meta(max_length=500, description=mark("a list of at most {max_length} texts"))
    ] = ()

    @property
    def picture(self) -> tuple[int, int]:
        """Width and height: those asked for, or what suits the layout."""
        if self.size is not UNSET:
            return self.size
        return PORTRAIT if self.layout == "vertical" else LANDSCAPE


def film_from_toml(text: str) -> Film:
    """Read a film.

    Raises
    ------
    FilmFileError
        The text is no TOML, or not a film: one line that says where, what was expected, and what was found.
    """
    try:
        document = tomllib.loads(text)
    except (RecursionError, ValueError) as error:
        raise FilmFileError(tr("not a TOML document: {reason}", reason=" ".join(str(error).split())[:200])) from None
    try:
        film = msgspec.convert(document, Film)
    except msgspec.ValidationError as error:
        raise FilmFileError(_explained(str(error), document)) from None
    _check_finite(document, ())
    check_film(film)
    return film


def film_to_toml(film: Film) -> str:
    """Write a film, every field with its value but those that are left open; reading it back gives an equal one."""
    document = msgspec.to_builtins(film)
    return tomli_w.dumps(document)


def changed_film(film: Film, **changes: Any) -> Film:
    """Return a film in which something is different.

    Raises
    ------
    FilmFileError
        It does not hold together.
    """
    changed = msgspec.structs.replace(film, **changes)
    document = msgspec.to_builtins(changed)
    try:
        msgspec.convert(document, Film)
    except msgspec.ValidationError as error:
        raise FilmFileError(_explained(str(error), document)) from None
    check_film(changed)
    return changed


def check_film(film: Film) -> None:
    """Refuse fields that contradict one another.

    Raises
    ------
    FilmFileError
        One line: where, what was expected, what was found.
    """
    width, height = film.picture
    if max(width, height) > MOST_OBLONG * min(width, height):
        raise FilmFileError(
            tr(
                "size: expected one side at most {times} times the other, found {found}",
                times=MOST_OBLONG,
                found=f"{width}×{height}",
            )
        )
    if film.to_step is not UNSET and film.to_step <= film.from_step:
        steps = {"first": local_number(f"{film.from_step:,}"), "found": local_number(f"{film.to_step:,}")}
        raise FilmFileError(tr("to: expected a step behind the film's first one, {first}, found {found}", **steps))
    for index, part in enumerate(film.pace):
        if isinstance(part, Flow) and UNSET not in (part.rate, part.seconds):
            raise FilmFileError(tr("{place}: expected rate or seconds, found both", place=f"pace[{index}]"))
        if isinstance(part, Flow) and UNSET not in (part.rate, part.begin):
            raise FilmFileError(tr("{place}: expected rate or begin, found both", place=f"pace[{index}]"))
    for index, run in enumerate(film.runs):
        if run.branch and run.edits:
            raise FilmFileError(tr("{place}: expected a branch or edits, found both", place=f"runs[{index}]"))
    if film.layout == "comparison" and len(film.runs) == 1:
        raise FilmFileError(tr("runs: expected two to four runs for a comparison, found {count}", count=1))
    if film.layout is not UNSET and film.layout != "comparison" and len(film.runs) > 1:
        raise FilmFileError(tr('layout: expected "comparison" for several runs, found "{found}"', found=film.layout))
    for index, caption in enumerate(film.captions):
        for first, last in ((caption.from_step, caption.to_step), (caption.from_seconds, caption.to_seconds)):
            if first is not UNSET and last is not UNSET and last < first:
                found = {"first": local_number(str(first)), "last": local_number(str(last))}
                text = tr(
                    "{place}: expected an end behind its beginning, found {first} to {last}",
                    place=f"captions[{index}]",
                    **found,
                )
                raise FilmFileError(text)


# --- messages ---------------------------------------------------------------------------------------------------------


def _explained(message: str, document: Any) -> str:
    """Turn msgspec's message into: where, what was expected, what was found."""
    said, separator, place = message.rpartition(" - at `$")
    parts = split_path(place.rstrip("`").lstrip(".")) if separator else ()
    said = said if separator else message
    unknown = re.search(r"unknown field `(.*)`", said, re.DOTALL)
    missing = re.search(r"missing required field `(.*)`", said)
    if unknown:
        return _unknown(unknown[1], parts, document)
    if missing:
        here = (*parts, missing[1])
        return tr(
            "{place}: expected {expected}, found nothing", place=join_path(here), expected=_described(here, document)[0]
        )
    expected = _described(parts, document)[0] or said.lower().removeprefix("expected ").replace("`", "")
    found = quote_found(value_at(document, parts))
    place = join_path(parts) or tr("the document")
    return tr("{place}: expected {expected}, found {found}", place=place, expected=expected, found=found)


def _unknown(key: str, parts: PathParts, document: Any) -> str:
    known = _described((*parts, key), document)[1]
    near = difflib.get_close_matches(key, known, n=1)
    shown = join_path((*parts, key if re.fullmatch(r"[\w-]{1,40}", key) else quote_found(key)))
    if near:
        return tr('{place}: unknown key, did you mean "{near}"?', place=shown, near=near[0])
    return tr("{place}: unknown key, expected one of {known}", place=shown, known=", ".join(known))


def _described(parts: PathParts, document: Any) -> tuple[str, tuple[str, ...]]:
    """Return what stands at a place, in words, and the keys of the table around it."""
    type_: inspect.Type = inspect.type_info(Film)
    words = ""
    keys: tuple[str, ...] = ()
    for part in parts:
        bare = _members(type_)
        words = ""
        if isinstance(part, int):
            lists = [member for member in bare if isinstance(member, inspect.VarTupleType | inspect.TupleType)]
            if not lists:
                return "", ()
            type_ = lists[0].item_type if isinstance(lists[0], inspect.VarTupleType) else lists[0].item_types[0]
        else:
            tables = [member for member in bare if isinstance(member, inspect.StructType)]
            kind = document.get("kind") if isinstance(document, dict) else None
            table = next((member for member in tables if member.tag == kind), tables[0] if tables else None)
            if table is None:
                return "", ()
            kinds = tuple(f'"{member.tag}"' for member in tables if member.tag is not None)
            keys = (("kind",) if kinds else ()) + tuple(member.encode_name for member in table.fields)
            if part == "kind" and kinds:
                return joined_by_or(*kinds), keys
            field = next((member for member in table.fields if member.encode_name == part), None)
            if field is None:
                return "", keys
            type_ = field.type
        words = _words(type_)
        document = value_at(document, (part,))
    return words, keys


def _words(type_: inspect.Type) -> str:
    for member in type_.types if isinstance(type_, inspect.UnionType) else (type_,):
        said = ""
        extra: dict[str, str] = {}
        while isinstance(member, inspect.Metadata):
            said = said or (member.extra_json_schema or {}).get("description", "")
            extra = extra or (member.extra or {})
            member = member.type
        if said:
            ends = {name: getattr(member, name, None) for name in ("ge", "le", "max_length")}
            shown = {name: local_number(f"{end:,.0f}") for name, end in ends.items() if end is not None}
            return tr(said, **shown, **extra)
    return ""


def _members(type_: inspect.Type) -> list[inspect.Type]:
    while isinstance(type_, inspect.Metadata):
        type_ = type_.type
    if isinstance(type_, inspect.UnionType):
        return [inner for member in type_.types for inner in _members(member)]
    return [type_]


def _check_finite(value: Any, parts: PathParts) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            _check_finite(inner, (*parts, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            _check_finite(inner, (*parts, index))
    elif isinstance(value, float) and not math.isfinite(value):
        raise FilmFileError(tr("{place}: expected a finite number, found {value}", place=join_path(parts), value=value))
