"""The lesson's panel: what it shows, what its buttons and marks ask for, and that it remembers the reader."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter, QToolButton, QToolTip, QWidget

from app.painting.formula import typeset
from app.painting.lesson_flow import lay_out, lay_out_formula
from app.painting.typography import set_text_size
from app.state.lesson_page import LessonName, page_of
from app.state.places import element_of, rectangle_of, way_of
from app.state.scene import LinkId, NodeId, StageView, build_scene, element_at
from app.state.theme import load_theme
from app.views.lesson import LessonPanel
from app.widgets.flowing_text import FlowingText
from app.widgets.question_box import HIDE, SHOW
from app.widgets.wide_button import WideButton
from engine import Trainer, load_scenario
from engine.lessons.lesson import load_lesson
from engine.lessons.places import Place
from engine.lessons.tree import Look, Number, Words
from tests.app.lessons import write_lesson

LIGHT, DARK = load_theme("light"), load_theme("dark")


@pytest.fixture
def page(tmp_path):
    return page_of(load_lesson(write_lesson(tmp_path)), following=LessonName("09-next", 9, "The next one"))


@pytest.fixture
def panel(qtbot, page):
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    panel = LessonPanel(LIGHT, splitter)
    splitter.addWidget(panel)
    splitter.addWidget(QWidget(splitter))
    splitter.resize(800, 400)
    splitter.show()
    splitter.setSizes([360, 432])
    panel.show_lesson(page)
    qtbot.waitUntil(lambda: not panel._sheet.missing())
    panel.splitter = splitter  # lives as long as the panel
    return panel


def texts(panel):
    return [text for text in panel._sheet.findChildren(FlowingText) if text.isVisibleTo(panel)]


def buttons(panel):
    return {button.text(): button for button in panel._sheet.findChildren(WideButton)}


def test_everything_is_shown_within_the_width_and_nothing_overlaps(panel):
    said = " ".join(text.accessibleName() for text in texts(panel))
    for part in (
        "Small lesson",
        "What it is about",
        "The beginning",
        "below 0.75.",
        "first unit",
        "z = w x + b",
        "another",
    ):
        assert part in said
    boxes = sorted((w.geometry() for w in panel._sheet.children() if isinstance(w, QWidget)), key=lambda box: box.y())
    for upper, lower in pairwise(boxes):
        assert upper.bottom() < lower.top()
        assert upper.right() < panel._scroll.viewport().width()
    assert "It learns" not in said


def test_buttons_ask_for_what_is_to_be_done(panel, page):
    done, lessons = [], []
    panel.do_requested.connect(done.append)
    panel.lesson_requested.connect(lessons.append)
    QTest.keyClick(buttons(panel)["Faster"], Qt.Key.Key_Return)
    assert done[0].label == "Faster"
    assert len(done[0].edits) == 2
    buttons(panel)["Next lesson: The next one"].click()
    assert lessons == ["09-next"]


def test_a_mark_is_followed_by_a_click(panel):
    looked = []
    panel.look_requested.connect(looked.append)
    text = next(text for text in texts(panel) if text.marks)
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=text.place_of(0).center().toPoint())
    assert looked == [Place("node", indices=(0, 0))]
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(looked) == 1


def test_tab_goes_through_marks_and_buttons(panel, qtbot):
    looked = []
    panel.look_requested.connect(looked.append)
    panel.activateWindow()
    text = next(text for text in texts(panel) if text.marks)
    text.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert text.hasFocus()
    assert text.accessibleDescription() == "Mark: curves"
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert [place.part for place in looked] == ["node", "curves"]
    QTest.keyClick(text, Qt.Key.Key_Tab)  # to the link
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is buttons(panel)["Faster"]
    QTest.keyClick(buttons(panel)["Faster"], Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert text.hasFocus()
    assert text.accessibleDescription() == "Mark: elsewhere"


def test_a_number_tells_what_is_claimed_of_it(panel, page):
    text = next(text for text in texts(panel) if any(isinstance(span, Number) for span in text._spans))
    index = next(index for index, span in enumerate(text._spans) if isinstance(span, Number))
    place = text._flow.rectangles(index)[0].center().toPoint()
    QApplication.sendEvent(text, QHelpEvent(QEvent.Type.ToolTip, place, text.mapToGlobal(place)))
    assert QToolTip.text() == "The loss falls."
    assert page.help_of(next(span for span in text._spans if isinstance(span, Look))) == "Show where this is"
    QToolTip.hideText()


def test_a_setting_is_called_what_the_controls_call_it(page):
    assert page.fields == {"training.optimizer.learning_rate": "Learning rate"}


def test_an_answer_is_folded_until_it_is_asked_for_and_stays_open(panel, page, qtbot):
    fold = next(b for b in panel._sheet.findChildren(QToolButton) if b.text() == SHOW)
    height = panel._sheet.height()
    fold.click()
    assert fold.text() == HIDE
    assert any("It learns" in text.accessibleName() for text in texts(panel))
    assert panel._sheet.height() > height
    panel.show_lesson(page)
    assert any("It learns" in text.accessibleName() for text in texts(panel))
    next(b for b in panel._sheet.findChildren(QToolButton) if b.text() == HIDE).click()
    assert panel._sheet.height() == height


def test_sections_are_gone_through_and_remembered(panel, page):
    sections = []
    panel.section_changed.connect(sections.append)
    assert not panel._previous.isEnabled()
    panel._next.click()
    panel._next.click()
    assert sections == [1, 2]
    assert not panel._next.isEnabled()
    assert panel._where.text() == "3 of 3"
    panel.go_to_section(-5)
    assert panel.section == 0


def test_scrolling_tells_which_section_is_read(panel):
    sections = []
    panel.section_changed.connect(sections.append)
    bar = panel._scroll.verticalScrollBar()
    bar.setValue(panel._sheet.top_of(1))
    assert panel.section == 1
    bar.setValue(bar.maximum())
    bar.setValue(0)
    assert sections == [1, 2, 0]


def test_a_lesson_opens_where_the_reader_was(panel, page, tmp_path):
    lesson = load_lesson(write_lesson(tmp_path / "other", "other"))
    panel.show_lesson(page_of(lesson, 1))
    assert panel.section == 1
    assert panel._scroll.verticalScrollBar().value() == panel._sheet.top_of(1) > 0


def test_what_is_read_stays_in_sight_when_the_width_changes(qtbot, panel):
    panel.go_to_section(1)
    before = panel._sheet.top_of(1)
    panel.splitter.setSizes([600, 192])
    qtbot.waitUntil(lambda: panel._sheet.top_of(1) != before)
    assert panel._scroll.verticalScrollBar().value() == panel._sheet.top_of(1)
    assert panel.section == 1


def test_the_keys_that_scroll_are_the_texts_own(panel):
    for key, own in ((Qt.Key.Key_PageDown, True), (Qt.Key.Key_Space, False), (Qt.Key.Key_Right, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(panel._scroll, event)
        assert event.isAccepted() == own, key


def test_the_panel_is_torn_off_and_put_back(panel, qtbot):
    torn = []
    panel.torn_off.connect(torn.append)
    panel.go_to_section(2)
    panel._tear.click()
    assert panel.isWindow()
    assert panel.isVisible()
    assert panel.section == 2
    assert panel.windowTitle() == "Lesson: Small lesson"
    panel._tear.click()
    assert panel.splitter.indexOf(panel) == 0
    assert panel.isVisible()
    assert torn == [True, False]


def test_closing_its_window_hides_the_lesson(panel, qtbot):
    closed = []
    panel.closed.connect(lambda: closed.append(True))
    panel.tear_off()
    panel.close()
    assert closed == [True]
    panel.put_back()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    panel._close.click()
    assert len(closed) == 3


def test_another_theme_colours_text_and_formulas(panel, qtbot):
    formula = next(text for text in texts(panel) if text._displayed)
    qtbot.waitUntil(lambda: inks(formula) == {LIGHT.text})
    panel.set_theme(DARK)
    qtbot.waitUntil(lambda: inks(formula) == {DARK.text})


def inks(text):
    """Return which theme's ink a text is drawn in."""
    image = text.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return colours & {LIGHT.text, DARK.text}


