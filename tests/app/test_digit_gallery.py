"""The wall of test images and the confusion matrix."""

import time
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from app.painting.gallery import atlas, lay_out_wall, matrix_cell
from app.services.fonts import load_fonts
from app.state.digit_gallery import DigitGallery
from app.state.scene.primitives import overlap
from app.state.theme import load_theme
from app.views.digit_gallery import DigitGalleryView

LIGHT = load_theme("light")
NAMES = tuple("0123456789")


def gallery_of(truths, answers, confidences=None, shape=(8, 8)):
    truths, answers = np.array(truths), np.array(answers)
    if confidences is None:
        confidences = np.linspace(0.3, 1.0, len(truths))
    images = np.random.default_rng(0).uniform(0, 1, (len(truths), *shape))
    return DigitGallery(images, truths, answers, np.array(confidences), NAMES)


def many(count=359, mistakes=12):
    rng = np.random.default_rng(1)
    truths = rng.integers(0, 10, count)
    answers = truths.copy()
    wrong = rng.choice(count, mistakes, replace=False)
    answers[wrong] = (answers[wrong] + rng.integers(1, 10, mistakes)) % 10
    return gallery_of(truths, answers, rng.uniform(0.2, 1.0, count))


# --- the data ---------------------------------------------------------------------------------------------------------


def test_surely_wrong_ones_come_first_then_right_ones_from_the_least_sure():
    gallery = gallery_of([1, 2, 3, 4, 5], [1, 7, 3, 9, 5], [0.9, 0.6, 0.5, 0.8, 0.99])
    assert gallery.order.tolist() == [3, 1, 2, 0, 4]
    assert gallery.mistakes == 2


def test_confidences_that_are_not_finite_are_told():
    gallery = gallery_of([1, 2], [2, 2], [np.nan, 0.5])
    assert gallery.order.tolist() == [0, 1]
    assert "not finite" in gallery.describe(0)


def test_the_matrix_counts_truths_in_rows_and_answers_in_columns():
    gallery = gallery_of([7, 7, 7, 1], [1, 7, 1, 1])
    assert gallery.confusion[7, 1] == 2
    assert gallery.confusion[7, 7] == gallery.confusion[1, 1] == 1
    assert gallery.confusion.sum() == 4
    assert gallery.describe_cell(7, 1) == "2 of 3 images of 7 got the answer 1"
    assert "wrong: it is 7" in gallery.describe(0)
    assert "right" in gallery.describe(1)


def test_arrays_that_do_not_belong_together_are_refused():
    with pytest.raises(ValueError, match=r"answers: expected shape \(2,\)"):
        DigitGallery(np.zeros((2, 8, 8)), np.array([1, 2]), np.array([1]), np.array([1.0, 1.0]), NAMES)


# --- the wall ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("room", [(300, 240), (900, 700), (60, 60)])
def test_images_do_not_overlap_and_can_be_found(room):
    gallery = many()
    wall = lay_out_wall(gallery, *room)
    rectangles = [wall.rectangle(place) for place in range(len(gallery.images))]
    for number, one in enumerate(rectangles):
        assert one[0] + one[2] <= room[0]
        assert one[1] + one[3] <= wall.height
        assert wall.place_at(one[0] + 1, one[1] + 1) == number
    for one, other in pairwise(rectangles):
        assert not overlap(one, other)
    assert rectangles[0][2] > rectangles[-1][2]
    assert wall.place_at(-5, -5) is None


def test_images_grow_until_they_fill_the_room():
    small, large = (lay_out_wall(many(), *room) for room in ((300, 240), (1600, 900)))
    assert small.right == (24, 24)
    assert large.right[0] > 24
    assert large.height <= 900


def test_one_atlas_holds_all_images_in_their_order():
    gallery = gallery_of([1, 2], [1, 1], shape=(2, 3))
    image = atlas(gallery, LIGHT, 4)
    assert (image.width(), image.height()) == (12, 16)
    first = gallery.images[1, 0, 0]
    paper, ink = QColor(LIGHT.panel), QColor(LIGHT.text)
    assert image.pixelColor(1, 1).red() == round(paper.red() + (ink.red() - paper.red()) * first)


# --- the view ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot):
    load_fonts()
    widget = DigitGalleryView(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(420, 360)
    widget.show()
    return widget


def help_at(widget, point):
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, point, widget.mapToGlobal(point)))
    text = QToolTip.text()
    QToolTip.hideText()
    return text


def test_the_view_says_how_many_are_wrong_and_gives_the_clicked_one(view, qtbot):
    gallery = many()
    view.show_gallery(gallery)
    assert view._summary.text() == "12 of 359 wrong"
    wall = view._wall
    for place in (0, 3):
        x, y, width, height = wall._wall.rectangle(place)
        with qtbot.waitSignal(view.example_requested) as asked:
            QTest.mouseClick(wall, Qt.MouseButton.LeftButton, pos=QPoint(round(x + width / 2), round(y + height / 2)))
        assert asked.args == [gallery.order[place]]
    assert help_at(wall, QPoint(10, 10)) == gallery.describe(int(gallery.order[0]))


def test_the_wall_is_walked_by_keyboard(view, qtbot):
    gallery = many()
    view.show_gallery(gallery)
    QTest.keyClick(view._wall, Qt.Key.Key_Left)
    for _ in range(2):
        QTest.keyClick(view._wall, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.example_requested) as asked:
        QTest.keyClick(view._wall, Qt.Key.Key_Return)
    assert asked.args == [gallery.order[2]]
    assert gallery.describe(int(gallery.order[2])) == view._wall.accessibleDescription()


def test_the_matrix_has_tooltips(view):
    gallery = many()
    view.show_gallery(gallery)
    view.show_matrix(True)
    QApplication.processEvents()
    matrix = view._matrix
    assert matrix.isVisible()
    corner, width, height = matrix_cell(matrix.rect().toRectF(), 10)
    point = QPoint(round(corner.x() + 3.5 * width), round(corner.y() + 5.5 * height))
    assert help_at(matrix, point) == gallery.describe_cell(5, 3)
    assert matrix.describe_at(QPoint(1, 1)) == ""
    assert not view.grab().isNull()


def test_the_view_can_be_empty_and_change_its_theme(view):
    view.show_gallery(None)
    assert not view.grab().isNull()
    view.show_gallery(many())
    view.grab()
    view.set_theme(load_theme("dark"))
    assert view._wall.grab().toImage().pixelColor(view._wall.width() - 1, 1) == QColor(load_theme("dark").panel)
    QTest.mouseClick(view._wall, Qt.MouseButton.LeftButton, pos=QPoint(view._wall.width() - 1, 1))


def test_the_whole_wall_is_drawn_fast(view):
    view.resize(1600, 900)
    view.show_gallery(many())
    view.grab()
    times = []
    for _ in range(5):
        start = time.perf_counter()
        view.grab()
        times.append(time.perf_counter() - start)
    assert min(times) < 0.1  # about 3 ms on the machine this was written on
