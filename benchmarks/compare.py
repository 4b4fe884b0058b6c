"""Backscope beside its peers on W1 … W5: floor.py, PyTorch eager, scikit-learn's MLP, JAX, in one run.

    python -m benchmarks.compare                  all workloads
    python -m benchmarks.compare W1 W3            some of them
    python -m benchmarks.compare --rounds 31      steadier medians

Every peer trains the same network with the same optimizer on mini-batches of the same data, in float64, on one thread.
The peers take turns, a tenth of a second each, round after round; each figure is the median over the rounds. A peer
that is not installed is left out, and the table says so.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")
os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
os.environ.setdefault("JAX_PLATFORMS", "cpu")

import argparse
import datetime
import importlib
import platform
import statistics
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks import floor
from benchmarks.workloads import scenario_of
from engine import Trainer

SECONDS = 0.1
"""How long a peer trains in one round, about."""

Run = Callable[[int], object]
"""Trains for about so many steps, from the start."""


@dataclass(frozen=True)
class Peer:
    """Something that trains a workload.

    Attributes
    ----------
    module
        What must be importable; its version is printed.
    steps_of
        How many steps ``run(count)`` really makes.
    """

    name: str
    module: str
    build: Callable[[str], Run]
    steps_of: Callable[[str, int], int] = lambda name, count: count


def backscope(name: str) -> Run:
    trainer = Trainer(scenario_of(name))
    start = trainer.capture()

    def run(count: int) -> None:
        trainer.restore(start)
        trainer.step(count)

    return run


def floor_py(name: str) -> Run:
    step, reset, _ = floor.build(name)
    batches = floor.WORKLOADS[name]["batches"]

    def run(count: int) -> None:
        reset()
        for i in range(count):
            step(i % batches)

    return run


def mini_batches(name: str) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Return inputs (batch, features) and targets (batch, outputs) of each mini-batch, as floor.py has them."""
    x, y = floor.data(floor.WORKLOADS[name], np.random.default_rng(0))
    return [np.ascontiguousarray(a[:-1].T) for a in x], [np.ascontiguousarray(a.T) for a in y]


def pytorch(name: str) -> Run:
    """Eager mode, with the optimizer's fastest of for-loop, foreach and fused, tried first."""
    flags: list[dict[str, bool]] = [{"foreach": False}, {"foreach": True}, {"fused": True}]
    return fastest([_pytorch_with(name, flag) for flag in flags])


def fastest(runs: list[Run]) -> Run:
    """Return the run that is fastest in a short trial."""
    times = []
    for run in runs:
        run(20)
        times.append(min(_time(run, 200) for _ in range(3)))
    return runs[times.index(min(times))]


def _pytorch_with(name: str, flags: dict[str, bool]) -> Run:
    import torch

    torch.set_num_threads(1)
    spec = floor.WORKLOADS[name]
    cross_entropy = spec["loss"] == "cross_entropy"
    xs, ys = ([torch.from_numpy(a) for a in arrays] for arrays in mini_batches(name))
    if cross_entropy:
        ys = [y.argmax(dim=1) for y in ys]
    activation = {"tanh": torch.nn.Tanh, "relu": torch.nn.ReLU, "sigmoid": torch.nn.Sigmoid}[spec["activation"]]
    torch.manual_seed(0)
    layers: list[Any] = []
    for inputs, units in zip(spec["sizes"], spec["sizes"][1:], strict=False):
        layers += [torch.nn.Linear(inputs, units, dtype=torch.float64), activation()]
    model = torch.nn.Sequential(*(layers[:-1] if cross_entropy else layers))
    start = [p.detach().clone() for p in model.parameters()]
    loss_of = (
        torch.nn.functional.cross_entropy
        if cross_entropy
        else lambda out, y: torch.nn.functional.mse_loss(out, y, reduction="sum") * (0.5 / len(y))
    )
    rate, kind = spec["rate"], spec["optimizer"]

    def run(count: int) -> None:
        with torch.no_grad():
            for p, first in zip(model.parameters(), start, strict=True):
                p.copy_(first)
        if kind == "adam":
            optimizer = torch.optim.Adam(model.parameters(), rate, **flags)
        else:
            optimizer = torch.optim.SGD(model.parameters(), rate, momentum=0.9 if kind == "momentum" else 0, **flags)
        for i in range(count):
            at = i % len(xs)
            optimizer.zero_grad()
            loss_of(model(xs[at]), ys[at]).backward()
            optimizer.step()

    return run


