"""The engine against PyTorch: the same first weights and data, then the same parameters after 100 steps, in float64.

The reference is written from DESIGN.md's definitions and PyTorch's documentation, not from the engine's code: losses,
layers and optimizers are PyTorch's own, schedules and clipping are formulas given here (PyTorch's ``clip_grad_norm_``
adds 1e-6 to the norm, the contract does not).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from typing import Any, get_args

import numpy as np
import pytest

from engine import Phase, Scenario, SetParameter, Trainer
from engine.scenario import (
    ActivationName,
    Adagrad,
    Adam,
    Adamw,
    Constant,
    Cosine,
    ExponentialDecay,
    Layer,
    LossName,
    Network,
    NormClip,
    OneCycle,
    Optimizer,
    Rmsprop,
    Rows,
    Schedule,
    Sgd,
    StepDecay,
    Training,
    ValueClip,
)

torch = pytest.importorskip(
    "torch", reason="PyTorch is not installed: pip install '.[torch]' to compare the engine with it"
)
F = torch.nn.functional

STEPS = 100
TOLERANCE = 1e-9
"""Relative; of a single parameter, and of the largest of its array (one that is near 0 has no relative error)."""
ROUNDING = 1e-15
"""Absolute; of arrays that are 0 but for rounding."""

ACTIVATIONS = get_args(ActivationName)
LOSSES = get_args(LossName)
# Numbers with which training is not chaotic: RMSprop with ρ = 0.9 turns a change of 1e-15 in some first weights into
# one of 5e-5 within 100 steps, in the engine by itself as in PyTorch, for g/√v jumps where g has long been small.
OPTIMIZERS: dict[str, Optimizer] = {
    "sgd": Sgd(learning_rate=0.1),
    "momentum": Sgd(learning_rate=0.02, momentum=0.9),
    "nesterov": Sgd(learning_rate=0.02, momentum=0.9, nesterov=True),
    "rmsprop": Rmsprop(learning_rate=0.0005, rho=0.99),
    "adagrad": Adagrad(learning_rate=0.02),
    "adam": Adam(learning_rate=0.005),
    "adamw": Adamw(learning_rate=0.005, weight_decay=0.1),
}
SCHEDULES: dict[str, Schedule] = {
    "constant": Constant(),
    "step": StepDecay(every=30, factor=0.5),
    "exponential": ExponentialDecay(decay=0.98),
    "cosine": Cosine(steps=80, final=0.1),
    "one_cycle": OneCycle(steps=90, start=0.1, rise=0.3, final=0.01),
    "constant, warm-up": Constant(warmup=17),
    "step, warm-up": StepDecay(every=30, factor=0.5, warmup=17),
    "exponential, warm-up": ExponentialDecay(decay=0.98, warmup=17),
    "cosine, warm-up": Cosine(steps=80, final=0.1, warmup=17),
    "one_cycle, warm-up": OneCycle(steps=90, start=0.1, rise=0.3, final=0.01, warmup=17),
}

TORCH_ACTIVATIONS: dict[str, Callable[[Any], Any]] = {
    "linear": lambda z: z,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": F.relu,
    "leaky_relu": lambda z: F.leaky_relu(z, negative_slope=0.01),
    "elu": F.elu,
    "gelu": lambda z: F.gelu(z, approximate="none"),
    "silu": F.silu,
    "softplus": lambda z: F.softplus(z, threshold=700),  # by default PyTorch takes ln(1 + eᶻ) for z beyond 20
}
TORCH_LOSSES: dict[str, Callable[[Any, Any], Any]] = {  # of the network's last values (logits for the cross-entropies)
    "mse": torch.nn.MSELoss(),
    "half_squared_error": lambda last, y: 0.5 * torch.nn.MSELoss(reduction="sum")(last, y) / len(y),
    "binary_cross_entropy": lambda last, y: torch.nn.BCEWithLogitsLoss(reduction="sum")(last, y) / len(y),
    "cross_entropy": torch.nn.CrossEntropyLoss(),
    "huber": torch.nn.HuberLoss(delta=1.0),
}


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


class Peer(torch.nn.Module):  # type: ignore[misc]
    """The network of a scenario in PyTorch, with the trainer's present parameters."""

    def __init__(self, scenario: Scenario, start: dict[str, np.ndarray]) -> None:
        super().__init__()
        self.hidden = scenario.network.layers
        dense, norms = [], []
        for index in range(len(self.hidden) + 1):
            weights, biases = start[f"layers.{index}.weights"], start[f"layers.{index}.biases"]
            linear = torch.nn.Linear(*weights.shape, dtype=torch.float64)
            with torch.no_grad():
                linear.weight[:] = torch.from_numpy(weights.T.copy())
                linear.bias[:] = torch.from_numpy(biases.copy())
            linear.bias.requires_grad_(scenario.network.train_biases)
            dense.append(linear)
            normalized = index < len(self.hidden) and self.hidden[index].batch_norm
            norms.append(
                torch.nn.BatchNorm1d(weights.shape[1], dtype=torch.float64) if normalized else torch.nn.Identity()
            )
        self.dense, self.norms = torch.nn.ModuleList(dense), torch.nn.ModuleList(norms)
        on_logits = scenario.training.loss in ("binary_cross_entropy", "cross_entropy")
        output = scenario.network.output_activation
        self.last = TORCH_ACTIVATIONS["linear" if on_logits or output == "auto" else output]

    def forward(self, x: Any, masks: list[Any] | None = None) -> Any:
        for index, layer in enumerate(self.hidden):
            a = TORCH_ACTIVATIONS[layer.activation](self.norms[index](self.dense[index](x)))
            if layer.residual:
                a = a + x
            if masks is not None and layer.dropout > 0:
                a = a * masks[index]
            x = a
        return self.last(self.dense[-1](x))

    def weights(self) -> list[Any]:
        return [linear.weight for linear in self.dense]

    def arrays(self) -> dict[str, np.ndarray]:
        named = {}
        for index, (linear, norm) in enumerate(zip(self.dense, self.norms, strict=True)):
            named[f"layers.{index}.weights"] = linear.weight.detach().numpy().T
            named[f"layers.{index}.biases"] = linear.bias.detach().numpy()
            if isinstance(norm, torch.nn.BatchNorm1d):
                named[f"layers.{index}.batch_norm.scale"] = norm.weight.detach().numpy()
                named[f"layers.{index}.batch_norm.shift"] = norm.bias.detach().numpy()
                named[f"layers.{index}.batch_norm.running_mean"] = norm.running_mean.numpy()
                named[f"layers.{index}.batch_norm.running_var"] = norm.running_var.numpy()
        return named


