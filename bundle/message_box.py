"""One message on the screen before there is a window, or where there will be none."""

from __future__ import annotations

import shutil
import subprocess
import sys

from app.bootstrap import StartError, prepare

_TITLE = "Backscope"
_PROGRAMS = (
    ("zenity", "--error", f"--title={_TITLE}", "--no-markup", "--text={}"),
    ("kdialog", "--title", _TITLE, "--error", "{}"),
    ("xmessage", "-center", "{}"),
)
"""What the desktops of Linux bring for this, should Qt be what is missing."""


def show_message(text: str) -> None:
    """Show a message and wait until it is closed; without a display do nothing."""
    try:
        prepare(offscreen=False)
    except StartError:
        _show_without_qt(text)
        return
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Critical, _TITLE, text)
    box.setTextFormat(Qt.TextFormat.PlainText)  # it may quote a file, which may look like HTML
    box.exec()


def _show_without_qt(text: str) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, _TITLE, 0x10)
        return
    for program, *arguments in _PROGRAMS:
        if shutil.which(program):
            subprocess.run([program, *(argument.replace("{}", text) for argument in arguments)], check=False)
            return
