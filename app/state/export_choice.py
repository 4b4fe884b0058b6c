"""What is taken away from the window: the choices of the export page, as plain values, and the film that follows."""

from __future__ import annotations

import dataclasses
import math
import re
from dataclasses import dataclass
from typing import Literal

from app.state.cost_text import rough_bytes_text
from app.state.film import Film, FilmFileError, FilmRun, Flow, Hold, LayoutName, Pace, Slow, ThemeName, changed_film
from app.state.theme import DARK_THEMES
from engine.language import local_number, mark, tr

Group = Literal["film", "picture", "handout", "page", "numbers"]
GROUPS: dict[Group, str] = {
    "film": mark("Film"),
    "picture": mark("Picture"),
    "handout": mark("Handout"),
    "page": mark("Web page"),
    "numbers": mark("Numbers"),
}
"""Kinds of what can be taken away, by the names that they have on screen."""


@dataclass(frozen=True)
class Kind:
    """A kind of file.

    Attributes
    ----------
    suffix
        What its name ends in; numbered pictures have the place for the number in it.
    help
        What it is good for, in a line.
    rates
        Frames a second that are offered for it; none for what does not move.
    """

    name: str
    title: str
    group: Group
    suffix: str
    help: str
    rates: tuple[int, ...] = ()


_RATES = (24, 25, 30, 50, 60)
_KINDS = (
    Kind("mp4", "MP4", "film", ".mp4", mark("Plays in browsers, slides and on phones."), _RATES),
    Kind("webm", "WebM", "film", ".webm", mark("For web pages; smaller than MP4, takes longer to make."), _RATES),
    Kind("gif", "GIF", "film", ".gif", mark("Moves wherever a picture can stand, in 256 colours."), (10, 20, 25, 50)),
    Kind("webp", "WebP", "film", ".webp", mark("A moving picture in full colour, for web pages."), _RATES),
    Kind("apng", "APNG", "film", ".apng", mark("A moving picture without any loss; large."), _RATES),
    Kind(
        "frames",
        mark("Numbered PNG"),
        "film",
        "-%05d.png",
        mark("A picture for each frame, for video editors."),
        _RATES,
    ),
    Kind("png", "PNG", "picture", ".png", mark("What is shown now, in pixels.")),
    Kind("svg", "SVG", "picture", ".svg", mark("What is shown now, as lines and text that can be edited.")),
    Kind("pdf", "PDF", "picture", ".pdf", mark("What is shown now, as lines and text, for print.")),
    Kind(
        "handout",
        "A4",
        "handout",
        "-handout.pdf",
        mark("A page to print: the stage, its formulas with numbers, prediction and curves of this moment."),
    ),
    Kind(
        "handout_letter",
        "US Letter",
        "handout",
        "-handout.pdf",
        mark("A page to print: the stage, its formulas with numbers, prediction and curves of this moment."),
    ),
    Kind(
        "html",
        mark("Web page"),
        "page",
        ".html",
        mark("One file that opens in any browser, on or off line: play, scrub, go phase by phase, hover for values."),
    ),
    Kind(
        "numpy",
        mark("NumPy code"),
        "numbers",
        "-numpy.py",
        mark("The trained network as a Python program that needs nothing but NumPy."),
    ),
    Kind(
        "pytorch",
        mark("PyTorch code"),
        "numbers",
        "-pytorch.py",
        mark("The trained network as a PyTorch module, with the training loop that goes with it."),
    ),
    Kind("npz", mark("Weights"), "numbers", ".npz", mark("All weights and biases as NumPy arrays, by layer.")),
    Kind(
        "csv",
        mark("History, CSV"),
        "numbers",
        ".csv",
        mark("Losses, accuracies and gradients at each epoch, for spreadsheets."),
    ),
    Kind(
        "json",
        mark("History, JSON"),
        "numbers",
        ".json",
        mark("Losses, accuracies and gradients at each epoch, for programs."),
    ),
)
KINDS = {kind.name: kind for kind in _KINDS}

