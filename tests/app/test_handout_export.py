"""Handouts out of the window: offered on the export page, made of where the session stands and what is selected."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.bootstrap import prepare
from app.controllers.comparing import Comparing
from app.controllers.exporting import Exporting
from app.controllers.session import Session
from app.services.messages import Messages
from app.state.export_choice import KINDS, ExportChoice, with_kind
from app.state.export_status import ExportOffer
from app.state.scene import LinkId, NodeId
from app.state.speed import Speed
from app.state.theme import load_theme
from app.views.export import ExportView
from engine import Phase
from engine.edits import AddLayer, AddUnit, RemoveUnit
from engine.scenario import Layer
from tests.app.film.pdf_reading import Pdf
from tests.app.travelling import small_scenario


@pytest.fixture
def session(qtbot):
    prepare(offscreen=True)
    made = Session(small_scenario(), Speed(1.0))
    for _ in range(12):
        made.next_batch()
    yield made
    made.pause()
    made.deleteLater()


@pytest.fixture
def exporting(session):
    made = Exporting(session, Comparing(session), Messages(session), lambda: "Small circle")
    yield made
    made.close()


@pytest.fixture
def page_of(qtbot, exporting, tmp_path):
    """Export a handout; return it."""

    def made(kind="handout"):
        exporting.choose(with_kind(ExportChoice(), kind))
        exporting.export(str(tmp_path / kind))
        qtbot.waitUntil(lambda: not exporting.status.under_way, timeout=15_000)
        assert exporting.status.done
        assert [path.name for path in tmp_path.iterdir()] == [f"{kind}.pdf"]
        return Pdf.of((tmp_path / f"{kind}.pdf").read_bytes())

    return made


def test_the_moment_of_the_session(session, page_of):
    before = session.trainer.capture()
    text = page_of().text
    assert "After 12 steps" in text and "One weight" in text
    assert "go to step 12" in text and "backscope handout" not in text  # there is no file to name
    assert session.trainer.capture().step == before.step


def test_the_phase_of_the_session(session, page_of):
    session.show_phase(Phase.LOSS, None, 0.6)
    text = page_of().text
    assert "Step 13" in text and "not computed yet" in text


def test_what_is_selected_is_explained(session, page_of):
    session.display.select(LinkId(0, 1, 1))
    text = page_of().text
    assert "Weight" in text and "Gradient of the weight" in text and "One weight" not in text


def test_an_element_that_has_gone_gives_way_to_the_worked_example(session, page_of):
    session.display.select(NodeId(0, 2))
    session.apply([RemoveUnit(0, 2)])
    session.display.select(NodeId(0, 2))  # as if the view had not been told
    assert "One weight" in page_of().text


def test_the_example_of_the_stage_is_the_example_of_the_page(session, page_of):
    session.show_phase(Phase.LOSS, None, 0.6)
    session.display.choose_example(3)
    text = page_of().text
    assert "example 4 of" in text and "example 1 of" not in text.split("1. Forward")[0]


def test_a_layer_that_was_added_is_counted(session, page_of):
    session.apply([AddLayer(1, Layer(units=2))])
    session.show_phase(Phase.BACKWARD, 3, 0.6)
    assert "backward, layer 4 of 4" in page_of().text


def test_what_was_changed_at_this_step_is_on_the_page(session, page_of):
    session.apply([AddUnit(0)])
    session.display.select(NodeId(0, 3))
    text = page_of().text
    assert "After 12 steps" in text and "2 → 4 → 2 → 1" in text and "Hidden 1, unit 4" in text


@pytest.mark.parametrize(("kind", "shape"), [("handout", 297 / 210), ("handout_letter", 11 / 8.5)])
def test_the_page_is_previewed_in_the_room_there_is(qtbot, session, exporting, kind, shape):
    shown = []
    exporting.previewed.connect(shown.append)
    exporting.choose(with_kind(ExportChoice(), kind))
    exporting.choose_room(800, 500)
    with qtbot.waitSignal(exporting.previewed, timeout=10_000):
        exporting.open()
    image = shown[-1].image
    assert image.height() == 500 and image.height() / image.width() == pytest.approx(shape, abs=0.01)
    assert shown[-1].step == 12
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), -1)[:, : grey.width()]
    assert (pixels[:8] == 255).all() and (pixels < 128).mean() > 0.01
    handout = exporting._previews._kept_page.handout
    with qtbot.waitSignal(exporting.previewed, timeout=10_000):
        exporting.choose_room(800, 700)
    assert shown[-1].image.height() == 700
    assert exporting._previews._kept_page.handout is handout  # only painted anew


def test_what_was_chosen_before_is_not_shown_in_place_of_the_page(qtbot, exporting):
    shown = []
    exporting.previewed.connect(shown.append)
    exporting.open()  # a frame of a film is on its way
    exporting.choose(with_kind(ExportChoice(), "handout"))
    qtbot.waitUntil(lambda: bool(shown) and not exporting._previews.busy, timeout=10_000)
    assert [preview.paper for preview in shown] == ["a4"]


def test_the_page_exported_is_the_page_previewed(qtbot, session, exporting, page_of):
    exporting.choose(with_kind(ExportChoice(), "handout"))
    with qtbot.waitSignal(exporting.previewed, timeout=10_000):
        exporting.open()
    session.toggle_playing()
    qtbot.waitUntil(lambda: session.run.step_count > 15)  # it goes on under the page
    text = page_of().text
    assert session.run.step_count > 15 and "After 12 steps" in text


def test_paper(page_of):
    assert page_of("handout_letter").size == pytest.approx((612, 792), abs=1)


def test_the_page_offers_two_sizes_of_paper(qtbot):
    prepare(offscreen=True)
    view = ExportView(load_theme("light"))
    qtbot.addWidget(view)
    view.show()
    view.show_offer(ExportOffer(1500, 1, "Two spirals", "/pages"))
    view._groups["handout"].click()
    view.show_refusal("")
    assert view.path == "/pages/two-spirals-handout.pdf"
    assert view._kind.toolTip() == KINDS["handout"].help
    assert view._renew.isVisibleTo(view) and not view._time.isVisibleTo(view)
    view.show_preview(QImage(40, 56, QImage.Format.Format_RGB32), 0.0, 1500)
    assert view._picture._image is not None and view._place.text() == "Step 1,500"
    assert [view._kind.itemText(index) for index in range(view._kind.count())] == ["A4", "US Letter"]
    assert view._title.isVisibleTo(view) and not view._layout.isVisibleTo(view)
