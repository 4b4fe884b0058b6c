"""The stage and the inspector in another language: words, marks of numbers, longer texts, larger text."""

import dataclasses
import itertools

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from app.painting.inspection_page import lay_out, wrapped
from app.painting.layer_histograms import HEADING_HEIGHT, columns_of
from app.painting.stage import StagePainter
from app.painting.typography import set_text_size
from app.services.fonts import load_fonts
from app.state.digit_gallery import DigitGallery
from app.state.inspector import inspect
from app.state.inspector.activation_formulas import value_of
from app.state.inspector.expression import Quantity, Symbol, constant
from app.state.scene import LinkId, LossId, NodeId, StageView, build_scene, describe
from app.state.scene.captions import WORDED_FORMULAS
from app.state.scene.number_text import count_text, exact_text, number_text
from app.state.scene.primitives import Label
from app.state.spelling import spelled
from app.state.theme import load_theme
from engine.activations import ACTIVATIONS
from engine.divergence import Divergence
from engine.language import ENGLISH, Language, use_language
from engine.losses import LOSSES
from engine.snapshot import Phase
from tests.app.snapshot_factory import digits, mazur, spiral

LIGHT = load_theme("light")
OPENING = "⟦"


@pytest.fixture(autouse=True)
def fonts(qapp):
    return load_fonts()


@pytest.fixture(autouse=True)
def english_afterwards():
    yield
    use_language(ENGLISH)
    set_text_size(1.0)


def speak_longer():
    """Speak a language with German marks whose texts are 40 % longer and can be told from English ones."""
    use_language(Language("xx", lambda text, sense, count: f"⟦{text}{'m' * (len(text) * 2 // 5)}⟧", ",", "."))


def scene_of(network, phase=Phase.UPDATE, layer=None, **view):
    return build_scene(network.snapshot(phase, layer), StageView(**({"width": 700, "height": 480} | view)), LIGHT)


def test_numbers_have_the_marks_of_the_language():
    speak_longer()
    assert number_text(-0.5, 2) == "−0,50"
    assert number_text(0.0000314, 4) == "3,14e−5"
    assert exact_text(1234.5) == "1234,5"
    assert count_text(12345) == "12.345"


def test_no_number_on_the_stage_keeps_its_point():
    speak_longer()
    for phase, layer in ((Phase.FORWARD, 1), (Phase.LOSS, None), (Phase.BACKWARD, 0), (Phase.UPDATE, None)):
        scene = scene_of(mazur(), phase, layer)
        texts = [label.text for label in scene.labels]
        numbers = [text for text in texts if OPENING not in text and any(map(str.isdigit, text))]
        assert any("," in text for text in numbers)
        assert not [text for text in numbers if "." in text]


def test_texts_that_stand_still_follow_a_change_of_the_language():
    network = spiral()
    snapshot = network.snapshot(Phase.FORWARD, 1)

    def headings():
        scene = build_scene(snapshot, StageView(1400, 900), LIGHT)
        return {label.text for label in scene.labels}

    assert "Input" in headings()
    speak_longer()
    assert "Input" not in headings()
    assert any(text.startswith("⟦Input") for text in headings())


@pytest.mark.parametrize("size", [(700, 480), (1100, 780)])
@pytest.mark.parametrize("make", [mazur, spiral])
@pytest.mark.parametrize("phase", [Phase.BATCH, Phase.FORWARD, Phase.LOSS, Phase.BACKWARD, Phase.UPDATE])
def test_longer_texts_stay_on_the_stage_and_in_the_box_of_the_loss(make, phase, size):
    speak_longer()
    layer = 0 if phase in (Phase.FORWARD, Phase.BACKWARD) else None
    scene = scene_of(make(), phase, layer, width=size[0], height=size[1])
    for label in scene.labels:
        x, _, width, _ = label.rectangle
        assert x >= -1 and x + width <= scene.width + 1, label.text
    left, top, width, height = scene.geometry.loss
    inside = [
        label
        for label in scene.labels
        if isinstance(label, Label) and left <= label.x <= left + width and top <= label.y <= top + height
    ]
    assert inside
    for label in inside:
        assert label.rectangle[2] <= width + 1, label.text


def test_a_divergence_is_named_whatever_its_words_are():
    speak_longer()
    for layer, quantity in ((0, "gradients"), (1, "weights"), (1, "loss")):
        network = mazur()
        snapshot = network.snapshot(Phase.UPDATE)
        snapshot = dataclasses.replace(snapshot, divergence=Divergence(3, Phase.UPDATE, layer, quantity, 2))
        scene = build_scene(snapshot, StageView(700, 480), LIGHT)
        plates = [part for part in scene.upper if getattr(part, "fills", None) == (LIGHT.error,)]
        assert plates, quantity


def test_descriptions_are_in_the_language():
    speak_longer()
    scene = scene_of(mazur())
    for element in (NodeId(-1, 0), NodeId(0, 1), NodeId(1, 0), LinkId(0, 0, 1), LinkId(1, 1, 0), LossId()):
        text = describe(scene, element)
        assert OPENING in text.splitlines()[0]
        assert "," in text


def test_formulas_with_words_or_decimals_are_all_known_to_translators():
    formulas = [loss.formula for loss in LOSSES.values()]
    formulas += [text for one in ACTIVATIONS.values() for text in (one.formula, one.slope_formula)]
    worded = {text for text in formulas if " if " in text or "." in text}
    assert worded == set(WORDED_FORMULAS)


