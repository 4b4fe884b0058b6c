"""How far a snapshot's training step has come: which of its numbers belong to this step."""

from __future__ import annotations

from engine.snapshot import Phase, Snapshot

_ORDER = tuple(Phase)


class Progress:
    """Answers what has been computed in the step that a snapshot shows."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._place = _ORDER.index(snapshot.phase)

    def _reached(self, phase: Phase) -> bool:
        return self._snapshot.fresh and self._place >= _ORDER.index(phase)

    @property
    def batch(self) -> bool:
        """Whether a mini-batch has been fetched."""
        return self._reached(Phase.BATCH)

    def forward(self, layer: int) -> bool:
        """Whether the forward pass has come through a layer."""
        at = self._snapshot.layer
        return self._reached(Phase.FORWARD) and (self._snapshot.phase is not Phase.FORWARD or at is None or layer <= at)

    @property
    def loss(self) -> bool:
        """Whether the loss has been computed."""
        return self._reached(Phase.LOSS)

    def backward(self, layer: int) -> bool:
        """Whether the backward pass has come through a layer."""
        at = self._snapshot.layer
        return self._reached(Phase.BACKWARD) and (
            self._snapshot.phase is not Phase.BACKWARD or at is None or layer >= at
        )

    @property
    def update(self) -> bool:
        """Whether the parameters have been updated; an update that was not finite has been taken back."""
        return self._reached(Phase.UPDATE) and self._snapshot.divergence is None
