"""What of the libraries goes into a bundle."""

from __future__ import annotations

import pytest

from bundle.contents import is_wanted, needed, without_dangling


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/QtGui.abi3.so",
        "resources/languages/lessons_es.qm",
        "resources/web/replay.html",
        "av.libs/libx264-d6533a8d.so.165",
    ],
)
def test_what_the_window_needs_is_wanted(name: str) -> None:
    assert is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/translations/qt_help_de.qm",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/lib/libQt6Quick3D.so.6",
        "PySide6/Qt/lib/libQt6WebEngineCore.so.6",
        "PySide6\\Qt6Pdf.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6/QtNetwork.abi3.so",
    ],
)
def test_the_rest_of_qt_is_not(name: str) -> None:
    assert not is_wanted(name)


def test_no_part_of_the_c_library_goes_to_a_system_with_another() -> None:
    assert not is_wanted("libmvec.so.1")


def test_libraries_go_with_the_plugins_that_they_were_there_for() -> None:
    links = {
        "/s/QtGui.so": ["/s/libQt6Gui.so.6"],
        "/s/libQt6Gui.so.6": ["/s/libpng.so"],
        "/s/libqgtk3.so": ["/s/libgtk-3.so", "/s/libQt6Gui.so.6"],
        "/s/libgtk-3.so": ["/s/libcairo.so"],
        "/s/libcairo.so": ["/s/libgtk-3.so"],
    }
    entries = [
        ("PySide6/QtGui.abi3.so", "/s/QtGui.so", "EXTENSION"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/s/libqgtk3.so", "BINARY"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/s/libQt6Gui.so.6", "BINARY"),
        ("libpng.so", "/s/libpng.so", "BINARY"),
        ("libgtk-3.so", "/s/libgtk-3.so", "BINARY"),
        ("libcairo.so", "/s/libcairo.so", "BINARY"),
        ("libpython3.11.so.1.0", "/p/libpython3.11.so.1.0", "BINARY"),
    ]
    kept = [name for name, _, _ in needed(entries, lambda source: links.get(source, []))]
    assert kept == ["PySide6/QtGui.abi3.so", "PySide6/Qt/lib/libQt6Gui.so.6", "libpng.so", "libpython3.11.so.1.0"]


def test_links_go_with_their_targets() -> None:
    files = [("PySide6/Qt/lib/libQt6Gui.so.6", "/s/libQt6Gui.so.6", "BINARY")]
    link, dangling, data = (
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libQt6Svg.so.6", "PySide6/Qt/lib/libQt6Svg.so.6", "SYMLINK"),
        ("resources/themes/dark.toml", "/c/resources/themes/dark.toml", "DATA"),
    )
    assert without_dangling([link, dangling, data], files) == [link, data]
