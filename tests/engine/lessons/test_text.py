"""The text of a lesson: what is read, and what is refused, with file and line."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import Change
from engine.lessons.mistakes import LessonError
from engine.lessons.places import Place, Surroundings
from engine.lessons.spans import Reader
from engine.lessons.text import read_text
from engine.lessons.tree import (
    BareNumber,
    Button,
    Formula,
    ItemList,
    Link,
    Look,
    Number,
    Paragraph,
    Question,
    Setting,
    Symbols,
    Words,
    plain,
)
from engine.snapshot import Phase
from tests.engine.scenarios import scenario

PIECES = (
    *("\n", "\n\n", "> ", ">\n", "- ", "1. ", "```do\n", "```\n", "$$", "$", "**", "*", "`", "{claim:loss}", "{", "}"),
    *(
        "[a](look:stage)",
        "[",
        "](",
        "label = 'a'\n",
        "play = true\n",
        "\\frac{a}{b}",
        "\\",
        "## ",
        "# ",
        "word ",
        "0.5",
    ),
)
BEFORE = "# Title\n\nAbout it.\n\n## Section\n\n"  # six lines: what follows begins in the seventh


def reader() -> Reader:
    return Reader(
        "lesson.md",
        stated={"loss": "0.250", "many": "1,797", "share": "95 %", "order": "a, b", "ends": None},
        documents={"lesson": {"training": {"l2": 0.001, "method": "central_differences"}}, "other": {"seed": 12345}},
        around=Surroundings(((2, 3), (3, 1)), {"l2": "training.l2", "activation": "network.layers[*].activation"}),
    )


def text_of(body):
    return read_text(BEFORE + body, reader())


def block_of(body):
    (section,) = text_of(body).sections
    (block,) = section.blocks
    return block


def spans_of(body):
    block = block_of(body)
    assert isinstance(block, Paragraph)
    return block.spans


def test_title_summary_and_sections():
    text = read_text("\n# One step\n\nWhat it\nis about.\n\n## First\n\na\n\nb\n## Second\n\nc\n", reader())
    assert text.title == "One step"
    assert plain(text.summary.spans) == "What it is about."
    assert [(s.title, len(s.blocks), s.line) for s in text.sections] == [("First", 2, 7), ("Second", 1, 12)]


def test_spans_of_a_paragraph():
    assert spans_of("a **b** *c* `d` $x_1$ \\* e") == (
        Words("a "),
        Words("b", "strong"),
        Words(" "),
        Words("c", "emphasis"),
        Words(" "),
        Words("d", "code"),
        Words(" "),
        Symbols("x_1"),
        Words(" * e"),
    )


def test_numbers_come_from_claims_and_settings():
    assert spans_of("**{claim:loss}** {setting:training.l2} {setting:training.method} {setting:seed@other}") == (
        Number("0.250", "loss", "strong"),
        Words(" "),
        Setting("0.001", "training.l2"),
        Words(" "),
        Setting("central differences", "training.method"),
        Words(" "),
        Setting("12,345", "seed"),
    )


def test_marks_that_look_and_links():
    assert spans_of("[here](look:node/0/2) [there](look:controls.activation) [web](https://example.org/a)") == (
        Look("here", Place("node", indices=(0, 2))),
        Words(" "),
        Look("there", Place("controls", "network.layers[*].activation")),
        Words(" "),
        Link("web", "https://example.org/a"),
    )


def test_formulas_have_the_numbers_of_claims():
    assert block_of("$$a =\n {claim:many} \\cdot {claim:share}$$") == Formula(r"a =  1{,}797 \cdot 95 \,\%", 7)


def test_lists():
    block = block_of("- one\n  goes on\n- $x$\n")
    assert block == ItemList(((Words("one goes on"),), (Symbols("x"),)), False, 7)
    assert block_of("1. one\n2. two\n") == ItemList(((Words("one"),), (Words("two"),)), True, 7)


def test_a_button():
    block = block_of(
        "```do\n"
        'label = "Ten times"\n'
        'edits = [{ kind = "change", path = "training.l2", value = 1 }]\n'
        'goto = { step = 3, phase = "backward", layer = 1 }\n'
        'compare = [{ name = "as it is" }, { name = "other", edits = [{ kind = "draw_weights", draw = 1 }] }]\n'
        "speed = 0.5\nplay = true\n```\n"
    )
    assert isinstance(block, Button)
    doing = block.doing
    assert (doing.label, doing.speed, doing.play, doing.restart) == ("Ten times", 0.5, True, False)
    assert doing.edits == (Change("training.l2", 1),)
    assert (doing.goto.step, doing.goto.phase, doing.goto.layer) == (3, Phase.BACKWARD, 1)
    assert [(variant.name, len(variant.edits)) for variant in doing.compare] == [("as it is", 0), ("other", 1)]


def test_a_question_has_its_answer_folded():
    block = block_of("> Why?\n>\n> Because.\n>\n> $$x$$\n")
    assert isinstance(block, Question)
    assert plain(block.asked.spans) == "Why?"
    assert [type(inner) for inner in block.answer] == [Paragraph, Formula]
    assert block.answer[1].line == 11


def test_blocks_and_spans_are_walked_into_answers():
    text = text_of("> Why?\n>\n> Because of {claim:loss}.\n\n- {claim:many}\n")
    assert [span.claim for span in text.spans() if isinstance(span, Number)] == ["loss", "many"]
    assert len(list(text.blocks())) == 5  # with summary and question


@pytest.mark.parametrize(
    ("body", "bare"),
    [
        ("The loss is 0.29 now.", ["0.29"]),
        ("About 95 % or 1e-3 of 1,797, in 2015.", ["95", "1e-3", "1,797", "2015"]),
        ("`rate 0.5`", ["0.5"]),
        ("[at 0.5](look:loss)", ["0.5"]),
        ("$$x = 0.5 + {claim:loss}$$", ["0.5"]),
        ("- 0.25\n", ["0.25"]),
        ("> Why 0.1?\n>\n> Because 0.2.\n", ["0.1", "0.2"]),
        ("Two units, 3 layers, step 10; L2; $x^2 + 100$; {claim:loss} {setting:training.l2}", []),
    ],
)
def test_bare_numbers_are_noted(body, bare):
    assert [number.text for number in text_of(body).bare_numbers] == bare


def test_a_bare_number_knows_its_line():
    assert text_of("a\n\n- b\n- 0.5\n").bare_numbers == (BareNumber("0.5", 10),)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("{claim:los}", 'lesson.md:7: no claim "los": did you mean "loss"?'),
        ("{claim:ends}", 'lesson.md:7: claim "ends" states no number to show'),
        ("{clam:loss}", "lesson.md:7: expected {claim:NAME} or {setting:PATH}, found {clam:loss}"),
        ("{setting:training.l3}", "expected the path of a field"),
        ("{setting:seed@another}", 'no run "another": did you mean "other"?'),
        ("a *b", '"*" is not closed or not known; write \\* for the sign itself'),
        ("a $b", '"$" is not closed'),
        ("a ![b](c)", '"![" is not closed or not known'),
        ("a <b>c", '"<b" is not closed or not known'),
        ("[a](look:stag)", 'no part of the window "stag": did you mean "stage"?'),
        ("[a](look:node/0/3)", "expected units of layer 0 from 0 to 2, found 3"),
        ("[a](look:node/0)", "expected node/LAYER/UNIT, found node/0"),
        ("[a](look:link/1/0/3)", "expected inputs of layer 1 from 0 to 2, found 3"),
        ("[a](look:layer/2)", "expected a layer from 0 to 1, found 2"),
        ("[a](look:input/2)", "expected an input from 0 to 1, found 2"),
        ("[a](look:controls.l3)", 'no control "l3"'),
        ("[a](look:transport.plya)", 'no button "plya": did you mean "play"?'),
        ("[a](file.md)", 'expected look:PLACE or https://… after [a], found "file.md"'),
        ("[ ](look:stage)", "expected words between [ and ]"),
        ("$\\foo x$", "unknown command \\foo in a formula"),
        ("$$\\frac{a$$", "expected as many { as } in a formula"),
        ("$$\\left( a$$", "expected a \\right for each \\left"),
        ("$$\\begin{table} a \\end{table}$$", "unknown environment table"),
        ("$$\\begin{cases} a$$", "expected an \\end for each \\begin"),
        ("$$a\n\nb$$", "lesson.md:7: expected $$ at the end of the formula"),
        ("$$ $$", "expected a formula, found nothing"),
        ("```python\nx\n```", "lesson.md:7: expected ```do, found"),
        ("```do\nlabel = 1\n", "lesson.md:7: expected ``` at the end of the button"),
        ("```do\nlabel = 1\n```", "lesson.md:7: label: expected `str`, got `int`, found 1"),
        ('```do\nlabel = "a"\n```', "found only a label"),
        ('```do\nlabel = "a"\njump = 1\n```', "contains unknown field `jump`"),
        ("```do\nlabel = \n```", "lesson.md:7: not TOML"),
        ('```do\nlabel = "a"\nedits = [{ kind = "chang" }]\n```', "edits[0].kind: invalid value"),
        ('```do\nlabel = "a"\ncompare = [{ name = "b" }]\n```', "compare: expected 2 to 4 runs, found 1"),
        ('```do\nlabel = "a"\ngoto = { step = 1, layer = 1 }\n```', "goto.layer: expected a phase with it"),
        ("> Why?\n", "lesson.md:7: expected a question, a line with > alone, and its answer"),
        ("> Why?\n>\n> ## No\n", "lesson.md:7: expected no heading inside a question"),
        (">" * 5000 + " Why?\n", "lesson.md:7: expected no other question inside a question"),
        ("### Deeper", "expected a paragraph, a list, a formula, a button or a question"),
        ("| a | b |", "expected a paragraph, a list"),
        ("- a\nb", "lesson.md:8: expected the next item, or two spaces first"),
        ("a\n\n##\n", "lesson.md:9: expected a paragraph, a list"),
        ("## Empty\n", "lesson.md:5: expected something below the heading, found nothing"),
    ],
)
def test_mistakes_are_one_line_with_file_and_line(body, said):
    with pytest.raises(LessonError) as caught:
        text_of(body)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("lesson.md:")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "lesson.md:1: expected the title"),
        ("About.\n", "lesson.md:1: expected the title"),
        ("# A\n", "lesson.md:1: expected a paragraph below the title"),
        ("# A\n\n## B\n\nc\n", "lesson.md:1: expected a paragraph below the title"),
        ("# A\n\nb\n", "lesson.md:3: expected at least one section"),
        ("# A\n\nb\n\nc\n", "lesson.md:5: expected a section"),
        ("# A *b*\n\nc\n\n## D\n\ne\n", "lesson.md:1: expected plain words as a heading"),
    ],
)
def test_mistakes_of_the_whole(text, said):
    with pytest.raises(LessonError, match=said):
        read_text(text, reader())


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=14).map("".join))
def test_whatever_is_written_is_read_or_refused(body):
    try:
        said = plain(text_of(body).summary.spans)
    except LessonError as error:
        said = str(error)
    assert said == "About it." or re.match(r"lesson\.md:\d+: ", said)


def test_controls_have_short_names():
    around = Surroundings.of(scenario(), [(2, 3), (3, 1)])
    assert around.controls["learning_rate"] == "training.optimizer.learning_rate"
    assert around.controls["optimizer"] == "training.optimizer.kind"
    assert around.controls["activation"] == "network.layers[*].activation"
    assert "samples" not in around.controls
