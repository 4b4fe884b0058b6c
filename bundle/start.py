"""Entry point of the bundle: the command line, and a message box where nobody would read what it says."""

from __future__ import annotations

import io
import os
import sys
from contextlib import redirect_stderr

from app.__main__ import main
from app.services.crash_hook import CrashHook
from bundle.message_box import show_message

_EXIT_CRASHED = 1


class _HeardStream(io.StringIO):
    """Keeps what is written, and passes it on to the stream that was there, if there was one."""

    def __init__(self) -> None:
        super().__init__()
        self._before = sys.stderr

    def write(self, text: str) -> int:
        if self._before is not None:
            self._before.write(text)
            self._before.flush()
        return super().write(text)


def start() -> int:
    """Run Backscope and return its exit code."""
    _give_back_library_path()
    if _somebody_reads():
        return main()
    said = _HeardStream()
    with redirect_stderr(said):
        try:
            code = main()
        except Exception as error:  # noqa: BLE001 - whatever it was, a start that does nothing would be worse
            CrashHook().report(error, "At the start")
            code = _EXIT_CRASHED
    if code:
        show_message(said.getvalue().strip().removeprefix("backscope: "))
    return code


def _give_back_library_path() -> None:
    """Let programs that Backscope starts, as a browser, find the system's libraries instead of the bundle's."""
    if sys.platform.startswith("linux"):
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before:
            os.environ["LD_LIBRARY_PATH"] = before


def _somebody_reads() -> bool:
    """Whether whoever started this reads what it writes; a desktop does not.

    A desktop gives one absolute path or nothing, and no terminal.
    """
    if sys.platform == "win32":
        return sys.stderr is not None  # None in the program for windows
    arguments = sys.argv[1:]
    if len(arguments) > 1 or not all(map(os.path.isabs, arguments)) or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return True
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(start())
