"""What of the libraries goes into a bundle."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

EXCLUDED_MODULES = (
    # Qt beyond what draws widgets; pyqtgraph imports some of it if it is there, and cannot do without its OpenGL.
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtDBus",
    # Optional for pyqtgraph, NumPy and msgspec; they may happen to be installed.
    "IPython",
    "OpenGL",
    "PIL",
    "matplotlib",
    "pandas",
    "scipy",
    "threadpoolctl",
    "torch",
    "typing_extensions",
    # For developers.
    "app.language.__main__",
    "app.language.collecting",
    "pip",
    "pytest",
    "setuptools",
    "tkinter",
    # Backscope has no network; hashlib has its own SHA-256 and BLAKE2 without OpenSSL.
    "_hashlib",
    "_ssl",
    "readline",
    "sqlite3",
    "ssl",
)

_KEPT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},  # the desktop's own file dialogs; the GTK theme would need all of GTK
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""Qt's plugins by their folder. Widgets are painted by the processor: no plugin that draws by OpenGL is needed."""

_UNNEEDED = re.compile(
    r"Qt6?(Quick|Qml|3D|WebEngine|Multimedia|Designer|Pdf|VirtualKeyboard|Network|Sql|Test|EglF[sS])[^/]*$"
    r"|opengl32sw\.dll$"
    r"|^libmvec\.so"  # a part of the C library that fits no other version of it; every Linux has its own
)


def is_wanted(name: str) -> bool:
    """Whether a file goes into the bundle, by its path there.

    Of Qt only the plugins of :data:`_KEPT_PLUGINS`, the libraries that widgets need, and the translations of its
    dialogs; of everything else all.
    """
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if "PySide6" in parts and "plugins" in parts[:-1]:
        kind, file = parts[parts.index("plugins") + 1], path.name.split(".")[0]
        return file.removeprefix("lib") in _KEPT_PLUGINS.get(kind, ())
    if "PySide6" in parts and "translations" in parts:
        return path.name.startswith("qtbase_")
    return not _UNNEEDED.search(str(path))


Entry = tuple[str, str, str]
"""PyInstaller's: path in the bundle, path on this computer, kind."""


def needed(entries: Iterable[Entry], imports_of: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Leave out the shared libraries that nothing which is wanted links to.

    PyInstaller looks for the libraries of all plugins before any can be left out. Extension modules, plugins and
    Python's own library are wanted for themselves.

    Parameters
    ----------
    imports_of
        Gives the paths on this computer of the libraries that a file there links to.
    """
    wanted = [entry for entry in entries if is_wanted(entry[0])]
    reached: set[str] = set()
    ahead = [source for name, source, kind in wanted if _is_root(name, kind)]
    while ahead:
        source = ahead.pop()
        if source not in reached:
            reached.add(source)
            ahead += imports_of(source)
    return [entry for entry in wanted if entry[2] != "BINARY" or entry[1] in reached]


def without_dangling(links: Iterable[Entry], files: Iterable[Entry]) -> list[Entry]:
    """Leave out what is not wanted, and links (which name their target in place of a source) to what is not there."""
    names = {name for name, _, _ in files}
    return [
        (name, source, kind)
        for name, source, kind in links
        if is_wanted(name) and (kind != "SYMLINK" or str(PurePosixPath(name).parent / source) in names)
    ]


def _is_root(name: str, kind: str) -> bool:
    path = PurePosixPath(name)
    return kind == "EXTENSION" or (kind == "BINARY" and ("plugins" in path.parts or path.name.startswith("libpython")))
