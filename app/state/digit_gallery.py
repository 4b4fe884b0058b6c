"""The test images and what the network answers to each: the wrong ones first, and who is taken for whom."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.state.scene.number_text import count_text
from engine.language import local_number, tr

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
        sure = tr("not finite") if np.isnan(confidence) else local_number(f"{100 * confidence:.1f} %")
        which = tr(
            "Test example {number} of {total}", number=count_text(example + 1), total=count_text(len(self.images))
        )
        if truth == answer:
            return f"{which}\n{tr('answer {answer} ({sure}), right', answer=answer, sure=sure)}"
        said = tr("answer {answer} ({sure}), wrong: it is {truth}", answer=answer, sure=sure, truth=truth)
        return f"{which}\n{said}"

    @property
    def summary(self) -> str:
        """How many are wrong."""
        return tr("{count} of {total} wrong", count=count_text(self.mistakes), total=count_text(len(self.images)))

    def describe_confusion(self) -> str:
        """Say how many are wrong, and which mistake is made most often."""
        mistaken = self.confusion * ~np.eye(len(self.class_names), dtype=bool)
        truth, answer = np.unravel_index(int(mistaken.argmax()), mistaken.shape)
        if not mistaken[truth, answer]:
            return self.summary
        most = tr("most often: {mistake}", mistake=self.describe_cell(int(truth), int(answer)))
        return f"{self.summary}; {most}"

    def describe_cell(self, truth: int, answer: int) -> str:
        """Say what one number of the confusion matrix counts."""
        count, total = int(self.confusion[truth, answer]), int(self.confusion[truth].sum())
        return tr(
            "{count} of {total} images of {truth} got the answer {answer}",
            count=count_text(count),
            total=count_text(total),
            truth=self.class_names[truth],
            answer=self.class_names[answer],
        )
