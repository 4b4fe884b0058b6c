"""Scenarios for the tests of the engine: small ones by hand, and strategies that draw them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from hypothesis import strategies as st

from engine import EngineError, Scenario, Trainer, builtin_names, load_scenario
from engine.document import scenario_from_document
from engine.scenario import ActivationName, FeatureName, InitializerName

TWO_OUTPUTS = {
    "kind": "rows",
    "inputs": [[0.1, -0.4], [0.8, 0.3], [-0.6, 0.9], [0.2, 0.7], [-0.9, -0.2], [0.5, -0.8], [0.3, 0.1]],
    "targets": [[0.2, 0.9], [0.7, 0.1], [0.4, 0.4], [0.9, 0.6], [0.1, 0.3], [0.8, 0.2], [0.5, 0.5]],
}
"""Seven examples of two inputs and two quantities: batches of three leave a last one of one."""


def scenario(
    data: dict[str, Any] | str = "xor",
    layers: list[dict[str, Any]] | None = None,
    *,
    network: dict[str, Any] | None = None,
    seed: int = 1,
    **training: Any,
) -> Scenario:
    """Make a scenario; ``training`` are fields of its table, ``data`` a table or a kind (with forty examples)."""
    table = {"kind": data, "samples": 40} if isinstance(data, str) else data
    hidden = [{"units": 3}] if layers is None else layers
    return scenario_from_document(
        {"seed": seed, "data": table, "network": {"layers": hidden, **(network or {})}, "training": training}
    )


def trainer(*arguments: Any, **keywords: Any) -> Trainer:
    return Trainer(scenario(*arguments, **keywords))


SGD: dict[str, Any] = {"kind": "sgd", "learning_rate": 0.1}
ADAM: dict[str, Any] = {"kind": "adam", "learning_rate": 0.01}

EVERY_PART: dict[str, Callable[[], Scenario]] = {
    "plain": lambda: scenario(),
    "no hidden layer": lambda: scenario(layers=[]),
    "deep": lambda: scenario(layers=[{"units": 3}] * 4, optimizer=ADAM),
    "mixed activations": lambda: scenario(layers=[{"activation": name} for name in ("relu", "gelu", "silu", "elu")]),
    "batch norm": lambda: scenario(layers=[{"batch_norm": True}, {"batch_norm": True, "activation": "relu"}]),
    "dropout": lambda: scenario(layers=[{"dropout": 0.4}, {"dropout": 0.2}]),
    "residual": lambda: scenario(
        layers=[{"units": 2, "residual": True}, {"units": 2, "residual": True, "dropout": 0.3}]
    ),
    "everything": lambda: scenario(
        layers=[{"units": 2, "batch_norm": True, "residual": True, "dropout": 0.3}] * 2,
        l1=0.001,
        l2=0.01,
        batch_size=7,
        optimizer={"kind": "adamw"},
        schedule={"kind": "cosine", "steps": 9, "warmup": 3},
        clip={"kind": "norm", "max_norm": 0.2},
    ),
    "full batch": lambda: scenario(batch_size="full", optimizer={**SGD, "momentum": 0.9, "nesterov": True}),
    "batch of one": lambda: scenario(TWO_OUTPUTS, batch_size=1, optimizer={"kind": "rmsprop"}),
    "short last batch": lambda: scenario(TWO_OUTPUTS, batch_size=3, loss="huber", optimizer={"kind": "adagrad"}),
    "clip by value": lambda: scenario(clip={"kind": "value", "limit": 0.01}),
    "step schedule": lambda: scenario(schedule={"kind": "step", "every": 3, "factor": 0.5, "warmup": 2}),
    "one cycle": lambda: scenario(schedule={"kind": "one_cycle", "steps": 10}),
    "fixed biases": lambda: scenario(network={"train_biases": False}, loss="binary_cross_entropy"),
    "softmax": lambda: scenario("moons", loss="cross_entropy", l2=0.1),
    "regression": lambda: scenario("bumps", loss="half_squared_error"),
    "central differences": lambda: scenario(method="central_differences"),
    "random perturbation": lambda: scenario(method="random_perturbation", layers=[{"dropout": 0.3}]),
}
"""A scenario for each part of the engine, by name."""


def same_bits(first: Any, second: Any) -> bool:
    """Compare states, dictionaries and arrays to the last bit."""
    if isinstance(first, np.ndarray):
        return first.shape == second.shape and first.tobytes() == second.tobytes()
    if isinstance(first, dict):
        return first.keys() == second.keys() and all(same_bits(first[key], second[key]) for key in first)
    if isinstance(first, list | tuple):
        return len(first) == len(second) and all(map(same_bits, first, second))
    if hasattr(first, "__dataclass_fields__"):
        return all(same_bits(getattr(first, name), getattr(second, name)) for name in first.__dataclass_fields__)
    return bool(first == second)


def refusal(attempt: Callable[[], object]) -> str:
    """Return the message that something is refused with, empty if it is not."""
    try:
        attempt()
    except EngineError as error:
        return str(error)
    return ""


# --- strategies -------------------------------------------------------------------------------------------------------

_fraction = st.floats(0.1, 1.0)
_rate = st.floats(0.0, 0.5)


def _table(kind: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Draw a table of a kind; every other field may be left out."""
    return st.fixed_dictionaries({"kind": st.just(kind)}, optional=fields)


