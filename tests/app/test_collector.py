import gc
import weakref
from collections.abc import Iterator

import pytest

from app.services import idle_imports
from app.services.collector import leave_out_what_is_there
from app.services.idle_imports import IdleImports


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


class Knot:
    """Refers to itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.itself = self


def test_a_collection_looks_only_through_what_is_new() -> None:
    stays = [[number] for number in range(50_000)]
    before = len(gc.get_objects())
    leave_out_what_is_there()
    assert len(gc.get_objects()) < before / 10
    assert gc.get_freeze_count() > len(stays)


def test_garbage_of_before_and_after_is_collected() -> None:
    before = weakref.ref(Knot())
    leave_out_what_is_there()
    assert before() is None
    after, kept = weakref.ref(Knot()), Knot()
    gc.collect()
    assert after() is None
    left_out = weakref.ref(kept)
    leave_out_what_is_there()
    del kept
    gc.collect()
    assert left_out() is not None
    leave_out_what_is_there()  # as for another window
    assert left_out() is None


def test_the_window_does_so_when_everything_is_imported(qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idle_imports, "BEGIN_AFTER_MS", 0)
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    idle = IdleImports(parent)
    assert gc.get_freeze_count() == 0
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    idle.stop()
