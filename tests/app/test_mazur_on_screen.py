"""Mazur's worked example, stepped through in the window: each of its numbers is on the screen when it is computed."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.controllers.session import Session
from app.main_window import MainWindow
from app.painting.prediction.canvas import Canvas
from app.services.messages import Messages
from app.services.settings import WindowSettings
from app.state.scene.elements import ElementId, LinkId, LossId, NodeId
from app.state.speed import Speed
from engine import Phase, load_scenario

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

REFERENCE = json.loads((Path(__file__).parents[1] / "engine" / "reference" / "mazur.json").read_text())
LOSSES = REFERENCE["losses_after_steps_1_2_3"]["sgd_0.5"]
AFTER = REFERENCE["weights_after_one_update"]

HIDDEN, OUTPUT = 0, 1
FORWARD_HIDDEN, FORWARD_OUTPUT = (Phase.FORWARD, HIDDEN), (Phase.FORWARD, OUTPUT)
BACKWARD_OUTPUT, BACKWARD_HIDDEN = (Phase.BACKWARD, OUTPUT), (Phase.BACKWARD, HIDDEN)
AT_LOSS, AT_UPDATE = (Phase.LOSS, None), (Phase.UPDATE, None)
STAGES = [
    (Phase.BATCH, None),
    FORWARD_HIDDEN,
    FORWARD_OUTPUT,
    AT_LOSS,
    BACKWARD_OUTPUT,
    BACKWARD_HIDDEN,
    AT_UPDATE,
]

UNITS = [NodeId(layer, unit) for layer in (HIDDEN, OUTPUT) for unit in range(2)]
LINKS = [LinkId(layer, unit, source) for layer in (HIDDEN, OUTPUT) for unit in range(2) for source in range(2)]
"""In Mazur's order: w1 to w4 feed the hidden units, w5 to w8 the outputs."""

FEWEST_DIGITS = 4


# --- reading what is displayed ----------------------------------------------------------------------------------------

_POWERS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_NUMBER = re.compile(r"(?<![\w.])([−-]?)(\d+(?:\.\d+)?)(?:×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)|e([−-]?\d+))?(?![\w.])")


@dataclass(frozen=True)
class Displayed:
    """A number as it is written: its value, the unit of its last digit, and how many of its digits count."""

    value: float
    unit: float
    digits: int


def numbers_in(text: str) -> list[Displayed]:
    """Read every number that a text displays."""
    found = []
    for sign, mantissa, power, exponent in _NUMBER.findall(text):
        scale = int(power.translate(_POWERS) if power else exponent.replace("−", "-") or 0)
        decimals = len(mantissa.partition(".")[2])
        value = float(f"{'-' if sign else ''}{mantissa}e{scale}")
        digits = len(mantissa.replace(".", "").lstrip("0"))
        found.append(Displayed(value, float(f"1e{scale - decimals}"), digits))
    return found


def displays(text: str, number: float) -> bool:
    """Whether a text displays a number: to the last digit that is written, and with digits enough."""
    return any(
        shown.digits >= FEWEST_DIGITS and abs(shown.value - number) <= shown.unit / 2 * (1 + 1e-9)
        for shown in numbers_in(text)
    )


# --- the walk through the step ----------------------------------------------------------------------------------------


@dataclass
class Screen:
    """What the views display at one moment."""

    stage: list[str]
    inspector: dict[ElementId, str]
    loss: str
    prediction: list[str]

    def result(self, element: ElementId, heading: str) -> str:
        """What the line of an element's derivation that begins with ``heading`` comes to."""
        lines = [line for line in self.inspector[element].splitlines() if line.startswith(f"{heading}:")]
        assert len(lines) == 1, self.inspector[element]
        return lines[0].rpartition(" = ")[2]


@dataclass
class Walk:
    """What was displayed at the end of each stage of the first step, and after each of the steps 2, 3 and 4."""

    stages: dict[tuple[Phase, int | None], Screen] = field(default_factory=dict)
    steps: list[Screen] = field(default_factory=list)


