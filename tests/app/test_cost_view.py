import pytest

from app.state.cost_text import bytes_text, quantity_text, time_text
from app.state.theme import load_theme
from app.views.cost import CostMeter
from engine import load_scenario
from engine.cost import cost_of_scenario

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def meter_of(qtbot, name="spiral", microseconds=40.0):
    cost = cost_of_scenario(load_scenario(name))
    meter = CostMeter(load_theme("light"))
    qtbot.addWidget(meter)
    meter.resize(330, 280)
    meter.show()
    meter.show_cost(cost, microseconds)
    return meter, cost


def test_the_table_shows_the_engines_figures(qtbot):
    meter, cost = meter_of(qtbot)
    assert meter.text_of("parameters", 1) == f"{cost.parameters:,}"
    assert meter.text_of("forward", 1) == f"{cost.forward_multiply_adds:,}"
    assert meter.text_of("backward", 1) == f"{cost.backward_multiply_adds:,}"
    assert meter.text_of("gradient", 1) == f"{cost.backpropagation_multiply_adds:,}"
    assert meter.text_of("gradient", 2) == f"{cost.numerical_multiply_adds:,}"
    assert meter.text_of("gradient", 3) == "120×"
    assert meter.text_of("time", 1) == "40.0 µs"
    assert meter.text_of("time", 2) == "≈ " + time_text(40 * cost.numerical_ratio)
    assert meter.text_of("optimizer", 1) == bytes_text(cost.optimizer_bytes)
    assert f"{cost.numerical_multiply_adds:,}" in meter._cells["gradient", 2].toolTip()


def test_a_time_that_is_not_known_is_not_made_up(qtbot):
    meter, _ = meter_of(qtbot, microseconds=None)
    assert [meter.text_of("time", column) for column in (1, 2, 3)] == ["–", "–", "–"]


def test_every_name_and_number_has_a_tooltip_and_fits(qtbot):
    meter, _ = meter_of(qtbot, "digits", 250.0)
    meter.set_theme(load_theme("dark"))
    for cell in meter._cells.values():
        assert cell.toolTip()
    assert meter.minimumSizeHint().width() <= 330
    assert not meter.grab().isNull()


def test_large_numbers_have_words_and_units():
    assert [quantity_text(v) for v in (0, 999_999, 1_000_000, 2_345_000_000, 10**13)] == [
        "0", "999,999", "1.00 million", "2.35 billion", "10.0 trillion",
    ]  # fmt: skip
    assert [bytes_text(v) for v in (8, 1000, 123_456, 5e9)] == ["8 B", "1.00 kB", "123 kB", "5.00 GB"]
    assert [time_text(v) for v in (0.5, 43.7, 1500, 2e6, 7.2e9, 2e12)] == [
        "0.50 µs", "43.7 µs", "1.50 ms", "2.00 s", "2.00 h", "23.1 days",
    ]  # fmt: skip
