"""Undo and redo of edits, while training goes on."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from app.controllers.undo import MERGE_WITHIN, Before, EditHistory, inverse_of
from engine import (
    AddLayer,
    AddUnit,
    Change,
    Edit,
    RemoveLayer,
    RemoveUnit,
    SetLayer,
    SetParameter,
    Trainer,
    load_scenario,
)
from engine.scenario import Layer

EDITS: list[Edit] = [
    Change("training.optimizer.learning_rate", 0.5),
    Change("training.optimizer.kind", "rmsprop"),
    Change("training.optimizer", {"kind": "sgd", "momentum": 0.5}),
    Change("training.schedule.kind", "cosine"),
    Change("network.layers[1].activation", "relu"),
    Change("network.layers[0].units", 3),
    Change("network.layers[1].batch_norm", True),
    Change("data.features", ["x2"]),
    Change("data.kind", "circle"),
    AddUnit(0),
    AddUnit(1, 2),
    RemoveUnit(0, 0),
    RemoveUnit(2, 7),
    AddLayer(0, Layer(units=5)),
    AddLayer(3, Layer(units=2)),
    RemoveLayer(0),
    RemoveLayer(2),
    SetParameter(0, "weights", 1, 2.5, 1),
    SetParameter(3, "biases", 0, -1.0),
    SetLayer(3, ((0.5,),) * 8, (0.25,)),
]


def trainer_after(steps: int) -> Trainer:
    trainer = Trainer(load_scenario("spiral"))
    trainer.step(steps)
    return trainer


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: msgspec.json.encode(edit).decode()[:50])
def test_undoing_an_edit_brings_back_the_scenario_and_every_weight(edit: Edit) -> None:
    trainer = trainer_after(30)
    scenario, parameters = trainer.scenario, trainer.parameters()
    before = Before.of(trainer)
    trainer.apply(edit)
    for back in inverse_of(edit, before, trainer):
        trainer.apply(back)
    assert trainer.scenario == scenario
    now = trainer.parameters()
    assert now.keys() == parameters.keys()
    for name, array in parameters.items():
        np.testing.assert_array_equal(now[name], array, err_msg=name)


def test_undo_leaves_what_was_learned_since() -> None:
    trainer = trainer_after(30)
    edit = Change("training.optimizer.learning_rate", 0.5)
    before = Before.of(trainer)
    trainer.apply(edit)
    trainer.step(5)
    learned = trainer.parameters()
    for back in inverse_of(edit, before, trainer):
        trainer.apply(back)
    np.testing.assert_array_equal(trainer.parameters()["layers.0.weights"], learned["layers.0.weights"])
    assert trainer.scenario.training.optimizer.learning_rate == 0.01


def test_history_goes_back_and_forth() -> None:
    history = EditHistory()
    first, second = (Change("training.l2", 0.1),), (Change("training.l1", 0.2),)
    history.add(first, (Change("training.l2", 0.0),))
    history.add(second, (Change("training.l1", 0.0),))
    assert history.undo_text == "l1 → 0.2"
    assert history.undo() == (Change("training.l1", 0.0),)
    assert (history.undo_text, history.redo_text) == ("l2 → 0.1", "l1 → 0.2")
    assert history.redo() == second
    history.undo()
    history.add((Change("training.loss", "huber"),), (Change("training.loss", "mse"),))
    assert history.redo_text == ""
    assert history.redo() == ()


def test_a_dragged_slider_is_undone_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("app.controllers.undo.time.monotonic", lambda: now[0])
    history = EditHistory()
    path = "training.optimizer.learning_rate"
    for old, new in ((0.01, 0.02), (0.02, 0.04), (0.04, 0.08)):
        history.add((Change(path, new),), (Change(path, old),))
        now[0] += MERGE_WITHIN / 2
    assert history.undo() == (Change(path, 0.01),)
    assert history.undo() == ()
    history.redo()
    now[0] += 10 * MERGE_WITHIN
    history.add((Change(path, 1.0),), (Change(path, 0.08),))
    assert history.undo() == (Change(path, 0.08),)
    assert history.undo_text
