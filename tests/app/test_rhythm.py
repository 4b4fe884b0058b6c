"""The rhythm of refreshes."""

from app.controllers.rhythm import Rhythm


def test_each_comes_round_at_its_own_pace_and_never_two_at_once() -> None:
    done: list[str] = []
    rhythm = Rhythm()
    rhythm.add("often", 0.1, lambda: done.append("often"), budget=0.0)
    rhythm.add("seldom", 0.5, lambda: done.append("seldom"), budget=0.0)
    rhythm.add("unseen", 0.1, lambda: done.append("unseen"), budget=0.0, active=False)
    for frame in range(100):
        due = rhythm.due(frame / 50)
        if due is not None:
            rhythm.do(due, frame / 50)
    assert "unseen" not in done
    assert 3 <= done.count("seldom") <= 5
    assert 15 <= done.count("often") <= 21


def test_what_becomes_visible_is_due_at_once() -> None:
    done: list[str] = []
    rhythm = Rhythm()
    rhythm.add("view", 10.0, lambda: done.append("view"), budget=0.0)
    rhythm.do("view", 0.0)
    assert rhythm.due(1.0) is None
    rhythm.set_active("view", False)
    assert rhythm.due(100.0) is None
    rhythm.set_active("view", True)
    assert rhythm.due(1.0) == "view"


def test_do_all_refreshes_what_anybody_looks_at() -> None:
    done: list[str] = []
    rhythm = Rhythm()
    rhythm.add("one", 1.0, lambda: done.append("one"), budget=0.0)
    rhythm.add("two", 1.0, lambda: done.append("two"), budget=0.0, active=False)
    rhythm.do_all(0.0)
    assert done == ["one"]
