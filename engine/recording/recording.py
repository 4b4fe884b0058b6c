"""A recording: a scenario and the edits made at given steps, in one course or in several branches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from engine.edits import DrawWeights, Edit
from engine.language import local_number, mark, tr
from engine.plans import MicroStep
from engine.recording.document import MOST_BRANCHES, BranchRecord, Place, RecordingDocument, RecordingError, TimedEdit
from engine.recording.keyframes import Keyframes
from engine.recording.stretch import Stretch
from engine.scenario import Scenario
from engine.self_contained import self_contained
from engine.trainer import Trainer

FIRST_NAME: Final = mark("first run")
LONGEST_NAME: Final = 80
"""Characters of a branch's name."""


@dataclass(frozen=True, eq=False)
class Branch:
    """One course of events from step 0 on; branches share the stretches before they part.

    Attributes
    ----------
    number
        Tells it from the others, for as long as the recording lives.
    colour
        Index into the colours that runs have.
    tip
        Its last stretch.
    """

    number: int
    name: str
    colour: int
    tip: Stretch

    @property
    def end(self) -> int:
        """Furthest step that was trained to."""
        return self.tip.end

    def stretch_at(self, step: int) -> Stretch:
        """Return the stretch that holds a step: the last one that begins there or before."""
        stretch = self.tip
        while stretch.start > step and stretch.parent is not None:
            stretch = stretch.parent
        return stretch


@dataclass(frozen=True)
class Departure:
    """Where training again gave other numbers than the recording has, as on another machine.

    Attributes
    ----------
    step
        The first checkpoint that is not the same.
    recorded, found
        Loss of the mini-batch of that step.
    worst
        Largest relative difference between two such losses so far.
    """

    step: int
    recorded: float
    found: float
    worst: float

    def __str__(self) -> str:
        said = {
            "step": local_number(f"{self.step:,}"),
            "found": local_number(f"{self.found:.10g}"),
            "recorded": local_number(f"{self.recorded:.10g}"),
        }
        if self.worst < 1e-12:
            return tr(
                "trained again, the recording comes out differently at step {step} or shortly before: "
                "loss {found}, recorded {recorded}; so far in the last bits only",
                **said,
            )
        return tr(
            "trained again, the recording comes out differently at step {step} or shortly before: "
            "loss {found}, recorded {recorded}; so far by up to {share} of the loss",
            **said,
            share=local_number(f"{self.worst:.1e}"),
        )


