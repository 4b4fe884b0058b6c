"""The Backscope engine: a small neural network in NumPy that trains step by step and can be changed while it does.

It is used like this::

    from engine import Trainer, load_scenario

    trainer = Trainer(load_scenario("spiral"))
    loss = trainer.step(100)
"""

from engine.edits import (
    AddLayer,
    AddUnit,
    Change,
    DrawWeights,
    Edit,
    RemoveLayer,
    RemoveUnit,
    SetLayer,
    SetParameter,
)
from engine.errors import DataError, EngineError, FileError, ScenarioError
from engine.loading import builtin_names, load_scenario
from engine.plans import MicroStep
from engine.scenario import Scenario
from engine.snapshot import LayerSnapshot, Phase, Snapshot
from engine.trainer import StepAbandoned, Trainer

__all__ = [
    "AddLayer",
    "AddUnit",
    "Change",
    "DataError",
    "DrawWeights",
    "Edit",
    "EngineError",
    "FileError",
    "LayerSnapshot",
    "MicroStep",
    "Phase",
    "RemoveLayer",
    "RemoveUnit",
    "Scenario",
    "ScenarioError",
    "SetLayer",
    "SetParameter",
    "Snapshot",
    "StepAbandoned",
    "Trainer",
    "builtin_names",
    "load_scenario",
]
