"""What a frame of the stage costs: scene and painting, with the links kept as an image and with the links drawn anew.

Run with ``python -m benchmarks.stage``. The pictures are 1920×1080, QImage Format_RGB32, one core; figures are medians.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # before the first paint: see PERFORMANCE.md
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from app.painting.stage import StagePainter
from app.services.fonts import load_fonts
from app.state.scene import Responses, Scene, StageView, build_scene
from app.state.theme import load_theme
from engine.snapshot import Phase, Snapshot
from tests.app.snapshot_factory import Network, digits, spiral

WIDTH, HEIGHT = 1920, 1080
FRAMES = 60
REFRESH = 6
"""Frames between two sets of responses: 10 Hz."""
GRID = 48
"""Points along each side of the plane that a response is computed for."""


def milliseconds(work: Callable[[int], object], frames: int = FRAMES) -> float:
    work(0)
    times = []
    for frame in range(frames):
        start = time.perf_counter()
        work(frame)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e3


def measure(
    network: Network,
    phase: Phase,
    layer: int | None,
    *,
    flow: bool,
    image: tuple[int, int] | None,
    responses: list[Responses] | None = None,
) -> tuple[float, ...]:
    """Return the medians; ``responses`` change every ``REFRESH`` frames, as the controller's do."""
    theme, stage = load_theme("light"), StagePainter()
    snapshots = [network.snapshot(phase, layer) for _ in range(8)]
    links = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    frame = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)

    def scene_of(number: int, snapshot: Snapshot) -> Scene:
        share = number % FRAMES / FRAMES
        view = StageView(
            WIDTH,
            HEIGHT,
            fraction=share,
            flow=flow,
            flow_time=share,
            input_image=image,
            responses=responses[number // REFRESH % len(responses)] if responses else None,
        )
        return build_scene(snapshot, view, theme)

    def paint_links(scene: Scene) -> None:
        painter = QPainter(links)
        stage.paint_links(painter, scene.links)
        painter.end()

    def paint_frame(scene: Scene) -> None:
        painter = QPainter(frame)
        painter.drawImage(0, 0, links)
        stage.paint_upper(painter, scene)
        painter.end()

    def whole_frame(number: int) -> None:
        # in fast motion every frame has a new snapshot, in slow motion a phase has one
        paint_frame(scene_of(number, snapshots[number % 8 if flow else 0]))

    still = scene_of(FRAMES // 2, snapshots[0])
    paint_links(still)
    scene = milliseconds(lambda number: scene_of(number, snapshots[number % 8 if flow else 0]))
    cached = milliseconds(whole_frame)
    refresh = milliseconds(lambda _: paint_links(still), FRAMES // 3)
    # a new snapshot each time, so that the links are also laid out anew
    both = milliseconds(lambda n: (paint_links(scene_of(n, snapshots[n % 8])), whole_frame(n)), FRAMES // 3)
    return scene, cached, refresh, both


def some_responses(network: Network) -> list[Responses]:
    """Return more sets of pictures than are kept, so that each is coloured anew."""
    rng = np.random.default_rng(0)
    coarse = [[rng.uniform(-1, 1, (len(w), 6, 6)) for w in network.weights] for _ in range(FRAMES // REFRESH + 1)]
    return [tuple(np.kron(layer, np.ones((GRID // 6, GRID // 6))) for layer in one) for one in coarse]


def worst_of_refresh(network: Network) -> float:
    """Return what a frame costs whose responses are all new: the slowest of its kind, ten times a second."""
    theme, stage, snapshot = load_theme("light"), StagePainter(), network.snapshot(Phase.UPDATE)
    frame = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    sets = some_responses(network)

    def work(number: int) -> None:
        responses = tuple(None if array is None else array.copy() for array in sets[number % len(sets)])
        view = StageView(WIDTH, HEIGHT, flow=True, flow_time=number / FRAMES, responses=responses)
        scene = build_scene(snapshot, view, theme)
        painter = QPainter(frame)
        stage.paint_upper(painter, scene)
        painter.end()

    return milliseconds(work)


def main() -> None:
    application = QGuiApplication.instance() or QGuiApplication([])
    load_fonts()
    print(f"median ms at {WIDTH}×{HEIGHT}: scene alone | frame, links kept | links drawn anew | frame with new links")
    networks = (("2-8-8-8-1", spiral(), None, 4), ("64-32-10", digits(), (8, 8), 2))
    for name, network, image, layers in networks:
        for phase, layer, flow in (
            (Phase.FORWARD, 1, False),
            (Phase.BACKWARD, max(0, layers - 3), False),
            (Phase.UPDATE, None, False),
            (Phase.UPDATE, None, True),
        ):
            times = measure(network, phase, layer, flow=flow, image=image)
            title = "fast motion" if flow else str(phase)
            print(f"{name:10} {title:12}" + "".join(f"{ms:8.2f}" for ms in times))
    network = spiral()
    for phase, title, flow in ((Phase.UPDATE, "update", False), (Phase.UPDATE, "fast motion", True)):
        times = measure(network, phase, None, flow=flow, image=None, responses=some_responses(network))
        print(f"{'responses':10} {title:12}" + "".join(f"{ms:8.2f}" for ms in times))
    print(f"{'responses':10} {'all new':12}{'':8}{worst_of_refresh(network):8.2f}")
    del application


if __name__ == "__main__":
    main()
