"""Finding lessons: those of the program and those of a user's folder, by number or by name."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from engine.language import tr
from engine.lessons.lesson import SCENARIO_FILE, TEXT_FILE, Lesson, folder_name, load_lesson
from engine.lessons.mistakes import LessonError
from engine.suggestion import nearest


def builtin_folder() -> Path:
    """Return the folder with the program's own lessons."""
    return Path(str(resources.files("resources").joinpath("lessons")))


def lesson_folders(users: Path | None = None) -> tuple[Path, ...]:
    """Return the folders of all lessons, the program's own first, each group in the order of its names.

    Parameters
    ----------
    users
        The user's folder of lessons; it need not exist.
    """
    found: list[Path] = []
    for place in (builtin_folder(), users):
        if place is not None and place.is_dir():
            found += sorted(
                folder
                for folder in place.iterdir()
                if folder.is_dir()
                and folder_name(folder) is not None
                and ((folder / TEXT_FILE).exists() or (folder / SCENARIO_FILE).exists())
            )
    return tuple(found)


def find_lesson(which: str, users: Path | None = None) -> Lesson:
    """Load a lesson by its number, its name, or its folder's name; the program's own come first.

    Raises
    ------
    LessonError
        There is none, or there is something wrong with it.
    """
    folders = lesson_folders(users)
    for folder in folders:
        named = folder_name(folder)
        assert named is not None
        number, name = named
        if which in (folder.name, name) or (number is not None and which.isdecimal() and int(which) == number):
            return load_lesson(folder)
    names = [named[1] for folder in folders if (named := folder_name(folder)) is not None]
    near = nearest(which, names)
    if near is not None:
        raise LessonError(tr('no lesson "{name}": did you mean "{near}"?', name=which[:60], near=near))
    raise LessonError(
        tr('no lesson "{name}": expected a number or one of {names}', name=which[:60], names=", ".join(names))
    )
