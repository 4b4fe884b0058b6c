"""What must hold between the fields of a scenario, beyond the range of each."""

from __future__ import annotations

import math
from collections.abc import Mapping

from engine.errors import ScenarioError, expected_found
from engine.language import tr
from engine.scenario import Csv, Digits, LossName, Numbers, PlaneData, Rows, Scenario
from engine.schema import array_place

_CLASSIFICATION_KINDS = ("circle", "xor", "gaussians", "spiral", "moons", "digits")


def task_of(scenario: Scenario) -> str | None:
    """Return ``"classification"`` or ``"regression"``; None where only the CSV file's contents decide."""
    data = scenario.data
    if isinstance(data, Rows):
        return data.task
    if isinstance(data, Csv):
        return None if data.task == "auto" else data.task
    kind = type(data).__struct_config__.tag
    return "classification" if kind in _CLASSIFICATION_KINDS else "regression"


def check_consistency(scenario: Scenario) -> None:
    """Raise where fields contradict one another.

    Raises
    ------
    ScenarioError
        One line: where, what was expected, what was found.
    """
    _check_data(scenario)
    _check_residual(scenario)
    _check_loss(scenario)
    if isinstance(scenario.network.initial, Mapping):
        _check_rows(scenario.network.initial)


def input_count(scenario: Scenario) -> int | None:
    """Return how many inputs the network has; None where only the CSV file's contents decide."""
    data = scenario.data
    if isinstance(data, PlaneData):
        return len(data.features)
    if isinstance(data, Digits):
        return 64
    if isinstance(data, Rows):
        return len(data.inputs[0])
    return None if isinstance(data, Csv) else 1


def not_for_residual(index: int, units: int, inputs: int) -> ScenarioError:
    """Return the error of a residual layer that changes the number of units."""
    said = tr("expected as many units as inputs, found {units} units and {inputs} inputs", units=units, inputs=inputs)
    return ScenarioError(f"network.layers[{index}].residual: {said}")


def not_for_quantities(loss: LossName) -> ScenarioError:
    """Return the error of a cross-entropy on targets that are no probabilities."""
    said = tr('expected a loss for quantities (mse, half_squared_error, huber), found "{loss}"', loss=loss)
    return ScenarioError(f"training.loss: {said}")


def _check_data(scenario: Scenario) -> None:
    data = scenario.data
    if isinstance(data, PlaneData) and len(set(data.features)) < len(data.features):
        twice = next(name for name in data.features if data.features.count(name) > 1)
        said = tr('expected each feature once, found "{name}" twice', name=twice)
        raise ScenarioError(f"data.features: {said}")
    if isinstance(data, Rows):
        if len(data.inputs) != len(data.targets):
            said = tr(
                "expected as many rows as data.inputs ({expected}), found {found}",
                expected=len(data.inputs),
                found=len(data.targets),
            )
            raise ScenarioError(f"data.targets: {said}")
        for name, table in (("inputs", data.inputs), ("targets", data.targets)):
            for index, row in enumerate(table):
                if len(row) != len(table[0]):
                    said = tr(
                        "expected as many numbers as in the first row ({expected}), found {found}",
                        expected=len(table[0]),
                        found=len(row),
                    )
                    raise ScenarioError(f"data.{name}[{index}]: {said}")


def _check_rows(initial: Mapping[str, Numbers]) -> None:
    """Rows of an array are equally long; whether an array fits the network is known when the data are."""
    for name, rows in initial.items():
        lengths = [len(row) if isinstance(row, tuple) else None for row in rows]
        if lengths and lengths.count(lengths[0]) < len(lengths):
            index = next(index for index, length in enumerate(lengths) if length != lengths[0])
            first, found = (
                tr("a number") if length is None else tr("a row of {length}", length=length)
                for length in (lengths[0], lengths[index])
            )
            said = tr("expected {expected} like the first, found {found}", expected=first, found=found)
            raise ScenarioError(f"{array_place(name, (index,))}: {said}")


def _check_residual(scenario: Scenario) -> None:
    inputs = input_count(scenario)
    for index, layer in enumerate(scenario.network.layers):
        if layer.residual and inputs is not None and inputs != layer.units:
            raise not_for_residual(index, layer.units, inputs)
        inputs = layer.units


def _check_loss(scenario: Scenario) -> None:
    loss, output = scenario.training.loss, scenario.network.output_activation
    needed = {"cross_entropy": "softmax", "binary_cross_entropy": "sigmoid"}.get(loss)
    if needed is not None and output not in ("auto", needed):
        said = tr(
            'expected "{needed}" or "auto" with {loss}, found "{output}"', needed=needed, loss=loss, output=output
        )
        raise ScenarioError(f"network.output_activation: {said}")
    if needed != "softmax" and output == "softmax":
        said = tr('expected "cross_entropy" with a softmax output, found "{loss}"', loss=loss)
        raise ScenarioError(f"training.loss: {said}")
    if isinstance(scenario.data, Rows) and needed is not None:
        _check_probabilities(scenario.data, needed)
    elif needed is not None and task_of(scenario) == "regression":
        raise not_for_quantities(loss)


def _check_probabilities(data: Rows, needed: str) -> None:
    """Cross-entropies compare probabilities: between 0 and 1 and, for softmax, with a sum of 1."""
    for index, row in enumerate(data.targets):
        if any(not 0 <= value <= 1 for value in row):
            expected = tr("probabilities from 0 to 1 with a cross-entropy")
            raise ScenarioError(f"data.targets[{index}]: {expected_found(expected, row)}")
        if needed == "softmax" and not math.isclose(sum(row), 1, abs_tol=1e-9):
            said = tr("expected probabilities with a sum of 1, found a sum of {total}", total=f"{sum(row):g}")
            raise ScenarioError(f"data.targets[{index}]: {said}")