def _names(alias: Any) -> tuple[str, ...]:
    return tuple(alias.__args__)


_samples = st.integers(4, 60)
_features = st.lists(st.sampled_from(_names(FeatureName)), min_size=1, max_size=7, unique=True)
_generated = {"samples": _samples, "noise": st.floats(0, 1), "train_fraction": _fraction}
CLASS_KINDS = ("circle", "xor", "gaussians", "spiral", "moons")
QUANTITY_KINDS = ("plane", "bumps")
_plane = {kind: _table(kind, **_generated, features=_features) for kind in (*CLASS_KINDS, *QUANTITY_KINDS)}


@st.composite
def _rows(draw: st.DrawFn) -> dict[str, Any]:
    count, inputs, outputs = draw(st.integers(1, 8)), draw(st.integers(1, 3)), draw(st.integers(1, 3))
    number = st.floats(-10, 10)
    table = {
        name: draw(st.lists(st.lists(number, min_size=width, max_size=width), min_size=count, max_size=count))
        for name, width in (("inputs", inputs), ("targets", outputs))
    }
    return {"kind": "rows", **table, "task": draw(st.sampled_from(["regression", "classification"]))}


_layers = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "units": st.integers(1, 5),
            "activation": st.sampled_from(_names(ActivationName)),
            "batch_norm": st.booleans(),
            "dropout": st.floats(0, 0.9),
        },
    ),
    max_size=3,
)
_momentum = st.floats(0, 0.99)
_optimizers = st.one_of(
    _table("sgd", learning_rate=_rate, momentum=_momentum, nesterov=st.booleans()),
    _table("rmsprop", learning_rate=_rate, rho=_momentum),
    _table("adagrad", learning_rate=_rate),
    _table("adam", learning_rate=_rate, beta1=_momentum, beta2=_momentum),
    _table("adamw", learning_rate=_rate, weight_decay=st.floats(0, 1)),
)
_warmup = st.integers(0, 20)
_schedules = st.one_of(
    _table("constant", warmup=_warmup),
    _table("step", warmup=_warmup, every=st.integers(1, 10), factor=_fraction),
    _table("exponential", warmup=_warmup, decay=_fraction),
    _table("cosine", warmup=_warmup, steps=st.integers(1, 20), final=_fraction),
    _table("one_cycle", warmup=_warmup, steps=st.integers(2, 20), rise=st.floats(0.1, 0.9)),
)
_clips = st.one_of(_table("none"), _table("norm", max_norm=_fraction), _table("value", limit=_fraction))


@st.composite
def documents(draw: st.DrawFn, *, runnable: bool = False) -> dict[str, Any]:
    """Draw the document of a scenario; with ``runnable`` leave out what is read from files or takes long."""
    kinds = [*_plane.values(), _table("sine", **_generated), _rows()]
    if not runnable:
        kinds += [
            _table("digits", train_fraction=_fraction),
            st.fixed_dictionaries(
                {"kind": st.just("csv"), "path": st.text(min_size=1), "target": st.text(min_size=1)},
                optional={"task": st.sampled_from(["auto", "regression"]), "standardize": st.booleans()},
            ),
        ]
    data = draw(st.one_of(kinds))
    losses = ["mse", "half_squared_error", "huber"]
    if data["kind"] in CLASS_KINDS:
        losses += ["binary_cross_entropy", "cross_entropy"]
    training = draw(
        st.fixed_dictionaries(
            {"loss": st.sampled_from(losses)},
            optional={
                "batch_size": st.integers(1, 40) | st.just("full"),
                "l1": st.floats(0, 0.1),
                "l2": st.floats(0, 0.1),
                "optimizer": _optimizers,
                "schedule": _schedules,
                "clip": _clips,
            },
        )
    )
    network = draw(
        st.fixed_dictionaries(
            {"layers": _layers},
            optional={"initializer": st.sampled_from(_names(InitializerName)), "train_biases": st.booleans()},
        )
    )
    title = draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
    return {
        "title": title,
        "seed": draw(st.integers(0, 2**53 - 1)),
        "data": data,
        "network": network,
        "training": training,
    }


def scenarios(*, runnable: bool = False) -> st.SearchStrategy[Scenario]:
    """Draw scenarios of all kinds."""
    return documents(runnable=runnable).map(scenario_from_document)


def every_builtin() -> dict[str, Scenario]:
    return {name: load_scenario(name) for name in builtin_names()}
