"""Recordings: a scenario and the edits made at given steps, from which any step of any branch can be had again."""

from engine.recording.document import RecordingDocument, RecordingError
from engine.recording.recording import Branch, Departure, Recording
from engine.recording.run import Run
from engine.recording.stretch import Stretch
from engine.recording.text import (
    RECORDING_SUFFIX,
    is_recording_name,
    load_recording_document,
    recording_from_text,
    recording_to_text,
)

__all__ = [
    "RECORDING_SUFFIX",
    "Branch",
    "Departure",
    "Recording",
    "RecordingDocument",
    "RecordingError",
    "Run",
    "Stretch",
    "is_recording_name",
    "load_recording_document",
    "recording_from_text",
    "recording_to_text",
]
