"""What stands in a page: its elements, its content, and the numbers of its steps."""

from __future__ import annotations

import base64
import json
from html.parser import HTMLParser

import numpy as np


class Elements(HTMLParser):
    """Collects the text of titles, headings, styles and scripts, and all attributes."""

    def __init__(self, page):
        super().__init__()
        self.texts, self.attributes, self._open = [], [], None
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.attributes += [(tag, name, value) for name, value in attrs]
        self._open = tag
        self.texts.append((tag, dict(attrs), ""))

    def handle_endtag(self, tag):
        self._open = None

    def handle_data(self, data):
        if self._open is not None:
            tag, attributes, text = self.texts[-1]
            self.texts[-1] = (tag, attributes, text + data)

    def of(self, wanted):
        return [(attributes, text) for tag, attributes, text in self.texts if tag == wanted]


def content_of(page):
    (text,) = [text for attributes, text in Elements(page).of("script") if attributes.get("id") == "content"]
    return json.loads(text)


class Row:
    """The numbers of one step of a replay, by name."""

    def __init__(self, replay, index):
        self.step = replay.steps[index]
        self.part = replay.parts[self.step.part]
        values = np.frombuffer(base64.b64decode(replay.rows[self.step.part].values), "<f4")
        self._values = values.reshape(-1, self.part.stride)[self.step.row]
        links = np.frombuffer(base64.b64decode(replay.rows[self.step.part].links), "<u4")
        thinned = [layer.shown if layer.shown < layer.links else 0 for layer in self.part.layers]
        mine = links.reshape(-1, sum(thinned))[self.step.row] if sum(thinned) else links
        self.links = np.split(mine, np.cumsum(thinned)[:-1])

    def __getitem__(self, name):
        start, count = self.part.slots[name]
        return self._values[start : start + count]


def written(values):
    """Six digits, as a tooltip has them."""
    return [f"{value:.6g}" for value in np.asarray(values, np.float64).ravel().tolist()]
