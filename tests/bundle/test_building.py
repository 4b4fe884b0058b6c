"""The bundle itself: built, handed on as its archive, started, used and closed on a computer that has no Python."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from importlib import metadata, util
from pathlib import Path

import pytest

from app.services.settings import SettingsStore

ROOT = Path(__file__).parent.parent.parent
SCENARIO = """
format = 1
title = "Two moons"
[data]
kind = "moons"
[[network.layers]]
units = 4
"""
PATIENCE = 30
"""Seconds until something that takes one is given up."""
_LARGEST_MEGABYTES = 330
"""Of the folder; without what bundle/contents.py leaves out it would be a quarter more."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bundle is tested on Linux"),
    pytest.mark.skipif(
        util.find_spec("PyInstaller") is None, reason="PyInstaller is not installed: pip install -e '.[bundle]'"
    ),
    pytest.mark.skipif(shutil.which("objdump") is None, reason="binutils are missing: apt-get install binutils"),
]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build by the documented command; return ``dist``."""
    into = tmp_path_factory.mktemp("build")
    done = subprocess.run(
        [sys.executable, "-m", "bundle", "--into", into], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return into / "dist"


@pytest.fixture(scope="module")
def program(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpack the archive somewhere else; return the executable in it."""
    place = tmp_path_factory.mktemp("another place")
    (archive,) = built.glob("Backscope-*-linux-*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(place, filter="data")
    return place / "Backscope" / "Backscope"


class Computer:
    """A user's home on a computer without Python, with the bundle on it."""

    def __init__(self, home: Path, program: Path, **environment: str) -> None:
        self.home, self.program = home, program
        self.started: list[subprocess.Popen[str]] = []
        self.environment = {"HOME": str(home), "PATH": str(home / "nothing"), "LANG": "C.UTF-8", **environment}

    def run(self, *arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [self.program, *arguments],
            env=self.environment,
            cwd=self.home,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == code, done.stderr
        return done

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        """Start as a desktop does: from the root folder, without a terminal."""
        process = subprocess.Popen(
            [self.program, *arguments],
            env=self.environment,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.started.append(process)
        return process

    def end(self) -> None:
        """End what a test that failed has left running."""
        for process in self.started:
            with process:
                process.kill()

    @property
    def settings(self) -> Path:
        return self.home / ".config" / "backscope" / "settings.json"

    @property
    def session(self) -> Path:
        return self.home / ".local" / "state" / "backscope" / "last.backscope"

    def assert_closed_well(self, process: subprocess.Popen[str]) -> None:
        said, complained = process.communicate(timeout=PATIENCE)
        assert (process.returncode, said, complained) == (0, "", "")
        _, problem = SettingsStore(self.settings.parent).load()
        assert self.settings.exists()
        assert problem == ""


@pytest.fixture
def computer(tmp_path: Path, program: Path) -> Iterator[Computer]:
    its = Computer(tmp_path, program)
    yield its
    its.end()


def test_the_command_line_works(computer: Computer) -> None:
    lines = computer.run("run", "mazur", "--steps", "1", "--json").stdout.splitlines()
    assert round(json.loads(lines[-1])["train_loss"], 9) == 0.291027774  # tests/engine/reference/mazur.json
    assert "all layers agree" in computer.run("check", "mazur").stdout
    assert "Vanishing gradients" in computer.run("lessons").stdout
    assert computer.run("lessons", "1", "--verify").stdout.count("holds") > 1
    assert computer.run("--version").stdout == f"backscope {metadata.version('backscope')}\n"
    computer.run("export", "xor", "-o", "xor.py", "--epochs", "1")
    compile((computer.home / "xor.py").read_text(), "xor.py", "exec")


def test_pictures_films_and_pages_are_made(computer: Computer) -> None:
    assert computer.run("screenshot", "spiral", "-o", "window.png").stderr == ""
    assert (computer.home / "window.png").read_bytes().startswith(b"\x89PNG")
    film = "render", "xor", "--size", "320x180"
    for suffix, mark in (("mp4", b"ftyp"), ("webm", b"\x1aE\xdf\xa3"), ("gif", b"GIF8"), ("webp", b"RIFF")):
        seconds = "2" if suffix == "mp4" else "0.5"
        computer.run(*film, "-o", f"film.{suffix}", "--seconds", seconds, "--fps", "25", "--quiet")
        assert mark in (computer.home / f"film.{suffix}").read_bytes()[:12]
    computer.run(*film, "-o", "step.svg", "--at", "20:backward")
    assert "<svg" in (computer.home / "step.svg").read_text()
    computer.run("render", "xor", "-o", "page.html", "--to", "20", "--quiet")
    assert "<script" in (computer.home / "page.html").read_text()


def test_a_mistake_is_one_line(computer: Computer) -> None:
    assert computer.run("run", "nothing.toml", code=2).stderr.count("\n") == 1
    said = computer.run(code=2).stderr
    assert said == "backscope: no display for the window (DISPLAY is not set); the commands need none\n"


def test_the_window_closes_when_the_system_asks_without_a_screen(computer: Computer) -> None:
    computer.environment["QT_QPA_PLATFORM"] = "offscreen"
    process = computer.start()
    wait_until(lambda: catches(process, signal.SIGTERM), process)
    process.terminate()
    computer.assert_closed_well(process)
    assert '"Two spirals"' in computer.session.read_text()


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """Start an X server without a monitor; give the name of its display."""
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is missing: apt-get install xvfb xdotool")
    command = ["Xvfb", "-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", "1400x900x24"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@pytest.fixture
def desk(tmp_path: Path, program: Path, screen: str) -> Iterator[Computer]:
    its = Computer(tmp_path, program, DISPLAY=screen)
    yield its
    its.end()


def test_the_window_opens_on_a_screen_and_closes(desk: Computer) -> None:
    process = desk.start()
    close(desk, window_of(desk, process, "Two spirals"))
    desk.assert_closed_well(process)
    assert '"Two spirals"' in desk.session.read_text()


def test_files_that_are_double_clicked_are_opened(desk: Computer) -> None:
    scenario = desk.home / "moons.toml"
    scenario.write_text(SCENARIO)
    recording = desk.home / "a lesson.backscope"
    for file, title in ((scenario, "Two moons"), (recording, "a lesson")):
        process = desk.start(file)
        close(desk, window_of(desk, process, title))
        desk.assert_closed_well(process)
        if file is scenario:
            shutil.copy(desk.session, recording)


def test_a_mistake_is_shown_where_there_is_no_terminal(desk: Computer) -> None:
    process = desk.start(desk.home / "gone.backscope")
    close(desk, window_of(desk, process, "Backscope"), "Return")
    _, complained = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert "gone.backscope" in complained
    assert complained.count("\n") == 1


def test_the_desktop_gets_what_it_needs(built: Path) -> None:
    folder = built / "Backscope"
    assert os.access(folder / "install.sh", os.X_OK)
    for name in ("backscope.desktop", "backscope.xml", "backscope.svg", "backscope.png"):
        assert (folder / "share" / name).stat().st_size > 0


def test_the_plugins_and_resources_are_inside_and_the_rest_is_not(built: Path) -> None:
    inside = built / "Backscope" / "_internal"
    qt = inside / "PySide6" / "Qt"
    for name in ("platforms/libqxcb", "platforms/libqwayland", "platforms/libqoffscreen", "imageformats/libqsvg"):
        assert (qt / "plugins" / f"{name}.so").exists()
    for language in ("de", "es"):
        assert (qt / "translations" / f"qtbase_{language}.qm").exists()
    for resource in resources_of_the_checkout():
        assert (inside / resource).exists(), resource
    names = [file.name for file in inside.rglob("*")]
    unneeded = ("Qml", "Quick", "3D", "WebEngine", "Multimedia", "Designer", "Qt6Network", "gtk")
    assert [name for name in names if any(word in name for word in unneeded)] == []
    assert [file for file in inside.rglob("*") if file.is_symlink() and not file.exists()] == []
    assert sum(file.lstat().st_size for file in inside.rglob("*")) < _LARGEST_MEGABYTES * 1e6


def test_every_library_finds_those_it_links_to(built: Path) -> None:
    inside = built / "Backscope" / "_internal"
    missing = []
    for library in inside.rglob("*.so*"):
        if not library.is_symlink():
            # The program that starts the rest sets this.
            environment = {**os.environ, "LD_LIBRARY_PATH": str(inside)}
            found = subprocess.run(["ldd", library], env=environment, capture_output=True, text=True, check=False)
            missing += [f"{library.name}: {line.strip()}" for line in found.stdout.splitlines() if "not found" in line]
    assert missing == []


def test_every_distribution_inside_has_its_licence(built: Path) -> None:
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

    modules = CArchiveReader(str(built / "Backscope" / "Backscope")).open_embedded_archive("PYZ.pyz").toc
    owners = metadata.packages_distributions()
    inside = {owner for module in modules for owner in owners.get(module.partition(".")[0], ())}
    assert {"numpy", "pyqtgraph", "ziafont"} <= {owner.lower() for owner in inside}  # the list is the right one
    licences = built / "Backscope" / "licences"
    have = {folder.name.lower().replace("-", "_") for folder in licences.iterdir() if any(folder.glob("**/*"))}
    assert {owner.lower().replace("-", "_") for owner in inside} - have == set()
    assert "GNU GENERAL PUBLIC LICENSE" in (licences / "GPL-3.txt").read_text()
    assert (licences / "Python" / "LICENSE.txt").exists() or (licences / "Python" / "copyright").exists()


def resources_of_the_checkout() -> list[Path]:
    """Name every resource that the program may ask for; .ts files are what its translations are made of."""
    files = [file for file in (ROOT / "resources").rglob("*") if file.is_file() and "__pycache__" not in file.parts]
    return [file.relative_to(ROOT) for file in files if file.suffix not in (".py", ".ts")]


def wait_until(condition: Callable[[], object], process: subprocess.Popen[str]) -> None:
    for _ in range(PATIENCE * 20):
        if condition():
            return
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.05)
    pytest.fail(f"waited {PATIENCE} s")


def catches(process: subprocess.Popen[str], number: signal.Signals) -> bool:
    """Say whether a process has a handler of its own for a signal."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    (caught,) = (int(line.split()[1], 16) for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(caught >> (number - 1) & 1)


def xdotool(desk: Computer, *arguments: str) -> str:
    environment = {**os.environ, "DISPLAY": desk.environment["DISPLAY"]}
    return subprocess.run(
        ["xdotool", *arguments], env=environment, capture_output=True, text=True, check=False
    ).stdout.strip()


def window_of(desk: Computer, process: subprocess.Popen[str], title: str) -> str:
    """Wait until there is a window with a title; return its number."""
    found: list[str] = []

    def look() -> bool:
        found[:] = xdotool(desk, "search", "--onlyvisible", "--name", f"^{title}").split()
        return bool(found)

    wait_until(look, process)
    return found[-1]


def close(desk: Computer, window: str, key: str = "ctrl+q") -> None:
    xdotool(desk, "windowfocus", "--sync", window)
    xdotool(desk, "key", key)
