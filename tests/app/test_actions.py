"""Actions in the language of the reader, with the keys as the keyboard names them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.actions import ACTIONS, help_with_keys, make_actions
from tests.app.speaking import spoken


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_tooltip_says_what_is_done_and_by_which_keys(window: QWidget) -> None:
    made = make_actions(window)
    assert set(made) == {spec.name for spec in ACTIONS}
    assert made["save"].text() == "Save"
    assert made["next_phase"].toolTip().endswith("update (PgDown or Alt+Right)")


def test_texts_and_help_are_translated_when_actions_are_made(window: QWidget) -> None:
    with spoken("pseudo"):
        made = make_actions(window)
        for spec in ACTIONS:
            assert made[spec.name].text().startswith("⟦")
            assert made[spec.name].toolTip().startswith("⟦")
        assert "⟦PgDown ór Alt+Right" in help_with_keys("", [QKeySequence("PgDown"), QKeySequence("Alt+Right")])
    assert make_actions(window)["save"].text() == "Save"


def test_keys_have_their_names_on_the_readers_keyboard(window: QWidget) -> None:
    with spoken("de"):
        assert make_actions(window)["save"].toolTip().endswith("(Strg+S)")