def test_names_are_spelled_in_the_language():
    speak_longer()
    assert spelled("cross_entropy").startswith("⟦cross-entropy")
    assert spelled("a_column") == "a column"


# --- the inspector ----------------------------------------------------------------------------------------------------


def test_decimals_in_formulas_have_the_comma_of_tex():
    speak_longer()
    z = Quantity(Symbol("z", "z"), -2.0)
    expression, _ = value_of("leaky_relu", z)
    assert r"0{,}01 \cdot z" in expression.symbols()
    assert expression.numbers() == "max(−2; 0,01·(−2))"
    assert constant(0.5).symbols() == "0{,}5"
    use_language(ENGLISH)
    assert r"0.01 \cdot z" in expression.symbols()
    assert expression.numbers() == "max(−2, 0.01·(−2))"


@pytest.mark.parametrize("element", [NodeId(-1, 0), NodeId(0, 1), NodeId(1, 0), LinkId(0, 0, 1), LossId()])
def test_derivations_are_in_the_language(element):
    speak_longer()
    inspection = inspect(mazur().snapshot(Phase.UPDATE), element, 0)
    for line in inspection.lines:
        assert line.heading.startswith(OPENING)
        written = line.expression.numbers() + line.result_text
        assert "." not in written
    assert OPENING in inspection.title


def test_a_formula_that_is_its_own_number_is_written_once_in_every_language():
    line = next(line for line in inspect(mazur().snapshot(Phase.UPDATE), NodeId(0, 0), 0).lines if line.fresh)
    half = constant(0.5)
    for language in (ENGLISH, Language("de", decimal_mark=",", thousands_mark=".")):
        use_language(language)
        assert dataclasses.replace(line, expression=half, result=0.5).told_by_symbols
        assert not line.told_by_symbols


# --- larger text ------------------------------------------------------------------------------------------------------


def test_rows_are_broken_anew_for_larger_text():
    text = "Error signal at the output of batch norm, back through what it did"
    usual = wrapped(text, 12, 220)
    set_text_size(1.5)
    assert len(wrapped(text, 12, 220)) > len(usual)


def test_a_page_of_the_inspector_grows_with_the_text():
    inspection = inspect(mazur().snapshot(Phase.UPDATE), NodeId(0, 0), 0)
    usual = lay_out(inspection, 340, LIGHT).height
    set_text_size(1.5)
    assert lay_out(inspection, 340, LIGHT).height > 1.3 * usual


def test_the_writing_of_a_scene_has_its_size_already():
    def picture():
        image = QImage(700, 480, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        StagePainter().paint(painter, scene_of(mazur()))
        painter.end()
        return image

    usual = picture()
    set_text_size(1.5)
    assert picture() == usual


def test_columns_of_words_grow_with_the_text():
    usual = columns_of(400, 0, HEADING_HEIGHT)
    set_text_size(1.5)
    larger = columns_of(400, 0, HEADING_HEIGHT)
    assert larger.idle.width() == 1.5 * usual.idle.width()
    assert larger.activations.width() < usual.activations.width()


def test_the_confusion_says_its_most_frequent_mistake():
    truths, answers = np.array([0, 0, 1, 1, 1]), np.array([0, 1, 0, 0, 1])
    gallery = DigitGallery(np.zeros((5, 2, 2)), truths, answers, np.full(5, 0.9), ("a", "b"))
    assert gallery.describe_confusion() == "3 of 5 wrong; most often: 2 of 3 images of b got the answer a"
    right = DigitGallery(np.zeros((2, 2, 2)), truths[:1].repeat(2), truths[:1].repeat(2), np.ones(2), ("a", "b"))
    assert right.describe_confusion() == "0 of 2 wrong"


@pytest.mark.parametrize("longer", [False, True])
@pytest.mark.parametrize("text_scale", [1.0, 1.3, 1.5])
@pytest.mark.parametrize("size", [(720, 250), (720, 430), (900, 600), (1300, 800)])
def test_headings_keep_out_of_one_anothers_way(size, text_scale, longer):
    if longer:
        speak_longer()
    view = {"width": size[0], "height": size[1], "text_scale": text_scale, "input_image": (8, 8)}
    scene = scene_of(digits(), Phase.FORWARD, 0, **view)
    rows = {}
    for label in scene.labels:
        if label.y < scene.geometry.forward_rail:
            rows.setdefault(label.y, []).append(label.rectangle)
    assert rows
    for row in rows.values():
        row.sort()
        for (x, _, width, _), (following, *_) in itertools.pairwise(row):
            assert x + width < following


def test_where_there_is_little_room_the_outputs_say_less_so_that_the_loss_keeps_its_name():
    def headings(text_scale):
        view = {"width": 720, "height": 430, "text_scale": text_scale, "input_image": (8, 8)}
        scene = scene_of(digits(), Phase.FORWARD, 0, **view)
        return {label.text for label in scene.labels if label.y < scene.geometry.forward_rail}

    assert {"softmax · 10 units", "cross-entropy"} <= headings(1.0)
    assert {"softmax · 10", "cross-entropy"} <= headings(1.3)
    assert {"softmax", "cross-entropy"} <= headings(1.6)
    assert {"softmax", "CE"} <= headings(2.4)
