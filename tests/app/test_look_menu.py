"""The menu of themes, sizes of text and languages."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.language.offered import LANGUAGES
from app.state.text_size import TEXT_SIZES, next_text_size, text_size_name
from app.state.theme import THEME_NAMES
from app.widgets.look_menu import LookMenu


def test_every_theme_size_and_language_can_be_chosen(qtbot: QtBot) -> None:
    menu = LookMenu(LANGUAGES)
    qtbot.addWidget(menu)
    themes: list[str] = []
    sizes: list[float] = []
    languages: list[str] = []
    menu.theme_chosen.connect(themes.append)
    menu.text_size_chosen.connect(sizes.append)
    menu.language_chosen.connect(languages.append)
    for action in menu.actions():
        if action.isCheckable():
            action.trigger()
    assert (tuple(themes), tuple(sizes), languages) == (THEME_NAMES, TEXT_SIZES, ["", *LANGUAGES])


def test_what_is_in_use_is_marked_and_nothing_emitted(qtbot: QtBot) -> None:
    menu = LookMenu(LANGUAGES)
    qtbot.addWidget(menu)
    emitted: list[object] = []
    menu.theme_chosen.connect(emitted.append)
    menu.show_look("contrast", 1.3, "de")
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["High contrast", "130 %", "Deutsch"]
    menu.show_look("dark", 1.0, "")
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Dark", "100 %", "As the system"]
    assert not emitted


@pytest.mark.parametrize(("start", "steps", "end"), [(1.0, 1, 1.15), (1.0, -1, 1.0), (1.5, 1, 1.5), (1.2, 1, 1.3)])
def test_sizes_go_up_and_down_in_steps(start: float, steps: int, end: float) -> None:
    assert next_text_size(start, steps) == end
    assert text_size_name(end).endswith(" %")
