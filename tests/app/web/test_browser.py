"""The page in a real Chromium: it plays, scrubs, steps, tells values as the window does, and asks no network."""

import socket
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.state.scene import LinkId, LossId, NodeId, StageView, build_scene, describe
from app.state.theme import load_theme
from app.web.page import write_page
from engine import load_scenario
from engine.recording import Run
from tests.app.web.chromium import NO_NAMES, chromium, needs_chromium, self_test
from tests.engine.scenarios import scenario

pytestmark = needs_chromium

EVERYTHING = scenario(
    "moons",
    [
        {"units": 4, "activation": "relu", "batch_norm": True},
        {"units": 4, "activation": "tanh", "residual": True, "dropout": 0.3},
    ],
    batch_size=7,
    optimizer={"kind": "adam", "learning_rate": 0.02},
)
CURVE = scenario("sine", [{"units": 6}], loss="half_squared_error")
THREE_CLASSES = scenario(
    {
        "kind": "rows",
        "inputs": [[0.1, -0.4], [0.8, 0.3], [-0.6, 0.9], [0.2, 0.7], [-0.9, -0.2], [0.5, -0.8]],
        "targets": [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1]],
        "task": "classification",
    },
    [{"units": 50, "activation": "relu"}],
    loss="cross_entropy",
)
DIVERGING = scenario("bumps", [{"units": 4, "activation": "relu"}], optimizer={"kind": "sgd", "learning_rate": 1e6})


@pytest.fixture
def page(tmp_path):
    def written(own, steps, **options) -> Path:
        write_page(Run.of(own), tmp_path / "page.html", to_step=steps, **options)
        return tmp_path / "page.html"

    return written


def elements(described):
    for found, lines in described["elements"]:
        kind = found.pop("kind")
        element = {"node": NodeId, "link": LinkId, "loss": LossId}[kind](**found)
        yield element, "\n".join(lines)


def compare_with_the_window(result, own):
    """What the page says of an element in each phase is what the window's tooltip says."""
    theme, compared = load_theme("dark"), 0
    run = Run.of(own)
    for step in sorted({described["step"] for described in result["described"]}):
        run.seek(step)
        snapshots = [run.trainer.snapshot() for _ in run.micro_steps()]
        for described in result["described"]:
            if described["step"] != step:
                continue
            scene = build_scene(snapshots[described["stage"]], StageView(4000, 1000), theme)
            for element, said in elements(described):
                assert said == describe(scene, element)
                compared += 1
            caption = described["caption"]
            said = f"{caption['sign']}{caption['sentence']}"
            assert "".join(said.split()) == "".join(scene.caption.split())
    return compared


def check_that_it_works(result, kept, stages):
    assert result["errors"] == []
    assert result["violations"] == []
    checks, last = result["checks"], kept - 1
    assert checks["fewestColours"] > 50
    assert checks["pictureColours"] > 20
    assert checks["curveColours"] > 20
    assert checks["pageDown"] == checks["right"] == checks["phaseButton"] == [0, 1, 1]
    assert checks["pageUp"] == checks["left"] == checks["home"] == [0, 0, 1]
    assert checks["shiftRight"] == [1, 0, 1]
    assert checks["stepButton"] == [1, 1, 1]
    assert checks["end"] == [last, stages - 1, 1]
    assert checks["scrub"] == [last, 1, 1]
    assert checks["playing"] and checks["paused"]
    assert checks["afterPlay"][0] == 1
    assert checks["frames"] >= 2
    assert checks["flowed"] >= 1
    assert checks["hoverNode"].startswith("Hidden layer 1, unit 1 of")
    assert checks["hoverLink"].startswith("Weight from")
    assert checks["hoverGone"] and checks["escaped"]
    assert checks["keyElement"]["kind"] == "node"
    assert checks["keyLink"]["kind"] == "link"
    assert checks["themes"][0] != checks["themes"][1]
    assert checks["width"][0] <= checks["width"][1]
    assert checks["resources"] == []


