"""Where the program keeps what is neither a setting nor the user's own file."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

DIRECTORY_VARIABLE = "BACKSCOPE_STATE_DIR"
"""Environment variable that names another folder than the system's."""


def state_folder() -> Path:
    """Return the folder of ``BACKSCOPE_STATE_DIR``, else the system's place for a program's state."""
    named = os.environ.get(DIRECTORY_VARIABLE)
    return Path(named) if named else platformdirs.user_state_path("backscope", appauthor=False)
