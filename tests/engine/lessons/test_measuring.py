"""What claims measure is what the engine measures; a run is trained once; nothing is measured that is not there."""

import math

import numpy as np
import pytest

from engine import Change, SetParameter, Trainer
from engine.cost import cost_of_scenario
from engine.document import scenario_to_document
from engine.lessons.course import Course
from engine.lessons.lesson import load_lesson
from engine.lessons.measures import measure_named
from engine.lessons.measuring import verify, verify_failing
from engine.lessons.mistakes import LessonError
from engine.recording.document import TimedEdit
from tests.engine.lessons.folder import CLAIMS, claim, write_lesson
from tests.engine.scenarios import scenario, trainer


def measured(course: Course, name: str) -> float:
    return measure_named(name).take(course.here)


def at(step, *arguments, **keywords) -> Course:
    course = Course(scenario(*arguments, **keywords))
    course.go_to(step)
    return course


@pytest.fixture
def verified(tmp_path):
    """Measure claims of a lesson; return the measured values, of one claim those of its first run."""

    def run(claims, **files):
        verification = verify(load_lesson(write_lesson(tmp_path, claims=claims, text=PLAIN, **files)))
        return [outcome.measured[0] for outcome in verification.outcomes]

    return run


PLAIN = "# A\n\nb\n\n## C\n\nd\n"


# --- quantities -------------------------------------------------------------------------------------------------------


def test_whole_network():
    twin, course = trainer("gaussians", batch_size=8), at(7, "gaussians", batch_size=8)
    twin.step(7)
    evaluation = twin.evaluate()
    expected = {
        "train_loss": evaluation.train_loss,
        "test_loss": evaluation.test_loss,
        "train_accuracy": evaluation.train_accuracy,
        "test_accuracy": evaluation.test_accuracy,
        "batch_loss": twin.last_loss,
        "batch_examples": 8 if twin.snapshot().batch_size == 8 else 4,
        "learning_rate": 0.03,
        "epoch": twin.epoch,
        "batches_per_epoch": math.ceil(20 / 8),
        "training_examples": 20,
        "test_examples": 20,
        "layers.0.gradient_norm": twin.gradient_norms()[0],
        "layers.last.gradient_norm": twin.gradient_norms()[-1],
        "layers.0.weights[1][2]": twin.parameters()["layers.0.weights"][1, 2],
        "layers.1.biases[0]": twin.parameters()["layers.1.biases"][0],
        "norm(layers.0.weights)": np.linalg.norm(twin.parameters()["layers.0.weights"]),
        "batch_gradient_norm": math.sqrt(sum(float((g**2).sum()) for g in twin.gradients().values())),
        "cost.parameters": cost_of_scenario(twin.scenario).parameters,
        "cost.numerical_passes": 2 * cost_of_scenario(twin.scenario).parameters,
        "cost.numerical_ratio": cost_of_scenario(twin.scenario).numerical_ratio,
    }
    for name, value in expected.items():
        assert measured(course, name) == pytest.approx(value, rel=1e-12), name


def test_short_last_batch():
    sizes = [measured(at(step, "gaussians", batch_size=8), "batch_examples") for step in (1, 2, 3, 4)]
    assert sizes == [8, 8, 4, 8]


def test_arrays_are_of_a_pass_over_the_whole_training_set_without_dropout():
    hidden = [{"units": 4, "activation": "tanh", "dropout": 0.5}]
    course = at(3, "gaussians", hidden, batch_size=5)
    train = course.trainer.dataset
    outputs = course.trainer.layer_outputs(train.examples.inputs[train.train])[0]
    assert measured(course, "layers.0.activations[2][13]") == pytest.approx(outputs[13, 2], rel=1e-12)
    assert measured(course, "variance(layers.0.activations)") == pytest.approx(outputs.var(), rel=1e-12)
    assert measured(course, "largest(layers.0.activations)") == pytest.approx(outputs.max(), rel=1e-12)
    assert measured(course, "mean(layers.0.activations)") == pytest.approx(outputs.mean(), rel=1e-12)
    norm = course.trainer.gradient_norms()[0]
    assert measured(course, "norm(layers.0.d_weights)") == pytest.approx(norm, rel=1e-12)


