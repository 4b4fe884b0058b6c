import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.painting.prediction import PictureCache, describe_at, paint_prediction, summary
from app.painting.prediction.axes import round_numbers, tick_text
from app.painting.prediction.canvas import percentage, written
from app.painting.prediction.contour import level_segments
from app.painting.prediction.plane import plane_frame
from app.painting.prediction.signed_colours import class_colours, diverging_table, surface_image
from app.state.prediction import CurvePrediction, PlanePoints, PlanePrediction, VectorPrediction
from app.state.theme import THEME_NAMES, load_theme, rgb
from tests.app.predictions import curve, digit, every_kind, plane, vector

BOX = QRectF(0, 0, 320, 280)


def painted(prediction, theme="light", unit=1.0, box=BOX) -> QImage:
    image = QImage(round(box.width()), round(box.height()), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_prediction(painter, box, prediction, load_theme(theme), unit)
    painter.end()
    return image


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("place", range(len(every_kind())))
def test_every_kind_is_painted_and_the_same_each_time(qapp, theme, place):
    prediction = every_kind()[place]
    first = painted(prediction, theme)
    assert first == painted(prediction, theme)
    assert first.pixelColor(1, 1) == QColor(load_theme(theme).panel)


@pytest.mark.parametrize("place", range(len(every_kind())))
@pytest.mark.parametrize("size", [(120, 90), (1200, 900), (600, 120)])
def test_odd_sizes_and_units_are_painted_without_complaint(qapp, place, size):
    painted(every_kind()[place], unit=size[1] / 280, box=QRectF(0, 0, *size))


def test_the_surface_is_upright_and_has_the_colours_of_its_signs():
    theme = load_theme("light")
    values = np.array([[[-1.0, -1.0], [1.0, 0.0]]])
    image = surface_image(values, (-1, 1), theme)
    table = diverging_table(theme, 0.6).round().astype(int)
    assert image.pixelColor(0, 1).getRgb()[:3] == tuple(table[0])
    assert image.pixelColor(0, 0).getRgb()[:3] == tuple(table[-1])
    zero = image.pixelColor(1, 0)
    assert np.abs(np.array(zero.getRgb()[:3]) - rgb(theme.zero)).max() <= 2


def test_the_full_scale_ends_in_the_tokens():
    theme = load_theme("dark")
    table = diverging_table(theme)
    assert tuple(table[0]) == rgb(theme.negative)
    assert tuple(table[-1]) == rgb(theme.positive)


def test_many_classes_are_mixed_by_their_outputs():
    theme = load_theme("light")
    values = np.zeros((3, 1, 2))
    values[0, 0, 0] = values[2, 0, 1] = 1
    image = surface_image(values, (0, 1), theme)
    left, right = image.pixelColor(0, 0), image.pixelColor(1, 0)
    assert left != right
    assert len(set(class_colours(theme, 6))) == 6


def test_values_that_are_not_finite_do_not_stop_the_painting(qapp):
    bad = plane()
    values = bad.values.copy()
    values[0, :5] = np.nan
    values[0, 5] = np.inf
    painted(PlanePrediction(values, bad.extent, bad.train, bad.test))
    x = np.linspace(0, 1, 20)
    y = x.copy()
    y[3:6] = np.nan
    y[10] = 1e300
    y[12] = np.inf
    painted(CurvePrediction(x, y, x, x, x, x))
    painted(VectorPrediction(("a", "b"), np.array([np.nan, np.inf]), np.array([1.0, 0.0])))


def test_no_examples_no_complaint(qapp):
    nothing = np.empty(0)
    empty = PlanePoints(np.empty((0, 2)), nothing)
    painted(PlanePrediction(plane().values, (-1, 1, -1, 1), empty, empty))
    painted(CurvePrediction(np.linspace(0, 1, 5), np.full(5, np.nan), nothing, nothing, nothing, nothing))


def test_the_contour_of_a_slope_is_a_straight_line():
    grid = np.linspace(0, 1, 11)
    x, _ = np.meshgrid(grid, grid)
    segments = level_segments(x, 0.33)
    np.testing.assert_allclose(segments[:, [0, 2]], 0.33)
    lengths = np.abs(segments[:, 3] - segments[:, 1])
    assert lengths.sum() == pytest.approx(1.0)


def test_the_contour_of_a_cone_is_a_circle():
    grid = np.linspace(-1, 1, 101)
    x, y = np.meshgrid(grid, grid)
    segments = level_segments(np.hypot(x, y), 0.5) * 2 - 1
    np.testing.assert_allclose(np.hypot(segments[:, 0], segments[:, 1]), 0.5, atol=2e-3)
    length = np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1]).sum()
    assert length == pytest.approx(np.pi, rel=1e-2)


def test_a_surface_without_crossing_has_no_contour():
    assert level_segments(np.ones((4, 4)), 0.0).shape == (0, 4)


def test_numbers_are_written_for_people():
    assert written(-0.5) == "−0.5000"
    assert written(float("nan")) == "NaN"
    assert written(float("-inf")) == "−∞"
    assert percentage(0.9714) == "97.1 %"
    assert tick_text(-0.0) == "0"
    assert round_numbers(-6, 6, 5) == [-5, 0, 5]
    assert round_numbers(1, 1, 5) == []
    assert round_numbers(float("nan"), 1, 5) == []


def test_right_and_wrong_are_said_in_words():
    assert "right" in summary(digit())
    assert "answer is 5 (91.0 %), the truth is 3: wrong" in summary(digit(5, 3))
    assert summary(None) == ""
    assert all(summary(prediction) for prediction in every_kind() if prediction is not None)


def test_the_number_under_the_pointer_is_the_one_of_the_grid():
    prediction = plane()
    area = plane_frame(BOX.adjusted(16, 8, -16, -8), prediction, 1.0).area
    text = describe_at(BOX, QPointF(area.right() - 1, area.center().y()), prediction)
    assert text.startswith("ŷ = 1.0000 at x₁ = 0.99")
    assert describe_at(BOX, QPointF(1, 1), prediction) == ""
    assert "yes:" in describe_at(BOX, area.center(), plane(outputs=3))
    assert "ŷ = −0.0612 at x = −0.061" in describe_at(BOX, QPointF(172, 140), curve())
    assert describe_at(BOX, QPointF(100, 100), vector()) == ""


@pytest.mark.parametrize("task", ["classification", "regression"])
def test_the_kept_picture_of_the_examples_changes_nothing(qapp, task):
    prediction, cache = plane(task), PictureCache()
    image = QImage(320, 280, QImage.Format.Format_RGB32)
    for theme in ("light", "light", "dark"):
        painter = QPainter(image)
        paint_prediction(painter, BOX, prediction, load_theme(theme), cache=cache)
        painter.end()
        fresh = painted(prediction, theme)
        strips = [np.array(i.constBits()).reshape(280, 320, 4)[..., :3].astype(int) for i in (image, fresh)]
        assert np.abs(strips[0] - strips[1]).max() <= 2  # rounding of colours over nothing


def test_other_examples_are_painted_anew(qapp):
    cache = PictureCache()
    calls = []
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for key in (1, 1, 2):
        cache.draw(painter, "examples", key, QRectF(0, 0, 10, 10), lambda _: calls.append(1))
    cache.draw(painter, "examples", 2, QRectF(1, 0, 10, 10), lambda _: calls.append(1))
    painter.end()
    assert len(calls) == 3