def painted_by(window: MainWindow) -> list[str]:
    """Have the prediction painted, and return what it writes."""
    written: list[str] = []
    text: Callable[..., Any] = Canvas.text

    def record(canvas: Canvas, box: Any, what: str, *args: Any, **kwargs: Any) -> Any:
        written.append(what)
        return text(canvas, box, what, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Canvas, "text", record)
        window.prediction.grab()
    return written


def screen_of(window: MainWindow) -> Screen:
    """Click every element, and note everything that is displayed."""
    inspector: dict[ElementId, str] = {}
    elements: list[ElementId] = [LossId(), *UNITS, *LINKS]
    for element in elements:
        window.stage.element_clicked.emit(element)
        assert window.inspector.isVisible()
        assert window.inspector.inspection is not None
        inspector[element] = window.inspector.inspection.text
    assert window.stage.scene is not None
    figures = [label for label in window.transport.findChildren(QLabel) if label.accessibleName() == "loss"]
    return Screen([label.text for label in window.stage.scene.labels], inspector, figures[0].text(), painted_by(window))


def take_walk() -> Walk:
    session, messages = Session(load_scenario("mazur"), Speed(1.0)), Messages()
    window = MainWindow(session, "mazur", WindowSettings(speed=1.0), None, messages)
    messages.setParent(window)
    window.show()
    walk = Walk()
    for stage in STAGES:
        window.actions_by_name["next_layer"].trigger()
        deadline = time.monotonic() + 5
        while session.playing and time.monotonic() < deadline:
            QTest.qWait(10)
        assert not session.playing
        assert window.stage.scene is not None
        snapshot = window.stage.scene.snapshot
        assert (snapshot.phase, snapshot.layer) == stage
        walk.stages[stage] = screen_of(window)
    for _ in range(3):
        window.actions_by_name["next_batch"].trigger()
        walk.steps.append(screen_of(window))
    window.close()
    window.deleteLater()
    return walk


@pytest.fixture(scope="module")
def walk(qapp: QApplication) -> Walk:
    """Walk once; the window has gone again when the tests begin to compare."""
    walk = take_walk()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return walk


# --- the numbers ------------------------------------------------------------------------------------------------------

INSPECTED = [
    *((FORWARD_HIDDEN, NodeId(HIDDEN, u), "Pre-activation", REFERENCE["net_hidden"][u]) for u in range(2)),
    *((FORWARD_HIDDEN, NodeId(HIDDEN, u), "Activation", REFERENCE["out_hidden"][u]) for u in range(2)),
    *((FORWARD_OUTPUT, NodeId(OUTPUT, u), "Pre-activation", REFERENCE["net_output"][u]) for u in range(2)),
    *((FORWARD_OUTPUT, NodeId(OUTPUT, u), "Output", REFERENCE["out_output"][u]) for u in range(2)),
    (AT_LOSS, LossId(), "Loss", REFERENCE["loss"]),
    *(
        (BACKWARD_OUTPUT, NodeId(OUTPUT, u), "Error signal δ by the chain rule", REFERENCE["delta_output"][u])
        for u in range(2)
    ),
    *(
        (BACKWARD_HIDDEN, NodeId(HIDDEN, u), "Error signal δ by the chain rule", REFERENCE["delta_hidden"][u])
        for u in range(2)
    ),
    (BACKWARD_OUTPUT, LinkId(OUTPUT, 0, 0), "Gradient of the weight", REFERENCE["dL_dw5"]),
    (BACKWARD_HIDDEN, LinkId(HIDDEN, 0, 0), "Gradient of the weight", REFERENCE["dL_dw1"]),
    *(
        (AT_UPDATE, link, "Update: the new weight", weight)
        for link, weight in zip(LINKS, AFTER["w1_to_w4"] + AFTER["w5_to_w8"], strict=True)
    ),
]
"""When, of what and in which line the inspector displays which number."""