def test_the_pass_beside_changes_nothing():
    course, twin = (
        at(2, "gaussians", [{"units": 3, "dropout": 0.3}]),
        at(2, "gaussians", [{"units": 3, "dropout": 0.3}]),
    )
    measured(course, "variance(layers.0.activations)")
    for one in (course, twin):
        one.go_to(9)
    same = (one.trainer.raw_parameters().values for one in (course, twin))
    np.testing.assert_array_equal(*same)


def test_deltas_are_of_each_example():
    data = {"kind": "rows", "inputs": [[0.1], [0.7]], "targets": [[0.0], [0.5]]}
    course = at(0, data, [], loss="half_squared_error", batch_size="full")
    outputs = course.trainer.predict(np.array([[0.1], [0.7]]))[:, 0]
    errors = sorted(outputs - [0.0, 0.5])
    found = sorted(measured(course, f"layers.0.deltas[0][{example}]") for example in (0, 1))
    assert found == pytest.approx(errors, rel=1e-12)


def test_zeros_stay_symmetric_and_other_weights_do_not():
    units = "difference_of_units(layers.0.weights)"
    alike = at(20, "xor", network={"initializer": "zeros"})
    assert measured(alike, units) == 0
    assert measured(at(20, "xor"), units) > 0.1
    assert measured(alike, "difference_of_units(layers.0.activations)") == 0


def test_dead_and_saturated_units():
    bias = [TimedEdit(0, SetParameter(layer=0, part="biases", unit=0, value=-50.0))]
    dead = Course(scenario("xor", [{"units": 4, "activation": "relu"}]), bias)
    assert measured(dead, "layers.0.dead_share") == 0.25
    assert measured(dead, "layers.0.saturated_share") == 0
    saturated = Course(scenario("xor", [{"units": 4, "activation": "tanh"}]), bias)
    assert measured(saturated, "layers.0.saturated_share") == 0.25
    assert measured(saturated, "layers.0.dead_share") == 0


def test_slopes():
    course = at(2, "xor", [{"units": 4, "activation": "sigmoid"}])
    a, slope = (measured(course, f"layers.0.{name}[1][3]") for name in ("activations", "slopes"))
    assert slope == pytest.approx(a * (1 - a), rel=1e-12)
    with pytest.raises(ValueError, match="expected an activation with a slope for each unit, found softmax"):
        measured(at(0, "xor", loss="cross_entropy"), "layers.1.slopes[0]")


def test_batch_norm_standardizes():
    course = at(3, "xor", [{"units": 4, "batch_norm": True}])
    assert measured(course, "mean(layers.0.batch_norm.standardized)") == pytest.approx(0, abs=1e-12)
    assert measured(course, "variance(layers.0.batch_norm.standardized)") == pytest.approx(1, abs=1e-3)
    with pytest.raises(ValueError, match="expected a layer with batch_norm"):
        measured(at(1, "xor"), "mean(layers.0.batch_norm.means)")


def test_clipping_shortens_the_update_and_not_the_gradient():
    course = at(1, "xor", clip={"kind": "norm", "max_norm": 0.01}, optimizer={"kind": "sgd", "learning_rate": 0.5})
    assert measured(course, "batch_gradient_norm") > 0.02
    assert measured(course, "update_norm") == pytest.approx(0.5 * 0.01, rel=1e-9)


def test_schedules_give_the_rate_of_the_next_update():
    schedule = {"kind": "step", "every": 10, "factor": 0.5}
    assert [measured(at(step, "xor", schedule=schedule), "learning_rate") for step in (9, 10, 20)] == [
        0.03,
        0.015,
        0.0075,
    ]


def test_the_gradient_check_finds_the_in_place_mistake():
    right = at(2, "xor", loss="half_squared_error")
    wrong = Course(scenario("xor", loss="half_squared_error"), in_place=True)
    wrong.go_to(2)
    assert measured(right, "gradient_check_error") < 1e-8
    assert measured(wrong, "gradient_check_error") > 1e-4


