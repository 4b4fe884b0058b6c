"""Where a user's own lessons are looked for."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

FOLDER_VARIABLE = "BACKSCOPE_LESSONS_DIR"
"""Environment variable that names another folder than the system's."""


def lessons_folder() -> Path:
    """Return the folder of ``BACKSCOPE_LESSONS_DIR``, else ``lessons`` in the system's place for a program's data."""
    named = os.environ.get(FOLDER_VARIABLE)
    return Path(named) if named else platformdirs.user_data_path("backscope", appauthor=False) / "lessons"
