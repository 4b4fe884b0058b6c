"""Cards of the welcome screen: lessons are read and their scenarios trained in a thread, one after the other."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.responses import responses_of
from app.state.lesson_page import LessonName
from app.state.welcome import Card, CardId, CardPicture
from app.workers.task import Task
from engine import EngineError, Scenario, Trainer, builtin_names, load_scenario
from engine.language import tr
from engine.lessons.finding import lesson_folders
from engine.lessons.lesson import folder_name, load_lesson

STEPS, SECONDS = 400, 0.25
"""How long a scenario is trained for its picture: so many steps, but no longer than that."""

PAUSE_MS = 20
"""Between two pictures: while one is painted, no thread trains for the next."""

_Source = tuple[Card, Scenario | None]


class WelcomeCards(QObject):
    """Makes cards when they are first asked for, once; whoever hears of them keeps them.

    Parameters
    ----------
    users
        The user's folder of lessons; None for none.

    Signals
    -------
    cards_ready(object)
        A tuple of :class:`~app.state.welcome.Card`: lessons, then scenarios.
    picture_ready(object, object)
        :class:`~app.state.welcome.CardId` and :class:`~app.state.welcome.CardPicture`.
    """

    cards_ready = Signal(object)
    picture_ready = Signal(object, object)

    def __init__(self, users: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._users = users
        self._waiting: list[tuple[CardId, Scenario]] | None = None  # for pictures; None until it is known what there is
        self._task: Task | None = None
        self._wanted = False

    def show(self) -> None:
        """Make what is not there yet as long as the welcome screen is in sight."""
        self._wanted = True
        if self._waiting is not None:
            self._go_on()
        elif self._task is None:
            users = self._users
            self._start(lambda: _sources(users), self._take_sources)

    def hide(self) -> None:
        """Begin no more pictures until the welcome screen is shown again."""
        self._wanted = False

    def close(self) -> None:
        """End the work under way; wait until it has stopped."""
        self._wanted = False
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
            self._task = None

    def _start(self, work: Callable[[], object], take: Callable[[object], None]) -> None:
        task = Task(work, self)
        task.done.connect(take)
        task.failed.connect(lambda said: take(None))
        self._task = task
        task.start()

    def _take_sources(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._task = None
        self._waiting = [(card.id, scenario) for card, scenario in found if scenario is not None]
        self.cards_ready.emit(tuple(card for card, _ in found))
        self._go_on()

    def _go_on(self) -> None:
        """Make the next picture."""
        if self._wanted and self._task is None and self._waiting:
            card_id, scenario = self._waiting.pop(0)
            self._start(lambda: picture_of(scenario), lambda picture: self._take_picture(card_id, picture))

    def _take_picture(self, card_id: CardId, picture: object) -> None:
        self._task = None
        if picture is not None:  # else its data cannot be loaded
            self.picture_ready.emit(card_id, picture)
        QTimer.singleShot(PAUSE_MS, self, self._go_on)


def picture_of(scenario: Scenario) -> CardPicture:
    """Train a scenario for a moment and return what its stage shows then.

    Raises
    ------
    EngineError
        Its data cannot be loaded.
    """
    trainer = Trainer(scenario)
    end = time.perf_counter() + SECONDS
    while trainer.step_count < STEPS and time.perf_counter() < end and trainer.divergence is None:
        trainer.step(10)
    responses = responses_of(trainer)
    return CardPicture(
        trainer.snapshot(), trainer.dataset.examples.image, None if responses is None else responses.layers
    )


def _sources(users: Path | None) -> tuple[_Source, ...]:
    lessons = [_of_lesson(folder) for folder in lesson_folders(users)]
    scenarios = [(name, load_scenario(name)) for name in builtin_names()]
    return (
        *lessons,
        *(
            (Card(CardId("scenario", name), "", tr(scenario.title) or name, ""), scenario)
            for name, scenario in scenarios
        ),
    )


def _of_lesson(folder: Path) -> _Source:
    named = folder_name(folder)
    assert named is not None  # or it would not have been found
    number, name = named
    heading = LessonName(folder.name, number, name).heading
    card_id = CardId("lesson", folder.name)
    try:
        lesson = load_lesson(folder)
    except EngineError as error:
        title, said = name.replace("-", " ").capitalize(), str(error).removeprefix(f"{folder}/")
        return Card(card_id, heading, title, tr("Cannot be read: {mistake}", mistake=said), readable=False), None
    return Card(card_id, heading, lesson.title, lesson.summary), lesson.scenario
