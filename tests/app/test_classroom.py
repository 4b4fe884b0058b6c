"""A simulated class in the real window: nothing warns, nothing fails, nothing leaks."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

MOST_GROWN_MB = 20


@pytest.mark.slow
def test_a_class_of_an_hour_and_a_half_leaves_nothing_behind() -> None:
    """At thirty times speed; ``python -m benchmarks.classroom`` holds the whole class and measures frames."""
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.classroom", "--minutes", "90", "--speed", "30", "--json"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.stdout, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["complaints"] == []
    assert told["acts"] > 30
    assert told["grown"] is not None, "the class was too short to tell"
    assert told["grown"] < MOST_GROWN_MB
    assert done.returncode == 0, done.stdout
