"""Handouts out of the window: offered on the export page, made of where the session stands and what is selected."""

import pytest

from app.bootstrap import prepare
from app.controllers.comparing import Comparing
from app.controllers.exporting import Exporting
from app.controllers.session import Session
from app.services.messages import Messages
from app.state.export_choice import KINDS, ExportChoice, with_kind
from app.state.export_status import ExportOffer
from app.state.scene import LinkId
from app.state.speed import Speed
from app.state.theme import load_theme
from app.views.export import ExportView
from engine import Phase
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
    assert view._picture._text == KINDS["handout"].help
    assert [view._kind.itemText(index) for index in range(view._kind.count())] == ["A4", "US Letter"]
    assert view._title.isVisibleTo(view) and not view._layout.isVisibleTo(view)
