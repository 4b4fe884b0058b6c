"""The page of exports: choices out of which one comes, what is seen in advance, how it goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.bootstrap import prepare
from app.state.export_choice import KINDS, ExportChoice
from app.state.export_status import ExportOffer, ExportStatus
from app.state.theme import THEME_NAMES, load_theme
from app.views.export import ExportView


@pytest.fixture
def view(qtbot):
    prepare(offscreen=True)
    page = ExportView(load_theme("light"))
    qtbot.addWidget(page)
    page.resize(780, 450)
    page.show()
    page.show_offer(ExportOffer(1500, 1, "Two spirals", "/films"))
    return page


@pytest.fixture
def choices(view):
    made = []
    view.choice_changed.connect(made.append)
    return made


@pytest.fixture
def asked(view):
    made = []
    view.export_requested.connect(lambda path, replacing: made.append((path, replacing)))
    return made


def image(width=160, height=90, ink=Qt.GlobalColor.red):
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(ink)
    return made


def offered(choice):
    return [choice.itemData(index) for index in range(choice.count())]


def test_one_click_exports_a_film_under_a_name_of_its_own(view, asked):
    assert view.choice == ExportChoice()
    assert view.path == "/films/two-spirals.mp4"
    view._export.click()
    assert asked == [("/films/two-spirals.mp4", False)]


def test_keys_export_and_close(qtbot, view, asked):
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert len(asked) == 1
    with qtbot.waitSignal(view.closed):
        QTest.keyClick(view, Qt.Key.Key_Escape)
    with qtbot.waitSignal(view.closed):
        view._close.click()


def test_every_group_shows_what_can_be_chosen_of_it(view, choices):
    shown = {
        "film": {
            "_kind",
            "_layout",
            "_size",
            "_rate",
            "_colours",
            "_pace",
            "_from",
            "_to",
            "_title",
            "_cards",
            "_time",
        },
        "picture": {"_kind", "_layout", "_size", "_colours", "_title", "_renew"},
        "page": {"_colours", "_from", "_to", "_title"},
        "numbers": {"_kind"},
    }
    names = set.union(*shown.values())
    for group, expected in shown.items():
        view._groups[group].click()
        assert view._groups[group].isChecked()
        assert {name for name in names if getattr(view, name).isVisible()} == expected
    assert [choice.kind for choice in choices] == ["png", "html", "numpy"]


def test_each_choice_is_told_once(view, choices):
    view._layout.chosen.emit("stage")
    view._size.chosen.emit("4K")
    view._colours.chosen.emit("dark")
    view._pace.chosen.emit("steps")
    view._cards.click()
    QTest.keyClicks(view._title, "Spirals")
    view._title.editingFinished.emit()
    last = ExportChoice(layout="stage", size="4K", theme="dark", pace="steps", to_step=10, cards=False, title="Spirals")
    assert choices[-1] == last
    assert len(choices) == 6
    assert view._to.text() == "10"
    assert view.path == "/films/spirals.mp4"


def test_steps_are_typed_and_now_is_a_word(view, choices):
    for entry, text in ((view._from, "20"), (view._to, "900"), (view._to, "now"), (view._from, "-3")):
        entry.setFocus()
        entry.selectAll()
        QTest.keyClicks(entry, text)
        entry.editingFinished.emit()
    assert [(choice.from_step, choice.to_step) for choice in choices] == [(20, None), (20, 900), (20, None)]


def test_frame_rates_are_those_that_the_format_knows(view):
    view._kind.chosen.emit("gif")
    assert offered(view._rate) == ["10", "20", "25", "50"]
    assert view._rate.currentData() == "25"


def test_runs_side_by_side_are_offered_where_there_are_several(view, choices):
    assert "comparison" not in offered(view._layout)
    view.show_offer(ExportOffer(1500, 3, "Two spirals", "/films"))
    assert "comparison" in offered(view._layout)
    view._layout.chosen.emit("comparison")
    view.show_offer(ExportOffer(1500, 1, "Two spirals", "/films"))
    assert choices[-1].layout == "stage_curves_prediction"


def test_a_folder_that_was_typed_is_kept_for_other_kinds(view, asked):
    view._path.setText("/elsewhere/mine.mp4")
    view._kind.chosen.emit("gif")
    assert view.path == "/elsewhere/two-spirals.gif"
    view._path.clear()
    view._export.click()
    assert asked == []


def test_what_the_dialog_has_asked_about_is_marked(view, asked, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: ["/films/chosen.mp4"])
    view._browse.click()
    view._export.click()
    view._export.click()  # by now the file may be another one
    assert asked == [("/films/chosen.mp4", True), ("/films/chosen.mp4", False)]
    view._kind.chosen.emit("frames")
    view._browse.click()
    view._export.click()  # the dialog does not know of numbered files
    assert asked[-1] == ("/films/chosen.mp4", False)


def test_the_slider_asks_for_moments_and_the_last_one_is_never_lost(qtbot, view):
    moments = []
    view.moment_chosen.connect(moments.append)
    for place in range(310, 400, 10):
        view._time.setValue(place)
    qtbot.waitUntil(lambda: bool(moments) and moments[-1] == 0.39)
    assert len(moments) < 9


def test_a_preview_fits_and_says_where_it_is(view):
    rooms = []
    view.room_changed.connect(lambda width, height: rooms.append((width, height)))
    view.show_preview(image(), 62.4, 1234)
    assert view._place.text() == "1:02 · step 1,234"
    grabbed = view._picture.grab().toImage()
    assert grabbed.pixelColor(grabbed.rect().center()).name() == "#ff0000"
    view.resize(1000, 600)
    assert rooms[-1] == (view._picture.width(), view._picture.height())
    view._groups["picture"].click()
    view.show_preview(image(), 0.0, 1234)
    assert view._place.text() == "Step 1,234"
    view._groups["numbers"].click()
    view.show_preview(image(), 0.0, 1234)  # one that comes too late
    assert view._picture._image is None


def test_a_refusal_stands_in_place_of_the_preview(view, asked):
    view.show_preview(image(), 1.0, 5)
    view.show_refusal("Nothing has been trained yet")
    assert view._picture._text == "Nothing has been trained yet"
    assert not view._export.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked == []
    view.show_refusal("")
    assert view._export.isEnabled()
    view._groups["numbers"].click()
    view.show_refusal("")
    assert view._picture._text == KINDS["numpy"].help


def test_progress_cancel_and_the_one_that_waits(view):
    cancelled = []
    view.cancel_requested.connect(lambda: cancelled.append(True))
    view.show_estimate("0:30 long")
    view.show_status(ExportStatus("a.mp4", 0.42, "about 20 s left"))
    assert view._news.text() == "a.mp4: 42 % · about 20 s left"
    assert (view._bar.value(), view._export.text(), view._estimate.isVisible()) == (420, "Export next", False)
    view._cancel.click()
    view._cancel.click()
    assert cancelled == [True]
    view.show_status(ExportStatus("a.mp4", 0.43, "about 20 s left", "b.gif"))
    assert not view._cancel.isEnabled()
    assert "then b.gif" in view._news.text()
    assert (view._export.text(), view._export.isEnabled()) == ("One is waiting", False)
    view.show_status(ExportStatus("b.gif", result="a.mp4: cancelled"))
    assert view._cancel.isEnabled()
    view.show_status(ExportStatus(result="b.gif: 3 MB", done=True))
    assert view._news.text() == "b.gif: 3 MB"
    assert view._folder.isVisible() and not view._bar.isVisible() and not view._cancel.isVisible()
    assert view._export.text() == "Export" and view._export.isEnabled()
    view.show_status(ExportStatus(result="c.gif: not made"))
    assert not view._folder.isVisible()


def test_it_says_when_it_is_in_sight(qtbot, view):
    with qtbot.waitSignal(view.left):
        view.hide()
    with qtbot.waitSignal(view.opened):
        view.show()


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("size", [(1035, 492), (779, 452)])
def test_nothing_is_cut_off_at_the_sizes_of_the_window(view, theme, size):
    view.set_theme(load_theme(theme))
    view.resize(*size)
    view.show_status(ExportStatus("a.mp4", 0.42, "about 20 s left"))
    assert not view.grab().isNull()
    assert (view.width(), view.height()) == size  # it wants no more room
    assert view._picture.width() >= 440 and view._picture.height() >= 240
    for control in (view._kind, view._layout, view._pace, view._cards, view._to):
        assert not control.visibleRegion().isEmpty(), control.accessibleName()
    assert Path(view.path).name == "two-spirals.mp4"