def test_spiral_works_and_says_what_the_window_says(page, tmp_path):
    own = load_scenario("spiral")
    result = self_test(page(own, 400), tmp_path / "profile")
    check_that_it_works(result, 150, 11)
    assert result["checks"]["stepText"] == "399"
    assert compare_with_the_window(result, own) == 3 * 11 * 5


@pytest.mark.slow
@pytest.mark.parametrize(
    ("own", "stages"),
    [
        (EVERYTHING, 9),
        (CURVE, 7),
        (THREE_CLASSES, 7),
        (load_scenario("digits"), 7),
        (load_scenario("mazur"), 7),
    ],
    ids=["everything", "curve", "three classes", "digits", "mazur"],
)
def test_other_networks_work_and_say_what_the_window_says(page, tmp_path, own, stages):
    result = self_test(page(own, 20), tmp_path / "profile")
    check_that_it_works(result, 20, stages)
    assert compare_with_the_window(result, own) == 3 * stages * 5


@pytest.mark.slow
def test_without_motion_each_phase_stands_still(page, tmp_path):
    result = self_test(page(scenario("xor"), 20), tmp_path / "profile", "--force-prefers-reduced-motion")
    check_that_it_works(result, 20, 7)
    assert result["checks"]["afterPlay"][2] == 1


@pytest.mark.slow
def test_a_run_that_diverges_says_so_at_its_end(page, tmp_path):
    own = DIVERGING
    run = Run.of(own)
    run.step(500)
    address = f"{page(own, 500).as_uri()}#step=500&phase=update"
    shown = chromium(address, tmp_path / "profile", NO_NAMES, "--virtual-time-budget=2000", "--dump-dom")
    shown = shown[: shown.index('id="content"')]
    assert "Not finite" in shown
    assert str(run.trainer.divergence) in shown


@contextmanager
def listener():
    """A server on this machine that notes who calls."""
    calls = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        stop = threading.Event()

        def listen():
            while not stop.is_set():
                try:
                    connection, _ = server.accept()
                except TimeoutError:
                    continue
                with connection:
                    calls.append(connection.recv(200))

        thread = threading.Thread(target=listen)
        thread.start()
        try:
            yield server.getsockname()[1], calls
        finally:
            stop.set()
            thread.join()


@pytest.mark.parametrize("guarded", [True, False], ids=["with its policy", "without"])
def test_the_policy_keeps_even_a_tampered_page_off_the_network(page, tmp_path, guarded):
    """The page without its policy does call: so the listener would have noticed."""
    path = page(scenario("xor"), 3)
    with listener() as (port, calls):
        tampered = (
            f"<img src='http://127.0.0.1:{port}/image'><script>document.title = 'ran'; "
            f"fetch('http://127.0.0.1:{port}/fetched')</script></body>"
        )
        text = path.read_text("utf-8").replace("</body>", tampered)
        if not guarded:
            text = text.replace("Content-Security-Policy", "X-None")
        path.write_text(text, "utf-8")
        shown = chromium(path.as_uri(), tmp_path / "profile", "--virtual-time-budget=1500", "--dump-dom")
    assert ("<title>ran</title>" in shown) is not guarded
    assert bool(calls) is not guarded


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "size", [(1280, 720), (390, 844), (360, 740), (1920, 1080)], ids=lambda size: f"{size[0]}x{size[1]}"
)
def test_it_fills_the_screen_in_both_themes(page, tmp_path, theme, size):
    address = f"{page(scenario('moons'), 20, theme=theme).as_uri()}#step=9&phase=backward:1&at=0.6"
    picture = tmp_path / "picture.png"
    window = f"--window-size={size[0]},{size[1]}"
    chromium(address, tmp_path / "profile", NO_NAMES, window, "--virtual-time-budget=2000", f"--screenshot={picture}")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == size
    tokens = load_theme(theme)
    assert image.pixelColor(2, size[1] // 4).name() == tokens.window
    assert image.pixelColor(size[0] - 2, size[1] // 4).name() == tokens.window
    seen = {image.pixel(x, y) for x in range(0, size[0], 2) for y in range(0, size[1], 2)}
    assert QColor(tokens.backward).rgb() in seen
