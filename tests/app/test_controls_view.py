import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLayout, QLineEdit

from app.views.controls import _SQUEEZES, ControlStrip
from app.widgets.field_editor import FieldEditor
from engine import builtin_names, load_scenario
from engine.scenario import (
    Adam,
    Adamw,
    Cosine,
    Csv,
    Layer,
    Network,
    NormClip,
    OneCycle,
    Scenario,
    Sgd,
    Sine,
    Spiral,
    Training,
)
from engine.schema import scenario_fields
from tests.app.speaking import spoken
from tests.engine.scenarios import EVERY_PART

# The offscreen platform says this of every window with a size limit.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

RATE = "training.optimizer.learning_rate"
ACTIVATION = "network.layers[*].activation"
BATCH_NORM = "network.layers[*].batch_norm"
DROPOUT = "network.layers[*].dropout"
SMALLEST_WINDOW = 1024

NOT_LIVE = {"format", "title", "network.initial"}
ON_THE_STAGE = {"network.layers[*].units"}
IN_THE_DATA_PANEL = re.compile(r"data\.|seed$")


def scenario(activations=("tanh", "tanh"), **training) -> Scenario:
    layers = tuple(Layer(units=4, activation=name) for name in activations)
    return Scenario(data=Spiral(), network=Network(layers=layers), training=Training(**training))


@pytest.fixture
def strip(qtbot) -> ControlStrip:
    view = ControlStrip()
    qtbot.addWidget(view)
    view.show_scenario(scenario())
    return view


def test_showing_a_scenario_asks_for_nothing(qtbot, strip):
    with qtbot.assertNotEmitted(strip.change_requested), qtbot.assertNotEmitted(strip.changes_requested):
        strip.show_scenario(
            scenario(("relu", "relu"), optimizer=Adam(learning_rate=0.5), loss="huber", batch_size="full")
        )
    assert strip.editor(ACTIVATION).control.currentData() == "relu"
    assert strip.editor("training.optimizer.kind").control.currentData() == "adam"
    assert strip.editor(RATE).control.text() == "0.5"
    assert strip.editor("training.loss").control.currentData() == "huber"
    assert strip.editor("training.batch_size").control.text() == "full"


def test_choices_and_help_are_the_declared_ones(strip):
    declared = scenario_fields(scenario())
    activation = strip.editor(ACTIVATION).control
    assert [activation.itemData(i) for i in range(activation.count())] == list(
        declared["network.layers[0].activation"].choices
    )
    assert declared[RATE].help in strip.editor(RATE).control.toolTip()
    assert declared[RATE].expected in strip.editor(RATE).control.toolTip()


def test_every_control_has_a_name_a_tooltip_and_takes_the_keyboard(strip):
    strip._bring_more()
    controls = strip.findChildren(QComboBox) + strip.findChildren(QLineEdit) + strip.findChildren(QCheckBox)
    assert len(controls) > 10
    for control in controls:
        assert control.accessibleName()
        assert control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_different_layers_are_shown_as_mixed(strip):
    strip.show_scenario(scenario(("tanh", "relu")))
    assert strip.editor(ACTIVATION).control.currentIndex() == -1


def test_one_change_for_every_hidden_layer(qtbot, strip):
    with qtbot.waitSignal(strip.changes_requested) as caught:
        strip.editor(ACTIVATION).control.chosen.emit("relu")
    assert caught.args == [[("network.layers[0].activation", "relu"), ("network.layers[1].activation", "relu")]]
    strip.show_scenario(scenario(("tanh",)))
    with qtbot.waitSignal(strip.change_requested) as single:
        strip.editor(ACTIVATION).control.chosen.emit("relu")
    assert single.args == ["network.layers[0].activation", "relu"]


def test_a_single_field_has_its_own_path(qtbot, strip):
    with qtbot.waitSignal(strip.change_requested) as caught:
        strip.editor("training.optimizer.kind").control.chosen.emit("adam")
    assert caught.args == ["training.optimizer.kind", "adam"]


def test_a_dragged_slider_is_heard_at_once_and_at_its_end_but_not_too_often(qtbot, strip):
    requests = []
    strip.change_requested.connect(lambda path, value: requests.append((path, value)))
    slider = strip.editor(RATE).slider
    slider.setSliderDown(True)
    for position in range(0, 100, 5):
        slider.setValue(position)
    assert len(requests) <= 3
    strip.show_scenario(scenario())  # an answer on the way must not move the handle under the hand
    assert slider.value() == 95
    slider.setSliderDown(False)
    assert requests[-1] == (RATE, slider.shown_value)
    assert strip.editor(RATE).control.text() == f"{slider.shown_value:g}"


def test_typing_beyond_the_slider_is_allowed_within_the_range(qtbot, strip):
    entry = strip.editor(RATE).control
    entry.selectAll()
    with qtbot.waitSignal(strip.change_requested) as caught:
        qtbot.keyClicks(entry, "50")
        qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert caught.args == [RATE, 50.0]
    slider = strip.editor(RATE).slider
    assert slider.value() == slider.maximum()


