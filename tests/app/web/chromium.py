"""A headless Chromium by its command line: the one that ``BACKSCOPE_CHROMIUM`` names, or the first on the path."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FOUND = os.environ.get("BACKSCOPE_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
needs_chromium = pytest.mark.skipif(
    FOUND is None, reason="no Chromium: apt-get install chromium, or name one in BACKSCOPE_CHROMIUM"
)
NO_NAMES = "--host-resolver-rules=MAP * ~NOTFOUND"
"""No address can be looked up: whatever the page wanted from a network, it would not get."""


def chromium(address: str, profile: Path, *options: str) -> str:
    """Open a page and return what Chromium prints."""
    assert FOUND is not None
    command = [
        FOUND, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking",
        "--disable-component-update", "--no-first-run", "--disable-dev-shm-usage", "--force-device-scale-factor=1",
        f"--user-data-dir={profile}", *options, address,
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, timeout=90, check=True)
    return done.stdout.decode("utf-8")


def self_test(page: Path, profile: Path, *options: str) -> dict:
    """Let a page test itself and return what it found."""
    address = f"{page.as_uri()}#selftest"
    printed = chromium(
        address, profile, NO_NAMES, "--window-size=1280,720", "--virtual-time-budget=40000", "--dump-dom", *options
    )
    found = re.search(r'<script type="application/json" id="selftest">(.*?)</script>', printed, re.DOTALL)
    assert found, printed[-2000:]
    return json.loads(found[1])
