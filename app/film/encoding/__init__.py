"""From painted frames to a file: MP4, WebM, GIF, WebP, APNG and PNG."""

from app.film.encoding.encoder import Encoder, open_encoder
from app.film.encoding.errors import FilmCancelledError, FilmError
from app.film.encoding.file_format import FileFormat, Fitted, Pixels
from app.film.encoding.formats import FORMATS, estimated_bytes, format_of

__all__ = [
    "FORMATS",
    "Encoder",
    "FileFormat",
    "FilmCancelledError",
    "FilmError",
    "Fitted",
    "Pixels",
    "estimated_bytes",
    "format_of",
    "open_encoder",
]