class Recording:
    """A scenario, the edits made to its training, and what makes going back quick.

    A recording is changed by adding stretches and by exchanging its tuple of branches, never by changing a stretch that
    exists. So what could be undone is the tuple as it was before: nothing is copied.

    Attributes
    ----------
    scenario
        What the first stretch trains; it needs no file.
    branches
        In the order in which they were made; at least one.
    keyframes
        The memory for states to go back to.
    departure
        Where a replay came out differently from what a file says; None where it did not.
    """

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = self_contained(scenario)
        self.root = Stretch()
        self.branches: tuple[Branch, ...] = (Branch(0, tr(FIRST_NAME), 0, self.root),)
        self.keyframes = Keyframes()
        self.departure: Departure | None = None
        self._made = 1
        self.keyframes.keep(self.root, Trainer(self.scenario).capture())

    def branch(self, number: int) -> Branch:
        """Return a branch by its number.

        Raises
        ------
        RecordingError
            There is none.
        """
        for branch in self.branches:
            if branch.number == number:
                return branch
        raise RecordingError(tr("branch: expected one of this recording, found number {number}", number=number))

    def named(self, name: str) -> Branch:
        """Return a branch by its name.

        Raises
        ------
        RecordingError
            There is none.
        """
        for branch in self.branches:
            if branch.name == name:
                return branch
        names = ", ".join(f'"{branch.name}"' for branch in self.branches)
        raise RecordingError(tr('branch: expected one of {names}, found "{name}"', names=names, name=name))

    # --- changes ------------------------------------------------------------------------------------------------------

    def extend(self, number: int, tip: Stretch) -> None:
        """Let a branch end in another stretch."""
        self._exchange(replace(self.branch(number), tip=tip))

    def fork(self, tip: Stretch, name: str) -> Branch:
        """Add a branch, in the colour that is used least.

        Raises
        ------
        RecordingError
            There are as many as a recording can have.
        """
        self.check_room()
        used = [branch.colour for branch in self.branches]
        colour = min(range(len(used) + 1), key=lambda index: (used.count(index), index))
        branch = Branch(self._made, self._unused(" ".join(name.split())), colour, tip)
        self._made += 1
        self.branches = (*self.branches, branch)
        return branch

    def check_room(self) -> None:
        """Raise where a recording has no room for another branch.

        Raises
        ------
        RecordingError
            There are as many as a recording can have.
        """
        if len(self.branches) >= MOST_BRANCHES:
            raise RecordingError(
                tr("branches: expected at most {most}, found one more; delete some first", most=MOST_BRANCHES)
            )

    def unused_draw(self) -> int:
        """Return a number for a draw of first weights that no branch has had."""
        draws = [e.draw for branch in self.branches for _, e in branch.tip.edits() if isinstance(e, DrawWeights)]
        return max(draws, default=0) + 1

    def rename(self, number: int, name: str) -> None:
        """Give a branch another name; a number is added where another has it."""
        wanted = " ".join(name.split())[:LONGEST_NAME]
        if not wanted:
            raise RecordingError(tr("name of a branch: expected some text, found nothing"))
        self._exchange(replace(self.branch(number), name=self._unused(wanted, number)))

    def recolour(self, number: int, colour: int) -> None:
        """Give a branch another colour."""
        self._exchange(replace(self.branch(number), colour=colour))

    def delete(self, number: int) -> None:
        """Take a branch out; stretches that others need stay.

        Raises
        ------
        RecordingError
            It is the only one.
        """
        gone = self.branch(number)
        if len(self.branches) == 1:
            raise RecordingError(tr('"{name}": expected another branch to stay, found none', name=gone.name))
        self.branches = tuple(branch for branch in self.branches if branch is not gone)

    def _exchange(self, new: Branch) -> None:
        self.branches = tuple(new if branch.number == new.number else branch for branch in self.branches)

    def _unused(self, name: str, number: int | None = None) -> str:
        taken = {branch.name for branch in self.branches if branch.number != number}
        candidate, count = name[:LONGEST_NAME], 2
        while candidate in taken:
            suffix = f" ({count})"
            candidate, count = name[: LONGEST_NAME - len(suffix)] + suffix, count + 1
        return candidate

    # --- as a document ------------------------------------------------------------------------------------------------

    def document(self, number: int, step: int, stage: MicroStep | None = None) -> RecordingDocument:
        """Return the recording as plain values, standing at a step of a branch, and at a stage of the next step."""
        index = self.branches.index(self.branch(number))
        return RecordingDocument(
            scenario=self.scenario,
            branches=tuple(_record(branch) for branch in self.branches),
            place=Place(index, step, stage.phase if stage else None, stage.layer if stage else None),
        )

    @staticmethod
    def of(document: RecordingDocument) -> Recording:
        """Return the recording that a document describes. Nothing of it is trained yet, so nothing but step 0 is near.

        Branches share a stretch where one can have left the other there: no two end in the same stretch, and none
        leaves one behind the end of a branch that ends in it, so that training one makes no other longer.

        Raises
        ------
        EngineError
            The scenario's data or first weights do not fit.
        """
        recording = Recording(document.scenario)
        known: dict[tuple[int, int, str], list[Stretch]] = {}
        tips: set[int] = set()
        branches = []
        for number, record in enumerate(document.branches):
            stretch = recording.root
            ends = [*(timed.step for timed in record.edits), record.steps]
            stretch.end = max(stretch.end, ends[0])
            for index, timed in enumerate(record.edits, 1):
                end, is_last = ends[index], index == len(record.edits)
                alike = known.setdefault((id(stretch), timed.step, repr(timed.edit)), [])
                for shared in alike:
                    is_tip = id(shared) in tips
                    if (not is_tip and shared.end <= end) if is_last else (not is_tip or end <= shared.end):
                        break
                else:
                    shared = Stretch(stretch, timed.edit, timed.step)
                    alike.append(shared)
                shared.end = max(shared.end, end)
                stretch = shared
            tips.add(id(stretch))
            branch = Branch(number, record.name, record.colour, stretch)
            for checkpoint in record.checkpoints:
                branch.stretch_at(checkpoint.step - 1).checkpoints[checkpoint.step] = checkpoint
            branches.append(branch)
        recording.branches, recording._made = tuple(branches), len(branches)
        return recording


def _record(branch: Branch) -> BranchRecord:
    path = branch.tip.path()
    ends = [*(stretch.start for stretch in path[1:]), branch.end]
    checkpoints = [
        stretch.checkpoints[step]
        for stretch, end in zip(path, ends, strict=True)
        for step in sorted(stretch.checkpoints)
        if step <= end
    ]
    edits: tuple[tuple[int, Edit], ...] = branch.tip.edits()
    return BranchRecord(
        name=branch.name,
        colour=branch.colour,
        steps=branch.end,
        edits=tuple(TimedEdit(step, edit) for step, edit in edits),
        checkpoints=tuple(checkpoints),
    )