def test_a_refusal_is_passed_on(qtbot, strip):
    entry = strip.editor("training.batch_size").control
    entry.selectAll()
    with qtbot.waitSignal(strip.refused) as caught:
        qtbot.keyClicks(entry, "many")
        qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert caught.args[0].startswith("Batch size: expected a whole number")
    assert entry.text() == "10"


def test_the_second_panel_follows_the_kinds(qtbot, strip):
    assert strip.editor("training.optimizer.momentum")
    with pytest.raises(KeyError):
        strip.editor("training.optimizer.beta1")
    strip.show_scenario(scenario(optimizer=Adam(), schedule=Cosine(steps=50)))
    assert strip.editor("training.optimizer.beta1").control.text() == "0.9"
    assert strip.editor("training.schedule.steps").control.text() == "50"
    with pytest.raises(KeyError):
        strip.editor("training.optimizer.momentum")
    with qtbot.waitSignal(strip.changes_requested) as caught:
        strip.editor("network.layers[*].batch_norm").control.click()
    assert caught.args[0][0] == ("network.layers[0].batch_norm", True)


def scenarios_of_every_kind() -> list[Scenario]:
    made = [make() for make in EVERY_PART.values()] + [load_scenario(name) for name in builtin_names()]
    return [*made, Scenario(data=Csv(path="-", target="-")), Scenario(data=Sine())]


def test_everything_that_can_change_live_has_a_control(strip):
    seen = set()
    for shown in scenarios_of_every_kind():
        strip.show_scenario(shown)
        for path in scenario_fields(shown):
            pattern = re.sub(r"\[\d+\]", "[*]", path)
            if pattern in NOT_LIVE | ON_THE_STAGE or IN_THE_DATA_PANEL.match(pattern):
                with pytest.raises(KeyError):
                    strip.editor(pattern)
                continue
            editor = strip.editor(pattern)
            assert isinstance(editor, FieldEditor), path
            assert not editor.isHidden(), path
            assert editor.field.title == scenario_fields(shown)[path].title
            seen.add(pattern)
    assert seen >= {"network.output_activation", "training.l2", "training.optimizer.weight_decay", BATCH_NORM}


@pytest.mark.parametrize(
    ("path", "kind", "value"),
    [
        ("network.output_activation", "chosen", "linear"),
        ("network.initializer", "chosen", "he_normal"),
        ("network.initializer_scale", "entered", 2.0),
        ("network.train_biases", "click", False),
    ],
)
def test_what_belongs_to_the_whole_network_is_in_the_second_panel(qtbot, strip, path, kind, value):
    with qtbot.waitSignal(strip.change_requested) as caught:
        edit(strip, path, kind, value)
    assert caught.args == [path, value]


def edit(strip, pattern, kind, value):
    control = strip.editor(pattern).control
    if kind == "click":
        control.click()
    else:
        getattr(control, kind).emit(value)


def choose_layers(strip, choice):
    control = strip.layers.control
    control.setCurrentIndex(control.findData(choice))
    control.activated.emit(control.currentIndex())


def heading_labels(strip):
    return [label for label in strip.findChildren(QLabel) if label.property("role") == "heading"]


def heading_texts(strip):
    strip._bring_more()
    return [label.text() for label in strip._more_content.findChildren(QLabel) if label.property("role") == "heading"]


def test_a_single_layer_is_shown_and_changed(qtbot, strip):
    strip.show_scenario(scenario(("tanh", "relu", "elu")))
    control = strip.layers.control
    assert [control.itemText(i) for i in range(control.count())] == ["all", "1", "2", "3"]
    assert control.currentData() == "all"
    assert strip._row.itemAt(0).widget() is strip.layers
    assert "Hidden layers" in heading_texts(strip)
    with qtbot.assertNotEmitted(strip.change_requested), qtbot.assertNotEmitted(strip.changes_requested):
        choose_layers(strip, "2")
    assert strip.editor(ACTIVATION).control.currentData() == "relu"
    assert "Hidden layer 2" in heading_texts(strip)
    for pattern, kind, value in (
        (ACTIVATION, "chosen", "gelu"),
        (DROPOUT, "entered", 0.5),
        (BATCH_NORM, "click", True),
        ("network.layers[*].residual", "click", True),
    ):
        with qtbot.assertNotEmitted(strip.changes_requested), qtbot.waitSignal(strip.change_requested) as caught:
            edit(strip, pattern, kind, value)
        assert caught.args == [pattern.replace("*", "1"), value]
    choose_layers(strip, "all")
    assert strip.editor(ACTIVATION).control.currentIndex() == -1
    with qtbot.waitSignal(strip.changes_requested) as several:
        strip.editor(ACTIVATION).control.chosen.emit("gelu")
    assert [path for path, _ in several.args[0]] == [f"network.layers[{i}].activation" for i in range(3)]


