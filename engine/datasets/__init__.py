"""Training data: generators, handwritten digits, rows of the document, CSV files."""

from engine.datasets.dataset import Dataset
from engine.datasets.loading import load_dataset

__all__ = ["Dataset", "load_dataset"]
