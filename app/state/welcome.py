"""What the welcome screen shows: cards of lessons and scenarios, and what their pictures are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.state.scene import Responses
from engine.snapshot import Snapshot

Kind = Literal["lesson", "scenario"]


@dataclass(frozen=True)
class CardId:
    """Which card: the folder's name of a lesson, or a scenario's name."""

    kind: Kind
    name: str


@dataclass(frozen=True)
class Card:
    """What stands on a card.

    Attributes
    ----------
    heading
        A small line above the title; "" for none.
    summary
        What it is about; of a lesson that cannot be read, why.
    readable
        Whether it can be opened.
    """

    id: CardId
    heading: str
    title: str
    summary: str
    readable: bool = True


@dataclass(frozen=True, eq=False)
class CardPicture:
    """The stage of a card's scenario after some training, not painted yet."""

    snapshot: Snapshot
    input_image: tuple[int, int] | None
    responses: Responses | None
