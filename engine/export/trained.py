"""What the code that is written needs to know of a trained network, in either language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.architecture import DenseLayer, decision_threshold
from engine.calls import Array
from engine.export.literals import is_packed
from engine.export.preparation import Preparation, source_of
from engine.losses import LOSSES
from engine.optimizers import kind_of
from engine.scenario import Csv, Scenario
from engine.trainer import Trainer

MOST_EXAMPLES = 5
"""Examples that the code shows when it is run."""
MOST_EXAMPLE_NUMBERS = 400
"""Numbers that these have together, unless a single one has more."""


@dataclass(frozen=True, eq=False)
class Trained:
    """A trained network.

    Attributes
    ----------
    arrays
        As ``run --save`` writes them: ``layers.N.weights`` (inputs, units) and so on.
    columns
        What a user gives of an example, before its ``preparation``.
    classes
        Their names; empty in a regression.
    threshold
        The output above which a single output means the second class.
    examples
        A few, (examples, columns), of the test set if there is one.
    answers
        What is right for each: a class, (examples,), or quantities, (examples, outputs).
    about
        What the network is and where it comes from, in paragraphs.
    """

    scenario: Scenario
    layers: tuple[DenseLayer, ...]
    arrays: dict[str, Array]
    columns: tuple[str, ...]
    preparation: Preparation
    outputs: tuple[str, ...]
    classes: tuple[str, ...]
    threshold: float
    target_low: float
    examples: Array
    answers: tuple[str, ...] | Array
    about: tuple[str, ...]

    @property
    def packed(self) -> bool:
        """Whether the parameters are too many to be written out."""
        return is_packed(list(self.arrays.values()))

    @property
    def on_logits(self) -> bool:
        """Whether the loss is computed from what the output layer has before its activation."""
        return LOSSES[self.scenario.training.loss].on_logits


def trained(trainer: Trainer) -> Trained:
    """Copy out what is to be known.

    Raises
    ------
    DataError, FileError
        The table that was trained on has changed, or cannot be read.
    """
    dataset, architecture = trainer.dataset, trainer.architecture
    source = source_of(trainer.scenario.data, dataset)
    rows = max(1, min(MOST_EXAMPLES, MOST_EXAMPLE_NUMBERS // len(source.names)))
    chosen = (dataset.test if len(dataset.test) else dataset.train)[:rows]
    labels, values, classes = dataset.examples.labels, dataset.examples.values, dataset.examples.classes
    answers: tuple[str, ...] | Array
    if labels is not None:
        answers = tuple(classes[label] for label in labels[chosen])
    else:
        assert values is not None
        answers = values[chosen]
    return Trained(
        scenario=trainer.scenario,
        layers=architecture.layers,
        arrays=trainer.saved_arrays(),
        columns=source.names,
        preparation=source.preparation,
        outputs=architecture.output_names,
        classes=classes,
        threshold=decision_threshold(architecture),
        target_low=architecture.target_low,
        examples=source.examples[chosen],
        answers=answers,
        about=tuple(_about(trainer)),
    )


def _about(trainer: Trainer) -> Iterator[str]:
    scenario = trainer.scenario
    title = " ".join(scenario.title.split())
    yield f"{title}: a neural network trained with Backscope." if title else "A neural network trained with Backscope."
    layers = trainer.architecture.layers
    widths = [counted(layers[0].inputs, "input"), *(f"{layer.units} {layer.activation}" for layer in layers)]
    data = f"the table {Path(scenario.data.path).name}" if isinstance(scenario.data, Csv) else _kind_of_data(scenario)
    sets = trainer.evaluate()
    loss = f"{sets.train_loss:.6g} over the training set"
    if sets.test_loss is not None:
        loss += f", {sets.test_loss:.6g} over the test set"
    right = [f"{share:.1%}" for share in (sets.train_accuracy, sets.test_accuracy) if share is not None]
    penalties = " and penalties" if scenario.training.l1 > 0 or scenario.training.l2 > 0 else ""
    yield (
        f"Layers: {' → '.join(widths)}. It was trained on {data} for {counted(trainer.step_count, 'step')} "
        f"({counted(trainer.epoch, 'epoch')}) with {kind_of(scenario.training.optimizer)}. "
        f"Its loss ({scenario.training.loss}{penalties}) is {loss}"
        f"{'; right answers: ' + ', '.join(right) if right else ''}."
    )


def counted(count: int, noun: str) -> str:
    """Return a number of things: ``1 unit``, ``2 units``."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _kind_of_data(scenario: Scenario) -> str:
    """Return what the data are called in the document."""
    return f"{type(scenario.data).__struct_config__.tag} data"