def scikit_learn(name: str) -> Run:
    """``fit`` for whole epochs, as long as asked for; its regressors have a linear output."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network import MLPClassifier, MLPRegressor

    spec = floor.WORKLOADS[name]
    xs, ys = mini_batches(name)
    x, y = np.concatenate(xs), np.concatenate(ys)
    classify = spec["loss"] == "cross_entropy"
    target = y.argmax(axis=1) if classify else y.ravel()

    def run(count: int) -> None:
        model = (MLPClassifier if classify else MLPRegressor)(
            hidden_layer_sizes=spec["sizes"][1:-1],
            activation={"sigmoid": "logistic"}.get(spec["activation"], spec["activation"]),
            solver="adam" if spec["optimizer"] == "adam" else "sgd",
            momentum=0.9 if spec["optimizer"] == "momentum" else 0.0,
            nesterovs_momentum=False,
            alpha=0.0,
            batch_size=spec["batch"],
            learning_rate_init=spec["rate"],
            max_iter=_epochs(name, count),
            n_iter_no_change=10**9,
            random_state=0,
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            model.fit(x, target)

    return run


def _epochs(name: str, count: int) -> int:
    return max(1, round(count / floor.WORKLOADS[name]["batches"]))


def jax(name: str) -> Run:
    """``jit`` with donated state, one step a call.

    Parameters and moments as flat vectors, since each array of a call costs, or as an array for each layer, since
    cutting a long vector costs too: whichever is faster, tried first.
    """
    return fastest([_jax_with(name, flat=flat) for flat in (True, False)])


def _jax_with(name: str, *, flat: bool) -> Run:
    import jax
    import jax.numpy as jnp
    from jax.flatten_util import ravel_pytree

    jax.config.update("jax_enable_x64", True)
    spec = floor.WORKLOADS[name]
    cross_entropy, rate, kind = spec["loss"] == "cross_entropy", spec["rate"], spec["optimizer"]
    activation = {"tanh": jnp.tanh, "relu": jax.nn.relu, "sigmoid": jax.nn.sigmoid}[spec["activation"]]
    xs, ys = ([jnp.asarray(a) for a in arrays] for arrays in mini_batches(name))
    random = np.random.default_rng(0)
    sizes = list(zip(spec["sizes"], spec["sizes"][1:], strict=False))
    layers = [(random.uniform(-1, 1, (i, o)) * (6 / (i + o)) ** 0.5, np.zeros(o)) for i, o in sizes]
    first, layers_of = ravel_pytree(layers) if flat else (layers, lambda parameters: parameters)
    each = jax.tree_util.tree_map

    def loss(parameters: Any, x: Any, y: Any) -> Any:
        for index, (weights, biases) in enumerate(layers_of(parameters)):
            x = x @ weights + biases
            if index < len(layers) - 1 or not cross_entropy:
                x = activation(x)
        return -(y * jax.nn.log_softmax(x)).sum() / len(y) if cross_entropy else 0.5 * jnp.square(x - y).sum() / len(y)

    def step(state: Any, x: Any, y: Any) -> Any:
        parameters, *rest = state
        value, g = jax.value_and_grad(loss)(parameters, x, y)
        if kind == "sgd":
            return (each(lambda p, g: p - rate * g, parameters, g),), value
        if kind == "momentum":
            velocity = each(lambda v, g: 0.9 * v + g, rest[0], g)
            return (each(lambda p, v: p - rate * v, parameters, velocity), velocity), value
        m, v = (
            each(lambda m, g: 0.9 * m + 0.1 * g, rest[0], g),
            each(lambda v, g: 0.999 * v + 0.001 * g * g, rest[1], g),
        )
        t = rest[2] + 1
        size, share = rate / (1 - 0.9**t), 1 / (1 - 0.999**t)
        return (each(lambda p, m, v: p - size * m / (jnp.sqrt(v * share) + 1e-8), parameters, m, v), m, v, t), value

    compiled = jax.jit(step, donate_argnums=0)
    vectors = {"sgd": 0, "momentum": 1, "adam": 2}[kind]

    def run(count: int) -> None:
        state = (each(jnp.array, first), *(each(jnp.zeros_like, first) for _ in range(vectors)))
        if kind == "adam":
            state = (*state, jnp.array(0.0))
        value = None
        for i in range(count):
            at = i % len(xs)
            state, value = compiled(state, xs[at], ys[at])
        jax.block_until_ready((state, value))

    return run


PEERS = (
    Peer("floor.py", "numpy", floor_py),
    Peer("Backscope", "numpy", backscope),
    Peer("PyTorch eager", "torch", pytorch),
    Peer("scikit-learn", "sklearn", scikit_learn, lambda name, n: _epochs(name, n) * floor.WORKLOADS[name]["batches"]),
    Peer("JAX jit", "jax", jax),
)


def _time(run: Run, count: int) -> float:
    start = time.perf_counter()
    run(count)
    return time.perf_counter() - start


def measure(name: str, peers: list[Peer], rounds: int) -> dict[str, float]:
    """Return each peer's median of microseconds a step."""
    runs, counts = {}, {}
    for peer in peers:
        runs[peer.name] = run = peer.build(name)
        _time(run, 20)  # compiles, allocates, warms up
        trial = peer.steps_of(name, 100)
        counts[peer.name] = max(20, min(5000, int(SECONDS / (_time(run, 100) / trial))))
    times: dict[str, list[float]] = {peer.name: [] for peer in peers}
    for _ in range(rounds):
        for peer in peers:
            count = counts[peer.name]
            times[peer.name].append(_time(runs[peer.name], count) / peer.steps_of(name, count) * 1e6)
    return {key: statistics.median(values) for key, values in times.items()}


def processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:  # noqa: PTH123 - not a file of ours
            return next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "workloads", nargs="*", metavar="WORKLOAD", help=f"of {', '.join(floor.WORKLOADS)}; default: all"
    )
    parser.add_argument("--rounds", type=int, default=15, help="rounds that the medians are over (15)")
    options = parser.parse_args()
    names = options.workloads or list(floor.WORKLOADS)
    if unknown := [name for name in names if name not in floor.WORKLOADS]:
        parser.error(f"expected workloads of {', '.join(floor.WORKLOADS)}, found {', '.join(unknown)}")
    peers, missing, versions = [], [], []
    for peer in PEERS:
        try:
            module = importlib.import_module(peer.module)
        except ImportError as error:
            missing.append(f"{peer.name}: left out, {error}")
            continue
        peers.append(peer)
        versions.append(f"{peer.module} {module.__version__}")
    print(f"{datetime.date.today()}, {processor()}, {os.cpu_count()} cores, {platform.system()}")
    print(f"Python {platform.python_version()}, {', '.join(dict.fromkeys(versions))}")
    print(*missing, sep="\n", end="\n" if missing else "")
    print(f"\nµs a step (forward, loss, backward, update), float64, one thread, median of {options.rounds} rounds\n")
    print("| |" + "".join(f" {peer.name} |" for peer in peers) + " Backscope : floor |")
    print("|---|" + "---:|" * (len(peers) + 1))
    for name in names:
        found = measure(name, peers, options.rounds)
        cells = "".join(f" {value:,.{1 if value < 100 else 0}f} |" for value in found.values())
        print(f"| {name} |{cells} {found['Backscope'] / found['floor.py']:.2f} |", flush=True)


if __name__ == "__main__":
    main()
