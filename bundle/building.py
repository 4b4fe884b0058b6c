"""The order in which a bundle is made: icons, PyInstaller, licences, what the system needs beside it, one archive."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path

from bundle.icons import write_icons
from bundle.licences import write_licences

ROOT = Path(__file__).parent.parent
NAME = "Backscope"
_HERE = Path(__file__).parent
_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


class BundleError(Exception):
    """The bundle cannot be built; one line says what is missing."""


@dataclass(frozen=True)
class Built:
    """What a build has made.

    Attributes
    ----------
    folder
        What is started by a double click, or holds it: ``dist/Backscope``, on macOS ``dist/Backscope.app``.
    archive
        The same as one file, to be handed on.
    """

    folder: Path
    archive: Path


def build(into: Path) -> Built:
    """Build the bundle for this system.

    Parameters
    ----------
    into
        Folder that gets ``build`` (may be deleted afterwards) and ``dist``.

    Raises
    ------
    BundleError
        Something that building needs is not installed, or PyInstaller has failed.
    """
    _check_tools()
    work, dist = into / "build", into / "dist"
    icons = work / "icons"
    write_icons(ROOT / "resources" / "icons" / "backscope.svg", icons)
    _freeze(work, dist, icons)
    folder = dist / NAME
    if sys.platform.startswith("linux"):
        _strip_python(folder)
        _add_linux_files(folder, icons)
    elif sys.platform == "darwin":
        shutil.rmtree(folder)  # the same without the application around it
        folder = dist / f"{NAME}.app"
    write_licences(_licences_folder(folder), folder)
    if sys.platform == "darwin":  # what was added has broken the signature without a name that PyInstaller had made
        subprocess.run(["codesign", "--deep", "--force", "--sign", "-", str(folder)], check=True)
    return Built(folder, _archive(folder))


def _check_tools() -> None:
    if util.find_spec("PyInstaller") is None:
        raise BundleError("PyInstaller is not installed; in the checkout: pip install -e '.[bundle]'")
    for tool in ("objdump", "strip") if sys.platform.startswith("linux") else ():
        if shutil.which(tool) is None:
            raise BundleError(f"{tool} is missing; on Debian or Ubuntu: apt-get install binutils")


def _freeze(work: Path, dist: Path, icons: Path) -> None:
    """Run PyInstaller, in a process of its own: it changes what is imported, and where from."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--workpath", str(work), "--distpath", str(dist), str(_HERE / "backscope.spec")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "BACKSCOPE_BUNDLE_ICONS": str(icons)}
    environment["PYINSTALLER_CONFIG_DIR"] = str(work / "pyinstaller")  # else ~/.cache
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")  # modules that are looked at must not ask for a display
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BundleError(f"PyInstaller failed:\n{done.stderr.strip()}")


def _strip_python(folder: Path) -> None:
    """Take debug symbols from Python's own library, two thirds of it where Python was compiled on the spot.

    Nothing else is stripped: the libraries of NumPy's and PyAV's wheels have been changed in a way that breaks by it.
    """
    for library in (folder / "_internal").glob("libpython*.so*"):
        if not library.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def _add_linux_files(folder: Path, icons: Path) -> None:
    """Add what makes Backscope known to a desktop, and the script that puts it there."""
    share = folder / "share"
    share.mkdir()
    shutil.copy(ROOT / "resources" / "icons" / "backscope.svg", share)
    shutil.copy(icons / "backscope-256.png", share / "backscope.png")
    for name in ("backscope.desktop", "backscope.xml"):
        shutil.copy(_HERE / "linux" / name, share)
    script = folder / "install.sh"
    shutil.copy(_HERE / "linux" / "install.sh", script)
    script.chmod(0o755)


def _licences_folder(folder: Path) -> Path:
    return folder / "Contents" / "Resources" / "licences" if folder.suffix == ".app" else folder / "licences"


def _archive(folder: Path) -> Path:
    """Pack the folder: .zip on Windows and macOS, which open nothing else by a double click."""
    machine = platform.machine().lower()
    system = _SYSTEMS.get(sys.platform, sys.platform)
    stem = f"{NAME}-{metadata.version('backscope')}-{system}-{machine}"
    if sys.platform == "darwin":  # ditto keeps the links and signatures in an application
        archive = folder.parent / f"{stem}.zip"
        subprocess.run(["ditto", "-c", "-k", "--keepParent", str(folder), str(archive)], check=True)
    elif sys.platform == "win32":
        archive = Path(shutil.make_archive(str(folder.parent / stem), "zip", folder.parent, folder.name))
    else:
        archive = folder.parent / f"{stem}.tar.gz"
        with tarfile.open(archive, "w:gz", compresslevel=6) as packed:
            packed.add(folder, folder.name, filter=_without_owner)
    return archive


def _without_owner(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry
