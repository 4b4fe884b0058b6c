"""A small lesson for tests of the window: every kind of block and of span, and scenarios that train in no time."""

from __future__ import annotations

from pathlib import Path

SCENARIO = """
title = "Small"
seed = 3

[data]
kind = "circle"
samples = 60

[[network.layers]]
units = 3

[training]
batch_size = 7

[training.optimizer]
kind = "sgd"
learning_rate = 0.03
"""

CLAIMS = """
[[claims]]
name = "low"
says = "The loss falls."
measure = "train_loss"
at = 50
below = 0.75
fails_with = { "training.optimizer.learning_rate" = 1e-6 }
"""

TEXT = """# Small lesson

What it is about, in a sentence.

## The beginning

The rate is {setting:training.optimizer.learning_rate}, the loss falls below **{claim:low}**. See the
[first unit](look:node/0/0) and the [curves](look:curves), or [elsewhere](https://example.org/).

$$z = w x + b$$

- the $\\alpha$ of it
- another

```do
label = "Faster"
edits = [
    { kind = "change", path = "training.optimizer.learning_rate", value = 0.3 },
    { kind = "change", path = "training.optimizer.momentum", value = 0.5 },
]
```

## The middle

> What happens?
>
> It learns, see the [loss](look:loss).

```do
label = "Begin again"
restart = true
```

```do
label = "Look at the backward pass"
goto = { step = 2, phase = "backward", layer = 1 }
```

## The end

```do
label = "Side by side"
compare = [
    { name = "plain" },
    { name = "with momentum", edits = [{ kind = "change", path = "training.optimizer.momentum", value = 0.9 }] },
    { name = "fast", edits = [{ kind = "change", path = "training.optimizer.learning_rate", value = 0.3 }] },
]
speed = 0.25
play = true
```
"""


def write_lesson(users: Path, name: str = "small", text: str = TEXT, claims: str = CLAIMS) -> Path:
    """Write a lesson into a user's folder of lessons, and return its folder."""
    folder = users / name
    folder.mkdir(parents=True)
    (folder / "scenario.toml").write_text(SCENARIO, encoding="utf-8")
    (folder / "lesson.md").write_text(text, encoding="utf-8")
    (folder / "claims.toml").write_text(claims, encoding="utf-8")
    return folder