def torch_optimizer(options: Optimizer, peer: Peer) -> Any:
    """PyTorch's optimizer of the same name and numbers."""
    parameters = [p for p in peer.parameters() if p.requires_grad]
    rate = options.learning_rate
    match options:
        case Sgd():
            return torch.optim.SGD(parameters, rate, momentum=options.momentum, nesterov=options.nesterov)
        case Rmsprop():
            return torch.optim.RMSprop(parameters, rate, alpha=options.rho, eps=options.epsilon)
        case Adagrad():
            return torch.optim.Adagrad(parameters, rate, eps=options.epsilon)
        case Adam():
            return torch.optim.Adam(parameters, rate, betas=(options.beta1, options.beta2), eps=options.epsilon)
        case Adamw():
            weights = peer.weights()
            others = [p for p in parameters if not any(p is w for w in weights)]
            groups = [
                {"params": weights, "weight_decay": options.weight_decay},
                {"params": others, "weight_decay": 0.0},
            ]
            return torch.optim.AdamW(groups, rate, betas=(options.beta1, options.beta2), eps=options.epsilon)


def schedule_factor(schedule: Schedule) -> Callable[[int], float]:
    """The contract's formula of a schedule."""

    def body(t: int) -> float:
        match schedule:
            case Constant():
                return 1.0
            case StepDecay():
                return schedule.factor ** math.floor(t / schedule.every)
            case ExponentialDecay():
                return schedule.decay**t
            case Cosine():
                wave = (1 + math.cos(math.pi * min(t, schedule.steps) / schedule.steps)) / 2
                return schedule.final + (1 - schedule.final) * wave
            case OneCycle():
                peak = schedule.rise * schedule.steps
                if t >= schedule.steps:
                    return schedule.final
                if t < peak:
                    return schedule.start + (1 - schedule.start) * (1 - math.cos(math.pi * t / peak)) / 2
                return (
                    schedule.final
                    + (1 - schedule.final) * (1 + math.cos(math.pi * (t - peak) / (schedule.steps - peak))) / 2
                )

    return lambda t: body(t) * (min(1.0, (t + 1) / schedule.warmup) if schedule.warmup else 1.0)


