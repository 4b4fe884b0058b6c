"""The texts of the page itself, in the language of the window.

The page's script and its HTML name them by their English words: ``say("…")`` and ``[[…]]``.
"""

from __future__ import annotations

import html
import re

from engine.language import mark, tr

_TEXTS = (
    mark("step"),
    mark("epoch"),
    mark("Dark colours"),
    mark("Light or dark"),
    mark(
        "This page replays the training of a neural network. It needs JavaScript, which is "
        "switched off here; it needs no network."
    ),
    mark("Network"),
    mark("Prediction"),
    mark("Loss"),
    mark("Step", sense="button"),
    mark("Step back (Shift+←)"),
    mark("Step back"),
    mark("Phase back (← or Page Up)"),
    mark("Phase back"),
    mark("Play or pause (Space)"),
    mark("Play"),
    mark("Next phase (→ or Page Down)"),
    mark("Next phase"),
    mark("Phase", sense="button"),
    mark("Next step on this page (Shift+→)"),
    mark("Next step"),
    mark("Speed"),
    mark(
        "Arrow keys go from unit to unit, Enter goes through the weights into a unit, Escape leaves. "
        "Space plays, Page Down shows the next phase."
    ),
    mark("1 example"),
    mark("1 phase in {seconds} s"),
    mark("After {step} step"),
    mark("After {step} steps"),
    mark("In", sense="short for Input"),
    mark("Input"),
    mark("Input {name}"),
    mark("Loss: {name}"),
    mark("Network, step {step}."),
    mark("Not finite"),
    mark("Out", sense="short for Output"),
    mark("Output"),
    mark("Outputs of the example"),
    mark("Outputs of the example on the stage"),
    mark("Pause"),
    mark("Prediction before step {step}"),
    mark("Training"),
    mark("W is {rows} × {columns}"),
    mark("Weight from input {name}"),
    mark("Weight from unit {number} of hidden layer {layer}"),
    mark("accuracy {percent} %"),
    mark("all {count} steps are on this page"),
    mark("before step {step}"),
    mark("changed at step {step}: {change}"),
    mark("example 1 of {count}"),
    mark("first {count} of {all} outputs"),
    mark("gradient < 0"),
    mark("gradient > 0"),
    mark("mean of {count}"),
    mark("mean over the mini-batch"),
    mark("not among the strongest of this step: not kept on this page"),
    mark("of which penalty on weights: {value}"),
    mark("of {count}"),
    mark("size: {what}"),
    mark("step {step}"),
    mark("step {step} · epoch {epoch}"),
    mark("step {step}, {phase}"),
    mark("strongest {links} links shown"),
    mark("switched off by dropout in this step"),
    mark("target y"),
    mark("target y = {value}"),
    mark("test", sense="the test set"),
    mark("test set: loss {loss}"),
    mark("to unit {number} of the {layer}"),
    mark("train", sense="the training set"),
    mark("training set: loss {loss}"),
    mark("1 example in the mini-batch"),
    mark("{count} examples in the mini-batch"),
    mark("{count} of {all}"),
    mark("{count} of {all} steps are on this page, more of the early ones"),
    mark("{count} of {all} training examples drawn"),
    mark("{count} pixels"),
    mark("{count} value"),
    mark("{count} values"),
    mark("{layer}, unit {number} of {count}"),
    mark("{number} or larger"),
    mark("{one} and {other}"),
    mark("{rate} phase/s"),
    mark("{rate} phases/s"),
    mark("{rate} steps/s"),
    mark("{zero} (size below {least})"),
    mark("batch", sense="phase"),
    mark("forward", sense="phase"),
    mark("loss", sense="phase"),
    mark("backward", sense="phase"),
    mark("update", sense="phase"),
)
_SENSES = {
    "In": "short for Input",
    "Out": "short for Output",
    "train": "the training set",
    "test": "the test set",
    "forward": "phase",
    "backward": "phase",
    "update": "phase",
    "loss": "phase",
    "batch": "phase",
    "Phase": "button",
    "Step": "button",
}
"""Of words that mean something else elsewhere."""
_PLACE = re.compile(r"\[\[(.+?)\]\]")


def words() -> dict[str, str]:
    """Return the translation of each text that has one."""
    found = {text: _translated(text) for text in _TEXTS}
    return {text: translated for text, translated in found.items() if translated != text}


def in_words(page: str) -> str:
    """Return HTML with its texts, ``[[…]]``, in the language of the window."""
    return _PLACE.sub(lambda place: html.escape(_translated(place[1])), page)


def _translated(text: str) -> str:
    return tr(text, sense=_SENSES.get(text, ""))
