"""A replay as one HTML text, with its style, its script and its numbers inside; and that text as a file."""

from __future__ import annotations

import base64
import hashlib
import html
from importlib import resources
from pathlib import Path
from string import Template
from typing import Any, Literal, get_args

import msgspec

from app.services.replacing_file import write_atomically
from app.state.theme import load_theme
from app.web.content import Replay
from app.web.replay import PageError, Progress, replay_of
from app.web.words import in_words, words
from engine.errors import FileError, reason_of
from engine.language import language, local_number, tr
from engine.recording import Run

PageTheme = Literal["auto", "light", "dark"]
"""``auto``: as the reader's system has it. The page has a switch in any case."""
SUFFIXES = (".html", ".htm")
_THEMES = ("light", "dark")

_SCRIPTS = (
    "numbers.js", "recorded.js", "colours.js", "shapes.js", "geometry.js", "rails.js", "links.js", "pulses.js",
    "units.js", "figures.js", "stage.js", "description.js", "prediction.js", "curve.js", "player.js", "wiring.js",
    "selftest.js",
)  # fmt: skip
"""In the order in which they stand on the page, as one."""


class _Content(msgspec.Struct, frozen=True):
    """What the page's script is given.

    Attributes
    ----------
    words
        What the page's own texts are in its language; those that are missing stay as they are.
    marks
        What stands in place of the English marks in numbers.
    """

    title: str
    theme: str
    themes: dict[str, Any]
    words: dict[str, str]
    marks: dict[str, str]
    replay: Replay


def write_page(
    run: Run,
    target: Path,
    *,
    from_step: int = 0,
    to_step: int,
    title: str = "",
    theme: PageTheme = "auto",
    overwrite: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write the replay of a run as one HTML file, whole or not at all.

    Parameters
    ----------
    run
        It is moved; nobody else should be using it.
    from_step, to_step
        Updates done before the first step that is shown, and after the last.
    title
        The scenario's title where it is empty.
    progress
        Called with the share that is done, 0 to 1; what it raises ends the work, and no file is left.

    Raises
    ------
    FileError
        The file exists and may not be replaced, or it cannot be written.
    EngineError
        There is no step to show, or a recorded edit does not fit.
    """
    _check_target(target, overwrite=overwrite)
    name = title or tr(run.trainer.scenario.title) or "Backscope"
    text = page_text(replay_of(run, from_step, to_step, progress), title=name, theme=theme)
    _check_target(target, overwrite=overwrite)  # it may have appeared meanwhile
    try:
        write_atomically(target, text.encode())
    except OSError as error:
        raise FileError(tr("{file}: cannot be written: {reason}", file=target, reason=reason_of(error))) from None


def _check_target(target: Path, *, overwrite: bool) -> None:
    if target.is_dir():
        raise FileError(tr("{file}: expected a file, found a folder", file=target))
    if not target.parent.is_dir():
        raise FileError(tr("{file}: the folder {folder} does not exist", file=target, folder=target.parent))
    if target.exists() and not overwrite:
        raise FileError(tr("{file}: the file exists", file=target))


def page_text(replay: Replay, *, title: str, theme: PageTheme = "auto") -> str:
    """Return the page: the same text for the same replay.

    Raises
    ------
    PageError
        There is no such theme.
    """
    if theme not in get_args(PageTheme):
        choices = ", ".join(get_args(PageTheme))
        raise PageError(
            tr("theme: expected one of {choices}, found {found}", choices=choices, found=repr(str(theme)[:40]))
        )
    name = " ".join(title.split())
    themes = {each: msgspec.to_builtins(load_theme(each)) for each in _THEMES}
    marks = {sign: local_number(sign) for sign in ".,"}
    content = _Content(name, theme, themes, words(), marks, replay)
    style, script = _resource("replay.css"), _script()
    template = Template(in_words(_resource("replay.html")))
    return template.substitute(
        title=html.escape(name),
        theme=theme,
        language=language().code,
        style_hash=_hash(style),
        script_hash=_hash(script),
        style=style,
        script=script,
        content=_inside_script(msgspec.json.encode(content).decode()),
    )


def _resource(name: str) -> str:
    return resources.files("resources").joinpath("web", name).read_text(encoding="utf-8")


def _script() -> str:
    parts = "\n".join(_resource(name) for name in _SCRIPTS)
    return f'(() => {{\n"use strict";\n{parts}}})();\n'


def _hash(text: str) -> str:
    """Return what a content security policy calls a text by; nothing but these two texts may run or style."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}"


def _inside_script(text: str) -> str:
    """Write JSON so that no title can end the element that it stands in."""
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
