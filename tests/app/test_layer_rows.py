"""The rows of the diagnosis by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.painting.typography import scaled
from app.state.diagnosis import diagnose
from app.state.theme import load_theme
from app.widgets.layer_rows import LayerRows
from engine import Trainer, load_scenario
from tests.app.speaking import spoken


@pytest.fixture
def rows(qtbot: QtBot) -> LayerRows:
    trainer = Trainer(load_scenario("spiral"))
    trainer.step(3)
    area, made = QScrollArea(), LayerRows(load_theme("light"))
    area.setWidget(made)
    area.setWidgetResizable(True)
    area.resize(400, 60)
    qtbot.addWidget(area)
    made.show_diagnosis(diagnose(trainer.snapshot()))
    area.show()
    area.activateWindow()
    made.setFocus()
    made._keeps = area  # type: ignore[attr-defined]
    return made


def test_arrows_go_from_place_to_place_and_what_stands_there_is_said(qtbot: QtBot, rows: LayerRows) -> None:
    assert rows.accessibleDescription().startswith("L1, hidden layer 1")
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Right)
    said = rows.accessibleDescription()
    assert said.startswith("L2, hidden layer 2: ")
    assert " outputs from " in said
    assert said == rows.describe_at(rows._place_in_focus().center())
    for _ in range(9):
        qtbot.keyClick(rows, Qt.Key.Key_Right)
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert "units saturated" in rows.accessibleDescription()
    assert rows.visibleRegion().boundingRect().contains(rows._place_in_focus().center().toPoint())


def test_the_place_with_the_focus_is_marked(rows: LayerRows) -> None:
    rows.setFocus()
    focused = rows.grab().toImage()
    rows.clearFocus()
    assert rows.grab().toImage() != focused


def test_above_the_rows_the_columns_are_explained(rows: LayerRows) -> None:
    assert rows.describe_at(QPointF(2, 2)) == "Dense layers, counted from the input side."


def test_everything_is_said_in_the_language_and_rows_grow_with_the_writing(qtbot: QtBot, rows: LayerRows) -> None:
    usual = rows.sizeHint().height()
    with spoken("pseudo", 1.5):
        assert rows.sizeHint().height() == pytest.approx(1.5 * usual, abs=4)
        for column, part in (("label", 5), ("activations", 60), ("gradients", 200), ("idle", 380)):
            said = rows.describe_at(QPointF(part, scaled(18) + 5))
            assert said.split("\n")[1].startswith("⟦"), column
