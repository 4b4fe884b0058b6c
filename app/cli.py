"""The command line: which command with which options; what each does stands in :mod:`app.commands`."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from importlib import metadata
from typing import NoReturn

from app.commands.source import At
from app.language.offered import ENGLISH, LANGUAGES
from app.state.theme import THEME_NAMES
from engine.errors import EngineError

EXIT_OK, EXIT_USER_ERROR, EXIT_DIVERGED, EXIT_INTERRUPTED = 0, 2, 3, 130

_LARGEST_SIDE = 16_384  # pixels; beyond it one picture would take more than a gigabyte


_SOURCE = "a file (scenario or recording), or the name of a built-in scenario"


class UserError(Exception):
    """Something that the user can put right; its text is one line."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UserError(f"{message} (see {self.prog} --help)")


def run_command_line(arguments: Sequence[str]) -> int:
    """Run one command.

    Returns
    -------
    int
        0, or 2 after an error of the user's (one line on stderr), 3 after a run that diverged, 130 after Ctrl-C.
    """
    try:
        command, options = _parse(list(arguments))
        code = command(options)
        sys.stdout.flush()
    except (UserError, EngineError) as error:
        print(f"backscope: {' '.join(str(error).split())}", file=sys.stderr)
        return EXIT_USER_ERROR
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:  # the reader of a pipe has gone (| head): nothing is left to say, not even at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_OK
    return code


def _parse(arguments: list[str]) -> tuple[Callable[[argparse.Namespace], int], argparse.Namespace]:
    parser = _parser()
    commands = ("run", "check", "screenshot", "render", "handout", "export", "lessons")
    words = [word for word in arguments if not word.startswith("-")]
    if words and words[0] in commands:
        options = parser.parse_args(arguments)
    else:
        options = _window_parser().parse_args(arguments)
    return options.command, options


def _window_parser() -> _Parser:
    parser = _Parser(
        prog="backscope",
        description="A small neural network trains in front of you, slowly enough to see every number.",
        epilog="Commands: run, check, screenshot, render, handout, export, lessons; see backscope COMMAND --help.",
    )
    parser.add_argument("--version", action="version", version=f"backscope {_version()}")
    parser.add_argument("file", nargs="?", metavar="FILE", help="a scenario or a recording; else the last session")
    parser.set_defaults(command=_window)
    return parser


