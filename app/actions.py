"""Everything that can be done by a button, a menu or a key, as data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class ActionSpec:
    """One action; the first of its ``keys`` stands in its tooltip."""

    name: str
    text: str
    help: str
    keys: tuple[str, ...]
    checkable: bool = False


ACTIONS = (
    ActionSpec("play", "Play", "Play or pause", ("Space",), checkable=True),
    ActionSpec("next_layer", "Next layer", "Play one layer of a phase", ("Right",)),
    ActionSpec("previous_layer", "Previous layer", "Show the layer before", ("Left",)),
    ActionSpec("next_phase", "Next phase", "Play one phase: forward, loss, backward, update", ("PgDown", "Alt+Right")),
    ActionSpec("previous_phase", "Previous phase", "Show the phase before", ("PgUp", "Alt+Left")),
    ActionSpec("next_example", "Next example", "Show the next example of the mini-batch", (".",)),
    ActionSpec("previous_example", "Previous example", "Show the example before", (",",)),
    ActionSpec(
        "whole_batch", "Whole mini-batch", "Show the mean over the mini-batch, or one example", ("M",), checkable=True
    ),
    ActionSpec("play_backward", "Play backward", "Play back in time, or pause", ("Shift+Space",), checkable=True),
    ActionSpec("previous_batch", "Previous mini-batch", "Back to the end of the step before", ("Shift+Left",)),
    ActionSpec("previous_epoch", "Previous epoch", "Back to the beginning of the epoch", ("Ctrl+Left",)),
    ActionSpec("next_batch", "Next mini-batch", "Train on one mini-batch", ("Shift+Right",)),
    ActionSpec("next_epoch", "Next epoch", "Train to the end of the epoch", ("Ctrl+Right",)),
    ActionSpec(
        "restart", "Restart", "Back to step 0: same weights, settings as now; the run so far is kept", ("Home",)
    ),
    ActionSpec("new_weights", "New weights", "Back to step 0 with other weights; the run is kept", ("Ctrl+Home",)),
    ActionSpec("faster", "Faster", "Play faster", ("+", "=")),
    ActionSpec("slower", "Slower", "Play more slowly", ("-",)),
    ActionSpec("undo", "Undo", "Go back to before the last change", ("Ctrl+Z",)),
    ActionSpec("redo", "Redo", "Go to where the change had led", ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("open", "Open …", "Open a recording, a scenario or a table", ("Ctrl+O",)),
    ActionSpec("save", "Save", "Save the recording: scenario, changes, branches", ("Ctrl+S",)),
    ActionSpec("save_as", "Save as …", "Save the recording to another file", ("Ctrl+Shift+S",)),
    ActionSpec("compare", "Compare with …", "Train a second run beside this one that differs in one thing", ("C",)),
    ActionSpec("toggle_theme", "Light or dark", "Switch between light and dark", ("Ctrl+T",)),
    ActionSpec("export", "Export …", "Make a film, a picture, a web page or code of this run", ("Ctrl+E",)),
    ActionSpec("welcome", "Lessons", "All lessons and scenarios", ("Ctrl+L",)),
    ActionSpec("lesson", "Lesson", "Show or hide the lesson", ("L",)),
    ActionSpec("tour", "Tour", "Through the window in a minute", ("F1",)),
    ActionSpec("present", "Present", "The stage and one view on the whole screen, in large type", ("F5",)),
    ActionSpec("leave_presentation", "End presentation", "Back to the window", ("Esc",)),
    ActionSpec("black_screen", "Black screen", "Black until the next key or click", ("B",)),
    ActionSpec("spotlight", "Spotlight", "Light what is selected, then its layer, then everything", ("S",)),
    ActionSpec("reveal", "Hide or reveal", "Hide the numbers of what is selected; then reveal them one by one", ("H",)),
    ActionSpec("full_screen", "Full screen", "Use the whole screen", ("F11",)),
    ActionSpec("quit", "Quit", "Close the window", ("Ctrl+Q",)),
)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """Make all actions and hang their shortcuts on the window."""
    made = {}
    for spec in ACTIONS:
        action = QAction(spec.text, window)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        shown = " or ".join(
            sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in action.shortcuts()
        )
        action.setToolTip(f"{spec.help} ({shown})")
        window.addAction(action)
        made[spec.name] = action
    return made
