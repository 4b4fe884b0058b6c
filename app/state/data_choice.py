"""Other data for a network: what else of the scenario has to change so that they can be learned."""

from __future__ import annotations

from typing import Any

from engine.consistency import task_of
from engine.losses import LOSSES
from engine.scenario import Scenario, TaskName

QUANTITY_KINDS = ("plane", "bumps", "sine")
GENERATED_KINDS = ("circle", "xor", "gaussians", "spiral", "moons", *QUANTITY_KINDS)
"""Kinds of data that are drawn rather than read, classes first."""


_FEATURE_TITLES = {
    "x1": "x₁",
    "x2": "x₂",
    "x1^2": "x₁²",
    "x2^2": "x₂²",
    "x1*x2": "x₁·x₂",
    "sin(x1)": "sin x₁",
    "sin(x2)": "sin x₂",
}


def feature_title(name: str) -> str:
    """Write a feature's name as people do."""
    return _FEATURE_TITLES.get(name, name)


def changes_for_kind(scenario: Scenario, kind: str) -> list[tuple[str, object]]:
    """Return the changes, in their order, after which the scenario learns generated data of another kind."""
    task: TaskName = "regression" if kind in QUANTITY_KINDS else "classification"
    return [*_output_changes(scenario, task), ("data.kind", kind)]


def changes_for_table(scenario: Scenario, table: dict[str, Any], task: TaskName) -> list[tuple[str, object]]:
    """Return the changes, in their order, after which the scenario learns a ``data`` table of rows or of a file.

    Parameters
    ----------
    task
        What the table's target is, where ``auto`` leaves it to the file.
    """
    return [*_output_changes(scenario, task), ("data", table)]


def _output_changes(scenario: Scenario, task: TaskName) -> list[tuple[str, object]]:
    """Let the output layer follow the data again, and choose a loss for quantities where the one chosen is none."""
    changes: list[tuple[str, object]] = []
    if task == "regression" and LOSSES[scenario.training.loss].on_logits:
        changes = [("training.loss", "mse")]
    other_task = task_of(scenario) != task
    if scenario.network.output_activation != "auto" and (changes or other_task):
        changes.insert(0, ("network.output_activation", "auto"))
    return changes
