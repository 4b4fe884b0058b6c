"""What the teacher does: small acts of clicks and keys, each told how long the class looks at it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from app.main_window import MainWindow
from app.state.export_choice import KINDS, ExportChoice
from app.state.places import rectangle_of
from app.widgets.wide_button import WideButton
from engine.lessons.finding import lesson_folders
from engine.lessons.places import Place

Act = Iterator[float]
"""Does something, yields the seconds of the class that pass until the next thing."""

SIZES = ((1280, 720), (1024, 768), (1600, 900), (1100, 700), (1280, 720))
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Teacher:
    """Works the window as a person does: mouse and keys where there is something to click, intents nowhere else.

    Attributes
    ----------
    folder
        Where files go.
    chance
        Chooses what a person would choose by mood.
    """

    window: MainWindow
    folder: Path
    chance: random.Random

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget."""
        QTest.mouseClick(widget, LEFT, pos=widget.rect().center() if at is None else at)

    def point_of(self, place: Place) -> QPoint | None:
        """Return where an element of the network stands on the stage."""
        scene = self.window.stage.scene
        found = None if scene is None else rectangle_of(place, scene)
        return None if found is None else QPoint(round(found[0] + found[2] / 2), round(found[1] + found[3] / 2))

    def say(self, path: str, value: str) -> Act:
        """Set a control of the strip: choose in a list by the arrows, or type and press Enter."""
        control = self.window.controls.editor(path).control
        if isinstance(control, QComboBox):
            control.setFocus()
            for key in [Qt.Key.Key_Down] * control.count() + [Qt.Key.Key_Up] * control.count():
                if value in (control.currentData(), control.currentText()):
                    return
                self.press(key)
                yield 0.3
        elif isinstance(control, QLineEdit):
            control.setFocus()
            control.selectAll()
            QTest.keyClicks(control, value)
            self.press(Qt.Key.Key_Return)
            yield 0.3

    def play(self) -> None:
        """Play, unless it plays."""
        if not self.window.session.playing:
            self.window.actions_by_name["play"].trigger()

    def pause(self) -> None:
        """Pause, unless it rests."""
        self.window.session.pause()

    def do(self, action: str) -> None:
        """Choose an action, as its key or button does."""
        self.window.actions_by_name[action].trigger()


def open_scenario(teacher: Teacher, name: str) -> Act:
    """Open a scenario from the welcome screen."""
    teacher.do("welcome")
    yield 5
    teacher.window.learning.welcome.scenario_requested.emit(name)
    yield 3


def slow_motion(teacher: Teacher) -> Act:
    """Walk through a step, phase by phase and layer by layer, and look at examples."""
    teacher.pause()
    teacher.window.session.set_speed(0.3)
    for _ in range(4):
        teacher.press(Qt.Key.Key_PageDown)
        yield 4
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Period, Qt.Key.Key_M, Qt.Key.Key_M):
        teacher.press(key)
        yield 3
    teacher.play()
    yield 20
    teacher.pause()


def ask_where_numbers_come_from(teacher: Teacher) -> Act:
    """Click units, links and the loss; read the inspector."""
    places = [
        Place("node", indices=(0, 0)),
        Place("link", indices=(0, 0, 0)),
        Place("loss"),
        Place("node", indices=(1, 0)),
    ]
    for place in places:
        point = teacher.point_of(place)
        if point is not None:
            QTest.mouseMove(teacher.window.stage, point)
            yield 1
            teacher.click(teacher.window.stage, point)
            yield 8
            teacher.press(Qt.Key.Key_PageDown)
            yield 4


def train_fast(teacher: Teacher) -> Act:
    """Train as fast as it goes and look at the panels meanwhile."""
    teacher.window.session.set_speed(1.0)
    teacher.play()
    for panel in ("curves", "flow", "cost", "inspector", "curves"):
        teacher.window.panels.show_panel(panel)
        yield 15
    teacher.pause()


