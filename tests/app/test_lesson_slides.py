"""A lesson cut into slides, and the talk that goes through them: what every key leads to."""

from __future__ import annotations

import pytest

from app.state.lesson_slides import Part, Slide, cut_into_slides, entries_of, parts_of, sentences
from app.state.lesson_talk import Stop, Talk, stops_of
from engine.lessons.lesson import load_lesson
from engine.lessons.places import Place
from engine.lessons.tree import Button, ItemList, LessonText, Look, Number, Paragraph, Words, plain
from tests.app.lessons import TEXT, write_lesson

LONG = TEXT.replace(
    "> It learns, see the [loss](look:loss).",
    "> It learns, see the [loss](look:loss) while it does. At first it is quick about it. Then it becomes slow.\n"
    ">\n> That is all there is to it.",
)
VIEWS = {"curves": "curves", "gradients": "flow"}


@pytest.fixture
def text(tmp_path) -> LessonText:
    return load_lesson(write_lesson(tmp_path, text=LONG)).text


@pytest.fixture
def parts(text: LessonText) -> tuple[Part, ...]:
    return parts_of(text)


def at_most(count: int):
    return lambda slide: slide.last - slide.first <= count


def said(parts, slide: Slide) -> list[str]:
    made = []
    for entry in entries_of(parts, slide):
        for group in entry:
            piece = group.piece
            match piece:
                case Paragraph():
                    made.append(plain(piece.spans))
                case Button():
                    made.append(piece.doing.label)
                case ItemList():
                    made += [plain(item) for item in piece.items]
    return made


def test_sentences_are_parted_also_between_spans() -> None:
    spans = (
        Words("The first sentence says something. The "),
        Words("second.", "strong"),
        Words(" It ends with a "),
        Number("0.5", "low"),
        Words(". No more."),
    )
    assert [plain(one) for one in sentences(spans)] == [
        "The first sentence says something.",
        "The second. It ends with a 0.5.",
        "No more.",
    ]
    assert sum((one for one in sentences(spans)), ())[1] == Words("The ")


def test_an_abbreviation_ends_no_sentence() -> None:
    assert len(sentences((Words("Das heißt, z. B. bei einer Rate von 1. Und mehr."),))) == 2


def test_the_title_has_a_slide_and_every_section_begins_one(text, parts) -> None:
    slides = cut_into_slides(parts, at_most(100))
    assert [(parts[slide.first].section, parts[slide.first].is_summary) for slide in slides] == [
        (0, True), (0, False), (1, False), (2, False),
    ]  # fmt: skip
    assert said(parts, slides[0]) == ["What it is about, in a sentence."]
    assert said(parts, slides[2])[0] == "What happens?"


@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 8])
def test_slides_hold_everything_once_and_never_too_much(parts, most: int) -> None:
    slides = cut_into_slides(parts, at_most(most))
    assert [part for slide in slides for part in range(slide.first, slide.last)] == list(range(len(parts)))
    assert max(slide.last - slide.first for slide in slides) <= most


def test_a_cut_is_between_blocks_where_that_can_be(parts) -> None:
    slides = cut_into_slides(parts, at_most(5))
    places = [(parts[slide.first].place[0], parts[slide.first].section) for slide in slides]
    # the question of section 1 with its answer of four parts stays whole, and the two buttons come after it
    whole = next(slide for slide in slides if parts[slide.first].role == "asked")
    assert [part.role for part in parts[whole.first : whole.last]] == ["asked"] + ["answer"] * 4
    assert said(parts, slides[slides.index(whole) + 1]) == ["Begin again", "Look at the backward pass"]
    assert len(set(places)) == len(places)


def test_a_list_that_is_cut_goes_on_counting() -> None:
    items = tuple((Words(text),) for text in ("one", "two", "three"))
    section = (Part(0, (0, 0, n), ItemList((item,), True, 1)) for n, item in enumerate(items))
    parts = tuple(section)
    (group,) = entries_of(parts, Slide(1, 3))[0]
    assert group.start == 2
    assert isinstance(group.piece, ItemList)
    assert group.piece.items == items[1:]


