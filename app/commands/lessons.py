"""``backscope lessons``: which lessons there are, what they assert, and whether it is so."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.services.lessons_folder import lessons_folder
from engine.errors import EngineError
from engine.lessons.checking import mistakes_in_claims, mistakes_in_text
from engine.lessons.finding import find_lesson, lesson_folders
from engine.lessons.lesson import Lesson, load_lesson
from engine.lessons.measuring import verify

EXIT_UNTRUE = 1
"""A claim does not hold, or a check has found something."""
EXIT_USER_ERROR = 2


def lessons(options: argparse.Namespace) -> int:
    """List the lessons, tell about one, or measure the claims of one or all; return the exit code."""
    words: list[str] = options.words
    if words[:1] == ["check"]:
        if len(words) != 2 or options.verify:
            raise EngineError("lessons check: expected a folder, as in: backscope lessons check my-lesson")
        return _check(Path(words[1]))
    if len(words) > 1:
        raise EngineError(f"lessons: expected one name or number, found {len(words)}")
    if options.verify:
        return _verify_all(words[0] if words else None)
    if words:
        _tell(find_lesson(words[0], lessons_folder()))
        return 0
    return _list()


def _loaded(folder: Path) -> Lesson | None:
    """Load a lesson; of one that cannot be read, say why: the others are still of use."""
    try:
        return load_lesson(folder)
    except EngineError as error:
        print(f"backscope: {folder.name}: {error}", file=sys.stderr)
        return None


def _list() -> int:
    loaded = [_loaded(folder) for folder in lesson_folders(lessons_folder())]
    readable = [lesson for lesson in loaded if lesson is not None]
    width = max((len(lesson.name) for lesson in readable), default=0)
    for lesson in readable:
        number = "" if lesson.number is None else str(lesson.number)
        print(f"{number:>2}  {lesson.name:<{width}}  {lesson.title}")
    return 0 if len(readable) == len(loaded) else EXIT_USER_ERROR


def _tell(lesson: Lesson) -> None:
    print(lesson.title)
    print(lesson.summary)
    print()
    for section in lesson.text.sections:
        print(f"  {section.title}")
    print()
    for claim in lesson.claims:
        print(f"  {claim.name}: {claim.says}")


def _verify_all(which: str | None) -> int:
    if which is not None:
        return 0 if _verified(find_lesson(which, lessons_folder())) else EXIT_UNTRUE
    code = 0
    for folder in lesson_folders(lessons_folder()):
        lesson = _loaded(folder)
        if lesson is None:
            code = EXIT_USER_ERROR
        elif not _verified(lesson):
            code = max(code, EXIT_UNTRUE)
    return code


def _verified(lesson: Lesson) -> bool:
    """Print measured against claimed, a line a claim."""
    verification = verify(lesson)
    width = max((len(outcome.claim.name) for outcome in verification.outcomes), default=0)
    seconds = sum(verification.seconds.values())
    print(f"{lesson.folder.name}: {lesson.title}  ({seconds:.1f} s)")
    for outcome in verification.outcomes:
        print(
            f"  {'holds' if outcome.holds else 'FAILS'}  {outcome.claim.name:<{width}}  "
            f"measured {outcome.measured_text}  claimed {outcome.claimed_text}",
            flush=True,
        )
    if not verification.outcomes:
        print("  FAILS  no claims")
    return verification.holds


def _check(folder: Path) -> int:
    lesson = load_lesson(folder.absolute())
    found = [*mistakes_in_text(lesson), *mistakes_in_claims(lesson)]
    for mistake in found:
        print(mistake)
    if found:
        print(f"backscope: {lesson.name}: {len(found)} thing{'s' if len(found) > 1 else ''} to mend", file=sys.stderr)
        return EXIT_UNTRUE
    count = len(lesson.claims)
    said = "1 claim holds, and fails" if count == 1 else f"{count} claims hold, and each fails"
    print(f"{lesson.title}: {said} where it should")
    return 0
