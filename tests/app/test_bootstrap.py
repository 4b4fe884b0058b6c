"""What is said where the window cannot open."""

from __future__ import annotations

import ctypes

import pytest

from app.bootstrap import LIBRARIES
from app.cli import run_command_line


@pytest.fixture
def on_linux_without_qt_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def assert_one_line(text: str) -> None:
    assert text.startswith("backscope: ")
    assert text.count("\n") == 1
    assert "Traceback" not in text


@pytest.mark.usefixtures("on_linux_without_qt_settings")
@pytest.mark.parametrize("display", ["", ":4711"])
def test_no_display_is_one_line_and_exit_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], display: str
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert run_command_line(["xor"]) == 2
    said = capsys.readouterr().err
    assert_one_line(said)
    assert "no display for the window" in said


@pytest.mark.usefixtures("on_linux_without_qt_settings")
def test_a_missing_library_is_named_with_the_line_that_installs_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(name: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    monkeypatch.setattr("app.bootstrap._check_display", lambda: None)
    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert run_command_line([]) == 2
    said = capsys.readouterr().err
    assert_one_line(said)
    assert "libxcb-cursor.so.0" in said
    assert LIBRARIES in said
