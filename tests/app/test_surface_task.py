import sys
import threading
import time

import numpy as np
from PySide6.QtCore import QObject

from app.workers.surface_task import SurfaceTask
from engine.loss_surface import Question, survey
from tests.app.surfaces import question
from tests.engine.scenarios import trainer


def recorded(task: SurfaceTask) -> tuple[list, list, list]:
    found, shares, failures = [], [], []
    task.refined.connect(found.append)
    task.progressed.connect(shares.append)
    task.failed.connect(failures.append)
    return found, shares, failures


def test_surfaces_come_coarse_to_fine_in_the_windows_thread(qtbot):
    parent, asked = QObject(), question(sizes=(5, 9, 17))
    interval = sys.getswitchinterval()
    task = SurfaceTask(asked, parent)
    threads = []
    task.refined.connect(lambda surface: threads.append(threading.current_thread()))
    found, shares, failures = recorded(task)
    task.start()
    qtbot.waitUntil(lambda: bool(found) and found[-1].final, timeout=5000)
    task.wait()
    assert [len(surface.grid.x) for surface in found] == [5, 9, 17]
    assert set(threads) == {threading.main_thread()}
    assert not failures
    assert shares == sorted(shares)
    np.testing.assert_array_equal(found[-1].grid.losses, list(survey(asked))[-1].grid.losses)
    assert sys.getswitchinterval() == interval


def test_what_cannot_be_drawn_is_told_in_one_line(qtbot):
    parent = QObject()
    task = SurfaceTask(Question(trainer().capture()), parent)
    found, _, failures = recorded(task)
    task.start()
    qtbot.waitUntil(lambda: bool(failures), timeout=5000)
    task.wait()
    assert "train some steps first" in failures[0]
    assert "\n" not in failures[0]
    assert not found


def test_a_cancelled_task_stops_soon_and_tells_nothing(qtbot):
    parent = QObject()
    wide = trainer({"kind": "circle", "samples": 2000}, layers=[{"units": 128}] * 3).capture()
    interval = sys.getswitchinterval()
    task = SurfaceTask(Question(wide, kind="random"), parent)
    found, shares, failures = recorded(task)
    task.start()
    time.sleep(0.05)
    began = time.perf_counter()
    task.cancel()
    task.cancel()
    task.wait()
    assert time.perf_counter() - began < 1.0  # all of it takes several seconds
    qtbot.wait(20)
    assert not found and not shares and not failures
    assert sys.getswitchinterval() == interval
