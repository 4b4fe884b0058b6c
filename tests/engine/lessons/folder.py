"""A small lesson in a folder, of which tests change one part."""

from pathlib import Path

SCENARIO = """
seed = 3
[data]
kind = "gaussians"
samples = 42
noise = 0.1
[network]
layers = [{ units = 3, activation = "sigmoid" }]
[training]
loss = "half_squared_error"
batch_size = 10
[training.optimizer]
kind = "sgd"
learning_rate = 0.5
"""
CLAIMS = """
[runs.fast]
title = "fast"
with = { "training.optimizer.learning_rate" = 2.0 }

[[claims]]
name = "learns"
says = "The loss falls."
measure = "train_loss"
at = 100
below = 0.10
fails_with = { "training.optimizer.learning_rate" = 0.0 }
"""
TEXT = """# A title

What it is about.

## First

The loss falls below {claim:learns} at a rate of {setting:training.optimizer.learning_rate}.
"""


def write_lesson(place: Path, *, name="my-lesson", scenario=SCENARIO, claims=CLAIMS, text=TEXT) -> Path:
    folder = place / name
    folder.mkdir()
    for file, content in (("scenario.toml", scenario), ("claims.toml", claims), ("lesson.md", text)):
        (folder / file).write_text(content, encoding="utf-8")
    return folder


def claim(**fields: str) -> str:
    """A claim as TOML; values are written as they are."""
    written = {"name": '"it"', "says": '"It is so."', "measure": '"train_loss"', "fails_with": "{ seed = 4 }"} | fields
    return "[[claims]]\n" + "\n".join(f"{key} = {value}" for key, value in written.items()) + "\n"