def _parser() -> _Parser:
    parser = _Parser(prog="backscope")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="train without a window and print how it goes")
    run.add_argument("scenario", metavar="SCENARIO", help=_SOURCE)
    length = run.add_mutually_exclusive_group()
    length.add_argument("--steps", type=_count, metavar="N", help="train for N mini-batches")
    length.add_argument("--epochs", type=_count, metavar="N", help="train for N passes through the training set (10)")
    length.add_argument("--at", type=_at, metavar="STEP[:PHASE]", help="train up to a step, or into the next one")
    run.add_argument("--branch", metavar="NAME", help="a branch of the recording (the one that was followed)")
    run.add_argument("--every", type=_positive, metavar="N", help="report every N steps instead of every epoch")
    run.add_argument("--seed", type=_count, metavar="N", help="use another seed than the scenario's")
    run.add_argument("--json", action="store_true", help="one JSON object a line")
    run.add_argument("--save", metavar="FILE.npz", help="write the trained parameters")
    run.set_defaults(command=_run)

    check = commands.add_parser("check", help="compare backpropagation with central differences, layer by layer")
    check.add_argument("scenario", metavar="SCENARIO", help="a file, or the name of a built-in scenario")
    check.add_argument("--steps", type=_count, default=0, metavar="N", help="train for N mini-batches before (0)")
    check.set_defaults(command=_check)

    shot = commands.add_parser("screenshot", help="write a picture of the window")
    shot.add_argument("scenario", metavar="SCENARIO", help=_SOURCE)
    shot.add_argument("-o", "--output", required=True, metavar="FILE.png", help="where the picture goes")
    shot.add_argument("--size", type=_size, default=(1280, 720), metavar="WxH", help="size in pixels (1280x720)")
    place = shot.add_mutually_exclusive_group()
    place.add_argument("--steps", type=_count, metavar="N", help="train for N mini-batches before (0)")
    place.add_argument("--at", type=_at, metavar="STEP[:PHASE]", help="a step, and a phase of the next: 120:backward:2")
    shot.add_argument("--branch", metavar="NAME", help="a branch of the recording (the one that was followed)")
    shot.add_argument(
        "--phase", metavar="NAME", help="batch, forward, loss, backward or update; forward:2 names a layer"
    )
    shot.add_argument("--theme", choices=THEME_NAMES, default="light", help="colours (light)")
    _add_language(shot)
    shot.set_defaults(command=_screenshot)

    export = commands.add_parser("export", help="write the trained network or its history to a file")
    export.add_argument("scenario", metavar="SCENARIO", help=_SOURCE)
    export.add_argument(
        "-o", "--output", required=True, metavar="FILE", help=".npz (weights), .csv or .json (history), .py (code)"
    )
    length = export.add_mutually_exclusive_group()
    length.add_argument("--steps", type=_count, metavar="N", help="train for N mini-batches")
    length.add_argument("--epochs", type=_count, metavar="N", help="train for N passes through the training set (10)")
    length.add_argument("--at", type=_at, metavar="STEP", help="train up to a step")
    export.add_argument("--branch", metavar="NAME", help="a branch of the recording (the one that was followed)")
    export.add_argument("--framework", choices=("numpy", "pytorch"), help="what code in .py needs (numpy)")
    export.add_argument("--force", action="store_true", help="replace a file that exists")
    export.set_defaults(command=_export)

    film = commands.add_parser("render", help="make a film, a picture or a web page of a training run")
    film.add_argument("source", nargs="?", metavar="SOURCE", help="a scenario, a recording, or a film's .toml")
    film.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="FILE",
        help=".mp4 .webm .gif .webp .apng film-%%05d.png; one picture: .png .svg .pdf; a page: .html",
    )
    film.add_argument("--film", metavar="FILM.toml", help="a film's file; the options come after it")
    film.add_argument(
        "--layout", metavar="NAME", help="stage, stage_curves_prediction, comparison, prediction or vertical"
    )
    film.add_argument("--size", type=_size, metavar="WxH", help="size in pixels (1920x1080)")
    film.add_argument("--fps", type=_positive, metavar="N", help="frames a second (30)")
    film.add_argument("--seconds", type=float, metavar="S", help="stretch the film to this length")
    film.add_argument("--from", dest="from_step", type=_count, metavar="STEP", help="first step (0)")
    film.add_argument("--to", dest="to_step", type=_count, metavar="STEP", help="last step")
    film.add_argument("--theme", choices=THEME_NAMES, help="colours (light)")
    film.add_argument("--title", metavar="TEXT", help="what stands at the top")
    film.add_argument("--at", type=_at, metavar="STEP[:PHASE[:LAYER]]", help="one picture of this moment")
    _add_language(film)
    film.add_argument("--quiet", action="store_true", help="say nothing but errors")
    film.add_argument("--force", action="store_true", help="replace a file that is there")
    film.set_defaults(command=_render)

    handout = commands.add_parser("handout", help="write one moment as a sheet of paper: stage, formulas, curves")
    handout.add_argument("source", metavar="SOURCE", help=_SOURCE)
    handout.add_argument("-o", "--output", required=True, metavar="FILE.pdf", help="where the page goes")
    handout.add_argument(
        "--at", type=_at, metavar="STEP[:PHASE[:LAYER]]", help="a step, and a phase of the next: 120:backward:2 (1)"
    )
    handout.add_argument("--branch", metavar="NAME", help="a branch of the recording (the one that was followed)")
    handout.add_argument(
        "--select",
        default="",
        metavar="ELEMENT",
        help="whose formulas: loss, input/N, node/LAYER/UNIT, link/LAYER/UNIT/INPUT, from 0 (a worked example)",
    )
    handout.add_argument("--paper", choices=("a4", "letter"), default="a4", help="size of the sheet (a4)")
    _add_language(handout)
    handout.add_argument("--force", action="store_true", help="replace a file that is there")
    handout.set_defaults(command=_handout)

    lessons = commands.add_parser("lessons", help="list the lessons, tell about one, or measure what they claim")
    lessons.add_argument(
        "words", nargs="*", metavar="NAME | check FOLDER", help="a lesson's number or name; or a folder to check"
    )
    lessons.add_argument("--verify", action="store_true", help="measure the claims of one lesson, or of all")
    lessons.set_defaults(command=_lessons)
    return parser


def _add_language(parser: argparse.ArgumentParser) -> None:
    """Let the language be chosen that a picture is made in; what a command prints is English."""
    parser.add_argument("--language", choices=tuple(LANGUAGES), default=ENGLISH, help=f"of what is made ({ENGLISH})")


def _version() -> str:
    try:
        return metadata.version("backscope")
    except metadata.PackageNotFoundError:  # run from a checkout without an installation
        return "from a checkout"


def _whole(text: str, least: int) -> int:
    if not re.fullmatch(r"\d{1,15}", text) or int(text) < least:
        raise argparse.ArgumentTypeError(f"expected a whole number of at least {least}, found {text[:40]!r}")
    return int(text)


def _count(text: str) -> int:
    return _whole(text, 0)


def _positive(text: str) -> int:
    return _whole(text, 1)


def _at(text: str) -> At:
    return At.parse(text)


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,6})[xX×](\d{1,6})", text)
    if not found or not all(1 <= int(side) <= _LARGEST_SIDE for side in found.groups()):
        raise argparse.ArgumentTypeError(f"expected WIDTHxHEIGHT of 1 to {_LARGEST_SIDE:,} pixels, found {text[:40]!r}")
    return int(found[1]), int(found[2])


# Each command imports what it needs when it runs: `run` starts without Qt, the window without the rest.


def _window(options: argparse.Namespace) -> int:
    from app.bootstrap import open_window

    return open_window(options.file)


def _run(options: argparse.Namespace) -> int:
    from app.commands.run import run

    return run(options)


def _check(options: argparse.Namespace) -> int:
    from app.commands.check import check

    return check(options)


def _screenshot(options: argparse.Namespace) -> int:
    from app.commands.screenshot import screenshot

    return screenshot(options)


def _export(options: argparse.Namespace) -> int:
    from app.commands.export import export

    return export(options)


def _handout(options: argparse.Namespace) -> int:
    from app.commands.handout import handout

    return handout(options)


def _lessons(options: argparse.Namespace) -> int:
    from app.commands.lessons import lessons

    return lessons(options)


def _render(options: argparse.Namespace) -> int:
    from app.commands.render import render

    return render(options)
