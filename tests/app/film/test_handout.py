"""A moment on a sheet of paper: one page, everything on it, nothing over anything else, the engine's own numbers."""

import dataclasses
import itertools
import re

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from app.film.encoding import FilmError
from app.film.frames import load_material, material_of
from app.film.handout import handout_of, name_of, paint_handout, paper_theme, write_handout
from app.film.handout_layout import PAPER_NAMES, SMALLEST_TEXT, lay_out_sheet, most_for_formulas, size_of
from app.film.stills import layers_at, moment_of_step, share_among
from app.painting.typography import set_text_size
from app.state.film import Film, FilmRun
from app.state.inspector.numbers import figures
from app.state.scene import LinkId, LossId, NodeId
from app.state.theme import rgb
from engine import Phase, builtin_names, load_scenario
from engine.edits import AddLayer, SetParameter
from engine.recording import Recording, Run
from engine.scenario import Layer
from tests.app.film.pdf_reading import Pdf
from tests.app.speaking import spoken

MOMENTS = [(0, None), (3, None), *((3, phase) for phase in Phase)]


@pytest.fixture(autouse=True)
def _application(qapp):
    from app.bootstrap import prepare

    prepare(offscreen=True)


def handout(source="xor", step=3, phase=None, layer=None, material=None, **options):
    film = Film(source=source)
    material = material or load_material(film)
    share = None if phase is None else share_among(len(material.runs[0][2].trainer.architecture.layers), phase, layer)
    return handout_of(film, material, moment_of_step(film, step, share), **options)


def lines_of(page):
    return [placed.line for passages in page.columns for _, one in passages for placed in one.lines]


def pixels_of(page):
    image = QImage(int(page.sheet.width), int(page.sheet.height), QImage.Format.Format_Grayscale8)
    image.fill(128)
    painter = QPainter(image)
    paint_handout(painter, page)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return pixels[:, : image.width()].copy()


def inside(inner, outer):
    slack = 1e-6
    return (
        inner.x >= outer[0] - slack
        and inner.y >= outer[1] - slack
        and inner.right <= outer[2] + slack
        and inner.bottom <= outer[3] + slack
    )


def disjoint(one, other):
    return (
        one.right <= other.x + 1e-6
        or other.right <= one.x + 1e-6
        or one.bottom <= other.y + 1e-6
        or other.bottom <= one.y + 1e-6
    )


@pytest.mark.parametrize("paper", PAPER_NAMES)
@pytest.mark.parametrize("columns", [2, 3])
@pytest.mark.parametrize("charts", [0, 2, 3])
@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_areas_lie_on_the_sheet_and_apart(paper, columns, charts, share):
    most = most_for_formulas(paper, charts=charts > 0)
    sheet = lay_out_sheet(paper, share * most, columns, charts)
    width, height = size_of(paper)
    quarter_inch = 24
    limits = (quarter_inch, quarter_inch, width - quarter_inch, height - quarter_inch)
    assert all(inside(area, limits) and area.width > 0 and area.height > 0 for area in sheet.areas)
    assert all(itertools.starmap(disjoint, itertools.combinations(sheet.areas, 2)))
    assert len(sheet.columns) == columns and len(sheet.charts) == charts
    assert sheet.columns[0].height >= share * most - 1e-6
    gap = sheet.footer.y - (sheet.charts or sheet.columns)[0].bottom
    assert 0 <= gap < 30


def test_more_formulas_than_there_is_room_for_are_refused():
    with pytest.raises(ValueError, match="at most"):
        lay_out_sheet("a4", most_for_formulas("a4") + 1, 2, 2)


