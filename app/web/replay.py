"""What a page replays: some of the steps of a run, each with all the numbers of its phases.

Nothing in between is made up: a step that is not kept is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.state.scene.captions import phase_caption
from app.state.scene.staging import staging_of
from app.state.scene.view import StageView
from app.web.content import Change, Curve, Part, Replay, Rows, Step
from app.web.packing import packed, six_digits
from app.web.pictures import Pictures
from app.web.step_row import EXAMPLE, StepRow, is_thinned, part_of, strongest_links
from engine.edits import describe
from engine.errors import EngineError
from engine.language import local_number, tr
from engine.recording import Run
from engine.snapshot import Phase, Snapshot
from engine.trainer import Trainer

MOST_STEPS: Final = 150
"""Steps on a page: more than anyone looks at one by one."""
MOST_BYTES: Final = 4_000_000
"""Of numbers on a page; a large network has fewer steps."""
FEWEST_STEPS: Final = 12

Progress = Callable[[float], None]


class PageError(EngineError):
    """A run that cannot be shown on a page."""


def chosen_steps(first: int, last: int, most: int) -> list[int]:
    """Return which steps from ``first`` up to ``last``, not included, are kept: all, or more of the early ones."""
    span = last - first - 1
    if span < most:
        return list(range(first, last))
    # never less than one step apart, and from there on as the square grows
    return [first + max(place, int(span * (place / (most - 1)) ** 2 + 0.5)) for place in range(most)]


def replay_of(run: Run, from_step: int, to_step: int, progress: Progress | None = None) -> Replay:
    """Train or replay a run, and keep what a page shows of it.

    Parameters
    ----------
    run
        It is moved; nobody else should be using it.
    from_step, to_step
        Updates done before the first step that is shown, and after the last.
    progress
        Called with the share that is done, 0 to 1; what it raises ends the work.

    Raises
    ------
    PageError
        There is no step to show.
    EngineError
        A recorded edit does not fit.
    """
    if not 0 <= from_step < to_step:
        ends = {"first": local_number(f"{from_step:,}"), "last": local_number(f"{to_step:,}")}
        raise PageError(tr("web page: expected at least one step to show, found steps {first} to {last}", **ends))
    collector = _Collector(run)
    wanted = _wanted(run, from_step, to_step, MOST_STEPS)
    done = 0
    while done < len(wanted) and collector.keep(wanted[done]):
        done += 1
        if done == 1:  # now it is known how much a step takes
            most = max(FEWEST_STEPS, MOST_BYTES // collector.bytes_of_a_step)
            if most < len(wanted):
                wanted = _wanted(run, from_step, to_step, most)
        if progress is not None:
            progress(done / len(wanted))
    return collector.replay(from_step, to_step)


def _wanted(run: Run, first: int, last: int, most: int) -> list[int]:
    """Return the steps to keep: besides those chosen, the first after each of the latest edits."""
    edits = sorted({step for step, _ in run.branch.tip.edits() if first < step < last})[-(most // 4) :]
    return sorted({*chosen_steps(first, last, max(2, most - len(edits))), *edits})


@dataclass
class _Gathered:
    """The rows of a part while it is being made."""

    values: list[NDArray[np.float32]] = field(default_factory=list)
    links: list[NDArray[np.uint32]] = field(default_factory=list)
    shades: list[NDArray[np.uint8]] = field(default_factory=list)


class _Collector:
    """Goes through a run, step by step, and keeps what it sees."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._parts: list[Part] = []
        self._gathered: list[_Gathered] = []
        self._steps: list[Step] = []
        self._texts: dict[str, int] = {}
        self._measured: dict[int, tuple[float | None, ...]] = {}
        self._pictures = Pictures()

    @property
    def bytes_of_a_step(self) -> int:
        """What the first step takes on the page."""
        first = self._gathered[0]
        return (first.values[0].nbytes + first.links[0].nbytes + first.shades[0].nbytes) * 4 // 3

    def keep(self, step: int) -> bool:
        """Go to a step and keep it; return False where the run ends before it or in it."""
        run, trainer = self._run, self._run.trainer
        run.seek(step)
        if trainer.divergence is not None or trainer.step_count != step:
            return False
        epoch = trainer.epoch
        measured = _measured(trainer)
        picture, shades = self._pictures.before_step(trainer)
        taken = list(self._micro_steps())
        if not taken or taken[-1].phase is not Phase.UPDATE or trainer.divergence is not None:
            return False
        self._measured[step] = measured
        self._measured[step + 1] = _measured(trainer)
        before, after = taken[0], taken[-1]
        indices = strongest_links(before)
        row = StepRow(before, after, indices)
        part = part_of(taken, indices, trainer, row, picture)
        if not self._parts or part != self._parts[-1]:
            self._parts.append(part)
            self._gathered.append(_Gathered())
        rows = self._gathered[-1]
        rows.values.append(six_digits(np.concatenate(row.values)))
        chosen = [chosen for chosen, layer in zip(indices, before.layers, strict=True) if is_thinned(chosen, layer)]
        rows.links.append(np.concatenate([np.empty(0, np.intp), *chosen]).astype(np.uint32))
        rows.shades.append(shades)
        self._steps.append(
            Step(
                step=step,
                part=len(self._parts) - 1,
                row=len(rows.values) - 1,
                epoch=epoch,
                epoch_after=trainer.epoch,
                examples=after.batch_size,
                loss=_rounded(after.loss),
                penalty=_rounded(after.penalty),
                captions=tuple(self._caption(snapshot) for snapshot in taken),
            )
        )
        return True

    def _micro_steps(self) -> Iterable[Snapshot]:
        for _ in self._run.micro_steps():
            yield self._run.trainer.snapshot()

    def _text(self, text: str) -> int:
        return self._texts.setdefault(text, len(self._texts))

    def _caption(self, snapshot: Snapshot) -> tuple[int, int]:
        staging = staging_of(snapshot, StageView(1.0, 1.0, example=EXAMPLE))
        with np.errstate(over="ignore", invalid="ignore"):
            caption = phase_caption(snapshot, staging, EXAMPLE)
        return self._text(caption.sign), self._text(caption.text)

    def replay(self, first: int, last: int) -> Replay:
        """Return all that was kept.

        Raises
        ------
        PageError
            That is nothing.
        """
        divergence = self._run.trainer.divergence
        if not self._steps:
            reason = tr("the run ends before it") if divergence is None else str(divergence)
            step = local_number(f"{first:,}")
            raise PageError(tr("web page: no step from {step} on can be shown: {reason}", step=step, reason=reason))
        reached = self._steps[-1].step + 1
        steps = sorted(self._measured)
        columns = zip(*(self._measured[step] for step in steps), strict=True)
        train, test, train_accuracy, test_accuracy = columns
        changes = self._run.branch.tip.edits()
        return Replay(
            first=first,
            last=reached,
            parts=tuple(self._parts),
            rows=tuple(
                Rows(
                    packed(np.concatenate(g.values)), packed(np.concatenate(g.links)), packed(np.concatenate(g.shades))
                )
                for g in self._gathered
            ),
            steps=tuple(self._steps),
            texts=tuple(self._texts),
            curve=Curve(tuple(steps), train, test, train_accuracy, test_accuracy),
            changes=tuple(Change(step, describe(edit)) for step, edit in changes if step < reached),
            end="" if divergence is None else str(divergence),
        )


def _measured(trainer: Trainer) -> tuple[float | None, ...]:
    """Return loss over the training and the test set, then accuracy."""
    with np.errstate(over="ignore", invalid="ignore"):
        measured = trainer.evaluate()
    found = measured.train_loss, measured.test_loss, measured.train_accuracy, measured.test_accuracy
    return tuple(None if value is None else _rounded(value) for value in found)


def _rounded(value: float) -> float:
    return float(f"{value:.6g}")
