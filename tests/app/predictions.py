"""Predictions of each kind, for the tests of painting and of the view."""

import numpy as np

from app.state.prediction import CurvePrediction, DigitPrediction, PlanePoints, PlanePrediction, VectorPrediction


def plane(task="classification", outputs=1) -> PlanePrediction:
    grid = np.linspace(-1, 1, 21)
    x1, x2 = np.meshgrid(grid, grid)
    values = np.stack([x1, x2, -x1][:outputs])
    points = np.array([[-0.5, 0.5], [0.5, -0.5]])
    return PlanePrediction(
        values,
        (-1, 1, -1, 1),
        PlanePoints(points, np.array([0.0, 1.0])),
        PlanePoints(-points, np.array([1.0, 0.0])),
        task,
        ("no", "yes", "maybe")[: max(2, outputs)] if task == "classification" else (),
    )


def digit(answer: int = 3, truth: int = 3, image: bool = True) -> DigitPrediction:
    outputs = np.full(10, 0.01)
    outputs[answer] = 0.91
    picture = np.eye(8) if image else None
    return DigitPrediction(picture, outputs, truth, tuple("0123456789"), 4, 360)


def curve() -> CurvePrediction:
    x = np.linspace(-3, 3, 50)
    return CurvePrediction(x, np.sin(x), x[::10], np.sin(x[::10]), x[::20], np.sin(x[::20]))


def vector() -> VectorPrediction:
    return VectorPrediction(("o1", "o2"), np.array([0.75, -0.25]), np.array([0.01, 0.99]))


def every_kind() -> list:
    return [
        plane(),
        plane(outputs=3),
        plane("regression"),
        digit(),
        digit(5, 3),
        digit(image=False),
        curve(),
        vector(),
        None,
    ]