@pytest.mark.parametrize("source", builtin_names())
@pytest.mark.parametrize(("step", "phase"), MOMENTS)
def test_every_moment_has_room_for_everything(source, step, phase):
    page = handout(source, step, phase)
    assert len(lines_of(page)) >= 5
    assert page.left_out <= 1
    for area, passages in zip(page.sheet.columns, page.columns, strict=True):
        ends = 0.0
        for y, one in passages:
            assert y >= ends
            ends = y + one.height
            assert one.width * page.formulas_scale == pytest.approx(area.width)
            assert one.lines[-1].top + one.lines[-1].height == pytest.approx(one.height)
            for placed, following in itertools.pairwise(one.lines):
                assert placed.top + placed.height < following.top
        assert ends * page.formulas_scale <= area.height + 1e-6
    assert all(round(label.size) >= SMALLEST_TEXT for label in page.scene.labels)


def test_all_that_is_written_can_be_read():
    for page in (handout("mazur", 1), handout("digits", 1, Phase.BACKWARD, 0), handout("xor", 3), handout("spiral")):
        assert 12 * page.formulas_scale >= SMALLEST_TEXT
        for passages in page.columns:
            for _, one in passages:
                for _, _, row in (row for placed in one.lines for row in placed.rows):
                    shrunk = page.formulas_scale * min(1.0, (one.width - 31) / row.width)
                    assert 13 * shrunk >= SMALLEST_TEXT - 1e-6


@pytest.mark.parametrize("paper", PAPER_NAMES)
@pytest.mark.parametrize("source", builtin_names())
def test_the_update_is_complete(source, paper):
    for phase in (None, Phase.UPDATE):
        page = handout(source, 3, phase, paper=paper)
        adam = {"m", "v", "m̂", "v̂"} if source in ("spiral", "digits") else set()
        update = [line.symbol.text for line in lines_of(page) if line.phase is Phase.UPDATE]
        assert set(update) == {*adam, "Δw", "w"} and page.left_out <= 1
        assert all(line.fresh for line in lines_of(page))


def test_numbers_stand_beside_their_formula_only_where_there_is_room():
    beside = below = 0
    for passages in handout("xor", 3, Phase.UPDATE, paper="letter").columns:
        for _, one in passages:
            for placed in one.lines:
                x, baseline, scale = placed.formula_at
                end = x + placed.formula.width * scale
                assert end <= one.width - 10 + 1e-6
                for left, row_baseline, row in placed.rows:
                    if left > end:
                        beside += 1
                        assert row_baseline == baseline and left + row.width <= one.width - 10
                    else:
                        below += 1
                        assert row_baseline - row.ascent > baseline
    assert beside and below


def test_charts_give_way_to_lines_and_come_back_where_there_is_room():
    full, early = handout("spiral", 3), handout("spiral", 3, Phase.FORWARD)
    assert full.sheet.charts == () == full.charts and full.sheet.charts_strip is None
    assert len(early.sheet.charts) == 3 and early.formulas_scale == 1.0


def test_phases_differ_in_the_pattern_of_their_stripes():
    page = handout("mazur", 1)
    pixels, patterns = pixels_of(page), {}
    for area, passages in zip(page.sheet.columns, page.columns, strict=True):
        for y, one in passages:
            for placed in one.lines:
                top = area.y + (y + placed.top) * page.formulas_scale
                x = round(area.x + 11.5 * page.formulas_scale)
                stripe = pixels[round(top) + 1 : round(top + placed.height * page.formulas_scale) - 1, x] < 200
                changes = int(np.abs(np.diff(stripe.astype(int))).sum())
                patterns.setdefault(placed.line.phase, []).append(changes / len(stripe))
    assert max(patterns[Phase.FORWARD]) == 0 < min(patterns[Phase.BACKWARD])
    assert max(patterns[Phase.BACKWARD]) < min(patterns[Phase.LOSS]) and min(patterns[Phase.UPDATE]) > 0.2


def test_a_network_that_was_changed_on_the_way_is_told_of_as_it_is():
    run = Run.of(load_scenario("xor"))
    run.step(5)
    run.apply(AddLayer(1, Layer(units=3)))
    run.step(2)
    film = Film(source="xor")
    material = material_of(film, run.recording, "changed")
    share = share_among(layers_at(material.runs[0][2], 7), Phase.BACKWARD, 2)
    assert material.runs[0][2].step_count == 0
    page = handout_of(film, material, moment_of_step(film, 7, share))
    assert page.about.startswith("2 → 4 → 3 → 1")
    assert dict(page.facts)["Moment"] == "Step 8: backward, layer 3 of 3"


