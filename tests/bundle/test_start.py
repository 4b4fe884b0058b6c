"""The entry point of the bundle: nothing that it says is lost."""

from __future__ import annotations

import os
import sys

import pytest

from bundle import start as module

ENVIRONMENT = {"QT_QPA_PLATFORM": "xcb", "LD_LIBRARY_PATH": "/opt/bundle/_internal", "LD_LIBRARY_PATH_ORIG": "/mine"}


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Start as a desktop does on Linux; collect the messages that are shown."""

    really_open = os.open

    def no_terminal(path: str, flags: int, *rest: int) -> int:
        if path == "/dev/tty":
            raise OSError(6, "No such device or address")
        return really_open(path, flags, *rest)

    messages: list[str] = []
    monkeypatch.setattr(module, "show_message", messages.append)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "open", no_terminal)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    return messages


def broken(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    monkeypatch.setattr(sys, "argv", ["Backscope", *arguments])

    def main() -> int:
        sys.stderr.write("backscope: it is broken\n")
        return 2

    monkeypatch.setattr(module, "main", main)


def test_an_error_is_shown_where_there_is_no_terminal(
    monkeypatch: pytest.MonkeyPatch, shown: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    broken(monkeypatch, "/home/me/lesson.backscope")
    assert module.start() == 2
    assert shown == ["it is broken"]
    assert capsys.readouterr().err == "backscope: it is broken\n"


def test_it_is_shown_without_a_standard_error_too(monkeypatch: pytest.MonkeyPatch, shown: list[str]) -> None:
    broken(monkeypatch)
    monkeypatch.setattr(sys, "platform", "win32")
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", None)
        assert module.start() == 2
    assert shown == ["it is broken"]


@pytest.mark.parametrize("arguments", [("run", "/home/me/a.toml"), ("lesson.backscope",)])
def test_no_message_box_waits_for_a_script(
    monkeypatch: pytest.MonkeyPatch, shown: list[str], arguments: tuple[str, ...]
) -> None:
    broken(monkeypatch, *arguments)
    assert module.start() == 2
    assert shown == []


def test_nor_where_there_is_a_terminal(monkeypatch: pytest.MonkeyPatch, shown: list[str]) -> None:
    broken(monkeypatch)
    monkeypatch.setattr(os, "open", lambda path, flags: os.dup(1))
    assert module.start() == 2
    assert shown == []


def test_a_crash_is_shown_and_reported(monkeypatch: pytest.MonkeyPatch, shown: list[str]) -> None:
    broken(monkeypatch)

    def crash() -> int:
        raise RuntimeError("half a window")

    monkeypatch.setattr(module, "main", crash)
    assert module.start() == 1
    (message,) = shown
    assert "RuntimeError: half a window" in message
    assert "report in " in message


def test_a_good_end_is_quiet(monkeypatch: pytest.MonkeyPatch, shown: list[str]) -> None:
    broken(monkeypatch)
    monkeypatch.setattr(module, "main", lambda: 0)
    assert module.start() == 0
    assert shown == []


def test_other_programs_get_the_systems_libraries(monkeypatch: pytest.MonkeyPatch, shown: list[str]) -> None:
    broken(monkeypatch)
    module.start()
    assert os.environ["LD_LIBRARY_PATH"] == "/mine"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
