"""What a page holds, as plain data: its script reads it under these names."""

from __future__ import annotations

import msgspec


class Layer(msgspec.Struct, frozen=True):
    """A layer's names and formulas, and how many of its links are shown."""

    title: str
    name: str
    units: int
    activation: str
    formula: str
    detail: str
    residual: bool
    links: int
    shown: int


class Stage(msgspec.Struct, frozen=True):
    """A phase, and its layer."""

    phase: str
    layer: int | None


class Points(msgspec.Struct, frozen=True):
    """Examples that are drawn over the plane or beside the curve."""

    x: tuple[float, ...]
    y: tuple[float, ...]
    targets: tuple[float, ...]
    total: int


class Picture(msgspec.Struct, frozen=True):
    """What does not change of the picture of the prediction.

    Attributes
    ----------
    kind
        ``"plane"``: one shade for each output and point, rows upwards, of a single output that of its root, which keeps
        the line between two classes sharp; ``"curve"``: one shade for each point, which is
        its height.
    shape
        Outputs, rows and columns.
    extent
        Left, right, bottom, top.
    centres
        How far the first and the last point of the grid lie within the extent, as left, right, bottom, top.
    """

    kind: str
    shape: tuple[int, int, int]
    extent: tuple[float, float, float, float]
    centres: tuple[float, float, float, float]
    title: str
    note: str
    axes: tuple[str, str]
    classes: tuple[str, ...]
    values: tuple[float, float]
    train: Points
    test: Points


class Part(msgspec.Struct, frozen=True):
    """What steps in a row have in common: the network's shape, its names, and where each number stands."""

    inputs: int
    input_names: tuple[str, ...]
    output_names: tuple[str, ...]
    image: tuple[int, int] | None
    grey: bool
    loss: str
    loss_short: str
    loss_formula: str
    layers: tuple[Layer, ...]
    stages: tuple[Stage, ...]
    slots: dict[str, tuple[int, int]]
    stride: int
    picture: Picture | None


class Step(msgspec.Struct, frozen=True):
    """One training step: what is not of the network, and which captions its stages have.

    Attributes
    ----------
    step
        Updates done before it.
    captions
        For each stage, the index of its sign and of its sentence among the replay's texts.
    """

    step: int
    part: int
    row: int
    epoch: int
    epoch_after: int
    examples: int
    loss: float
    penalty: float
    captions: tuple[tuple[int, int], ...]


class Rows(msgspec.Struct, frozen=True):
    """The numbers of a part's steps, a row each, as base64: float32, uint32 and uint8."""

    values: str
    links: str
    shades: str


class Curve(msgspec.Struct, frozen=True):
    """Loss and accuracy over whole sets, before each step that is kept, and after the last."""

    steps: tuple[int, ...]
    train: tuple[float, ...]
    test: tuple[float | None, ...]
    train_accuracy: tuple[float | None, ...]
    test_accuracy: tuple[float | None, ...]


class Change(msgspec.Struct, frozen=True):
    """An edit of the run."""

    step: int
    text: str


class Replay(msgspec.Struct, frozen=True):
    """Everything that a page shows."""

    first: int
    last: int
    parts: tuple[Part, ...]
    rows: tuple[Rows, ...]
    steps: tuple[Step, ...]
    texts: tuple[str, ...]
    curve: Curve
    changes: tuple[Change, ...]
    end: str