def test_in_place_changes_only_what_lies_before_the_output_layer():
    right, wrong = at(1, "xor"), Course(scenario("xor"), in_place=True)
    wrong.go_to(1)
    first, second = right.trainer.parameters(), wrong.trainer.parameters()
    np.testing.assert_array_equal(first["layers.1.weights"], second["layers.1.weights"])
    assert (first["layers.0.weights"] != second["layers.0.weights"]).all()


def test_divergence_is_a_number_and_leaves_nothing_else_to_measure():
    course = at(500, "bumps", [{"units": 4, "activation": "relu"}], optimizer={"kind": "sgd", "learning_rate": 1e6})
    assert measured(course, "diverged_at") == course.trainer.divergence.step
    assert math.isnan(measured(course, "train_loss"))
    assert math.isnan(measured(course, "layers.0.weights[0][0]"))
    assert measured(at(5, "xor"), "diverged_at") == math.inf


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("layers.2.gradient_norm", "expected a layer from 0 to 1, found 2"),
        ("layers.2.weights[0][0]", "expected a layer from 0 to 1, found 2"),
        ("layers.0.weights[2][0]", r"expected an entry from \[0\] to \[1\] and \[0\] to \[2\], found \[2\]\[0\]"),
        ("layers.0.biases[0][0]", "expected an entry from"),
        ("batch_loss", "expected a step from 1 on"),
        ("gradient_check_error", "expected a step from 1 on"),
        ("layers.0.weight_steps[0][0]", "expected a step from 1 on"),
    ],
)
def test_what_is_not_there_is_told(name, said):
    with pytest.raises(ValueError, match=said):
        measured(at(0, "xor"), name)


def test_data_without_a_test_set_or_classes():
    data = {"kind": "rows", "inputs": [[0.1], [0.7]], "targets": [[0.0], [0.5]]}
    with pytest.raises(ValueError, match="expected data with a test set, found none"):
        measured(at(0, data), "test_loss")
    with pytest.raises(ValueError, match="expected data with classes, found none"):
        measured(at(0, data), "train_accuracy")


# --- runs -------------------------------------------------------------------------------------------------------------


def twin_of(folder, steps, **changes) -> Trainer:
    document = scenario_to_document(load_lesson(folder).scenario)
    made = Trainer(load_lesson(folder).scenario)
    assert document["seed"] == 3
    for path, value in changes.items():
        made.apply(Change(path, value))
    made.step(steps)
    return made


def test_epochs_taking_and_until(verified):
    values = verified(
        claim(name='"a"', at="{ epochs = 2 }", below="1")
        + claim(name='"b"', at="6", below="1")
        + claim(name='"c"', at="{ from = 0, to = 6, every = 2 }", taking='"largest"', below="1")
        + claim(name='"d"', at="0", below="1")
        + claim(name='"e"', at="500", until="{ below = 0.3 }", below="500")
        + claim(name='"f"', at="{ epochs = 100 }", until="{ below = 0.3 }", below="100")
        + claim(name='"g"', at="5", until="{ above = 100 }", never="true")
    )
    (a,), (b,), (c,), (d,), (e,), (f,), (g,) = values
    assert a == b  # 21 examples in batches of 10: three a pass
    assert c >= d > b
    assert 1 < e <= 3 * f
    assert f == math.ceil(e / 3)
    assert g == math.inf


def test_until_is_the_first_step(verified, tmp_path):
    ((step,),) = verified(claim(at="500", until="{ below = 0.3 }", below="500"))
    folder = tmp_path / "my-lesson"
    assert twin_of(folder, int(step)).evaluate().train_loss < 0.3
    assert twin_of(folder, int(step) - 1).evaluate().train_loss >= 0.3