# --- running text ----------------------------------------------------------------------------------------------------


def test_words_are_broken_into_rows_and_signs_stay_with_them(qtbot):
    spans = (
        Words("some words before "),
        Look("a mark of several words", Place("curves")),
        Words(", and words behind it"),
    )
    flow = lay_out(spans, 120, 15, LIGHT)
    assert all(piece.x + piece.width <= 120 for piece in flow.pieces)
    comma = next(piece for piece in flow.pieces if piece.text == ",")
    last = next(piece for piece in flow.pieces if piece.text == "words" and piece.span == 1)
    assert comma.baseline == last.baseline
    assert comma.x == pytest.approx(last.x + last.width)
    assert len(flow.rectangles(1)) > 1
    assert flow.span_at(last.x + 1, last.baseline - 3) == 1
    assert flow.span_at(comma.x + 1, comma.baseline - 3) is None


def test_words_from_the_right_keep_their_order_and_their_rows(qtbot):
    spans = (Words("some words before "), Look("a mark", Place("curves")), Words(", and behind it"))
    left, right = lay_out(spans, 140, 15, LIGHT), lay_out(spans, 140, 15, LIGHT, from_the_right=True)
    assert right.height == left.height
    for one, other in zip(left.pieces, right.pieces, strict=True):
        assert other.text == one.text
        assert other.x + other.width == pytest.approx(140 - one.x)
    first = right.pieces[0]
    assert first.x + first.width == 140


