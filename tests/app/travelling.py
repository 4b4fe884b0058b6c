"""What tests of time travel share: a session without a window, and what training by hand comes to."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.controllers.session import Session
from engine import Scenario, Trainer
from engine.document import scenario_from_document
from engine.scenario import Layer
from engine.state import TrainerState


def small_scenario(**training: Any) -> Scenario:
    """Return one that trains in microseconds."""

    return scenario_from_document(
        {
            "seed": 3,
            "data": {"kind": "circle", "samples": 60},
            "network": {"layers": [{"units": 3}, {"units": 2, "activation": "relu"}]},
            "training": {"batch_size": 7, "optimizer": {"kind": "sgd", "learning_rate": 0.03}, **training},
        }
    )


def trained_by_hand(session: Session) -> Trainer:
    """Train with the edits that led to where a session stands."""
    trainer = Trainer(session.recording.scenario)
    for step, edit in session.run.stretch.edits():
        trainer.step(step - trainer.step_count)
        trainer.apply(edit)
    trainer.step(session.run.step_count - trainer.step_count)
    return trainer


def assert_same(one: TrainerState, other: TrainerState) -> None:
    """Two states are the same to the last bit."""
    assert one.scenario == other.scenario
    assert one.step == other.step
    assert one.values.tobytes() == other.values.tobytes()
    assert one.optimizer_count == other.optimizer_count
    assert one.optimizer_vectors.keys() == other.optimizer_vectors.keys()
    for name, vector in one.optimizer_vectors.items():
        assert vector.tobytes() == other.optimizer_vectors[name].tobytes(), name
    for mine, theirs in zip(
        (*one.running_means, *one.running_variances), (*other.running_means, *other.running_variances), strict=True
    ):
        assert (mine is None) == (theirs is None)
        if mine is not None and theirs is not None:
            np.testing.assert_array_equal(mine, theirs)
    assert repr(one.order) == repr(other.order)
    assert repr(one.dropout_random) == repr(other.dropout_random)
    assert repr(one.perturbation_random) == repr(other.perturbation_random)


LAYER = Layer(units=2, activation="tanh")