def test_the_chosen_layer_stays_until_it_goes(strip):
    strip.show_scenario(scenario(("tanh", "relu", "elu")))
    choose_layers(strip, "2")
    strip.show_scenario(scenario(("tanh", "softplus"), optimizer=Adam()))
    assert strip.layers.control.currentData() == "2"
    assert strip.editor(ACTIVATION).control.currentData() == "softplus"
    assert strip.editor("training.optimizer.kind").control.currentData() == "adam"
    strip.show_scenario(scenario(("silu",)))
    assert strip.layers.control.currentData() == "all"
    assert strip.editor(ACTIVATION).control.currentData() == "silu"
    strip.show_scenario(scenario(("tanh", "relu")))
    assert strip.layers.control.currentData() == "all"


def test_what_is_typed_belongs_to_the_layer_that_was_chosen(qtbot, strip):
    requests = []
    strip.change_requested.connect(lambda path, value: requests.append((path, value)))
    choose_layers(strip, "1")
    strip.show()
    strip.activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    entry = strip.editor(DROPOUT).control
    entry.setFocus()
    entry.selectAll()
    qtbot.keyClicks(entry, "0.25")
    strip.layers.control.setFocus()  # as a click on the choice does
    choose_layers(strip, "2")
    assert requests == [("network.layers[0].dropout", 0.25)]
    assert entry.text() == "0"


def test_without_hidden_layers_their_controls_go(strip):
    strip.show_scenario(scenario(()))
    assert strip.editor(ACTIVATION).isHidden()
    assert strip.layers.isHidden()
    strip.show_scenario(scenario())
    assert not strip.editor(ACTIVATION).isHidden()
    assert not strip.layers.isHidden()
    strip.show_scenario(Scenario(data=Sine(), training=Training(optimizer=Sgd(momentum=0.9))))
    assert strip.editor("training.optimizer.momentum").control.text() == "0.9"


def test_the_strip_fits_into_the_smallest_window(strip):
    strip.show_scenario(
        scenario(("leaky_relu",) * 64, loss="binary_cross_entropy", optimizer=Adamw(), schedule=OneCycle())
    )
    assert strip.minimumSizeHint().width() <= SMALLEST_WINDOW - 4


def test_the_second_panel_keeps_the_keyboard_where_it_was(qtbot, strip):
    strip.show()
    strip._popover.show()
    strip.editor("training.clip.kind").control.setFocus()
    strip.show_scenario(scenario(clip=NormClip()))
    assert strip._popover.focusWidget() is strip.editor("training.clip.kind").control
    assert strip.editor("training.clip.max_norm").control.text() == "1"
    strip._popover.hide()


@pytest.mark.parametrize(
    ("language", "size", "width"), [("pseudo", 1.0, 1024), ("pseudo", 1.25, 1280), ("en", 1.5, 1280)]
)
def test_the_strip_fits_with_long_texts_and_large_writing(qtbot, language, size, width):
    with spoken(language, size):
        view = ControlStrip()
        qtbot.addWidget(view)
        view.show_scenario(scenario(("leaky_relu",) * 3, loss="binary_cross_entropy", schedule=OneCycle()))
        assert view.minimumSizeHint().width() <= width
        view.resize(width, view.height())
        view.show()
        QApplication.processEvents()
        for editor in view._editors_on_strip():
            assert editor.geometry().right() < view._more.geometry().left()
        assert view._more.geometry().right() < width


def test_captions_are_shortened_before_drop_downs_are(qtbot):
    with spoken("pseudo"):
        view = ControlStrip()
        qtbot.addWidget(view)
        view._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as within a window
        view.show_scenario(scenario(("leaky_relu",) * 3))
        view.show()
        widths = [view._width_with(squeeze) for squeeze in _SQUEEZES]
        assert widths == sorted(widths, reverse=True)

        def seen() -> tuple[bool, bool]:
            shortened = any(editor._caption.is_shortened for editor in view._editors_on_strip())
            return shortened, view._more.text() == "…"

        for width, expected in zip(
            (2000, *widths), [(False, False), (False, False), (True, False), (True, True)], strict=True
        ):
            view.resize(width, view.height())
            qtbot.waitUntil(lambda expected=expected: seen() == expected)
            qtbot.waitUntil(lambda width=width: view._row.minimumSize().width() <= width)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_the_second_panel_opens_and_closes_by_the_keyboard(qtbot, strip, key):
    strip.show()
    strip.activateWindow()
    strip._more.setFocus()
    qtbot.keyClick(strip._more, key)
    popover = strip._popover
    assert popover.isVisible()
    assert popover.focusWidget() is strip.editor("training.optimizer.momentum").control
    qtbot.keyClick(popover.focusWidget(), Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert strip.focusWidget() is strip._more


def test_headings_and_help_are_in_the_language(qtbot):
    with spoken("pseudo"):
        view = ControlStrip()
        qtbot.addWidget(view)
        view.show_scenario(scenario())
        assert all(text.startswith("⟦") for text in heading_texts(view))
        assert view._more.toolTip().startswith("⟦")
        assert view.layers.control.accessibleName().startswith("⟦Láyérš")


def test_what_is_behind_more_is_made_when_it_is_pressed(strip):
    assert not heading_labels(strip)
    strip._more.click()
    assert strip._popover.isVisible()
    assert heading_labels(strip)
    assert strip.editor("training.l2").isVisible()
    strip._popover.hide()
