"""Every test leaves nothing behind: no Qt or Python warning, no thread, no running timer, no window."""

from __future__ import annotations

import gc
import os
import threading
import traceback
import weakref
from collections.abc import Iterator
from pathlib import Path

for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_NO_GUI_THREADPOOL"] = "1"

import pytest
from hypothesis import settings

# The machine may have other things to do; on CI, Hypothesis has a profile of its own, which stays beneath.
settings.register_profile("unhurried", settings(), deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and crash reports of tests never reach the user's own."""
    place = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("BACKSCOPE_CONFIG_DIR", str(place))
    monkeypatch.setenv("BACKSCOPE_STATE_DIR", str(place / "state"))
    monkeypatch.setenv("XDG_STATE_HOME", str(place))


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture(autouse=True)
def nothing_of_qt_left(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a window or a running timer, and say where the timer was started."""
    if "app" not in Path(str(request.node.path)).parts:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    started: list[tuple[weakref.ref[QTimer], str]] = []
    start = QTimer.start

    def noting_start(timer: QTimer, *args: object) -> None:
        started.append((weakref.ref(timer), "".join(traceback.format_stack(limit=4)[:-1])))
        start(timer, *args)  # type: ignore[call-overload]

    monkeypatch.setattr(QTimer, "start", noting_start)
    yield
    if QApplication.instance() is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    if any(widget.isVisible() or widget.parent() is None for widget in QApplication.topLevelWidgets()):
        gc.collect()  # pyqtgraph's menus have no parent; they go with the plot that holds them
        QCoreApplication.processEvents()
    running = [where for reference, where in started if (t := reference()) is not None and isValid(t) and t.isActive()]
    assert not running, f"timers left running, started at:\n{running[0]}"
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() or widget.parent() is None]
    assert not windows, f"windows left: {windows}"
