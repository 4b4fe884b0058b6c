"""Claims as they are written: what is refused, what a text shows of them, when they hold."""

import math

import msgspec
import pytest

from engine.lessons.claims import claims_from_toml
from engine.lessons.mistakes import LessonError
from tests.engine.lessons.folder import claim

RUNS = '[runs.other]\ntitle = "The other"\n[runs.seeded]\nseeds = [1, 2]\n'


def one(**fields):
    return claims_from_toml(RUNS + claim(**fields)).claims[0]


@pytest.mark.parametrize(
    ("fields", "stated"),
    [
        ({"equals": "0.290"}, "0.290"),
        ({"equals": "-0.038098237"}, "−0.038098237"),
        ({"equals": "1437"}, "1,437"),
        ({"below": "0.05"}, "0.05"),
        ({"above": "0.95", "shown": '"percent"'}, "95 %"),
        ({"above": "0.955", "shown": '"percent"'}, "95.5 %"),
        ({"between": "[0.8, 1.25]"}, "0.8 to 1.25"),
        ({"runs": '["other", "lesson"]', "ascending": "true"}, "The other, lesson"),
        ({"until": "{ below = 0.1 }", "at": "1000", "never": "true"}, None),
    ],
)
def test_a_text_shows_what_was_written(fields, stated):
    claims = claims_from_toml(RUNS + claim(**fields))
    assert claims.stated["it"] == stated


def test_a_text_shows_when_a_claim_looks_and_what_it_waits_for():
    claims = claims_from_toml(claim(until="{ below = 0.10 }", at="1000", below="500"))
    assert claims.stated["it.at"] == "1,000"
    assert claims.stated["it.until"] == "0.10"
    assert claims_from_toml(claim(at="{ epochs = 20 }", below="1")).stated["it.at"] == "20"


@pytest.mark.parametrize(
    ("fields", "values", "holds"),
    [
        ({"equals": "0.5", "within": "0.01"}, [0.509], True),
        ({"equals": "0.5", "within": "0.01"}, [0.511], False),
        ({"equals": "0.5"}, [0.5], True),
        ({"equals": "0.5"}, [math.nan], False),
        ({"below": "1"}, [1.0], False),
        ({"below": "1"}, [0.9, 1.1], False),
        ({"above": "1"}, [math.inf], True),
        ({"above": "1"}, [math.nan], False),
        ({"between": "[1, 2]"}, [1.0, 2.0], True),
        ({"between": "[1, 2]"}, [2.1], False),
        ({"never": "true"}, [math.inf], True),
        ({"never": "true"}, [12.0], False),
    ],
)
def test_holds(fields, values, holds):
    assert one(**fields).holds([values]) is holds


@pytest.mark.parametrize(
    ("measured", "holds"),
    [([[1.0], [2.0]], True), ([[2.0], [2.0]], False), ([[1.0, 3.0], [2.0, 2.0]], False), ([[1.0], [math.inf]], True)],
)
def test_ascending_holds_for_each_seed(measured, holds):
    assert one(runs='["other", "lesson"]', ascending="true").holds(measured) is holds


def test_seeds_are_reduced():
    assert one(below="1", over_seeds='"median"', run='"seeded"').reduced([1.0, 5.0, 3.0]) == (3.0,)
    assert one(below="1", over_seeds='"smallest"', run='"seeded"').reduced([2.0, 1.0]) == (1.0,)
    assert one(below="1", run='"seeded"').reduced([2.0, 1.0]) == (2.0, 1.0)


