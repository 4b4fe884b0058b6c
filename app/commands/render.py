"""``backscope render``: a film or a still picture of a training run, made without a display."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from app.commands.source import At, moment_at
from app.language.offered import ENGLISH
from app.state.film import FilmFileError, changed_film, film_from_toml
from app.state.theme import DARK_THEMES
from app.web.page import SUFFIXES as PAGE_SUFFIXES
from app.web.page import PageTheme, write_page
from engine import FileError
from engine.loading import read_text_file

if TYPE_CHECKING:
    from app.film.frames import Material
    from app.film.timing import Moment
    from app.state.film import Film

PAGE_STEPS = 3000
"""Steps that the page of a scenario shows, which has no end of its own."""
_BAR = 30
"""Characters of the bar on a terminal."""
_SECONDS_BETWEEN_LOOKS = 0.1
_PERCENT_BETWEEN_LINES = 10


def render(options: argparse.Namespace) -> int:
    """Render what the command line and the film's file ask for; return the exit code."""
    film, folder = _film_of(options)
    target = Path(options.output)

    from app.bootstrap import prepare
    from app.film.encoding import format_of
    from app.film.frames import load_material
    from app.film.rendering import Rendering
    from app.film.stills import is_still, write_still
    from app.language.speaking import speak
    from app.state.cost_text import bytes_text

    if target.is_dir():
        raise FileError(f"-o {target}: expected a file, found a folder")
    if target.suffix.lower() in PAGE_SUFFIXES:
        return _render_page(options, film, folder, target)
    if not is_still(target):
        format_of(target).fit(film.picture, film.fps)  # a wrong name or size is said before anything is loaded
    elif options.at is None and options.seconds is not None:
        raise FileError(f"-o {target}: expected a film for --seconds, found a still picture; --at names its step")
    if options.at is not None and not is_still(target):
        raise FileError(f"--at {options.at}: expected a name that ends in .png, .svg or .pdf, found {target}")
    if target.exists() and not options.force:
        raise FileError(f"-o {target}: the file exists; --force replaces it")
    prepare(offscreen=True)
    speak(options.language)
    material = load_material(film, folder)
    if is_still(target):
        write_still(film, material, _moment(options.at, film, material), target, overwrite=options.force)
        return 0
    progress = None if options.quiet else _Progress()
    try:
        done = Rendering(film, material, target, overwrite=options.force).run(progress)
    finally:
        if progress is not None:
            progress.end()
    for line in done.diverged:
        print(f"backscope: {line}; the film ends there", file=sys.stderr)
    if not options.quiet:
        for note in done.notes:
            print(f"backscope: {note}", file=sys.stderr)
        weight = f", {bytes_text(target.stat().st_size)}" if target.exists() else ""  # numbered files have other names
        width, height = done.size
        print(f"{options.output}: {done.seconds:.1f} s, {width}×{height}, {done.frames} frames{weight}")
    return 0


def _render_page(options: argparse.Namespace, film: Film, folder: Path | None, target: Path) -> int:
    """Write the replay of the film's first run as a web page."""
    from app.bootstrap import prepare
    from app.film.frames import load_material
    from app.state.cost_text import bytes_text

    for name in ("at", "seconds", "layout", "size", "fps"):
        if getattr(options, name) is not None:
            raise FileError(f"-o {target}: expected a film or a picture for --{name}, found a web page")
    if target.exists() and not options.force:
        raise FileError(f"-o {target}: the file exists; --force replaces it")
    if options.language != ENGLISH:  # a page needs no Qt, translations do
        from app.language.speaking import speak

        prepare(offscreen=True)
        speak(options.language)
    material = load_material(film, folder)
    last = material.last if film.to_step is UNSET else film.to_step
    progress = None if options.quiet else _Progress()
    try:
        write_page(
            material.runs[0][2],
            target,
            from_step=film.from_step,
            to_step=PAGE_STEPS if last is None else last,
            title=material.title,
            theme=_page_theme(options.theme),
            overwrite=options.force,
            progress=None if progress is None else lambda share: progress(max(1, round(1000 * share)), 1000),
        )
    finally:
        if progress is not None:
            progress.end()
    if not options.quiet:
        print(f"{options.output}: {bytes_text(target.stat().st_size)}, opens in any browser")
    return 0


def _page_theme(name: str | None) -> PageTheme:
    """Return the theme of a page, which has a light and a dark one; without a choice it is the reader's."""
    if name is None:
        return "auto"
    return "dark" if name in DARK_THEMES else "light"


def _film_of(options: argparse.Namespace) -> tuple[Film, Path | None]:
    """Return the film and the folder that paths in it begin at: a file of its own, changed by the options."""
    source, file = options.source, options.film
    if file is None and source is not None and Path(source).suffix.lower() == ".toml" and _is_film(Path(source)):
        source, file = None, source
    film, folder = film_from_toml(""), None
    if file is not None:
        path = Path(file)
        try:
            film, folder = film_from_toml(read_text_file(path)), path.parent
        except FilmFileError as error:
            raise FilmFileError(f"{path.name}: {error}") from None
    changes: dict[str, Any] = {
        "size": options.size,
        "fps": options.fps,
        "seconds": options.seconds,
        "from_step": options.from_step,
        "to_step": options.to_step,
        "layout": options.layout,
        "theme": options.theme,
        "title": options.title,
    }
    if source is not None:
        changes["source"], folder = source, None
    given = {name: value for name, value in changes.items() if value is not None}
    return (changed_film(film, **given) if given else film), folder


def _is_film(path: Path) -> bool:
    """Whether a TOML file is a film and not a scenario, which always has data."""
    import tomllib

    try:
        return "data" not in tomllib.loads(read_text_file(path))
    except (FileError, RecursionError, ValueError):
        return False  # whoever reads it as a scenario will say what is wrong


def _moment(at: At | None, film: Film, material: Material) -> Moment:
    """Return the moment asked for; without a place it is the film's last step."""
    from app.film.stills import moment_of_step
    from app.film.timing import timeline_of

    if at is not None:
        return moment_at(at, film, material)
    if film.to_step is UNSET and material.last is None:
        return moment_of_step(film, timeline_of(film).last)
    return moment_of_step(film, material.last or 0 if film.to_step is UNSET else film.to_step)


class _Progress:
    """Says how far the film is: a bar on a terminal, a line for every tenth elsewhere."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._looked = 0.0
        self._told = 0
        self._terminal = sys.stderr.isatty()

    def __call__(self, done: int, count: int) -> None:
        now = time.monotonic()
        percent = 100 * done // count
        if self._terminal:
            if now - self._looked < _SECONDS_BETWEEN_LOOKS and done < count:
                return
            self._looked = now
            left = (now - self._began) / done * (count - done)
            bar = "█" * (_BAR * done // count)
            print(f"\r{bar:░<{_BAR}} {percent:3} %  {left:.0f} s left ", end="", file=sys.stderr, flush=True)
        elif percent >= self._told + _PERCENT_BETWEEN_LINES:
            self._told = percent - percent % _PERCENT_BETWEEN_LINES
            print(f"{self._told} %: frame {done:,} of {count:,}", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Take the bar away."""
        if self._terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
