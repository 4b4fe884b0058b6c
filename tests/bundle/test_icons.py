"""The application's icon."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

from app.state.theme import load_theme
from bundle.icons import SIZES, write_icons

DRAWING = Path(__file__).parent.parent.parent / "resources" / "icons" / "backscope.svg"


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    write_icons(DRAWING, folder)
    return folder


def pictures(file: Path) -> list[QImage]:
    reader = QImageReader(str(file))
    found = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        found.append(reader.read())
    return found


@pytest.mark.parametrize(("name", "sizes"), [("ico", SIZES), ("icns", (16, 32, 64, 128, 256, 512, 1024))])
def test_every_size_is_in_the_file_and_is_a_picture(icons: Path, name: str, sizes: tuple[int, ...]) -> None:
    found = pictures(icons / f"backscope.{name}")
    assert sorted(picture.width() for picture in found) == sorted(sizes)
    for picture in found:
        side = picture.width()
        assert picture.height() == side
        assert picture.pixelColor(0, 0).alpha() < 255  # round corners
        assert picture.pixelColor(side // 2, side * 25 // 32).name() != picture.pixelColor(side // 2, side // 12).name()


def test_the_drawing_has_the_colours_of_the_dark_theme() -> None:
    theme = load_theme("dark")
    tokens = {theme.window, theme.outline, theme.text_quiet, theme.positive, theme.negative, theme.backward}
    assert set(re.findall(r"#[0-9a-f]{6}", DRAWING.read_text(encoding="utf-8"))) == tokens
