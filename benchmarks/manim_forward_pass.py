"""A five-second forward pass of 2-8-8-8-1 as one would write it for Manim; run by Manim, not by us.

Nodes, links coloured by the sign of their weight, pulses that travel along all links of a layer, activations that fill
the nodes they reach: what Backscope's slow motion shows, without its numbers.
"""

import os
import random
from itertools import pairwise

from manim import (
    BLACK,
    WHITE,
    AnimationGroup,
    Circle,
    Dot,
    Line,
    MoveAlongPath,
    Scene,
    config,
)

LAYERS = (2, 8, 8, 8, 1)
SECONDS = float(os.environ.get("FORWARD_PASS_SECONDS", "5"))
POSITIVE, NEGATIVE, ZERO = "#0877bd", "#dc7c00", "#e8eaeb"

config.background_color = WHITE


class ForwardPass(Scene):
    """Four layers, one after the other."""

    def construct(self):
        """Play it."""
        random.seed(7)
        nodes = []
        for index, units in enumerate(LAYERS):
            x = -5 + 10 * index / (len(LAYERS) - 1)
            column = [
                Circle(radius=0.3, color=BLACK, stroke_width=1.5, fill_color=ZERO, fill_opacity=1).move_to(
                    [x, 3 - 6 * (unit + 0.5) / units, 0]
                )
                for unit in range(units)
            ]
            nodes.append(column)
        links = []
        for before, after in pairwise(nodes):
            lines = []
            for one in before:
                for other in after:
                    weight = random.uniform(-1, 1)
                    line = Line(one.get_center(), other.get_center(), stroke_width=0.5 + 3 * abs(weight))
                    lines.append(line.set_color(POSITIVE if weight > 0 else NEGATIVE))
            links.append(lines)
        self.add(*(line for lines in links for line in lines))
        self.add(*(node for column in nodes for node in column))
        for lines, column in zip(links, nodes[1:], strict=True):
            pulses = [Dot(radius=0.05, color=line.get_color()) for line in lines]
            moves = [MoveAlongPath(pulse, line) for pulse, line in zip(pulses, lines, strict=True)]
            fills = [node.animate.set_fill(random.choice((POSITIVE, NEGATIVE)), opacity=1) for node in column]
            self.play(AnimationGroup(*moves, *fills), run_time=SECONDS / len(links))
            self.remove(*pulses)
