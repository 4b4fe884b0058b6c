"""Why something could not be done with a file, as it is said within a sentence."""

from __future__ import annotations

import errno

import pytest
from PySide6.QtWidgets import QApplication

from app.services.reasons import reason_of
from tests.app.speaking import spoken


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "no space left on device"),
        (PermissionError(errno.EACCES, "Write-protected"), "write-protected"),
        (OSError(errno.EIO, "No lock file can be made here"), "no lock file can be made here"),
        (ValueError("embedded  null\nbyte"), "embedded null byte"),
    ],
)
def test_a_reason_is_short_and_in_lower_case(error: OSError | ValueError, said: str) -> None:
    assert reason_of(error) == said


def test_reasons_of_the_program_are_translated(qapp: QApplication) -> None:
    with spoken("pseudo"):
        assert reason_of(PermissionError(errno.EACCES, "Write-protected")).startswith("⟦wríté-prótéçtéd")
        assert reason_of(OSError(errno.ENOSPC, "No space left on device")).startswith("⟦")