def test_stops_are_slides_answers_and_buttons_in_reading_order(parts) -> None:
    stops = stops_of(parts, cut_into_slides(parts, at_most(100)))
    assert [(stop.slide, stop.kind) for stop in stops] == [
        (0, "slide"),
        (1, "slide"), (1, "button"),
        (2, "slide"), (2, "answer"), (2, "button"), (2, "button"),
        (3, "slide"), (3, "button"),
    ]  # fmt: skip


def test_the_rest_of_an_answer_comes_uncovered(parts) -> None:
    asked = next(at for at, part in enumerate(parts) if part.role == "asked")
    slides = (Slide(0, asked + 1), Slide(asked + 1, asked + 3), Slide(asked + 3, len(parts)))
    stops = stops_of(parts, slides)
    assert [stop for stop in stops if stop.kind == "answer"] == []
    assert [stop.done for stop in stops if stop.kind == "slide"] == [0, asked + 3, asked + 5]
    talk = Talk(parts)
    talk.cut(slides)
    while talk.stop.slide == 0:
        uncovers = talk.uncovers
        talk.onward()
    assert uncovers
    assert not talk.uncovers


def test_a_talk_goes_on_and_back(text, parts) -> None:
    talk = Talk(parts)
    talk.cut(cut_into_slides(parts, at_most(100)))
    headings = [section.title for section in text.sections]
    hints, done = [], []
    for _ in range(20):
        hints.append(talk.shown(headings).hint)
        doing = talk.onward()
        if doing is not None:
            done.append(doing.label)
    assert done == ["Faster", "Begin again", "Look at the backward pass", "Side by side"]
    assert hints[:10] == [
        "Next: The beginning",
        "Next: press “Faster”",
        "Next: The middle",
        "Next: the answer",
        "Next: press “Begin again”",
        "Next: press “Look at the backward pass”",
        "Next: The end",
        "Next: press “Side by side”",
        "The lesson ends here",
        "The lesson ends here",
    ]
    assert talk.following is None
    for _ in range(20):
        talk.back()
    assert talk.stop == Stop(0, "slide", 0)
    assert parts[talk.shown(headings).slide.first].is_summary


def test_what_is_shown_tells_what_has_been_and_what_comes(parts) -> None:
    talk = Talk(parts, 1)
    talk.cut(cut_into_slides(parts, at_most(100)))
    assert talk.section == 1
    shown = talk.shown(["", "", ""])
    assert (shown.number, shown.count, shown.awaited) == (3, 4, None)
    talk.onward()
    shown = talk.shown(["", "", ""])
    assert shown.awaited == shown.done
    assert isinstance(parts[shown.done].piece, Button)
    talk.note_pressed(shown.done + 1)  # another button than the next one
    assert talk.stop.kind == "answer"
    talk.note_pressed(shown.done)
    assert talk.stop.kind == "button"


@pytest.mark.parametrize("keys", [0, 2, 4, 6])
def test_other_slides_keep_the_place(parts, keys: int) -> None:
    talk = Talk(parts)
    talk.cut(cut_into_slides(parts, at_most(100)))
    for _ in range(keys):
        talk.onward()
    first, stop = talk.slide.first, talk.stop
    talk.cut(cut_into_slides(parts, at_most(3)))
    assert talk.slide.first <= first < talk.slide.last
    assert talk.stop.done <= max(stop.done, talk.slide.last)


def test_a_slide_wants_the_view_that_it_points_at(parts) -> None:
    talk = Talk(parts)
    talk.cut(cut_into_slides(parts, at_most(100)))
    assert talk.view_pointed_at(VIEWS, "prediction") == "prediction"
    talk.onward()
    assert talk.view_pointed_at(VIEWS, "prediction") == "curves"
    both = (Part(0, (0, 0, 0), Paragraph((Look("a", Place("gradients")), Look("b", Place("curves"))), 1)),)
    assert Talk(both).view_pointed_at(VIEWS, "curves") == "curves"
    assert Talk(both).view_pointed_at(VIEWS, "surface") == "flow"
