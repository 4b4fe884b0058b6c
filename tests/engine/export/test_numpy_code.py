"""The network as NumPy code: run by itself, it says what the trainer says."""

import ast
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import DataError, Trainer
from engine.document import scenario_from_document
from engine.export import numpy_code
from engine.self_contained import self_contained
from tests.engine.export.cases import (
    ACTIVATIONS,
    FEATURES,
    NASTY,
    Answer,
    cases,
    complaints,
    expected_classes,
    raw_inputs,
    run_all,
    table,
)
from tests.engine.scenarios import scenario, scenarios

TOLERANCE = 1e-12
NAMES = (
    *(f"{place} {name}" for place in ("hidden", "output", "parts with") for name in ACTIVATIONS),
    *(f"feature {name}" for name in FEATURES),
    *("all features", "features the other way round", "residual", "no hidden layer", "half squared error", "huber"),
    *("binary cross-entropy", "cross-entropy of two", "table", "table as it is", "columns of a table"),
    *("quantity of a table", "rows with classes", "rows of two classes", "large", "title", "digits", "mazur"),
    *("extreme numbers", "softplus far out"),
)


@pytest.fixture(scope="module")
def trainers(tmp_path_factory) -> dict[str, Trainer]:
    return cases(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("numpy")


@pytest.fixture(scope="module")
def answers(folder, trainers) -> dict[str, Answer]:
    return run_all(folder, numpy_code, trainers)


def namespace(code: str) -> dict:
    """Run a module here, not as a program."""
    found: dict = {"__name__": "written"}
    exec(compile(code, "written.py", "exec"), found)
    return found


def test_every_case_is_looked_at(trainers):
    assert tuple(sorted(trainers)) == tuple(sorted(NAMES))


@pytest.mark.parametrize("name", NAMES)
def test_predictions_and_classes_are_the_trainers(answers, trainers, name):
    trainer, answer = trainers[name], answers[name]
    outputs = trainer.predict(trainer.dataset.examples.inputs)
    np.testing.assert_allclose(answer.outputs, outputs, rtol=TOLERANCE, atol=TOLERANCE)
    assert answer.classes == expected_classes(trainer)


@pytest.mark.parametrize("name", NAMES)
def test_run_as_a_program_it_shows_a_few_examples(answers, trainers, name):
    trainer, lines = trainers[name], answers[name].shown.split("\n")
    dataset = trainer.dataset
    chosen = (dataset.test if len(dataset.test) else dataset.train)[:5]
    classes = expected_classes(trainer)
    if classes is None:
        assert len(lines) - 1 == len(chosen) * trainer.architecture.outputs
        output = trainer.predict(dataset.examples.inputs[chosen])[0, 0]
        assert lines[0].endswith(f"the network says {output:.4f}")
    else:
        right = dataset.examples.classes[dataset.examples.labels[chosen[0]]]
        assert lines[0].startswith(f"class {right}: the network says {classes[chosen[0]]} (outputs ")
        assert len(lines) - 1 == len(chosen)


def test_the_code_is_as_ruff_would_leave_it(answers, folder):
    assert answers
    assert complaints(folder) == ""


def test_numbers_read_back_exactly(trainers):
    for name in ("extreme numbers", "large", "table", "parts with relu"):
        trainer = trainers[name]
        found, arrays = namespace(numpy_code(trainer)), trainer.saved_arrays()
        for index in range(len(trainer.architecture.layers)):
            for ours, theirs in (("WEIGHTS", "weights"), ("BIASES", "biases"), ("VARIANCE", "batch_norm.running_var")):
                if f"layers.{index}.{theirs}" in arrays:
                    assert found[f"{ours}_{index + 1}"].tobytes() == arrays[f"layers.{index}.{theirs}"].tobytes()


def test_many_parameters_are_packed_and_few_are_not(trainers):
    assert "base64" in numpy_code(trainers["large"])
    assert "base64" not in numpy_code(trainers["all features"])
    assert len(numpy_code(trainers["digits"])) < 64_000


def test_only_what_is_needed_is_there(trainers):
    def functions(name):
        parsed = ast.parse(numpy_code(trainers[name]))
        return [part.name for part in parsed.body if isinstance(part, ast.FunctionDef)]

    assert functions("hidden tanh") == ["prepare", "predict", "classify"]
    assert functions("mazur") == ["sigmoid", "prepare", "predict"]
    assert functions("hidden silu") == ["sigmoid", "silu", "prepare", "predict", "classify"]
    assert functions("digits") == ["unpack", "relu", "softmax", "prepare", "predict", "classify"]
    assert functions("parts with elu") == ["elu", "batch_norm", "prepare", "predict", "classify"]
    assert "math" not in numpy_code(trainers["hidden tanh"])


def test_the_docstring_says_what_it_is_and_where_it_comes_from(trainers):
    trainer = trainers["digits"]
    text = " ".join((ast.get_docstring(ast.parse(numpy_code(trainer))) or "").split())
    measured = trainer.evaluate()
    for part in (
        "Handwritten digits: a neural network trained with Backscope.",
        "64 inputs → 32 relu → 10 softmax",
        "for 30 steps (0 epochs) with adam",
        f"{measured.train_loss:.6g} over the training set, {measured.test_loss:.6g} over the test set",
        f"right answers: {measured.train_accuracy:.1%}, {measured.test_accuracy:.1%}",
    ):
        assert part in text


def test_the_docstring_counts_and_tells_of_penalties():
    trainer = Trainer(scenario("sine", [{"units": 1}], l1=0.01, batch_size="full"))
    trainer.step()
    text = " ".join((ast.get_docstring(ast.parse(numpy_code(trainer))) or "").split())
    assert "1 input → 1 tanh → 1 linear. It was trained on sine data for 1 step (1 epoch) with sgd" in text
    assert "Its loss (mse and penalties) is" in text


def test_text_of_the_user_is_only_ever_text(trainers):
    assert " ".join(NASTY.split()) in (ast.get_docstring(ast.parse(numpy_code(trainers["title"])), clean=False) or "")
    found = namespace(numpy_code(trainers["table"]))
    assert found["INPUTS"] == trainers["table"].dataset.examples.input_names == ("length", "width", "always", NASTY)
    assert found["CLASSES"] == trainers["table"].dataset.examples.classes
    assert NASTY in found["CLASSES"]
    assert 'the table a "table".csv' in " ".join(found["__doc__"].split())


def test_inputs_of_another_shape_are_refused(trainers):
    found = namespace(numpy_code(trainers["table"]))
    for wrong in ([1.0, 2.0, 3.0, 4.0], [[1.0, 2.0]]):
        with pytest.raises(ValueError, match=r"^expected shape \(examples, 4\), found \("):
            found["predict"](wrong)


def test_a_table_that_has_changed_is_refused(tmp_path):
    data = table(tmp_path)
    trainer = Trainer(scenario(data))
    path = Path(data["path"])
    for changed in (path.read_text().replace("5.1", "5.125"), path.read_text() + "5.5,2.6e3,7,0.5,plain\n"):
        path.write_text(changed)
        with pytest.raises(DataError, match="expected the table that was trained on, found that it has changed"):
            numpy_code(trainer)


def test_a_table_that_is_in_the_scenario_itself(trainers):
    contained = Trainer(self_contained(trainers["table"].scenario))
    contained.step(trainers["table"].step_count)
    assert numpy_code(contained) == numpy_code(trainers["table"])


@settings(max_examples=40, deadline=None)
@given(scenarios(runnable=True), st.integers(0, 12))
def test_any_network(drawn, steps):
    trainer = Trainer(drawn)
    trainer.step(steps)
    found = namespace(numpy_code(trainer))
    outputs = trainer.predict(trainer.dataset.examples.inputs)
    if not np.isfinite(outputs).all():
        return
    scale = max(1.0, *(float(np.abs(layer).max()) for layer in trainer.layer_outputs(trainer.dataset.examples.inputs)))
    np.testing.assert_allclose(found["predict"](raw_inputs(trainer)), outputs, rtol=TOLERANCE, atol=TOLERANCE * scale)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_title(title):
    drawn = scenario_from_document({"title": title, "data": {"kind": "xor", "samples": 4}, "network": {"layers": []}})
    code = numpy_code(Trainer(drawn))
    parsed = ast.parse(code)
    shown = " ".join((ast.get_docstring(parsed) or "").split())
    assert shown.startswith(" ".join([*title.split(), ""]).rstrip())
    assert ast.dump(ast.Module(parsed.body[1:], [])) == _body_without_title()


def _body_without_title() -> str:
    drawn = scenario_from_document({"data": {"kind": "xor", "samples": 4}, "network": {"layers": []}})
    return ast.dump(ast.Module(ast.parse(numpy_code(Trainer(drawn))).body[1:], []))