@pytest.fixture
def larger_text():
    set_text_size(1.5)
    yield
    set_text_size(1.0)


def test_larger_text_is_larger_once(larger_text, panel):
    text = next(text for text in texts(panel) if "The rate is" in text.accessibleName())
    assert text._flow.size == 22
    assert {piece.font.pixelSize() for piece in text._flow.pieces if piece.font is not None} == {22}
    assert buttons(panel)["Faster"]._font.pixelSize() == 22
    assert panel.sizeHint().width() == 540


def rows_of(latex, width):
    while (flow := lay_out_formula(latex, width, 15, LIGHT)).missing:
        for wanted in flow.missing:
            typeset(*wanted)
    assert all(piece.x + piece.width <= width + 0.01 for piece in flow.pieces)
    return len({piece.baseline for piece in flow.pieces}), flow


def test_a_wide_formula_is_broken_at_its_relations(qtbot):
    latex = r"z = w_1 x_1 + w_2 x_2 + b = 0.15 \cdot 0.05 + 0.20 \cdot 0.1 + 0.35 = 0.3775"
    assert rows_of(latex, 900)[0] == 1
    assert rows_of(latex, 320)[0] == 3
    assert all(piece.scale == 1.0 for piece in rows_of(latex, 320)[1].pieces)


def test_statements_beside_one_another_come_below_one_another(qtbot):
    latex = r"s \leftarrow \rho s + (1 - \rho) g^2 \qquad w \leftarrow w - \alpha \frac{g}{\sqrt{s} + \epsilon}"
    assert rows_of(latex, 600)[0] == 1
    count, flow = rows_of(latex, 260)
    assert count == 2
    assert [piece.x for piece in flow.pieces] == [0.0, 0.0]


def test_what_cannot_be_broken_is_made_smaller(qtbot):
    _, flow = rows_of(r"\left( a + b + c + d + e + f + g + h + i + j + k \right)", 200)
    assert 0.5 <= flow.pieces[0].scale < 1.0


# --- places on the stage ----------------------------------------------------------------------------------------------


@pytest.fixture
def scene():
    return build_scene(Trainer(load_scenario("mazur")).snapshot(), StageView(width=700, height=480), LIGHT)


@pytest.mark.parametrize("place", [Place("node", indices=(0, 1)), Place("input", indices=(1,)), Place("loss")])
def test_the_middle_of_a_place_is_the_element(scene, place):
    x, y, width, height = rectangle_of(place, scene)
    assert element_at(scene, x + width / 2, y + height / 2) == element_of(place)


def test_a_layer_is_around_its_units(scene):
    layer = rectangle_of(Place("layer", indices=(1,)), scene)
    unit = rectangle_of(Place("node", indices=(1, 1)), scene)
    assert layer[0] <= unit[0]
    assert layer[1] + layer[3] >= unit[1] + unit[3]
    assert layer[3] > 2 * unit[3]


def test_the_way_of_a_link_is_on_the_link(scene):
    way = way_of(Place("link", indices=(1, 0, 1)), scene)
    assert element_at(scene, *way[3]) == LinkId(1, 0, 1)
    assert element_at(scene, *way[-4]) == LinkId(1, 0, 1)
    x, y, width, height = rectangle_of(Place("link", indices=(1, 0, 1)), scene)
    assert all(x < px < x + width and y < py < y + height for px, py in way)
    assert way_of(Place("node", indices=(0, 0)), scene) == ()


@pytest.mark.parametrize(
    "place",
    [Place("curves"), Place("node", indices=(5, 0)), Place("node", indices=(0, 9)), Place("link", indices=(0, 9, 0)),
     Place("layer", indices=(4,))],
)  # fmt: skip
def test_what_the_network_does_not_have_is_nowhere(scene, place):
    assert rectangle_of(place, scene) is None


def test_elements_are_named(scene):
    assert element_of(Place("input", indices=(1,))) == NodeId(-1, 1)
    assert element_of(Place("layer", indices=(1,))) is None