def test_what_a_claim_fails_with_may_be_edits_and_the_way_of_updating():
    failing = one(
        below="1",
        fails_with='{ "training.l2" = 1, update = "layer_by_layer", edits = [{ kind = "draw_weights", draw = 2 }] }',
    ).failing
    assert failing.changes == {"training.l2": 1}
    assert failing.update == "layer_by_layer"
    assert [edit.draw for edit in failing.edits] == [2]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "expected one of equals, below, above, between, never, ascending, found none"),
        ({"below": "1", "above": "0"}, "found below and above"),
        ({"below": "1", "within": "1"}, "within: expected with equals only"),
        ({"equals": "inf"}, "equals: expected finite numbers"),
        ({"between": "[2, 1]"}, "between: expected the smaller number first"),
        ({"below": "1", "run": '"othr"'}, 'expected one of the runs lesson, other, seeded, found "othr"'),
        ({"below": "1", "minus": '{ run = "othr" }'}, 'found "othr"'),
        ({"below": "1", "runs": '["lesson", "other"]'}, "runs: expected with ascending only"),
        ({"ascending": "true"}, "runs: expected at least two runs"),
        ({"below": "1", "minus": "{}", "divided_by": "{}"}, "expected minus or divided_by, found both"),
        ({"below": "1", "minus": '{ run = "seeded" }'}, "expected runs with equally many seeds"),
        ({"below": "1", "until": "{}"}, "until: expected below or above"),
        ({"below": "1", "until": "{ below = 1 }", "taking": '"largest"', "at": "{ to = 3 }"}, "found both"),
        ({"below": "1", "at": "{ to = 5 }"}, "at: expected taking or until with several steps"),
        ({"below": "1", "at": "{ every = 5 }"}, "at: expected a step, { epochs"),
        ({"below": "1", "at": "5", "taking": '"largest"'}, "taking: expected several steps"),
        ({"below": "1", "at": "-5"}, "claims[0].at: expected `int` >= 0, found -5"),
        ({"below": "1", "measure": '"train_los"'}, 'no quantity "train_los": did you mean "train_loss"?'),
        ({"below": "1", "measure": '"layers.0.weights"'}, "expected an entry such as [0][1], or a function"),
        ({"below": "1", "measure": '"layers.0.weight[0][0]"'}, 'no quantity of a layer "weight"'),
        ({"below": "1", "measure": '"men(layers.0.weights)"'}, 'no function "men": did you mean "mean"?'),
        ({"below": "1", "measure": '"__import__"'}, 'no quantity "__import__"'),
        ({"below": "1", "fails_with": "{}"}, "claims[0].fails_with: expected"),
        ({"below": "1", "fails_with": '{ update = "sideways" }'}, 'claims.toml: "it": fails_with: update: invalid'),
        ({"below": "1", "name": '"It"'}, "claims[0].name: expected"),
        ({"below": "1", "sayz": '"a"'}, "contains unknown field `sayz`"),
    ],
)
def test_mistakes_are_one_line(fields, said):
    with pytest.raises(LessonError) as caught:
        one(**fields)
    assert said in str(caught.value)
    assert str(caught.value).startswith("claims.toml: ")
    assert "\n" not in str(caught.value)


def test_a_claim_needs_a_change_that_it_fails_with():
    with pytest.raises(LessonError, match="missing required field `fails_with`"):
        claims_from_toml('[[claims]]\nname = "a"\nsays = "b"\nmeasure = "train_loss"\nbelow = 1\n')


def test_names_are_used_once():
    with pytest.raises(LessonError, match=r'claims\[1\].name: expected one that no other claim has, found "it" again'):
        claims_from_toml(claim(below="1") + claim(below="2"))


def test_edits_of_a_run_ascend():
    edit = '{ step = %d, kind = "draw_weights", draw = 1 }'
    with pytest.raises(LessonError, match=r"runs\.a\.edits: expected steps in ascending order"):
        claims_from_toml(f"[runs.a]\nedits = [{edit % 5}, {edit % 3}]\n")
    with pytest.raises(LessonError, match=r"runs\.a\.edits\[0\]: expected a step"):
        claims_from_toml('[runs.a]\nedits = [{ kind = "draw_weights", draw = 1 }]\n')


def test_claims_are_values():
    assert one(below="1") == msgspec.structs.replace(one(below="2"), below=1.0)
