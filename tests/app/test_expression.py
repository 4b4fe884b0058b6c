"""Expressions: values, what is printed, how far what is printed can lead astray, and how it is written."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.state.inspector.expression import Negative, Quantity, Series, Sum, Symbol, constant, setting
from app.state.inspector.functions import CLIP, EXP, LN, LOGISTIC, MAX, NORMAL_SHARE, ROOT, TANH
from app.state.inspector.numbers import figures, half_unit, printed
from app.state.inspector.operators import Applied, Power, Product, Ratio


def quantity(value, symbol="a"):
    return Quantity(Symbol(symbol, symbol), value)


numbers = st.floats(-1e6, 1e6).map(lambda x: 0.0 if abs(x) < 1e-9 else x)
leaves = numbers.map(quantity)


def _grown(inner):
    some = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        some.map(Sum),
        some.map(Product),
        inner.map(Negative),
        st.tuples(inner, inner).map(lambda pair: Ratio(*pair)),
        st.tuples(inner, st.integers(1, 3)).map(lambda pair: Power(*pair)),
        st.tuples(st.sampled_from([EXP, TANH, LOGISTIC, NORMAL_SHARE]), inner).map(lambda p: Applied(p[0], (p[1],))),
        st.tuples(inner, inner).map(lambda pair: Applied(MAX, pair)),
    )


expressions = st.recursive(leaves, _grown, max_leaves=8)


@given(expressions)
@example(Ratio(constant(1), quantity(0.0)))
@example(Ratio(quantity(1.0), Sum((quantity(1.00004), Negative(quantity(1.0))))))
def test_the_full_value_lies_where_the_printed_numbers_allow(expression):
    low, high = expression.printed_range
    value = expression.value
    assert math.isnan(value) or low <= value * (1 + 1e-9) + 1e-12 or math.isclose(low, value, rel_tol=1e-9)
    if math.isfinite(value) and math.isfinite(high - low):
        slack = 1e-9 * (abs(low) + abs(high)) + 1e-12
        assert low - slack <= value <= high + slack
        assert abs(value - expression.printed_value) <= expression.printed_error + slack
    assert expression.symbols()
    assert expression.numbers()


@given(st.floats(-1e300, 1e300))
@example(0.99999949)
@example(999999.7)
@example(9.99996e-5)
def test_what_is_written_is_what_counts_as_printed(value):
    text = figures(value).replace("−", "-")
    if "×10" in text:
        mantissa, power = text.split("×10")
        exponent = power.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789"))
        text = f"{mantissa}e{exponent}"
    assert float(text) == printed(value)
    assert abs(printed(value) - value) <= half_unit(value) * (1 + 1e-9) or abs(value) < 1e-300


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.5, "−0.5"),
        (1234567.0, "1.2346×10⁶"),
        (1e-5, "1×10⁻⁵"),
        (math.inf, "∞"),
        (1.7976931e308, "∞"),
        (math.nan, "NaN"),
    ],
)
def test_numbers_are_short_and_never_rounded_to_nothing(value, text):
    assert figures(value) == text


def test_parentheses_stand_where_they_are_needed_and_only_there():
    a, minus = quantity(2.0, "a"), quantity(-3.0, "b")
    assert Sum((a, minus)).numbers() == "2 − 3"
    assert Sum((a, Negative(minus))).numbers() == "2 − (−3)"
    assert Product((minus, minus)).numbers() == "−3·(−3)"
    assert Product((Sum((a, minus)), a)).numbers() == "(2 − 3)·2"
    assert Product((Sum((a, minus)), a)).symbols() == r"(a + b) \cdot a"
    assert Power(minus, 2).numbers() == "(−3)^2"
    assert Negative(Sum((a, minus))).numbers() == "−(2 − 3)"
    assert Sum((a, Product((minus, a)))).numbers() == "2 − 3·2"
    assert Ratio(Sum((a, a)), Sum((a, minus))).numbers() == "(2 + 2)/(2 − 3)"
    assert Applied(ROOT, (Sum((a, a)),)).symbols() == r"\sqrt{a + a}"


def test_a_series_is_one_sign_in_symbols_and_all_its_terms_in_numbers():
    series = Series((quantity(1.0), quantity(-2.0)), symbol=Symbol(r"\sum_i a_i", "Σ a", 1), labels=("a₁", "a₂"))
    assert Sum((series, quantity(4.0, "b"))).symbols() == r"\sum_i a_i + b"
    assert Sum((series, quantity(4.0, "b"))).numbers() == "1 − 2 + 4"
    assert Product((series, quantity(4.0, "b"))).symbols() == r"(\sum_i a_i) \cdot b"
    assert Product((quantity(4.0, "b"), series)).symbols() == r"b \cdot \sum_i a_i"


def test_settings_are_exact_only_if_their_few_digits_tell_all():
    assert setting(Symbol("β", "β"), 0.999).exact
    assert not setting(Symbol("β", "β"), 0.123456789).exact
    assert setting(Symbol("ε", "ε"), 1e-8).numbers() == "10⁻⁸"


def test_what_overflows_becomes_infinite_and_what_is_undefined_is_not_a_number():
    huge = quantity(1e6)
    assert Applied(EXP, (huge,)).value == math.inf
    assert Ratio(constant(1), Applied(EXP, (huge,))).value == 0
    assert math.isnan(Ratio(constant(0), constant(0)).value)
    assert Ratio(constant(-1), constant(0)).value == -math.inf
    assert math.isnan(Applied(TANH, (quantity(math.nan),)).value)
    assert Applied(LN, (constant(0),)).value == -math.inf
    assert Power(quantity(-1e200), 3).value == -math.inf
    assert math.isnan(Applied(ROOT, (constant(-1),)).value)
    assert Applied(CLIP, (quantity(5.0), constant(-1), constant(1))).value == 1