class PeerTrainer:
    """Trains a peer as the scenario says, mini-batch by mini-batch."""

    def __init__(self, trainer: Trainer) -> None:
        self.scenario = trainer.scenario
        self.peer = Peer(trainer.scenario, trainer.parameters())
        self.inputs = torch.tensor(self.scenario.data.inputs, dtype=torch.float64)
        self.targets = torch.tensor(self.scenario.data.targets, dtype=torch.float64)
        self.optimizer = torch_optimizer(self.scenario.training.optimizer, self.peer)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, schedule_factor(self.scenario.training.schedule)
        )

    def step(self, chosen: np.ndarray | None = None, masks: list[np.ndarray | None] | None = None) -> float:
        training = self.scenario.training
        x, y = (self.inputs, self.targets) if chosen is None else (self.inputs[chosen], self.targets[chosen])
        tensors = (
            None if masks is None else [None if mask is None else torch.from_numpy(mask.T.copy()) for mask in masks]
        )
        loss = TORCH_LOSSES[training.loss](self.peer(x, tensors), y)
        for weights in self.peer.weights() if training.l1 or training.l2 else ():
            loss = loss + training.l1 * weights.abs().sum() + training.l2 / 2 * weights.square().sum()
        self.optimizer.zero_grad()
        loss.backward()
        self.clip()
        self.optimizer.step()
        self.schedule.step()
        return float(loss.detach())

    def clip(self) -> None:
        gradients = [p.grad for p in self.peer.parameters() if p.grad is not None]
        match self.scenario.training.clip:
            case NormClip(max_norm=max_norm):
                norm = math.sqrt(sum(float(g.square().sum()) for g in gradients))
                for g in gradients:
                    g *= min(1.0, max_norm / norm)
            case ValueClip(limit=limit):
                for g in gradients:
                    g.clamp_(-limit, limit)


def rows_for(loss: str, examples: int = 24, inputs: int = 3, outputs: int = 3, seed: int = 5) -> Rows:
    """Random inputs, and targets such as the loss compares with."""
    random = np.random.default_rng(seed)
    x = random.normal(0, 1, (examples, inputs))
    y = np.tanh(x @ random.normal(0, 1, (inputs, outputs))) + 0.1 * random.normal(0, 1, (examples, outputs))
    if loss == "binary_cross_entropy":
        y = 1 / (1 + np.exp(-3 * y))
    if loss == "cross_entropy":
        y = np.exp(2 * y) / np.exp(2 * y).sum(axis=1, keepdims=True)
    if loss == "huber":
        y *= 3  # errors on both sides of 1
    return Rows(inputs=tuple(map(tuple, x.tolist())), targets=tuple(map(tuple, y.tolist())))


def scenario_with(
    *layers: Layer,
    loss: str = "mse",
    output: str = "auto",
    train_biases: bool = True,
    batch_size: Any = "full",
    **training: Any,
) -> Scenario:
    layers = layers or (Layer(units=5, activation="tanh"), Layer(units=4, activation="tanh"))
    training.setdefault("optimizer", OPTIMIZERS["sgd"])
    return Scenario(
        seed=11,
        data=rows_for(loss),
        network=Network(layers=layers, output_activation=output, train_biases=train_biases),
        training=Training(loss=loss, batch_size=batch_size, **training),
    )


def two_layers(activation: str) -> tuple[Layer, Layer]:
    return Layer(units=5, activation=activation), Layer(units=4, activation=activation)


def trainer_of(scenario: Scenario) -> Trainer:
    """A trainer whose biases are not 0, as its first ones are."""
    trainer = Trainer(scenario)
    random = np.random.default_rng(3)
    for index in range(len(scenario.network.layers) + 1):
        for unit in range(len(trainer.parameters()[f"layers.{index}.biases"])):
            trainer.apply(SetParameter(index, "biases", unit, float(random.normal(0, 0.3))))
    return trainer


