"""Small surfaces for the tests of what draws them."""

from engine import Trainer
from engine.loss_surface import Course, PlaneKind, Question, Surface, survey
from tests.engine.scenarios import trainer


def course(trained: Trainer | None = None, steps: int = 60, name: str = "Adam", colour: int = 0) -> Course:
    trained = trained or trainer()
    states = [trained.capture()]
    for _ in range(0, steps, 3):
        trained.step(3)
        states.append(trained.capture())
    return Course(name, tuple(states), colour)


def question(kind: PlaneKind = "principal", zoom: float = 1.0, sizes: tuple[int, ...] = (9, 17)) -> Question:
    adam = course(trainer(optimizer={"kind": "adam", "learning_rate": 0.1}))
    sgd = course(name="SGD", colour=1)
    return Question(adam.states[-1], (adam, sgd), kind, zoom=zoom, sizes=sizes)


def surfaces(kind: PlaneKind = "principal", zoom: float = 1.0) -> list[Surface]:
    return list(survey(question(kind, zoom)))
