"""The trained network, and how it was trained, as files that need no Backscope."""

from engine.export.history import history_csv, history_json
from engine.export.numpy_code import numpy_code
from engine.export.pytorch_code import pytorch_code

__all__ = ["history_csv", "history_json", "numpy_code", "pytorch_code"]
