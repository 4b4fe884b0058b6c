"""Undo and redo of edits while training goes on.

Undoing an edit is another edit: the setting goes back to what it was, weights that were lost come back, and what has
been learned since stays. Knows no Qt.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import msgspec
import numpy as np
from numpy.typing import NDArray

from engine import (
    AddLayer,
    AddUnit,
    Change,
    Edit,
    RemoveLayer,
    RemoveUnit,
    SetLayer,
    SetParameter,
    Trainer,
)
from engine.edits import describe
from engine.scenario import Layer
from engine.schema import join_path, split_path, value_at

MERGE_WITHIN = 1.0
"""Seconds within which changes of the same thing, as a dragged slider makes them, are undone together."""


@dataclass(frozen=True)
class Before:
    """What must be known of a moment so that an edit made there can be taken back."""

    document: object
    shapes: tuple[tuple[int, int], ...]
    parameters: dict[str, NDArray[np.float64]]

    @staticmethod
    def of(trainer: Trainer) -> Before:
        """Look at a trainer before an edit."""
        return Before(msgspec.to_builtins(trainer.scenario), _shapes(trainer), trainer.parameters())

    def layer(self, index: int) -> SetLayer:
        """Return the edit that gives a layer the weights that it had."""
        weights = self.parameters[f"layers.{index}.weights"].tolist()
        biases = self.parameters[f"layers.{index}.biases"].tolist()
        return SetLayer(index, tuple(map(tuple, weights)), tuple(biases))


def _shapes(trainer: Trainer) -> tuple[tuple[int, int], ...]:
    return tuple((layer.inputs, layer.units) for layer in trainer.architecture.layers)


def inverse_of(edit: Edit, before: Before, after: Trainer) -> tuple[Edit, ...]:
    """Return the edits that take back an edit which has just been made."""
    match edit:
        case Change(path=path):
            parts = split_path(path)
            if parts[-1] == "kind":  # the fields of the former kind come back with it
                parts = parts[:-1]
            back: Edit = Change(join_path(parts), _plain(value_at(before.document, parts)))
        case AddUnit(layer=layer, at=at):
            back = RemoveUnit(layer, after.scenario.network.layers[layer].units - 1 if at is None else at)
        case RemoveUnit(layer=layer, unit=unit):
            back = AddUnit(layer, unit)
        case AddLayer(at=at):
            back = RemoveLayer(at)
        case RemoveLayer(at=at):
            back = AddLayer(at, msgspec.convert(value_at(before.document, ("network", "layers", at)), Layer))
        case SetParameter(layer=layer, part=part, unit=unit, input=source):
            kept = before.parameters[f"layers.{layer}.{part}"]
            value = float(kept[source, unit] if part == "weights" else kept[unit])
            return (SetParameter(layer, part, unit, value, source),)
        case SetLayer(layer=layer):
            return (before.layer(layer),)
        case _:
            return ()
    return (back, *(before.layer(index) for index in _lost(edit, before, after)))


def _lost(edit: Edit, before: Before, after: Trainer) -> list[int]:
    """Return the layers, by their former index, that lost weights through an edit."""
    if isinstance(edit, RemoveLayer):  # itself, and the one whose inputs it was
        return [edit.at, edit.at + 1]
    if isinstance(edit, AddLayer):  # the one that has other inputs now
        return [edit.at]
    pairs = zip(before.shapes, _shapes(after), strict=False)
    return [i for i, (old, new) in enumerate(pairs) if old[0] > new[0] or old[1] > new[1]]


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


@dataclass(frozen=True)
class Done:
    """One entry of the history: what was done, and what takes it back.

    Attributes
    ----------
    text
        For the menu: "learning rate → 0.3".
    subject
        What the entry is about; entries about the same in quick succession become one.
    """

    text: str
    edits: tuple[Edit, ...]
    inverse: tuple[Edit, ...]
    subject: str = ""
    when: float = field(default=0.0, compare=False)


class EditHistory:
    """What can be undone and redone."""

    def __init__(self) -> None:
        self._done: list[Done] = []
        self._undone: list[Done] = []

    @property
    def undo_text(self) -> str:
        """What would be undone; "" for nothing."""
        return self._done[-1].text if self._done else ""

    @property
    def redo_text(self) -> str:
        """What would be redone; "" for nothing."""
        return self._undone[-1].text if self._undone else ""

    def add(self, edits: tuple[Edit, ...], inverse: tuple[Edit, ...]) -> None:
        """Note what has been done; what was undone before can no longer be redone."""
        if not inverse:
            return
        self._undone.clear()
        now = time.monotonic()
        subject = _subject(edits)
        last = self._done[-1] if self._done else None
        if last is not None and subject and subject == last.subject and now - last.when < MERGE_WITHIN:
            self._done.pop()
            inverse = last.inverse
        self._done.append(Done(describe(edits[0]), edits, inverse, subject, now))

    def undo(self) -> tuple[Edit, ...]:
        """Return the edits that take back the last entry; it can be redone then."""
        if not self._done:
            return ()
        entry = self._done.pop()
        self._undone.append(entry)
        return entry.inverse

    def redo(self) -> tuple[Edit, ...]:
        """Return the edits of the entry undone last."""
        if not self._undone:
            return ()
        entry = self._undone.pop()
        self._done.append(entry)
        return entry.edits

    def clear(self) -> None:
        """Forget everything, as another scenario is opened."""
        self._done.clear()
        self._undone.clear()


def _subject(edits: tuple[Edit, ...]) -> str:
    """Return what edits are about if they only set something, so that a later setting of the same may replace them."""
    if all(isinstance(edit, Change) for edit in edits):
        return " ".join(edit.path for edit in edits if isinstance(edit, Change))
    edit = edits[0]
    if isinstance(edit, SetParameter):
        return f"{edit.layer} {edit.part} {edit.unit} {edit.input}"
    return ""
