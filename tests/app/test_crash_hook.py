import sys
import threading
import types

import pytest

from app.services.crash_hook import CrashHook


@pytest.fixture
def told():
    return []


@pytest.fixture
def hook(tmp_path, told):
    made = CrashHook(lambda: "seed = 7", told.append, tmp_path / "crashes")
    made.install()
    yield made
    made.uninstall()


def crash(text="weights on fire"):
    raise RuntimeError(text)


def caught(call, *args) -> BaseException:
    try:
        call(*args)
    except (RuntimeError, ZeroDivisionError) as error:
        return error
    raise AssertionError("nothing was raised")


def test_a_crash_leaves_a_report_and_a_line(hook, told, capsys):
    error = caught(crash)
    sys.excepthook(type(error), error, error.__traceback__)
    (report,) = told
    text = report.path.read_text()
    assert "RuntimeError: weights on fire" in text
    assert "in crash" in text
    assert "seed = 7" in text
    assert "numpy" in text
    assert "Python 3" in text
    line = capsys.readouterr().err
    assert line.count("\n") == 1
    assert str(report.path) in line
    assert report.summary.startswith("RuntimeError: weights on fire (test_crash_hook.py:")


def test_the_same_crash_is_reported_once(hook, told, tmp_path):
    for text in ("one", "two", "three"):
        error = caught(crash, text)
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(told) == 1
    assert len(list((tmp_path / "crashes").iterdir())) == 1


def test_threads_and_unraisable_exceptions_are_caught(hook, told):
    thread = threading.Thread(target=crash, name="encoder")
    thread.start()
    thread.join()
    assert "In thread encoder" in told[0].path.read_text()
    error = caught(lambda: 1 / 0)
    sys.unraisablehook(types.SimpleNamespace(exc_type=type(error), exc_value=error, err_msg=None, object=None))
    assert len(told) == 2


def test_keyboard_interrupt_goes_on_to_the_hook_before(tmp_path, told, monkeypatch):
    passed = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: passed.append(args))
    monkeypatch.setattr(threading, "excepthook", passed.append)
    monkeypatch.setattr(sys, "unraisablehook", passed.append)
    hook = CrashHook(str, told.append, tmp_path)
    hook.install()
    hook.install()  # a second time changes nothing
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    same = types.SimpleNamespace(exc_type=KeyboardInterrupt, exc_value=KeyboardInterrupt(), thread=None, err_msg="")
    threading.excepthook(same)
    sys.unraisablehook(same)
    hook.uninstall()
    assert len(passed) == 3
    assert told == []
    sys.excepthook(SystemExit, SystemExit(0), None)
    assert len(passed) == 4


def test_a_fault_while_reporting_hides_nothing(tmp_path, capsys):
    def broken():
        raise ValueError("no document")

    def gone(_):
        raise RuntimeError("window is gone")

    report = CrashHook(broken, gone, tmp_path).report(caught(crash))
    assert "no document" in report.path.read_text()
    assert "window is gone" in capsys.readouterr().err
    (tmp_path / "file").write_text("in the way")
    report = CrashHook(str, None, tmp_path / "file").report(caught(crash))
    assert report.path is None
    assert "no report could be written" in capsys.readouterr().err
