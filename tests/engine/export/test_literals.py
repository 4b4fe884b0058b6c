"""Literals read back as what they stand for, and stay within their lines."""

import ast

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from engine.export.literals import (
    MOST_LITERALS,
    WIDTH,
    array_literal,
    docstring,
    is_packed,
    string_literal,
    tuple_literal,
)
from tests.engine.export.cases import NASTY

TEXT = st.text(st.characters(exclude_categories=[]), max_size=120)


@given(TEXT)
@example(NASTY)
@example("\ud800")
def test_text_reads_back(text):
    literal = string_literal(text)
    assert ast.literal_eval(literal) == text
    assert len(literal.splitlines()) == 1
    assert all(sign.isprintable() for sign in literal)


@given(st.lists(TEXT, min_size=1, max_size=30))
def test_a_tuple_of_texts_reads_back(items):
    (assignment,) = ast.parse(tuple_literal("NAMES", items).encode("utf-8", "surrogatepass")).body
    assert ast.literal_eval(assignment.value) == tuple(items)


@given(st.lists(TEXT, min_size=1, max_size=5))
def test_a_docstring_is_the_words_of_its_paragraphs(paragraphs):
    (expression,) = ast.parse(docstring(paragraphs)).body
    found = ast.literal_eval(expression.value)
    assert found.split() == " ".join(paragraphs).split()


def test_the_lines_of_a_docstring_are_full_but_not_too_long():
    lines = docstring(["word " * 100, "    as it is:  two  blanks"]).splitlines()
    assert max(map(len, lines[:-3])) in range(WIDTH - 5, WIDTH + 4)
    assert lines[-3:] == ["", "    as it is:  two  blanks", '"""']


@given(
    arrays(np.float64, array_shapes(max_dims=2, max_side=12), elements=st.floats(allow_nan=False, allow_infinity=False))
)
def test_an_array_reads_back_to_the_last_bit(array):
    text = array_literal(array, "    X = np.array(", ")", packed=False)
    found: dict = {"np": np}
    exec("if True:\n" + text, found)
    assert found["X"].tobytes() == array.tobytes()
    assert found["X"].shape == array.shape
    assert max(map(len, text.splitlines())) <= WIDTH


@pytest.mark.parametrize(
    ("arrays", "packed"),
    [
        ([np.zeros(MOST_LITERALS)], False),
        ([np.zeros(MOST_LITERALS), np.zeros(1)], True),
        ([np.zeros(1), np.array([1.0, np.inf])], True),
        ([np.array([np.nan])], True),
    ],
)
def test_what_is_packed(arrays, packed):
    assert is_packed(arrays) is packed
