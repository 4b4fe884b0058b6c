"""The panel between a CSV file and its training."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.state.csv_summary import column_lines
from app.state.theme import THEME_NAMES, load_theme
from app.views.csv_import import CsvImport
from engine.datasets import load_dataset
from engine.datasets.csv_preview import preview_csv
from engine.document import scenario_from_document
from tests.app.iris_file import write_iris


@pytest.fixture
def view(qtbot) -> CsvImport:
    widget = CsvImport(load_theme("light"))
    qtbot.addWidget(widget)
    widget.resize(740, 500)
    widget.show()
    return widget


@pytest.fixture
def iris(tmp_path):
    return preview_csv(write_iris(tmp_path))


def column_titles(view):
    return [view._table.horizontalHeaderItem(x).text() for x in range(view._table.columnCount())]


def test_reading_preview_error(view, iris):
    view.show_reading("iris.csv")
    assert view._message.text() == "Reading iris.csv …"
    assert view._table.isHidden()
    assert view._accept.isHidden()
    view.show_preview(iris)
    assert view._title.text() == "iris.csv"
    assert view._size.text() == "60 rows · 5 columns"
    assert view._message.isHidden()
    assert column_titles(view) == ["sepal length", "sepal width", "petal length", "petal width", "species (target)"]
    assert view._table.item(1, 0).text() == "number"
    assert view._table.item(3, 0).text() == "none"
    assert view._learned.text().startswith("The network gets every column but the target, 4 inputs (sepal length, ")
    view.show_error("iris.csv: line 3: expected 5 cells")
    assert view._message.text() == "iris.csv: line 3: expected 5 cells"
    assert view._accept.isHidden()
    assert not view._cancel.isHidden()


def test_what_is_accepted_trains(qtbot, view, iris):
    view.show_preview(iris)
    with qtbot.waitSignal(view.accepted) as caught:
        view._accept.click()
    (table,) = caught.args
    assert table == {
        "kind": "csv",
        "path": iris.path,
        "target": "species",
        "task": "auto",
        "standardize": True,
        "train_fraction": 0.8,
    }
    scenario = scenario_from_document({"data": table})
    assert len(load_dataset(scenario.data, 0).train) == 48


def test_another_target_task_and_share(qtbot, view, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a,b,c\n1,2,0\n2,3,1\n3,4,0\n")
    view.show_preview(preview_csv(path))
    assert "c, 2 classes (0, 1)" in view._learned.text()
    view._target.setCurrentIndex(0)
    view._target.chosen.emit("a")
    assert "(b, c)" in view._learned.text()
    view._editors["task"].edited.emit("regression")
    view._editors["standardize"].control.click()
    view._editors["train_fraction"].edited.emit(0.5)
    assert "a, a quantity" in view._learned.text()
    with qtbot.waitSignal(view.accepted) as caught:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert caught.args[0] == {
        "kind": "csv",
        "path": str(path),
        "target": "a",
        "task": "regression",
        "standardize": False,
        "train_fraction": 0.5,
    }


def accepted(qtbot, view):
    with qtbot.waitSignal(view.accepted) as caught:
        view._accept.click()
    return caught.args[0]


def test_a_column_that_is_left_out_is_no_feature(qtbot, view, iris):
    view.show_preview(iris)
    assert all(box.isChecked() and box.isEnabled() for box in view._boxes.values())
    assert list(view._boxes) == ["sepal length", "sepal width", "petal length", "petal width"]
    view._boxes["sepal width"].click()
    view._boxes["petal width"].click()
    assert "2 of 4 columns (sepal length, petal length)" in view._learned.text()
    table = accepted(qtbot, view)
    assert table["features"] == ["sepal length", "petal length"]
    data = load_dataset(scenario_from_document({"data": table}).data, 0)
    assert data.examples.input_names == ("sepal length", "petal length")
    view._boxes["sepal width"].click()
    view._boxes["petal width"].click()
    assert "features" not in accepted(qtbot, view)


def test_what_is_left_out_stays_so_with_another_target_but_not_in_another_file(view, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a,b,c\n1,2,0\n2,3,1\n3,4,0\n")
    view.show_preview(preview_csv(path))
    view._boxes["a"].click()
    view._target.show_value("b")
    view._target.chosen.emit("b")
    assert {name: box.isChecked() for name, box in view._boxes.items()} == {"a": False, "c": True}
    view.set_theme(load_theme("dark"))
    assert not view._boxes["a"].isChecked()
    view.show_preview(preview_csv(path))
    assert view._boxes["a"].isChecked()


def test_without_a_feature_nothing_can_be_learned(qtbot, view, iris):
    view.show_preview(iris)
    for box in view._boxes.values():
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert view._message.text() == "iris.csv: expected a column to learn from, found none chosen"
    assert not view._accept.isEnabled()
    with qtbot.assertNotEmitted(view.accepted):
        QTest.keyClick(view, Qt.Key.Key_Return)
    box = view._boxes["petal width"]
    QTest.keyClick(box, Qt.Key.Key_Space)
    with qtbot.waitSignal(view.accepted) as caught:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert caught.args[0]["features"] == ["petal width"]


def test_a_column_of_text_or_with_gaps_is_no_feature_and_says_why(qtbot, view, tmp_path):
    path = tmp_path / "gaps.csv"
    path.write_text("a,b,note,y\n1,2,hi,x\n2,,ho,z\n3,4,hi,x\n")
    view.show_preview(preview_csv(path))
    assert view._message.isHidden()
    assert [(box.isChecked(), box.isEnabled()) for box in view._boxes.values()] == [(True, True)] + 2 * [(False, False)]
    assert 'gaps.csv: line 3, column "b": expected a finite number, found nothing' in view._boxes["b"].toolTip()
    assert "expected a finite number, found 'hi'" in view._boxes["note"].toolTip()
    assert view._table.item(3, 1).text() == "1"
    assert view._table.item(5, 1).text() == "missing"
    table = accepted(qtbot, view)
    assert table["features"] == ["a"]
    assert load_dataset(scenario_from_document({"data": table}).data, 0).examples.input_names == ("a",)


def test_what_cannot_train_says_why_and_is_not_accepted(qtbot, view, tmp_path):
    path = tmp_path / "gaps.csv"
    path.write_text("b,y\n2,x\n,z\n4,x\n")
    view.show_preview(preview_csv(path))
    assert view._message.text() == 'gaps.csv: line 3, column "b": expected a finite number, found nothing'
    assert not view._accept.isEnabled()
    with qtbot.assertNotEmitted(view.accepted):
        QTest.keyClick(view, Qt.Key.Key_Return)
    view._target.show_value("b")
    view._target.chosen.emit("b")
    assert "column \"y\": expected a finite number, found 'x'" in view._message.text()


def test_escape_and_cancel_go_back(qtbot, view, iris):
    view.show_preview(iris)
    for go_back in (lambda: QTest.keyClick(view, Qt.Key.Key_Escape), view._cancel.click):
        with qtbot.waitSignal(view.cancelled):
            go_back()


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_both_themes_and_a_wide_file(view, theme, tmp_path):
    path = tmp_path / "wide.csv"
    path.write_text("\n".join([",".join(f"c{i}" for i in range(300)), *[",".join(["1", "2"] * 150)] * 3]))
    view.set_theme(load_theme(theme))
    view.show_preview(preview_csv(path))
    assert column_titles(view)[-1] == "c299 (target)"
    assert len(column_titles(view)) < 100
    assert not view.grab().isNull()
    view.show_reading("other.csv")
    assert not view.grab().isNull()


def test_columns_in_words(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("n,t,y\n-1.5,a,1\n2,b,2\n,c,3\n4,d,4\n")
    found = preview_csv(path)
    assert column_lines(found.columns[0]) == ("number", "−1.5 to 4", "1")
    assert column_lines(found.columns[1]) == ("text", "4 different", "none")
