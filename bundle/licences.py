"""The licence texts of everything in a bundle, in one folder."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

_HERE = Path(__file__).parent
_LIBRARIES = (
    "PySide6-Essentials",
    "shiboken6",
    "pyqtgraph",
    "colorama",
    "numpy",
    "msgspec",
    "tomli-w",
    "platformdirs",
    "ziamath",
    "ziafont",
    "latex2mathml",
    "av",
    "pyinstaller",
)
"""Python distributions of which code is inside; of PyInstaller the program that starts the rest."""
_TEXTS_OF_OURS = {
    "PySide6-Essentials": ("LGPL-3.txt", "GPL-3.txt"),
    "shiboken6": ("LGPL-3.txt", "GPL-3.txt"),
    "latex2mathml": ("latex2mathml.txt",),
}
"""For distributions that name their licence but bring no text of it."""
_LICENCE_NAME = re.compile(r"(\w+_)?(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)
_TEXT_SUFFIXES = ("", ".txt", ".md", ".rst")


def write_licences(target: Path, bundle: Path) -> None:
    """Write the licence texts of what a bundle holds.

    ``README.txt`` and ``GPL-3.txt``, under which the bundle as a whole stands; a folder for Backscope, for each Python
    distribution and for Python; on Debian and its relatives a file for each package of the system of which libraries
    were taken along.

    Raises
    ------
    FileNotFoundError
        A distribution brings no licence text, and none is kept here.
    """
    target.mkdir(parents=True)
    for name in ("README.txt", "GPL-3.txt"):
        shutil.copy(_HERE / "licences" / name, target)
    (target / "backscope").mkdir()
    shutil.copy(_HERE.parent / "LICENSE", target / "backscope")
    for library in _LIBRARIES:
        _write_distribution(target / library, library)
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if not python.exists():  # Windows, and Debian's own Python
        python = next(file for file in _python_licences() if file.exists())
    (target / "Python").mkdir()
    shutil.copy(python, target / "Python")
    for font in (_HERE.parent / "resources" / "fonts").glob("*LICENSE*"):
        (target / "fonts").mkdir(exist_ok=True)
        shutil.copy(font, target / "fonts")
    for package, text in _system_packages(bundle).items():
        (target / "system").mkdir(exist_ok=True)
        shutil.copy(text, target / "system" / f"{package}.txt")


def _python_licences() -> list[Path]:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return [Path(sys.base_prefix) / "LICENSE.txt", Path("/usr/share/doc") / version / "copyright"]


def _write_distribution(target: Path, name: str) -> None:
    distribution = metadata.distribution(name)
    texts = {
        # NumPy has one name many times, for the parts that it has from others: folders tell them apart.
        Path(*(part for part in file.parts[1:] if part != "licenses")): Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if file.parts[0].endswith(".dist-info") and _LICENCE_NAME.match(file.name) and file.suffix in _TEXT_SUFFIXES
    }
    texts |= {Path(text): _HERE / "licences" / text for text in _TEXTS_OF_OURS.get(name, ())}
    if not texts:
        raise FileNotFoundError(f"no licence text of {name}")
    for place, text in texts.items():
        (target / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(text, target / place)


def _system_packages(bundle: Path) -> dict[str, Path]:
    """Return the copyright files of the Debian packages that libraries in the bundle come from."""
    if shutil.which("dpkg-query") is None:
        return {}
    libraries = [file.name for file in (bundle / "_internal").glob("lib*.so*") if not file.is_symlink()]
    patterns = [f"*/{name}" for name in libraries if not name.startswith("libpython")]
    found = subprocess.run(["dpkg-query", "--search", *patterns], capture_output=True, text=True, check=False).stdout
    packages = {re.split("[:,]", line)[0] for line in found.splitlines()}
    texts = {package: Path("/usr/share/doc") / package / "copyright" for package in sorted(packages)}
    return {package: text for package, text in texts.items() if text.exists()}