def assert_same(trainer: Trainer, peer: Peer, *, without_effect: tuple[str, ...] = ()) -> None:
    """All arrays agree to TOLERANCE, but for those that have no effect."""
    ours, theirs = trainer.saved_arrays(), peer.arrays()
    assert ours.keys() == theirs.keys()
    for name, array in ours.items():
        if name in without_effect:
            continue
        largest = float(np.abs(theirs[name]).max())
        np.testing.assert_allclose(
            array, theirs[name], rtol=TOLERANCE, atol=TOLERANCE * largest + ROUNDING, err_msg=name
        )


def compare(scenario: Scenario, **kwargs: Any) -> tuple[Trainer, PeerTrainer]:
    """Train both for STEPS full-batch steps and compare parameters and the last loss."""
    trainer = trainer_of(scenario)
    before = trainer.parameters()
    reference = PeerTrainer(trainer)
    ours = trainer.step(STEPS)
    theirs = [reference.step() for _ in range(STEPS)]
    assert trainer.status == "ok"
    assert ours == pytest.approx(theirs[-1], rel=TOLERANCE)
    assert any(not np.array_equal(before[name], after) for name, after in trainer.parameters().items())
    assert_same(trainer, reference.peer, **kwargs)
    return trainer, reference


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation_with_every_loss(activation: str, loss: str) -> None:
    compare(scenario_with(*two_layers(activation), loss=loss))


@pytest.mark.parametrize("loss", ["mse", "half_squared_error", "huber"])
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation_of_the_output(activation: str, loss: str) -> None:
    compare(scenario_with(loss=loss, output=activation))


@pytest.mark.parametrize("schedule", SCHEDULES)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_with_every_schedule(optimizer: str, schedule: str) -> None:
    compare(scenario_with(optimizer=OPTIMIZERS[optimizer], schedule=SCHEDULES[schedule]))


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_with_every_loss(optimizer: str, loss: str) -> None:
    compare(
        scenario_with(*two_layers("silu"), loss=loss, optimizer=OPTIMIZERS[optimizer], schedule=SCHEDULES["one_cycle"])
    )


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_with_every_activation(optimizer: str, activation: str) -> None:
    compare(
        scenario_with(*two_layers(activation), optimizer=OPTIMIZERS[optimizer], schedule=SCHEDULES["cosine, warm-up"])
    )


@pytest.mark.slow
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_the_whole_product(activation: str, loss: str) -> None:
    for optimizer, schedule in itertools.product(OPTIMIZERS.values(), SCHEDULES.values()):
        compare(scenario_with(*two_layers(activation), loss=loss, optimizer=optimizer, schedule=schedule))


NORMALIZED = (Layer(units=5, activation="tanh", batch_norm=True), Layer(units=4, activation="relu", batch_norm=True))
WITHOUT_EFFECT = tuple(f"layers.{index}.{name}" for index in (0, 1) for name in ("biases", "batch_norm.running_mean"))
"""The normalisation takes a bias before it off again: its gradient is 0 but for rounding, about 1e-17, which no two
programs share, and which optimizers that divide the gradient by its own size turn into steps of up to 1e-7. The running
mean is of z and follows the bias; nothing else does."""


def same_predictions(trainer: Trainer, reference: PeerTrainer) -> None:
    """Compare the networks in evaluation mode, on inputs that they have not seen."""
    reference.peer.eval()
    unseen = np.random.default_rng(9).normal(0, 1, (40, 3))
    with torch.no_grad():
        theirs = reference.peer(torch.from_numpy(unseen)).numpy()
    np.testing.assert_allclose(trainer.predict(unseen), theirs, rtol=TOLERANCE, atol=TOLERANCE)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_batch_normalisation_with_running_statistics_and_evaluation(optimizer: str) -> None:
    same_predictions(*compare(scenario_with(*NORMALIZED, optimizer=OPTIMIZERS[optimizer], train_biases=False)))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_batch_normalisation_with_biases_that_it_takes_off_again(optimizer: str) -> None:
    scenario = scenario_with(*NORMALIZED, optimizer=OPTIMIZERS[optimizer])
    divides = optimizer in ("rmsprop", "adagrad", "adam", "adamw")
    trainer, reference = compare(scenario, without_effect=WITHOUT_EFFECT if divides else ())
    ours, theirs = trainer.saved_arrays(), reference.peer.arrays()
    for name in WITHOUT_EFFECT:
        np.testing.assert_allclose(ours[name], theirs[name], rtol=0, atol=1e-5)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_batch_normalisation_before_every_activation(activation: str) -> None:
    layers = [Layer(units=units, activation=activation, batch_norm=True) for units in (5, 4)]
    same_predictions(*compare(scenario_with(*layers)))


