"""The application's icon in the formats of the systems, made from one drawing."""

from __future__ import annotations

import os
import struct
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels of the pictures in an .ico, which knows none larger."""
_ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
"""Apple's name for a PNG of each size."""


def write_icons(drawing: Path, folder: Path) -> None:
    """Write ``backscope-256.png``, ``backscope.ico`` (Windows) and ``backscope.icns`` (macOS) from an SVG file.

    Qt has writers for both formats, but each writes one size only, and the system scales the rest badly; the formats
    are a table of PNGs.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pictures = _pictures(drawing, sorted({*SIZES, *_ICNS_KINDS}))
    (folder / "backscope-256.png").write_bytes(pictures[256])
    (folder / "backscope.ico").write_bytes(ico({size: pictures[size] for size in SIZES}))
    (folder / "backscope.icns").write_bytes(icns({size: pictures[size] for size in _ICNS_KINDS}))


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an .ico of PNGs by their size in pixels."""
    directory, images = b"", b""
    start = 6 + 16 * len(pictures)
    for size, png in sorted(pictures.items()):
        side = size % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), start + len(images))
        images += png
    return struct.pack("<HHH", 0, 1, len(pictures)) + directory + images


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an .icns of PNGs by their size in pixels."""
    parts = b"".join(
        struct.pack(">4sI", _ICNS_KINDS[size], len(png) + 8) + png for size, png in sorted(pictures.items())
    )
    return struct.pack(">4sI", b"icns", len(parts) + 8) + parts


def _pictures(drawing: Path, sizes: list[int]) -> dict[int, bytes]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(drawing.read_bytes()))
    pictures = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub wants bytes, Qt takes the name
        pictures[size] = bytes(buffer.data().data())
    return pictures
