"""Predict, then see: the teacher hides numbers, the class guesses, and one key reveals them in turn."""

from __future__ import annotations

from app.state.scene.elements import ElementId, LayerId
from app.state.scene.hidden import Hidden, Secret, What, hideable


class Guessing:
    """What is hidden, in the order in which it was."""

    def __init__(self) -> None:
        self._secrets: list[Secret] = []

    @property
    def hidden(self) -> Hidden:
        """What stage and inspector hide."""
        return frozenset(self._secrets)

    @property
    def next(self) -> Secret | None:
        """What is revealed next, or None where nothing is hidden."""
        return self._secrets[0] if self._secrets else None

    def hide(self, element: ElementId | LayerId, what: What) -> None:
        """Hide something; what is hidden already keeps its turn.

        Raises
        ------
        ValueError
            The element has nothing of the kind that could be hidden.
        """
        if what not in hideable(element):
            raise ValueError(f"{element} has no {what.name.lower()} that can be hidden")
        secret = Secret(element, what)
        if secret not in self._secrets:
            self._secrets.append(secret)

    def reveal_next(self) -> Secret | None:
        """Reveal what has been hidden longest and return it; None where nothing is hidden."""
        return self._secrets.pop(0) if self._secrets else None

    def reveal_all(self) -> None:
        """Hide nothing any more."""
        self._secrets.clear()
