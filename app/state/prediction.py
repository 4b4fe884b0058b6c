"""What the network answers, ready to be drawn: over the input plane, for an image, along a curve, output by output.

Plain data without Qt; painted by :mod:`app.painting.prediction`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.language import tr

Array = NDArray[np.float64]
Task = Literal["classification", "regression"]


@dataclass(frozen=True, eq=False)
class PlanePoints:
    """Examples in the input plane.

    Share one object between the predictions of a run: what is drawn of it is then kept from frame to frame.

    Attributes
    ----------
    positions
        x1 and x2 of each example, (n, 2).
    targets
        Class index of each example, or its quantity in a regression, (n,).
    """

    positions: Array
    targets: Array


NO_PLANE_POINTS = PlanePoints(np.empty((0, 2)), np.empty(0))


@dataclass(frozen=True, eq=False)
class PlanePrediction:
    """The output over a grid of the input plane, with the examples on top.

    Attributes
    ----------
    values
        (outputs, rows, columns): one output for a quantity or for two classes, one per class for more. Rows run
        upwards (row 0 is the lowest x2), columns to the right.
    extent
        Lowest and highest x1, lowest and highest x2 of the plane shown.
    train, test
        The examples.
    task
        Whether the targets are classes or quantities.
    class_names
        Empty for a regression.
    value_range
        Values that get the two ends of the diverging colour scale; its middle is the decision boundary of two classes.
    axis_names
        What is shown to the right, and upwards.
    axis_unit
        What the numbers of both axes are, such as "standardised"; "" for the inputs as they were given.
    input_names
        All inputs of the network where there are more than the two of the plane, else empty.
    pair
        Which of ``input_names`` the plane shows; the others are at their mean over the training set.
    same_units
        Whether a length to the right means the same as one upwards.
    editable
        Whether examples can be drawn and erased.
    """

    values: Array
    extent: tuple[float, float, float, float]
    train: PlanePoints
    test: PlanePoints = NO_PLANE_POINTS
    task: Task = "classification"
    class_names: tuple[str, ...] = ()
    value_range: tuple[float, float] = (-1.0, 1.0)
    axis_names: tuple[str, str] = ("x₁", "x₂")
    axis_unit: str = ""
    input_names: tuple[str, ...] = ()
    pair: tuple[int, int] = (0, 1)
    same_units: bool = True
    editable: bool = False

    @property
    def is_slice(self) -> bool:
        """Whether the network has more inputs than the two shown."""
        return bool(self.input_names)

    @property
    def title(self) -> str:
        """What the plane shows: its two inputs by name where there are more."""
        return " × ".join(self.axis_names) if self.is_slice else tr("Prediction")

    @property
    def note(self) -> str:
        """Where the inputs are that are not shown; "" where all are."""
        if not self.is_slice:
            return ""
        others = [name for place, name in enumerate(self.input_names) if place not in self.pair]
        return tr("others at their mean") if len(others) > 1 else tr("{name} at its mean", name=others[0])

    @property
    def boundary(self) -> float:
        """The value between the two classes: the middle of the range."""
        return (self.value_range[0] + self.value_range[1]) / 2

    def value_at(self, x1: float, x2: float) -> Array:
        """Return the outputs at the grid point nearest to (x1, x2), (outputs,)."""
        left, right, bottom, top = self.extent
        _, rows, columns = self.values.shape
        column = round((x1 - left) / (right - left) * (columns - 1))
        row = round((x2 - bottom) / (top - bottom) * (rows - 1))
        nearest: Array = self.values[:, min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)]
        return nearest


@dataclass(frozen=True, eq=False)
class DigitPrediction:
    """Class probabilities of one example, with its image where it has one.

    Attributes
    ----------
    image
        Grey values (rows, columns), 0 = paper, 1 = ink; None for an example that is no image.
    outputs
        One probability per class, (classes,).
    truth
        Index of the true class.
    class_names
        One name per class.
    example, examples
        Which example of how many, counted from 0.
    part
        Set that the example comes from.
    """

    image: Array | None
    outputs: Array
    truth: int
    class_names: tuple[str, ...]
    example: int
    examples: int
    part: Literal["training", "test"] = "test"

    @property
    def predicted(self) -> int:
        """Index of the class with the largest output."""
        return int(np.argmax(self.outputs))

    @property
    def correct(self) -> bool:
        """Whether the largest output is that of the true class."""
        return bool(self.predicted == self.truth)


@dataclass(frozen=True, eq=False)
class CurvePrediction:
    """A regression on one input: ŷ over a grid of x, with the examples.

    Attributes
    ----------
    x, y
        Grid and the network's answer on it, both (n,).
    train_x, train_y, test_x, test_y
        The examples.
    x_name, y_name
        What the axes are called.
    """

    x: Array
    y: Array
    train_x: Array
    train_y: Array
    test_x: Array
    test_y: Array
    x_name: str = "x"
    y_name: str = "y"


@dataclass(frozen=True, eq=False)
class VectorPrediction:
    """The outputs of one example against its targets.

    Attributes
    ----------
    names
        One name per output.
    outputs, targets
        ŷ and y, both (outputs,).
    example, examples
        Which example of how many, counted from 0.
    """

    names: tuple[str, ...]
    outputs: Array
    targets: Array
    example: int = 0
    examples: int = 1


Prediction = PlanePrediction | DigitPrediction | CurvePrediction | VectorPrediction
