"""Snapshots for tests of the stage: a small network of its own, so that no trainer is needed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from engine.snapshot import LayerSnapshot, Phase, Snapshot

MAZUR_WEIGHTS = ([[0.15, 0.20], [0.25, 0.30]], [[0.40, 0.45], [0.50, 0.55]])
MAZUR_BIASES = ([0.35, 0.35], [0.60, 0.60])
SLOPES = {
    "sigmoid": lambda a: a * (1 - a),
    "tanh": lambda a: 1 - a * a,
    "relu": lambda a: (a > 0).astype(float),
    "linear": np.ones_like,
    "softmax": np.ones_like,  # joined with cross-entropy
}


def activated(name, z):
    if name == "sigmoid":
        return 1 / (1 + np.exp(-z))
    if name == "tanh":
        return np.tanh(z)
    if name == "relu":
        return np.maximum(z, 0)
    if name == "softmax":
        e = np.exp(z - z.max(axis=0))
        return e / e.sum(axis=0)
    return z


@dataclass
class Network:
    """One step of plain gradient descent on half the squared error, or on the cross-entropy with softmax."""

    weights: list
    biases: list
    activations: list
    inputs: np.ndarray
    targets: np.ndarray
    learning_rate: float = 0.5
    loss_name: str = "half_squared_error"
    input_names: tuple = ()
    output_names: tuple = ()
    residual: tuple = ()
    dropout: tuple = ()
    batch_norm: tuple = ()

    def snapshot(self, phase, layer=None, *, fresh=True):
        batch = self.inputs.shape[1]
        a, z = [self.inputs], []
        for w, b, f in zip(self.weights, self.biases, self.activations, strict=True):
            z.append(w @ a[-1] + b[:, None])
            a.append(activated(f, z[-1]))
        error = (a[-1] - self.targets) / batch
        deltas = [error * SLOPES[self.activations[-1]](a[-1])]
        for w, below, f in zip(self.weights[:0:-1], a[-2:0:-1], self.activations[-2::-1], strict=True):
            deltas.insert(0, (w.T @ deltas[0]) * SLOPES[f](below))
        after = phase is Phase.UPDATE
        layers = []
        for n, (w, b, f) in enumerate(zip(self.weights, self.biases, self.activations, strict=True)):
            d_w, d_b = deltas[n] @ a[n].T, deltas[n].sum(axis=1)
            s_w, s_b = -self.learning_rate * d_w, -self.learning_rate * d_b
            drop = self.dropout[n] if self.dropout else 0.0
            mask = np.random.default_rng(n).random(a[n + 1].shape) >= drop
            layers.append(
                LayerSnapshot(
                    name=f"layers.{n}",
                    activation=f,
                    units=w.shape[0],
                    inputs=w.shape[1],
                    weights=w + s_w if after else w,
                    biases=b + s_b if after else b,
                    pre_activations=z[n],
                    normalized=None,
                    activations=a[n + 1] * (mask / (1 - drop) if drop else 1),
                    deltas=deltas[n],
                    d_weights=d_w,
                    d_biases=d_b,
                    weight_steps=s_w,
                    bias_steps=s_b,
                    batch_norm=bool(self.batch_norm and self.batch_norm[n]),
                    residual=bool(self.residual and self.residual[n]),
                    dropout=drop,
                    dropout_factors=mask / (1 - drop) if drop else None,
                )
            )
        loss = 0.5 * float(((a[-1] - self.targets) ** 2).sum()) / batch
        if self.loss_name == "cross_entropy":
            loss = -float((self.targets * np.log(a[-1])).sum()) / batch
        return Snapshot(
            step=1240,
            epoch=31,
            batch_index=2,
            batches=25,
            phase=phase,
            layer=layer,
            fresh=fresh,
            learning_rate=self.learning_rate,
            optimizer="sgd",
            loss_name=self.loss_name,
            loss=loss,
            penalty=0.0,
            inputs=self.inputs,
            targets=self.targets,
            examples=np.arange(batch),
            input_names=self.input_names or tuple(f"x{i + 1}" for i in range(len(self.inputs))),
            output_names=self.output_names or tuple(f"y{i + 1}" for i in range(len(self.targets))),
            layers=tuple(layers),
            divergence=None,
        )


def random_network(sizes, hidden="tanh", output="tanh", batch=10, seed=0, **options):
    rng = np.random.default_rng(seed)
    pairs = list(pairwise(sizes))
    targets = rng.choice([-1.0, 1.0], (sizes[-1], batch))
    if output == "softmax":
        targets = np.eye(sizes[-1])[rng.integers(0, sizes[-1], batch)].T.copy()
        options.setdefault("loss_name", "cross_entropy")
    return Network(
        weights=[rng.normal(0, 1.3 / np.sqrt(m), (n, m)) for m, n in pairs],
        biases=[rng.normal(0, 0.2, n) for _, n in pairs],
        activations=[hidden] * (len(pairs) - 1) + [output],
        inputs=rng.normal(0, 1, (sizes[0], batch)),
        targets=targets,
        **options,
    )


def mazur():
    """The worked example of Mazur, 2015: 2-2-2, sigmoid, one example."""
    return Network(
        weights=[np.array(w) for w in MAZUR_WEIGHTS],
        biases=[np.array(b) for b in MAZUR_BIASES],
        activations=["sigmoid", "sigmoid"],
        inputs=np.array([[0.05], [0.10]]),
        targets=np.array([[0.01], [0.99]]),
        input_names=("i1", "i2"),
        output_names=("o1", "o2"),
    )


def spiral():
    return random_network((2, 8, 8, 8, 1), output_names=("class",), input_names=("x1", "x2"))


def digits():
    """64-32-10 on pictures with a stroke in them."""
    network = random_network(
        (64, 32, 10), "relu", "softmax", batch=32, output_names=tuple("0123456789"), learning_rate=0.05
    )
    row, column = np.divmod(np.arange(64), 8)
    ring = np.exp(-((np.hypot((row - 3.5) / 1.25, column - 3.5) - 2.2) ** 2) / 0.5)
    network.inputs = np.clip(ring[:, None] + 0.05 * np.random.default_rng(1).normal(size=(64, 32)), 0, 1)
    return network


def phases(layers):
    """Every boundary of one training step, in order."""
    yield Phase.BATCH, None
    yield from ((Phase.FORWARD, n) for n in range(layers))
    yield Phase.LOSS, None
    yield from ((Phase.BACKWARD, n) for n in reversed(range(layers)))
    yield Phase.UPDATE, None