def test_mazurs_example_is_there_with_all_its_numbers():
    page = handout("mazur", 1)
    assert page.left_out == 0
    found = {(line.symbol.text, line.result_text) for line in lines_of(page)}
    assert {("ŷ", "0.75137"), ("L", "0.29837"), ("δ", "0.1385"), ("∂L/∂w", "0.082167"), ("w", "0.35892")} <= found
    assert all(line.fresh for line in lines_of(page))


@pytest.mark.parametrize("source", builtin_names())
def test_numbers_are_those_of_the_engine(source):
    material = load_material(Film(source=source))
    page = handout(source, 3, Phase.UPDATE, material=material)
    snapshot = material.runs[0][2].trainer.snapshot()
    assert snapshot.step == 4 and snapshot.phase is Phase.UPDATE
    results = {(line.symbol.text, line.phase): line.result for line in lines_of(page)}
    output = snapshot.layers[-1]
    unit = int(snapshot.targets[:, 0].argmax()) if output.activation == "softmax" else 0
    first = results["w", Phase.UPDATE]
    assert first in output.weights[unit]
    source_of_it = output.weights[unit].tolist().index(first)
    assert results["∂L/∂w", Phase.BACKWARD] == output.d_weights[unit, source_of_it]
    assert ("Loss of the mini-batch", figures(snapshot.loss)) in page.facts


def test_before_the_first_step_there_are_formulas_without_numbers():
    page = handout("mazur", 0)
    assert not any(line.fresh for line in lines_of(page))
    assert "first step" in page.headings[0] and dict(page.facts)["Moment"] == "Before the first step"


def test_numbers_come_as_far_as_the_step_has_come():
    page = handout("mazur", 0, Phase.LOSS)
    assert {line.phase for line in lines_of(page) if line.fresh} == {Phase.FORWARD, Phase.LOSS}
    assert {line.phase for line in lines_of(page) if not line.fresh} == {Phase.BACKWARD, Phase.UPDATE}


def test_the_layer_of_the_moment_is_the_one_that_is_explained():
    page = handout("spiral", 3, Phase.FORWARD, 1)
    assert page.columns[0][0][1].about[0].startswith("Hidden 2, unit 1")
    assert dict(page.facts)["Moment"] == "Step 4: forward, layer 2 of 4"


@pytest.mark.parametrize("element", [NodeId(0, 1), NodeId(1, 0), NodeId(-1, 1), LinkId(0, 2, 1), LossId()])
def test_what_is_selected_is_derived(element):
    page = handout("xor", 3, select=name_of(element))
    assert page.scene.view.selected == element
    assert f"--select {name_of(element)}" in page.closing[1]
    title = page.columns[0][0][1].title
    assert title and not title[0].startswith("1.")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("node/0/4", "units of layer 0 from 0 to 3, found 4"),
        ("node/7/0", "a layer from 0 to 1, found 7"),
        ("curves", "expected loss, input/INPUT"),
        ("controls.l2", "expected loss"),
        ("link/0/0", "expected link/LAYER/UNIT/INPUT"),
    ],
)
def test_what_the_network_does_not_have_cannot_be_selected(name, told):
    with pytest.raises(FilmError, match=told) as found:
        handout("xor", 1, select=name)
    assert "\n" not in str(found.value) and str(found.value).startswith(name)


def test_what_has_no_room_is_counted_and_the_result_stays():
    page = handout("digits", 3, Phase.UPDATE, paper="letter")
    assert page.left_out == 1
    symbols = {line.symbol.text for line in lines_of(page)}
    assert "z" not in symbols and {"ŷ", "L", "δ", "∂L/∂w", "w"} <= symbols
    everything = handout("digits", 3, Phase.UPDATE, paper="letter", select="link/1/0/0")
    assert everything.left_out == 0 and {"m", "v", "m̂", "v̂"} <= {line.symbol.text for line in lines_of(everything)}