def test_differences_ratios_and_order(verified):
    runs = '[runs.fast]\nwith = { "training.optimizer.learning_rate" = 2.0 }\n'
    (first,), (minus,), (ratio,), (gap,), (order,) = verified(
        runs
        + claim(name='"a"', at="20", below="1")
        + claim(name='"b"', at="20", minus='{ run = "fast" }', above="0")
        + claim(name='"c"', at="20", divided_by="{ at = 0 }", below="1")
        + claim(name='"d"', at="20", measure='"test_loss"', minus='{ measure = "train_loss" }', above="-1")
        + claim(name='"e"', at="20", runs='["fast", "lesson"]', ascending="true")
    )
    assert minus == pytest.approx(first - order)
    assert 0 < ratio < 1
    assert gap != 0


def test_seeds(verified):
    runs = "[runs.seeded]\nseeds = [3, 4]\n"
    both, (median,), (own,) = verified(
        runs
        + claim(name='"a"', run='"seeded"', at="5", below="1")
        + claim(name='"b"', run='"seeded"', at="5", over_seeds='"median"', below="1")
        + claim(name='"c"', at="5", below="1")
    )
    assert len(both) == 2 and both[0] == own != both[1]
    assert median == pytest.approx(sum(both) / 2)


def test_edits_are_made_at_their_step(verified, tmp_path):
    edit = '{ step = 4, kind = "change", path = "training.optimizer.learning_rate", value = 0.0 }'
    values = verified(
        f"[runs.stopped]\nedits = [{edit}]\n"
        + claim(name='"a"', run='"stopped"', at="4", below="1")
        + claim(name='"b"', run='"stopped"', at="9", below="1")
        + claim(name='"c"', at="4", below="1")
        + claim(name='"d"', at="9", below="1")
    )
    (four,), (nine,), (four_own,), (nine_own,) = values
    assert four == nine == four_own > nine_own


def test_another_scenario(verified, tmp_path):
    ((accuracy,),) = verified(
        '[runs.circle]\nscenario = "circle"\n' + claim(run='"circle"', measure='"training_examples"', equals="250")
    )
    assert accuracy == 250


# --- lessons ----------------------------------------------------------------------------------------------------------


def test_a_claim_holds_and_fails_where_it_should(tmp_path):
    lesson = load_lesson(write_lesson(tmp_path, claims=CLAIMS))
    assert verify(lesson).holds
    assert [outcome.holds for outcome in verify_failing(lesson).outcomes] == [False]
    assert set(verify(lesson).seconds) == {"lesson"}


def test_a_lesson_without_claims_does_not_hold(tmp_path):
    assert not verify(load_lesson(write_lesson(tmp_path, claims="", text=PLAIN))).holds


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (claim(measure='"layers.7.gradient_norm"', below="1"), "claims.toml: it, in run lesson: expected a layer"),
        ('[runs.a]\nedits = [{ step = 2, kind = "remove_layer", at = 5 }]\n' + claim(run='"a"', at="3", below="1"),
         "claims.toml: it, in run a: edit at step 2: network.layers: expected a hidden layer"),
    ],
)  # fmt: skip
def test_what_a_run_has_not_is_told_with_the_claim(verified, claims, said):
    with pytest.raises(LessonError) as caught:
        verified(claims)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ('[runs.a]\nscenario = "spirl"\n', "claims.toml: runs.a.scenario: my-lesson/spirl"),
        ('[runs.a]\nwith = { "training.l3" = 1 }\n', "claims.toml: runs.a.with: training.l3: unknown key"),
        ('[runs.a]\nupdate = "layer_by_layer"\nwith = { "training.optimizer.kind" = "adam" }\n', "expected plain sgd"),
        ("[runs\n", "claims.toml: not TOML"),
    ],
)
def test_runs_that_cannot_be(tmp_path, claims, said):
    with pytest.raises(LessonError) as caught:
        load_lesson(write_lesson(tmp_path, claims=claims, text=PLAIN))
    assert said in str(caught.value).replace(str(tmp_path) + "/", "")


def test_changes_that_fail_must_fit(tmp_path):
    lesson = load_lesson(
        write_lesson(tmp_path, claims=claim(below="1", fails_with='{ "training.l3" = 1 }'), text=PLAIN)
    )
    with pytest.raises(LessonError, match=r"fails_with: training\.l3: unknown key"):
        verify_failing(lesson)
