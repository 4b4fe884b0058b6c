"""Everything that can be done by a button, a menu or a key, as data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from engine.joining import joined_by_or
from engine.language import mark, tr


@dataclass(frozen=True)
class ActionSpec:
    """One action; its text and its help are English, and are translated where they are shown."""

    name: str
    text: str
    help: str
    keys: tuple[str, ...]
    checkable: bool = False


ACTIONS = (
    ActionSpec("play", mark("Play"), mark("Play or pause"), ("Space",), checkable=True),
    ActionSpec("next_layer", mark("Next layer"), mark("Play one layer of a phase"), ("Right",)),
    ActionSpec("previous_layer", mark("Previous layer"), mark("Show the layer before"), ("Left",)),
    ActionSpec(
        "next_phase",
        mark("Next phase"),
        mark("Play one phase: forward, loss, backward, update"),
        ("PgDown", "Alt+Right"),
    ),
    ActionSpec("previous_phase", mark("Previous phase"), mark("Show the phase before"), ("PgUp", "Alt+Left")),
    ActionSpec("next_example", mark("Next example"), mark("Show the next example of the mini-batch"), (".",)),
    ActionSpec("previous_example", mark("Previous example"), mark("Show the example before"), (",",)),
    ActionSpec(
        "whole_batch",
        mark("Whole mini-batch"),
        mark("Show the mean over the mini-batch, or one example"),
        ("M",),
        checkable=True,
    ),
    ActionSpec(
        "play_backward", mark("Play backward"), mark("Play back in time, or pause"), ("Shift+Space",), checkable=True
    ),
    ActionSpec(
        "previous_batch", mark("Previous mini-batch"), mark("Back to the end of the step before"), ("Shift+Left",)
    ),
    ActionSpec("previous_epoch", mark("Previous epoch"), mark("Back to the beginning of the epoch"), ("Ctrl+Left",)),
    ActionSpec("next_batch", mark("Next mini-batch"), mark("Train on one mini-batch"), ("Shift+Right",)),
    ActionSpec("next_epoch", mark("Next epoch"), mark("Train to the end of the epoch"), ("Ctrl+Right",)),
    ActionSpec(
        "restart",
        mark("Restart"),
        mark("Back to step 0: same weights, settings as now; the run so far is kept"),
        ("Home",),
    ),
    ActionSpec(
        "new_weights", mark("New weights"), mark("Back to step 0 with other weights; the run is kept"), ("Ctrl+Home",)
    ),
    ActionSpec("faster", mark("Faster"), mark("Play faster"), ("+", "=")),
    ActionSpec("slower", mark("Slower"), mark("Play more slowly"), ("-",)),
    ActionSpec("undo", mark("Undo"), mark("Go back to before the last change"), ("Ctrl+Z",)),
    ActionSpec("redo", mark("Redo"), mark("Go to where the change had led"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("open", mark("Open …"), mark("Open a recording, a scenario or a table"), ("Ctrl+O",)),
    ActionSpec("save", mark("Save"), mark("Save the recording: scenario, changes, branches"), ("Ctrl+S",)),
    ActionSpec("save_as", mark("Save as …"), mark("Save the recording to another file"), ("Ctrl+Shift+S",)),
    ActionSpec(
        "compare", mark("Compare with …"), mark("Train a second run beside this one that differs in one thing"), ("C",)
    ),
    ActionSpec("toggle_theme", mark("Light or dark"), mark("Switch between light and dark"), ("Ctrl+T",)),
    ActionSpec("export", mark("Export …"), mark("Make a film, a picture, a web page or code of this run"), ("Ctrl+E",)),
    ActionSpec("welcome", mark("Lessons"), mark("All lessons and scenarios"), ("Ctrl+L",)),
    ActionSpec("lesson", mark("Lesson"), mark("Show or hide the lesson"), ("L",)),
    ActionSpec("tour", mark("Tour"), mark("Through the window in a minute"), ("F1",)),
    ActionSpec(
        "present",
        mark("Present"),
        mark("The stage and one view on the whole screen, in large type"),
        ("F5", "Shift+F5"),  # clickers send the one or the other
    ),
    ActionSpec("leave_presentation", mark("End presentation"), mark("Back to the window"), ("Esc",)),
    ActionSpec("black_screen", mark("Black screen"), mark("Black until the next key or click"), ("B",)),
    ActionSpec("spotlight", mark("Spotlight"), mark("Light what is selected, then its layer, then everything"), ("S",)),
    ActionSpec(
        "reveal",
        mark("Hide or reveal"),
        mark("Hide the numbers of what is selected; then reveal them one by one"),
        ("H",),
    ),
    ActionSpec("look", mark("Look"), mark("Colours, size of text, language"), ("Ctrl+,",)),
    ActionSpec("larger_text", mark("Larger text"), mark("Write everything larger"), ("Ctrl++", "Ctrl+=")),
    ActionSpec("smaller_text", mark("Smaller text"), mark("Write everything smaller"), ("Ctrl+-",)),
    ActionSpec("usual_text", mark("Usual size of text"), mark("Write everything in the usual size"), ("Ctrl+0",)),
    ActionSpec("full_screen", mark("Full screen"), mark("Use the whole screen"), ("F11",)),
    ActionSpec("quit", mark("Quit"), mark("Close the window"), ("Ctrl+Q",)),
)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """Make all actions, in the language in use, and hang their shortcuts on the window."""
    made = {}
    for spec in ACTIONS:
        action = QAction(tr(spec.text), window)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        action.setToolTip(help_with_keys(tr(spec.help), action.shortcuts()))
        window.addAction(action)
        made[spec.name] = action
    return made


def help_with_keys(help_text: str, keys: Sequence[QKeySequence]) -> str:
    """Return what a tooltip says, with the keys as the reader's keyboard names them."""
    names = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
    return f"{help_text} ({joined_by_or(*names)})"