@pytest.mark.parametrize("source", builtin_names())
@pytest.mark.parametrize("paper", PAPER_NAMES)
def test_a_file_is_one_page_of_text_and_lines(tmp_path, source, paper):
    target = tmp_path / "page.pdf"
    page = handout(source, 3, Phase.BACKWARD, paper=paper)
    write_handout(page, target)
    pdf = Pdf.of(target.read_bytes())
    assert pdf.pages == 1
    assert pdf.size == pytest.approx({"a4": (595, 842), "letter": (612, 792)}[paper], abs=1)
    assert pdf.fonts >= 2 and pdf.embedded_fonts == pdf.fonts
    assert all(width * height <= 256 * 256 for width, height in pdf.pictures)  # what is computed on a grid, no text
    text = " ".join(pdf.text.split())
    charts = ("Prediction",) if page.charts else ()
    for words in ("The formulas", "Error signal", "Learning rate", "This page again", f"{source} -o", *charts):
        assert words in text
    assert figures(page.scene.snapshot.loss) in text


def test_numbers_in_the_file_can_be_found(tmp_path):
    write_handout(handout("mazur", 1), tmp_path / "page.pdf")
    text = Pdf.of((tmp_path / "page.pdf").read_bytes()).text
    assert "0.29837" in text and "0.082167" in text and "0.35892" in text
    whole = "".join(text.split())
    assert "Δ−0.0411" in whole and "w←w+Δw" in whole and "2→2→2" in whole
    assert not re.search(r"[\ue000-\uf8ff\x00]", text)


def test_what_is_to_be_typed_can_be_copied(tmp_path):
    write_handout(handout("xor", 40, Phase.BACKWARD, 1), tmp_path / "page.pdf")
    text = Pdf.of((tmp_path / "page.pdf").read_bytes()).text
    assert "backscope handout xor -o handout.pdf --at 40:backward:2" in text


def test_a_command_stays_in_one_piece_where_one_reads_from_the_right():
    with spoken("pseudo-rtl"):
        page = handout("xor", 3, Phase.LOSS)
    assert "\u2066backscope handout xor -o handout.pdf --at 3:loss\u2069" in page.closing[1]
    assert "\u2066backscope xor\u2069" in page.closing[2]


@pytest.mark.parametrize("language", ["de", "es", "pseudo"])
def test_facts_have_room_in_longer_languages(language, tmp_path):
    with spoken(language):
        page = handout("circle", 3, Phase.FORWARD, paper="letter")
        write_handout(page, tmp_path / "page.pdf")
    text = Pdf.of((tmp_path / "page.pdf").read_bytes()).text
    assert [name for name, _ in page.facts] != ["Moment", "Epoch", "Learning rate", "Loss of the mini-batch"]
    squeezed = "".join(text.split())
    for words in (word for fact in page.facts for word in fact):
        assert "".join(words.split()) in squeezed


def test_it_says_how_it_can_be_had_again():
    page = handout("spiral", 20, Phase.BACKWARD, 1, paper="letter")
    assert page.closing[0].endswith("Two spirals · seed 7 · Step 21: backward, layer 2 of 4")
    assert page.closing[1].endswith("backscope handout spiral -o handout.pdf --at 20:backward:2 --paper letter")
    assert "backscope spiral" in page.closing[2] and "step 20" in page.closing[2]


def test_without_a_file_it_does_not_name_one():
    film = Film(source="xor")
    material = load_material(film)
    unsaved = dataclasses.replace(material, title="untitled")
    page = handout_of(Film(), unsaved, moment_of_step(film, 2))
    assert len(page.closing) == 2 and "backscope " not in page.closing[1]