def change_settings(teacher: Teacher) -> Act:
    """Change rate, activation and optimizer while it trains, then take it back."""
    teacher.window.session.set_speed(0.7)
    teacher.play()
    for path, values in (
        ("training.optimizer.learning_rate", ("0.1", "0.003", "0.03")),
        ("network.layers[*].activation", ("relu", "sigmoid", "tanh")),
        ("training.optimizer.kind", ("sgd", "adam")),
    ):
        try:
            yield from teacher.say(path, teacher.chance.choice(values))
        except KeyError:
            continue  # not in the strip of this scenario
        yield 8
    teacher.pause()
    for action in ("undo", "undo", "redo"):
        teacher.do(action)
        yield 4


def travel(teacher: Teacher) -> Act:
    """Drag along the timeline, go back in time, and go on from there in another way."""
    timeline = teacher.window.timeline
    middle = timeline.height() // 2
    QTest.mousePress(timeline, LEFT, pos=QPoint(timeline.width() // 2, middle))
    for share in (0.45, 0.4, 0.3, 0.35, 0.25):
        QTest.mouseMove(timeline, QPoint(round(timeline.width() * share), middle))
        yield 1
    QTest.mouseRelease(timeline, LEFT, pos=QPoint(timeline.width() // 4, middle))
    yield 4
    teacher.do("play_backward")
    yield 6
    teacher.pause()
    for action in ("previous_batch", "previous_epoch", "next_batch"):
        teacher.do(action)
        yield 2


def compare(teacher: Teacher) -> Act:
    """Race runs that differ in one thing."""
    comparing = teacher.window.comparing
    groups = [group for group in comparing.choices() if group.choices]
    if not groups:
        return
    yield 1  # the menu is open
    for _ in range(2):
        comparing.compare_with_choice(teacher.chance.choice(teacher.chance.choice(groups).choices))
        yield 3
    teacher.window.session.set_speed(0.8)
    teacher.play()
    yield 25
    teacher.pause()
    comparing.close()
    yield 2


def present(teacher: Teacher) -> Act:
    """Take the whole screen: clicker, spotlight, a guess, black."""
    teacher.do("present")
    yield 4
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        teacher.press(key)
        yield 4
    for action in ("spotlight", "spotlight", "spotlight", "reveal", "reveal", "black_screen"):
        teacher.do(action)
        yield 3
    teacher.press(Qt.Key.Key_B)
    yield 2
    teacher.do("leave_presentation")
    yield 3


def show_surface(teacher: Teacher) -> Act:
    """Draw the loss over a plane of weights."""
    teacher.window.panels.show_panel("surface")
    yield 20
    teacher.window.panels.show_panel("curves")


def resize(teacher: Teacher) -> Act:
    """Drag the window's corner."""
    for width, height in SIZES:
        teacher.window.resize(width, height)
        yield 2


def change_theme(teacher: Teacher) -> Act:
    """Try the other theme, and go back."""
    for _ in range(2):
        teacher.do("toggle_theme")
        yield 4


def look_around(teacher: Teacher) -> Act:
    """Move the pointer over the stage and turn the wheel over views."""
    stage = teacher.window.stage
    for _ in range(12):
        QTest.mouseMove(
            stage, QPoint(teacher.chance.randrange(stage.width()), teacher.chance.randrange(stage.height()))
        )
        yield 0.5
    for view in (teacher.window.curves, teacher.window.prediction, teacher.window.timeline):
        at = QPointF(view.rect().center())
        wheel = QWheelEvent(
            at,
            QPointF(view.mapToGlobal(at.toPoint())),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, wheel)
        yield 1


def diverge(teacher: Teacher) -> Act:
    """Let a run explode, and go back."""
    yield from open_scenario(teacher, "xor")
    yield from teacher.say("training.optimizer.kind", "sgd")
    yield from teacher.say("training.optimizer.learning_rate", "10")
    teacher.window.session.set_speed(1.0)
    teacher.play()
    yield 8
    teacher.pause()
    teacher.do("undo")
    yield 3


def digits(teacher: Teacher) -> Act:
    """Handwritten digits: train, look at the wrong ones."""
    yield from open_scenario(teacher, "digits")
    teacher.window.panels.show_panel("gallery")
    teacher.window.session.set_speed(1.0)
    teacher.play()
    yield 30
    teacher.pause()
    teacher.window.panels.show_panel("curves")


def save_and_open(teacher: Teacher) -> Act:
    """Save the recording, open something else, open it again."""
    path = teacher.folder / "class.backscope"
    teacher.window.files.save(path)
    yield 3
    yield from open_scenario(teacher, "circle")
    teacher.window.open_file(str(path))
    yield 4


def export(teacher: Teacher, kind: str) -> Act:
    """Make a picture, code or a film of the run; go back to the stage and on working while it is made."""
    teacher.window.session.set_speed(0.8)
    teacher.play()  # a film of no steps is refused
    yield 10
    teacher.pause()
    teacher.do("export")
    yield 4
    page = teacher.window._export
    assert page is not None
    page.view.choice_changed.emit(ExportChoice(kind=kind))
    yield 3
    made = teacher.folder / f"of class{KINDS[kind].suffix}"
    page.view.export_requested.emit(str(made), True)
    yield 1
    page.view.closed.emit()
    teacher.play()
    until = time.monotonic() + 60
    while not made.exists() and time.monotonic() < until:
        yield 5
    teacher.pause()
    said = teacher.window.message_bar.message
    assert made.exists(), f"{made.name} was not made within a minute: {said and said.text}"
    made.unlink()


def lesson(teacher: Teacher, folder: str) -> Act:
    """Read a lesson: every section, every button of it, some for a while."""
    teacher.do("welcome")
    yield 3
    teacher.window.learning.welcome.lesson_requested.emit(folder)
    yield 6
    panel = teacher.window.learning.panel
    buttons = [button for button in panel.findChildren(WideButton) if button.isVisibleTo(panel)]
    for button in buttons[:6]:
        button.click()
        yield 8
        teacher.pause()
    teacher.window.learning.hide_lesson()
    yield 1


END_OF_ROUND = "end of round"
"""The act after which each round stands where the one before stood: the spirals, untrained."""


def programme(teacher: Teacher, films: bool) -> Iterator[tuple[str, Act]]:
    """Yield the acts of one round, about ten minutes of a class; the lesson is another one in each."""
    folders = [folder.name for folder in lesson_folders()]
    make: list[tuple[str, Callable[[], Act]]] = []
    while True:
        name = folders.pop(0) if folders else "01-one-step-by-hand"
        make = [
            ("slow motion", lambda: slow_motion(teacher)),
            ("numbers", lambda: ask_where_numbers_come_from(teacher)),
            ("settings", lambda: change_settings(teacher)),
            ("fast", lambda: train_fast(teacher)),
            ("travel", lambda: travel(teacher)),
            ("compare", lambda: compare(teacher)),
            ("present", lambda: present(teacher)),
            ("surface", lambda: show_surface(teacher)),
            ("look around", lambda: look_around(teacher)),
            ("resize", lambda: resize(teacher)),
            ("theme", lambda: change_theme(teacher)),
            ("save", lambda: save_and_open(teacher)),
            ("export picture", lambda: export(teacher, teacher.chance.choice(("png", "svg", "pdf", "html", "numpy")))),
            *([("export film", lambda: export(teacher, "mp4"))] if films else []),
        ]
        teacher.chance.shuffle(make)
        first = ("open", lambda: open_scenario(teacher, teacher.chance.choice(("spiral", "circle"))))
        last = [
            ("lesson", lambda name=name: lesson(teacher, name)),
            ("diverge", lambda: diverge(teacher)),
            ("digits", lambda: digits(teacher)),
            (END_OF_ROUND, lambda: open_scenario(teacher, "spiral")),
        ]
        yield from ((what, begin()) for what, begin in (first, *make, *last))
