"""Memory of large blocks goes back to the system."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

# In a process of its own, since the setting is the process's. Blocks of 8 MB are freed, as frames of a film are, while
# small ones that lie between them stay.
_PROGRAM = """
import os, sys
from pathlib import Path
import numpy as np
from app.services.allocator import give_large_blocks_back
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
if sys.argv[1] == "set" and not give_large_blocks_back():
    print("unknown")
    sys.exit()
del_first = np.ones(1_000_000); del del_first  # from here on the C library would keep blocks of this size
before, small = resident(), []
for _ in range(3):
    large = []
    for _ in range(20):
        large.append(np.ones(1_000_000))
        small.append(bytearray(100_000))
    large.clear()
print(resident() - before)
"""


def _grown(how: str) -> float:
    done = subprocess.run([sys.executable, "-c", _PROGRAM, how], capture_output=True, text=True, check=True)
    if done.stdout.strip() == "unknown":
        pytest.skip("the C library here knows no such setting")
    return float(done.stdout)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a setting of GNU/Linux")
def test_freed_pictures_do_not_stay_with_the_process() -> None:
    kept, given_back = _grown("leave"), _grown("set")
    assert given_back < 20, "six megabytes of small blocks are in use"
    assert given_back < kept


_TRIMMED = """
import os
from pathlib import Path
from app.services.allocator import give_free_memory_back
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
blocks = [bytearray(60_000) for _ in range(1000)]
kept = blocks[::50]
del blocks
before = resident()
give_free_memory_back()
print(before - resident())
"""


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="a function of GNU's C library")
def test_what_is_free_between_blocks_in_use_goes_back() -> None:
    done = subprocess.run([sys.executable, "-c", _TRIMMED], capture_output=True, text=True, check=True)
    assert float(done.stdout) > 40, "of 60 MB, of which every fiftieth block is in use"