def test_branch_and_edits_are_those_of_the_recording(tmp_path):
    film = Film(source="xor", runs=(FilmRun(edits=(SetParameter(0, "weights", 0, 2.5, 0),)),))
    page = handout_of(film, load_material(film), moment_of_step(film, 1), select="link/0/0/0")
    line = next(line for line in lines_of(page) if line.symbol.text == "w")
    assert line.expression.numbers().startswith("2.5")


def test_a_diverged_run_is_shown_as_it_is(tmp_path):
    scenario = tmp_path / "wild.toml"
    scenario.write_text(
        '[data]\nkind = "bumps"\n[network]\nlayers = [{ units = 4, activation = "relu" }]\n'
        '[training.optimizer]\nkind = "sgd"\nlearning_rate = 1e6\n'
    )
    page = handout(str(scenario), 400)
    assert "diverged" in dict(page.facts)["Moment"].lower() or page.run.diverged in dict(page.facts)["Moment"]
    assert page.run.diverged
    write_handout(page, tmp_path / "page.pdf")
    assert Pdf.of((tmp_path / "page.pdf").read_bytes()).pages == 1


def test_files_are_kept_and_bad_names_refused(tmp_path):
    page = handout("mazur", 1)
    target = tmp_path / "page.pdf"
    target.write_text("mine")
    with pytest.raises(FilmError, match="exists"):
        write_handout(page, target)
    assert target.read_text() == "mine"
    write_handout(page, target, overwrite=True)
    assert target.read_bytes().startswith(b"%PDF")
    with pytest.raises(FilmError, match=r"ends in \.pdf"):
        write_handout(page, tmp_path / "page.png")
    with pytest.raises(FilmError, match="the folder does not exist"):
        write_handout(page, tmp_path / "no" / "page.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["page.pdf"]


def test_a_disk_that_refuses_leaves_what_was_there(tmp_path, monkeypatch):
    target = tmp_path / "page.pdf"
    target.write_text("mine")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.film.handout.write_atomically", full)
    with pytest.raises(FilmError, match="disk is full"):
        write_handout(handout("mazur", 1), target, overwrite=True)
    assert target.read_text() == "mine"


def test_on_paper_signs_and_curves_differ_without_colours():
    def grey(colour):
        red, green, blue = rgb(colour)
        return 0.299 * red + 0.587 * green + 0.114 * blue

    theme = paper_theme()
    assert grey(theme.zero) - grey(theme.negative) > 60 < grey(theme.negative) - grey(theme.positive)
    assert theme.window == theme.panel == "#ffffff"
    for ink in (theme.text, theme.text_quiet, theme.curve_train, theme.curve_test, theme.marker):
        assert grey(ink) < 110


def test_every_part_is_painted_and_the_margins_are_white():
    page = handout("mazur", 3, Phase.UPDATE)
    pixels = pixels_of(page)
    edge = 24
    for border in (pixels[:edge], pixels[-edge:], pixels[:, :edge], pixels[:, -edge:]):
        assert (border == 255).all()
    for area in (area for area in page.sheet.areas if area not in page.sheet.columns):
        part = pixels[round(area.y) : round(area.bottom), round(area.x) : round(area.right)]
        assert (part < 200).mean() > 0.003
    used = [area for area, pages in zip(page.sheet.columns, page.columns, strict=True) if pages]
    assert used
    for area in used:
        assert (pixels[round(area.y) : round(area.bottom), round(area.x) : round(area.right)] < 200).mean() > 0.003


def test_larger_text_in_the_window_changes_no_sheet():
    usual = pixels_of(handout("mazur", 1))
    set_text_size(1.5)
    try:
        larger = pixels_of(handout("mazur", 1))
    finally:
        set_text_size(1.0)
    np.testing.assert_array_equal(usual, larger)


def test_a_recording_is_left_as_it_was():
    film = Film(source="xor")
    material = load_material(film)
    recording: Recording = material.runs[0][2].recording
    branches = recording.branches
    handout_of(film, material, moment_of_step(film, 5))
    assert [branch.number for branch in recording.branches] == [branch.number for branch in branches]
    assert material.runs[0][2].step_count == 5
