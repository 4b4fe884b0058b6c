"""The scenario: data, network, training and seed, which together determine a training run.

One declaration per field gives its type, range, default and one-line help. Parsing and validation
(:mod:`engine.document`), the window's controls and the reference page are all made from these declarations
(:mod:`engine.schema`); nothing else lists them again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

FORMAT: Final = 1
"""Version of the scenario format that this engine writes."""

ActivationName = Literal["linear", "sigmoid", "tanh", "relu", "leaky_relu", "elu", "gelu", "silu", "softplus"]
OutputActivationName = Literal[
    "auto", "linear", "sigmoid", "tanh", "relu", "leaky_relu", "elu", "gelu", "silu", "softplus", "softmax"
]
InitializerName = Literal[
    "zeros",
    "normal",
    "uniform",
    "glorot_uniform",
    "glorot_normal",
    "he_uniform",
    "he_normal",
    "lecun_normal",
    "orthogonal",
]
LossName = Literal["mse", "half_squared_error", "binary_cross_entropy", "cross_entropy", "huber"]
FeatureName = Literal["x1", "x2", "x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)"]
TaskName = Literal["classification", "regression"]
MethodName = Literal["backpropagation", "central_differences", "random_perturbation"]

_LOG = {"scale": "log"}  # a slider over this field is logarithmic


class _Part(Struct, frozen=True, forbid_unknown_fields=True):
    """A table of the document: immutable, no keys but the declared ones.

    Subclasses repeat ``frozen=True``: msgspec inherits it, type checkers do not see that.
    """


# --- data -------------------------------------------------------------------------------------------------------------


class _Split(_Part, frozen=True):
    train_fraction: Annotated[
        float,
        Meta(
            gt=0,
            le=1,
            title="Training share",
            description="Share of the examples that train; the rest is the test set.",
        ),
    ] = 0.5


class _Generated(_Split, frozen=True, tag_field="kind"):
    samples: Annotated[
        int, Meta(ge=2, le=100_000, title="Examples", description="How many examples are drawn.", extra=_LOG)
    ] = 500
    noise: Annotated[
        float, Meta(ge=0, le=1, title="Noise", description="How much the examples scatter, from 0 to 1.")
    ] = 0.0


class _Plane(_Generated, frozen=True):
    features: Annotated[
        tuple[FeatureName, ...],
        Meta(
            min_length=1,
            max_length=7,
            title="Features",
            description="What the network is given of each point (x1, x2).",
        ),
    ] = ("x1", "x2")


class Circle(_Plane, frozen=True, tag="circle"):
    """A disc of one class inside a ring of the other."""


class Xor(_Plane, frozen=True, tag="xor"):
    """Four quadrants; the class is the sign of x1·x2."""


class Gaussians(_Plane, frozen=True, tag="gaussians"):
    """Two round clouds."""


class Spiral(_Plane, frozen=True, tag="spiral"):
    """Two interleaved spirals."""


class Moons(_Plane, frozen=True, tag="moons"):
    """Two interleaved half circles."""


class TiltedPlane(_Plane, frozen=True, tag="plane"):
    """Regression: a value that rises evenly across the plane."""


class Bumps(_Plane, frozen=True, tag="bumps"):
    """Regression: hills and hollows."""


class Sine(_Generated, frozen=True, tag="sine"):
    """Regression on one input: y = sin(x)."""


class Digits(_Split, frozen=True, tag="digits", tag_field="kind"):
    """1,797 handwritten digits of 8×8 grey values."""

    train_fraction: Annotated[
        float,
        Meta(
            gt=0,
            le=1,
            title="Training share",
            description="Share of the examples that train; the rest is the test set.",
        ),
    ] = 0.8


Row = Annotated[tuple[float, ...], Meta(min_length=1)]


class Rows(_Split, frozen=True, tag="rows", tag_field="kind", kw_only=True):
    """Examples written out in the document."""

    inputs: Annotated[
        tuple[Row, ...], Meta(min_length=1, title="Inputs", description="One row of numbers per example.")
    ]
    targets: Annotated[
        tuple[Row, ...], Meta(min_length=1, title="Targets", description="One row of numbers per example.")
    ]
    task: Annotated[TaskName, Meta(title="Task", description="Whether the targets are classes or quantities.")] = (
        "regression"
    )
    train_fraction: Annotated[
        float,
        Meta(gt=0, le=1, title="Training share", description="Share of the examples that train; 1 means: no test set."),
    ] = 1.0


class Csv(_Split, frozen=True, tag="csv", tag_field="kind", kw_only=True):
    """A table of comma-separated values with a header line: a file, or the text itself."""

    path: Annotated[
        str,
        Meta(
            min_length=1,
            title="File",
            description="Where the table is, relative to the scenario; with content: only what it is called.",
        ),
    ]
    target: Annotated[str, Meta(min_length=1, title="Target", description="The column to predict.")]
    features: Annotated[
        tuple[str, ...],
        Meta(
            title="Features",
            description="The columns that the network is given; none named: all but the target.",
        ),
    ] = ()
    task: Annotated[
        Literal["auto", "classification", "regression"],
        Meta(title="Task", description="What the target is: classes, quantities, or decided from its column."),
    ] = "auto"
    standardize: Annotated[
        bool,
        Meta(
            title="Standardise",
            description="Shift and scale each input to mean 0 and deviation 1 over the training set.",
        ),
    ] = True
    train_fraction: Annotated[
        float,
        Meta(gt=0, le=1, title="Training share", description="Share of the examples that train; 1 means: no test set."),
    ] = 0.8
    content: Annotated[str | UnsetType, Meta(title="Table", description="The table itself, in place of the file.")] = (
        UNSET
    )


PlaneData = Circle | Xor | Gaussians | Spiral | Moons | TiltedPlane | Bumps
Data = Circle | Xor | Gaussians | Spiral | Moons | TiltedPlane | Bumps | Sine | Digits | Rows | Csv


# --- network ----------------------------------------------------------------------------------------------------------


class Layer(_Part, frozen=True):
    """A hidden layer: dense → batch_norm → activation → + input (residual) → dropout."""

    units: Annotated[
        int, Meta(ge=1, le=4096, title="Units", description="How many units the layer has.", extra=_LOG)
    ] = 8
    activation: Annotated[ActivationName, Meta(title="Activation", description="The function f in a = f(z).")] = "tanh"
    batch_norm: Annotated[
        bool,
        Meta(
            title="Batch norm",
            description="Normalise each pre-activation over the mini-batch, then scale and shift it.",
        ),
    ] = False
    residual: Annotated[
        bool, Meta(title="Residual", description="Add the layer's input to its output; needs as many units as inputs.")
    ] = False
    dropout: Annotated[
        float,
        Meta(
            ge=0, lt=1, title="Dropout", description="Share of the units that are switched off at random in each step."
        ),
    ] = 0.0


Numbers = tuple[float | tuple[float, ...], ...]
"""An array of one or two dimensions, written out."""


class Network(_Part, frozen=True):
    """The hidden layers, input side first; the output layer follows from data and loss."""

    layers: Annotated[
        tuple[Layer, ...], Meta(max_length=64, title="Hidden layers", description="Input side first.")
    ] = ()
    initializer: Annotated[
        InitializerName, Meta(title="Initialiser", description="How the first weights are drawn.")
    ] = "glorot_uniform"
    initializer_scale: Annotated[
        float, Meta(ge=0, le=1e6, title="Initial scale", description="Multiplies the first weights.", extra=_LOG)
    ] = 1.0
    output_activation: Annotated[
        OutputActivationName,
        Meta(title="Output", description="Activation of the output layer; auto follows data and loss."),
    ] = "auto"
    train_biases: Annotated[bool, Meta(title="Train biases", description="Off: biases stay as they are.")] = True
    initial: Annotated[
        str | Mapping[str, Numbers] | UnsetType,
        Meta(
            title="First weights",
            description="An .npz file with the first weights and biases, or a table of these arrays by their names.",
        ),
    ] = UNSET


# --- training ---------------------------------------------------------------------------------------------------------

_RATE = {"scale": "log", "slider": (1e-4, 10.0)}


class _Optimizer(_Part, frozen=True, tag_field="kind"):
    learning_rate: Annotated[
        float,
        Meta(
            ge=0, le=1e9, title="Learning rate", description="α in Δw = −α·∂L/∂w: how far each step goes.", extra=_RATE
        ),
    ] = 0.03


class Sgd(_Optimizer, frozen=True, tag="sgd"):
    """Stochastic gradient descent, with momentum if wanted."""

    momentum: Annotated[
        float, Meta(ge=0, lt=1, title="Momentum", description="Share of the last step that carries on.")
    ] = 0.0
    nesterov: Annotated[bool, Meta(title="Nesterov", description="Look ahead along the momentum before stepping.")] = (
        False
    )


class Rmsprop(_Optimizer, frozen=True, tag="rmsprop"):
    """Divides each gradient by the root of a running mean of its squares."""

    rho: Annotated[
        float, Meta(ge=0, lt=1, title="ρ", description="Decay of the running mean of squared gradients.")
    ] = 0.9
    epsilon: Annotated[float, Meta(gt=0, le=1, title="ε", description="Keeps the division finite.", extra=_LOG)] = 1e-8


class Adagrad(_Optimizer, frozen=True, tag="adagrad"):
    """Divides each gradient by the root of the sum of all its squares so far."""

    epsilon: Annotated[float, Meta(gt=0, le=1, title="ε", description="Keeps the division finite.", extra=_LOG)] = 1e-10


class _AdamFields(_Optimizer, frozen=True):
    beta1: Annotated[float, Meta(ge=0, lt=1, title="β₁", description="Decay of the running mean of gradients.")] = 0.9
    beta2: Annotated[
        float, Meta(ge=0, lt=1, title="β₂", description="Decay of the running mean of squared gradients.")
    ] = 0.999
    epsilon: Annotated[float, Meta(gt=0, le=1, title="ε", description="Keeps the division finite.", extra=_LOG)] = 1e-8


class Adam(_AdamFields, frozen=True, tag="adam"):
    """Running means of the gradient and of its square, both bias-corrected."""


class Adamw(_AdamFields, frozen=True, tag="adamw"):
    """Adam with weight decay apart from the gradient, on weights only."""

    weight_decay: Annotated[
        float,
        Meta(
            ge=0, le=10, title="Weight decay", description="Each step shrinks the weights by this times α.", extra=_LOG
        ),
    ] = 0.01


Optimizer = Sgd | Rmsprop | Adagrad | Adam | Adamw


class _Schedule(_Part, frozen=True, tag_field="kind"):
    warmup: Annotated[
        int,
        Meta(
            ge=0,
            le=10**9,
            title="Warm-up",
            description="Updates over which the rate rises evenly from zero.",
            extra=_LOG,
        ),
    ] = 0


class Constant(_Schedule, frozen=True, tag="constant"):
    """The learning rate stays."""


class StepDecay(_Schedule, frozen=True, tag="step"):
    """The rate drops by a factor every so many updates."""

    every: Annotated[int, Meta(ge=1, le=10**9, title="Every", description="Updates between two drops.", extra=_LOG)] = (
        1000
    )
    factor: Annotated[float, Meta(gt=0, le=1, title="Factor", description="What each drop leaves of the rate.")] = 0.5


class ExponentialDecay(_Schedule, frozen=True, tag="exponential"):
    """The rate shrinks by the same factor at each update."""

    decay: Annotated[float, Meta(gt=0, le=1, title="Decay", description="Factor on the rate per update.")] = 0.999


class Cosine(_Schedule, frozen=True, tag="cosine"):
    """The rate falls along half a cosine."""

    steps: Annotated[
        int, Meta(ge=1, le=10**9, title="Steps", description="Updates until the end of the fall.", extra=_LOG)
    ] = 1000
    final: Annotated[
        float, Meta(ge=0, le=1, title="Final", description="Share of the rate that is left at the end.")
    ] = 0.0


class OneCycle(_Schedule, frozen=True, tag="one_cycle"):
    """The rate rises along a cosine, then falls along another."""

    steps: Annotated[int, Meta(ge=2, le=10**9, title="Steps", description="Updates in the cycle.", extra=_LOG)] = 1000
    start: Annotated[float, Meta(ge=0, le=1, title="Start", description="Share of the rate at the beginning.")] = 0.04
    rise: Annotated[float, Meta(gt=0, lt=1, title="Rise", description="Share of the steps in which it rises.")] = 0.3
    final: Annotated[float, Meta(ge=0, le=1, title="Final", description="Share of the rate at the end.")] = 0.0001


Schedule = Constant | StepDecay | ExponentialDecay | Cosine | OneCycle


class NoClip(_Part, frozen=True, tag="none", tag_field="kind"):
    """Gradients are used as they are."""


class NormClip(_Part, frozen=True, tag="norm", tag_field="kind"):
    """The whole gradient is shortened to a largest length."""

    max_norm: Annotated[
        float, Meta(gt=0, le=1e9, title="Largest norm", description="Length above which it is cut.", extra=_LOG)
    ] = 1.0


class ValueClip(_Part, frozen=True, tag="value", tag_field="kind"):
    """Each component of the gradient is cut to a range."""

    limit: Annotated[
        float, Meta(gt=0, le=1e9, title="Limit", description="Largest size of a component.", extra=_LOG)
    ] = 1.0


Clip = NoClip | NormClip | ValueClip

_PENALTY = {"scale": "log", "slider": (1e-6, 1.0)}


class Training(_Part, frozen=True):
    """How the network learns."""

    loss: Annotated[LossName, Meta(title="Loss", description="What training makes small.")] = "mse"
    batch_size: Annotated[
        Annotated[int, Meta(ge=1, le=1_000_000)] | Literal["full"],
        Meta(title="Batch size", description="Examples per update; full: the whole training set at once.", extra=_LOG),
    ] = 10
    l1: Annotated[
        float, Meta(ge=0, le=1e3, title="L1", description="Adds l1·Σ|w| to the loss; weights only.", extra=_PENALTY)
    ] = 0.0
    l2: Annotated[
        float, Meta(ge=0, le=1e3, title="L2", description="Adds l2/2·Σw² to the loss; weights only.", extra=_PENALTY)
    ] = 0.0
    method: Annotated[
        MethodName,
        Meta(title="Method", description="Where each step comes from: backpropagation, or what it replaces."),
    ] = "backpropagation"
    optimizer: Annotated[Optimizer, Meta(title="Optimizer", description="How a gradient becomes a step.")] = Sgd()
    schedule: Annotated[Schedule, Meta(title="Schedule", description="How the learning rate changes with time.")] = (
        Constant()
    )
    clip: Annotated[Clip, Meta(title="Clipping", description="Whether long gradients are shortened.")] = NoClip()


class Scenario(_Part, frozen=True, kw_only=True):
    """Everything that determines a training run, but for the edits made while it runs."""

    format: Annotated[Literal[1], Meta(title="Format", description="Version of the document.")] = FORMAT
    title: Annotated[str, Meta(max_length=200, title="Title", description="What the window shows as its name.")] = ""
    seed: Annotated[
        int,
        Meta(ge=0, le=2**53 - 1, title="Seed", description="Determines data, split, first weights, order and dropout."),
    ] = 0
    data: Annotated[Data, Meta(title="Data", description="What the network learns.")]
    network: Annotated[Network, Meta(title="Network", description="What learns.")] = Network()
    training: Annotated[Training, Meta(title="Training", description="How it learns.")] = Training()

    @staticmethod
    def from_toml(text: str) -> Scenario:
        """Read a scenario from a TOML document; see :func:`engine.document.scenario_from_toml`."""
        from engine.document import scenario_from_toml

        return scenario_from_toml(text)

    @staticmethod
    def from_json(text: str) -> Scenario:
        """Read a scenario from a JSON document of the same structure."""
        from engine.document import scenario_from_json

        return scenario_from_json(text)

    def to_toml(self) -> str:
        """Write the scenario as a TOML document; reading it back gives an equal scenario."""
        from engine.document import scenario_to_toml

        return scenario_to_toml(self)

    def to_json(self) -> str:
        """Write the scenario as a JSON document; reading it back gives an equal scenario."""
        from engine.document import scenario_to_json

        return scenario_to_json(self)