@pytest.mark.parametrize("batch_norm", [False, True])
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_residual_layers(activation: str, batch_norm: bool) -> None:
    layers = [
        Layer(units=3, activation=activation, residual=True, batch_norm=batch_norm),
        Layer(units=5, activation=activation, batch_norm=batch_norm),
        Layer(units=5, activation=activation, residual=True),
        Layer(units=5, activation="tanh", residual=True, batch_norm=batch_norm),
    ]
    same_predictions(*compare(scenario_with(*layers, optimizer=Sgd(learning_rate=0.01))))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize(("l1", "l2"), [(0.01, 0.0), (0.0, 0.1), (0.003, 0.05)])
def test_penalties(optimizer: str, l1: float, l2: float) -> None:
    compare(scenario_with(loss="cross_entropy", l1=l1, l2=l2, optimizer=OPTIMIZERS[optimizer]))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("clip", [NormClip(max_norm=0.2), NormClip(max_norm=1e6), ValueClip(limit=0.05)], ids=repr)
def test_clipping_of_the_gradient_with_its_penalty(optimizer: str, clip: NormClip | ValueClip) -> None:
    compare(scenario_with(loss="huber", clip=clip, l2=0.1, optimizer=OPTIMIZERS[optimizer]))


@pytest.mark.parametrize("clip", [None, NormClip(max_norm=0.2)])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_biases_that_are_not_trained(optimizer: str, clip: NormClip | None) -> None:
    options = {} if clip is None else {"clip": clip}
    scenario = scenario_with(train_biases=False, optimizer=OPTIMIZERS[optimizer], **options)
    trainer, _ = compare(scenario)
    start = trainer_of(scenario).parameters()
    for name in (name for name in start if name.endswith("biases")):
        np.testing.assert_array_equal(trainer.parameters()[name], start[name])


@pytest.mark.parametrize("batch_norm", [False, True])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_mini_batches_with_a_short_last_one(optimizer: str, batch_norm: bool) -> None:
    """24 examples by 7: three whole mini-batches and one of 3, in the engine's own order, for 10 epochs."""
    layers = [Layer(units=5, batch_norm=batch_norm), Layer(units=4, activation="gelu")]
    scenario = scenario_with(
        *layers,
        batch_size=7,
        optimizer=OPTIMIZERS[optimizer],
        schedule=SCHEDULES["cosine"],
        train_biases=not batch_norm,  # see WITHOUT_EFFECT
    )
    trainer = trainer_of(scenario)
    reference = PeerTrainer(trainer)
    sizes = []
    for _ in range(40):
        chosen: Any = None
        for event in trainer.micro_steps():
            if event.phase is Phase.BATCH:
                chosen = trainer.snapshot().examples
        sizes.append(len(chosen))
        reference.step(chosen.copy())  # PyTorch wants no read-only arrays
    assert sizes == [7, 7, 7, 3] * 10
    assert trainer.epoch == 10
    assert_same(trainer, reference.peer)
    same_predictions(trainer, reference)


@pytest.mark.parametrize("residual", [False, True])
def test_dropout_with_the_masks_that_the_engine_drew(residual: bool) -> None:
    layers = [Layer(units=6, dropout=0.25), Layer(units=6, activation="elu", dropout=0.5, residual=residual)]
    trainer = trainer_of(scenario_with(*layers, optimizer=OPTIMIZERS["momentum"]))
    reference = PeerTrainer(trainer)
    for _ in range(STEPS):
        masks: list[np.ndarray | None] = []
        for event in trainer.micro_steps():
            if event.phase is Phase.BATCH:
                masks = [layer.dropout_factors for layer in trainer.snapshot().layers]
        reference.step(masks=masks)
    assert_same(trainer, reference.peer)
    same_predictions(trainer, reference)  # no masks: off in evaluation
