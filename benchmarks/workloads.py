"""The five workloads W1 … W5 of the step benchmarks, as scenarios."""

from __future__ import annotations

import numpy as np

from benchmarks.floor import WORKLOADS, data
from engine.scenario import Adam, Layer, Network, Rows, Scenario, Sgd, Training


def scenario_of(name: str) -> Scenario:
    """Return the scenario that trains what ``floor.build(name)`` trains: same sizes, batches and kinds of data."""
    spec = WORKLOADS[name]
    x, y = data(spec, np.random.default_rng(0))
    inputs = x[:, :-1].transpose(0, 2, 1).reshape(-1, spec["sizes"][0])
    targets = y.transpose(0, 2, 1).reshape(-1, spec["sizes"][-1])
    rate = spec["rate"]
    optimizer = {
        "sgd": Sgd(learning_rate=rate),
        "momentum": Sgd(learning_rate=rate, momentum=0.9),
        "adam": Adam(learning_rate=rate),
    }[spec["optimizer"]]
    cross_entropy = spec["loss"] == "cross_entropy"
    layers = tuple(Layer(units=units, activation=spec["activation"]) for units in spec["sizes"][1:-1])
    return Scenario(
        title=name,
        data=Rows(
            inputs=tuple(map(tuple, inputs.tolist())),
            targets=tuple(map(tuple, targets.tolist())),
            task="classification" if cross_entropy else "regression",
        ),
        network=Network(layers=layers, output_activation="softmax" if cross_entropy else spec["activation"]),
        training=Training(loss=spec["loss"], batch_size=spec["batch"], optimizer=optimizer),
    )