ON_STAGE = [
    (FORWARD_HIDDEN, REFERENCE["out_hidden"]),
    (FORWARD_OUTPUT, REFERENCE["out_output"]),
    (AT_UPDATE, AFTER["w1_to_w4"] + AFTER["w5_to_w8"]),
]
"""What the stage writes with digits enough; the gradients in its nodes and on its links have fewer."""


@pytest.mark.parametrize(("stage", "element", "heading", "number"), INSPECTED)
def test_the_inspector_displays_it(
    walk: Walk, stage: tuple[Phase, int | None], element: ElementId, heading: str, number: float
) -> None:
    text = walk.stages[stage].result(element, heading)
    assert displays(text, number), text
    assert not displays(text, number * 1.001), "the last digits are read"
    assert not displays(text, -number), "the sign is read"


@pytest.mark.parametrize(("stage", "element", "heading", "number"), [row for row in INSPECTED if row[0] != AT_UPDATE])
def test_the_inspector_does_not_display_it_before_it_is_computed(
    walk: Walk, stage: tuple[Phase, int | None], element: ElementId, heading: str, number: float
) -> None:
    before = walk.stages[STAGES[STAGES.index(stage) - 1]]
    assert not displays(before.result(element, heading), number)


@pytest.mark.parametrize(("stage", "numbers"), ON_STAGE)
def test_the_stage_displays_it(walk: Walk, stage: tuple[Phase, int | None], numbers: list[float]) -> None:
    labels, before = ("\n".join(walk.stages[s].stage) for s in (stage, STAGES[STAGES.index(stage) - 1]))
    for number in numbers:
        assert displays(labels, number), labels
        assert not displays(labels, number * 1.001)
        assert not displays(before, number), "not before it is computed"


def test_the_loss_is_displayed_beside_the_counters(walk: Walk) -> None:
    text = walk.stages[AT_LOSS].loss
    assert displays(text, REFERENCE["loss"]), text
    assert not displays(text, REFERENCE["loss"] * 1.001)


def test_the_prediction_displays_the_outputs(walk: Walk) -> None:
    text = "\n".join(walk.stages[FORWARD_OUTPUT].prediction)
    for number in REFERENCE["out_output"]:
        assert displays(text, number), text
        assert not displays(text, number * 1.001)


def test_the_loss_of_each_output_is_displayed(walk: Walk) -> None:
    screen = walk.stages[AT_LOSS]
    text = "\n".join([*screen.stage, *screen.inspector.values(), *screen.prediction])
    assert all(displays(text, number) for number in REFERENCE["loss_per_output"])


@pytest.mark.parametrize("step", [1, 2, 3])
def test_the_loss_after_each_step_is_displayed(walk: Walk, step: int) -> None:
    screen, loss = walk.steps[step - 1], LOSSES[step - 1]
    for text in (screen.loss, screen.result(LossId(), "Loss")):
        assert displays(text, loss), text
        assert not any(displays(text, other) for other in [REFERENCE["loss"], *LOSSES] if other != loss)


@pytest.mark.parametrize(
    ("text", "number", "found"),
    [
        ("δ = −0.038098", -0.0380982, True),
        ("δ = −0.038098", 0.0380982, False),
        ("0.5 − 0.038098", 0.0380982, True),
        ("1.2346×10⁻⁵", 1.23457e-5, True),
        ("1.2346e−5", 1.23457e-5, True),
        ("1.2346e−5", 1.23467e-5, False),
        ("0.2984", 0.298449, True),
        ("0.2984", 0.298451, False),
        ("0.298", 0.298, False),
        ("x1234", 1234, False),
        ("not computed yet", 0, False),
    ],
)
def test_numbers_are_read_as_they_are_written(text: str, number: float, found: bool) -> None:
    assert displays(text, number) is found
