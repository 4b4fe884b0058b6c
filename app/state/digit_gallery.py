"""The test images and what the network answers to each: the wrong ones first, and who is taken for whom."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class DigitGallery:
    """Answers over a test set of images.

    Attributes
    ----------
    images
        Brightness 0 to 1, (examples, rows, columns), in the order of the test set.
    truths, answers
        Class of each, by the data and by the network, (examples,).
    confidences
        The network's share for its answer, 0 to 1, (examples,); NaN where it is not finite.
    class_names
        One per class.

    Raises
    ------
    ValueError
        The arrays do not belong together.
    """

    images: Floats
    truths: Indices
    answers: Indices
    confidences: Floats
    class_names: tuple[str, ...]

    def __post_init__(self) -> None:
        count = len(self.images)
        for name in ("truths", "answers", "confidences"):
            shape = getattr(self, name).shape
            if shape != (count,):
                raise ValueError(f"{name}: expected shape ({count},), found {shape}")

    @functools.cached_property
    def wrong(self) -> NDArray[np.bool_]:
        """Which examples are answered wrongly, (examples,)."""
        return np.asarray(self.truths != self.answers)

    @property
    def mistakes(self) -> int:
        """How many are wrong."""
        return int(self.wrong.sum())

    @functools.cached_property
    def order(self) -> Indices:
        """Test indices in the order of showing: wrong ones from the surest, then right ones from the least sure."""
        confidence = np.nan_to_num(self.confidences)
        return np.lexsort((np.where(self.wrong, -confidence, confidence), ~self.wrong))

    @functools.cached_property
    def confusion(self) -> Indices:
        """How many examples of each class (row) got each answer (column), (classes, classes)."""
        classes = len(self.class_names)
        counts = np.zeros((classes, classes), np.intp)
        np.add.at(counts, (self.truths, self.answers), 1)
        return counts

    def describe(self, example: int) -> str:
        """Say what one example is and what the network makes of it."""
        truth, answer = (self.class_names[k] for k in (self.truths[example], self.answers[example]))
        confidence = float(self.confidences[example])
        sure = "not finite" if np.isnan(confidence) else f"{100 * confidence:.1f} %"
        verdict = "right" if truth == answer else f"wrong: it is {truth}"
        return f"Test example {example + 1:,} of {len(self.images):,}\nanswer {answer} ({sure}), {verdict}"

    def describe_cell(self, truth: int, answer: int) -> str:
        """Say what one number of the confusion matrix counts."""
        count, total = int(self.confusion[truth, answer]), int(self.confusion[truth].sum())
        return f"{count:,} of {total:,} images of {self.class_names[truth]} got the answer {self.class_names[answer]}"
