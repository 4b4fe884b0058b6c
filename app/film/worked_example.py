"""Which formulas a handout shows: one unit's way through a training step, or all of what was selected. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from app.state.inspector import Inspection, inspect
from app.state.inspector.notation import DELTA, MEAN_DELTA
from app.state.inspector.step_values import SOFTMAX, StepValues
from app.state.scene import ElementId, LinkId, LossId, NodeId
from engine import Phase, Snapshot, Trainer
from engine.language import tr
from engine.recording import Run
from engine.state import TrainerState
from engine.update_story import Part

_MISSED_LEAST = (Phase.UPDATE, Phase.FORWARD, Phase.BATCH, Phase.BACKWARD, Phase.LOSS)
"""Of phases with as many lines, the last gives up one of its own first."""
_SHARE_OF_UPDATE = 0.2
"""What a line of the update counts for: the six of Adam stay as long as any other phase has two."""


class Derivations:
    """Derives numbers of the moment at which a run stands.

    Parameters
    ----------
    snapshot
        Of the run's trainer.
    example
        Column of the mini-batch.
    """

    def __init__(self, run: Run, snapshot: Snapshot, example: int) -> None:
        self._trainer: Trainer = run.trainer
        self._snapshot = snapshot
        self._example = min(example, snapshot.batch_size - 1)
        self._before = _state_before(run, snapshot)

    def of(self, element: ElementId) -> Inspection:
        """Return the derivation of everything that an element holds.

        Raises
        ------
        IndexError
            The network has no such element.
        """
        training, story = self._trainer.scenario.training, None
        if self._before is not None and not isinstance(element, LossId) and element.layer >= 0:
            part: Part = "weights" if isinstance(element, LinkId) else "biases"
            source = element.input if isinstance(element, LinkId) else 0
            story = self._trainer.update_story(self._before, element.layer, part, element.unit, source)
        return inspect(
            self._snapshot,
            element,
            self._example,
            story,
            l1=training.l1,
            l2=training.l2,
            method=training.method,
        )

    @property
    def which(self) -> str:
        """Which example of the mini-batch the numbers are of; "" where there is only one."""
        return StepValues(self._snapshot, self._example).which

    def of_one_unit(self) -> tuple[Inspection, ...]:
        """Return a worked example: one unit forward, the loss, its error signal, and the update of one weight.

        The unit is one of the layer that is computed, else an output.
        """
        link = self._telling_link()
        unit, weight = self.of(NodeId(link.layer, link.unit)), self.of(link)
        loss = self.of(LossId())
        forward = [line for line in unit.lines if line.phase is Phase.FORWARD]
        backward = [line for line in unit.lines if line.phase is Phase.BACKWARD]
        if self._trainer.scenario.training.method == "backpropagation":
            backward = backward[: 1 + max(n for n, line in enumerate(backward) if line.symbol in (DELTA, MEAN_DELTA))]
        change = [line for line in weight.lines if line.phase is not Phase.FORWARD]
        steps = (
            (tr("1. Forward"), f"{unit.title} · {unit.about}", forward),
            (tr("2. Loss"), "", loss.lines),
            (tr("3. Backward"), "", backward),
            (tr("4. One weight"), weight.about, change),
        )
        return tuple(Inspection(title, about, tuple(lines)) for title, about, lines in steps)

    def _telling_link(self) -> LinkId:
        """Return a weight whose numbers tell something: not 0, as those of a dead unit or a blank pixel are."""
        snapshot, example = self._snapshot, self._example
        last = len(snapshot.layers) - 1
        layer = last if snapshot.layer is None else snapshot.layer
        here = snapshot.layers[layer]
        if layer == last and here.activation == SOFTMAX:
            unit = int(snapshot.targets[:, example].argmax())
        else:
            unit = _first_telling(here.activations[:, example])
        below = snapshot.inputs if layer == 0 else snapshot.layers[layer - 1].activations
        return LinkId(layer, unit, _first_telling(below[:, example]))


def without_example(inspections: tuple[Inspection, ...], which: str) -> tuple[Inspection, ...]:
    """Return inspections whose lines do not repeat which example they are of: that is said once, above all."""
    return tuple(
        replace(one, lines=tuple(replace(line, note="") if line.note == which else line for line in one.lines))
        for one in inspections
    )


def shortened(inspections: tuple[Inspection, ...], phase: Phase | None) -> Iterator[tuple[Inspection, ...]]:
    """Yield inspections with ever fewer lines, to the last: what is given up first can be missed best.

    That are curves, then lines that are not computed yet, the last ones first; then one from whatever phase of
    an inspection has the most lines, the beginning and the last two of which tell the most. The lines of an update
    count for less: each needs the one before.

    Parameters
    ----------
    phase
        One that counts for twice as much as the others; None where all are equal.
    """
    inspections = tuple(replace(one, curve=None) for one in inspections)
    yield inspections
    while any(one.lines for one in inspections):
        number, gone = _dispensable(inspections, phase)
        one = inspections[number]
        rest = replace(one, lines=one.lines[:gone] + one.lines[gone + 1 :])
        inspections = (*inspections[:number], rest, *inspections[number + 1 :])
        yield tuple(one for one in inspections if one.lines)


def _dispensable(inspections: tuple[Inspection, ...], phase: Phase | None) -> tuple[int, int]:
    """Return the place of the line that can be missed best: which inspection, which of its lines."""
    groups: dict[tuple[int, Phase], list[int]] = {}
    for number in reversed(range(len(inspections))):
        for place, line in reversed(list(enumerate(inspections[number].lines))):
            if not line.fresh:
                return number, place
            groups.setdefault((number, line.phase), []).insert(0, place)

    def weight(key: tuple[int, Phase]) -> tuple[float, int, int]:
        share = _SHARE_OF_UPDATE if key[1] is Phase.UPDATE else 1.0
        return len(groups[key]) * share / (2 if key[1] is phase else 1), _MISSED_LEAST.index(key[1]), key[0]

    number, its_phase = max(groups, key=weight)
    places = groups[number, its_phase]
    return number, places[max(0, len(places) - 3)]


def _first_telling(values: np.ndarray) -> int:
    """Return the first place of a number other than 0, or the first of all."""
    return int(np.flatnonzero(values)[0]) if values.any() else 0


def _state_before(run: Run, snapshot: Snapshot) -> TrainerState | None:
    """Return the state one update ago, where the snapshot shows an update; the run stays where it is."""
    if not snapshot.fresh or snapshot.phase is not Phase.UPDATE or snapshot.divergence is not None:
        return None
    other = Run(run.recording, run.number)
    other.seek(run.trainer.step_count - 1)
    return other.trainer.capture()