LAYOUTS: dict[LayoutName, str] = {
    "stage_curves_prediction": mark("Stage, curves, prediction"),
    "stage": mark("Stage alone"),
    "prediction": mark("Prediction alone"),
    "vertical": mark("One below the other"),
    "comparison": mark("Runs side by side"),
}
SIZES: dict[str, tuple[str, tuple[int, int]]] = {
    "1080p": ("1080p", (1920, 1080)),
    "720p": ("720p", (1280, 720)),
    "4K": ("4K", (3840, 2160)),
    "square": (mark("Square"), (1080, 1080)),
    "phone": (mark("Phone"), (1080, 1920)),
}
PACES = {
    "usual": mark("One step slowly, then faster"),
    "fast": mark("Fast only"),
    "steps": mark("Step by step"),
}
STEPS_ONE_BY_ONE = 10
"""Steps that a film shows one by one if nothing else is said: a minute."""
_SLOW_SECONDS, _FAST_SECONDS, _HOLD_SECONDS = 6.0, 12.0, 1.5
_FIRST_RATE = 6.0
"""Steps a second with which fast motion begins, so that one can follow."""
_MOST_SLOW = 1000
"""Steps that one part of a pace may show slowly."""

_LONGEST_NAME = 60


@dataclass(frozen=True)
class ExportChoice:
    """What is exported, and how.

    Attributes
    ----------
    kind
        One of :data:`KINDS`.
    size
        One of :data:`SIZES`.
    to_step
        Step that it ends with; None: where the run stands when the export begins.
    title
        "" for the scenario's own.
    cards
        Whether a film begins with its title and ends with its results.
    """

    kind: str = "mp4"
    layout: LayoutName = "stage_curves_prediction"
    size: str = "1080p"
    fps: int = 30
    theme: ThemeName = "light"
    from_step: int = 0
    to_step: int | None = None
    pace: str = "usual"
    title: str = ""
    cards: bool = True

    @property
    def group(self) -> Group:
        """Which of the groups its kind belongs to."""
        return KINDS[self.kind].group

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height."""
        return SIZES[self.size][1]


def kinds_of(group: Group) -> tuple[Kind, ...]:
    """Return the kinds of file of a group; the first one is its default."""
    return tuple(kind for kind in _KINDS if kind.group == group)


def themes_of(group: Group) -> list[ThemeName]:
    """Return the themes that there are for a group: a web page has a switch of its own between two."""
    return ["light", "dark"] if group == "page" else ["light", "dark", "contrast", "contrast_dark"]


def with_kind(choice: ExportChoice, name: str) -> ExportChoice:
    """Choose another kind of file; a frame rate or a theme that it does not know gives way to the nearest."""
    if choice.theme not in themes_of(KINDS[name].group):
        choice = dataclasses.replace(choice, theme="dark" if choice.theme in DARK_THEMES else "light")
    rates = KINDS[name].rates
    fps = choice.fps
    if rates and fps not in rates:
        fps = min(rates, key=lambda rate: (max(rate / fps, fps / rate), rate))
    return dataclasses.replace(choice, kind=name, fps=fps)


def with_layout(choice: ExportChoice, layout: LayoutName) -> ExportChoice:
    """Choose another layout; the one for phones brings its size, and takes it away."""
    size = choice.size
    if layout == "vertical":
        size = "phone"
    elif choice.layout == "vertical" and size == "phone":
        size = ExportChoice.size
    return dataclasses.replace(choice, layout=layout, size=size)


def with_pace(choice: ExportChoice, pace: str, now: int) -> ExportChoice:
    """Choose another pace. Step by step begins with few steps: more of them can be asked for, and take their time."""
    to_step = choice.to_step
    few = choice.from_step + STEPS_ONE_BY_ONE
    if pace == "steps" and to_step is None and now > few:
        to_step = few
    elif choice.pace == "steps" and pace != "steps" and to_step == few:
        to_step = None
    return dataclasses.replace(choice, pace=pace, to_step=to_step)


def film_of(choice: ExportChoice, now: int, branches: tuple[str, ...]) -> Film:
    """Return the film, or the look of the picture, that a choice asks for.

    Parameters
    ----------
    now
        Step where the run stands.
    branches
        Names of the runs: that which is shown, and those that stand beside it in a comparison.

    Raises
    ------
    FilmFileError
        There is nothing to show, or it does not hold together.
    """
    first, last = choice.from_step, now if choice.to_step is None else choice.to_step
    moves = choice.group in ("film", "page")
    if moves and last == first == 0:
        raise FilmFileError(tr("Nothing has been trained yet: train some steps, or say up to which step"))
    compared = choice.layout == "comparison"
    shown = branches if compared else branches[:1]
    if compared and len(shown) < 2:
        raise FilmFileError(tr("Side by side: expected two to four runs, found 1"))
    if moves and last <= first:
        ends = {"first": local_number(f"{first:,}"), "last": local_number(f"{last:,}")}
        raise FilmFileError(tr("Steps: expected an end behind step {first}, found step {last}", **ends))
    pace = _pace_of(choice.pace, first, last) if choice.group == "film" else ()
    return changed_film(
        Film(),
        layout=choice.layout,
        size=choice.pixels,
        fps=choice.fps,
        theme=choice.theme,
        title=choice.title,
        title_card=choice.cards,
        end_card=choice.cards,
        runs=tuple(FilmRun(branch=name) for name in shown),
        pace=pace,
        **({"from_step": first, "to_step": last} if moves else {}),
    )


def _pace_of(name: str, first: int, last: int) -> tuple[Pace, ...]:
    """Return the parts of a pace; none for the usual one, which a film has of itself."""
    steps = last - first
    if name == "fast":
        flow = Flow(seconds=_FAST_SECONDS, begin=min(_FIRST_RATE, steps / _FAST_SECONDS))
        return flow, Hold(seconds=_HOLD_SECONDS)
    if name == "steps":
        counts = [min(_MOST_SLOW, steps - done) for done in range(0, steps, _MOST_SLOW)]
        return (*(Slow(steps=count, seconds=_SLOW_SECONDS) for count in counts), Hold(seconds=_HOLD_SECONDS))
    return ()


def file_name(title: str, kind: str) -> str:
    """Return a name for the file: that of what is open, in signs that every system takes.

    >>> file_name("Two spirals", "gif")
    'two-spirals.gif'
    """
    stem = re.sub(r"[^\w]+", "-", title.lower()).strip("-_")[:_LONGEST_NAME].rstrip("-_")
    return (stem or "backscope") + KINDS[kind].suffix


# --- in words ---------------------------------------------------------------------------------------------------------


def about_seconds(seconds: float) -> str:
    """Say a time that is only known roughly, and no better than it is known.

    >>> about_seconds(0.4), about_seconds(21.7), about_seconds(400.0)
    ('about a second', 'about 20 s', 'about 7 min')
    """
    if seconds < 1.5:
        return tr("about a second")
    if seconds < 9.5:
        return tr("about {seconds} s", seconds=round(seconds))
    if seconds < 57.5:
        return tr("about {seconds} s", seconds=5 * round(seconds / 5))
    if seconds < 57 * 60:
        return tr("about {minutes} min", minutes=max(1, round(seconds / 60)))
    hours = seconds / 3600
    return tr("about an hour") if hours < 1.5 else tr("about {hours} h", hours=local_number(f"{round(hours):,}"))


def left_text(seconds: float) -> str:
    """Say how long it still takes.

    >>> left_text(0.3), left_text(33.0)
    ('nearly done', 'about 35 s left')
    """
    return tr("nearly done") if seconds < 1.5 else tr("{time} left", time=about_seconds(seconds))


def clock_text(seconds: float) -> str:
    """Write a place on a film's clock.

    >>> clock_text(7.25), clock_text(95.0)
    ('0:07', '1:35')
    """
    whole = math.floor(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def film_line(length: float, size: tuple[int, int], weight: int, to_make: float | None) -> str:
    """Say how long a film is, how large it will be, and how long it takes, if that is known.

    >>> film_line(33.5, (1280, 720), 5_234_567, 21.0)
    '0:33 long · 1280×720 · about 5 MB · about 20 s to make'
    """
    parts = [
        tr("{time} long", time=clock_text(length)),
        f"{size[0]}×{size[1]}",
        tr("about {size}", size=rough_bytes_text(weight)),
    ]
    if to_make is not None:
        parts.append(tr("{time} to make", time=about_seconds(to_make)))
    return " · ".join(parts)
