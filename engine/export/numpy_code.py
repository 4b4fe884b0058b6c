"""A trained network as a Python module that needs NumPy and nothing else."""

from __future__ import annotations

from engine.architecture import DenseLayer
from engine.export.literals import array_literal, docstring
from engine.export.pieces import (
    classify_code,
    demonstration,
    examples_code,
    layer_comment,
    module,
    names_code,
    predict_opening,
    prepare_code,
    standardization_code,
    usage,
)
from engine.export.trained import Trained, trained
from engine.layers import BATCH_NORM_EPSILON
from engine.trainer import Trainer

_ARRAYS = {
    "weights": "WEIGHTS",
    "biases": "BIASES",
    "batch_norm.scale": "SCALE",
    "batch_norm.shift": "SHIFT",
    "batch_norm.running_mean": "MEAN",
    "batch_norm.running_var": "VARIANCE",
}
"""What the arrays of a layer are called in the code, before the number of the layer."""

_SIGMOID = '''
def sigmoid(z):
    """Return 1/(1 + e⁻ᶻ)."""
    with np.errstate(over="ignore"):  # e⁻ᶻ may become infinite: then 1/(1 + e⁻ᶻ) is the right 0
        return 1 / (1 + np.exp(-z))
'''

_FUNCTIONS = {
    "sigmoid": _SIGMOID,
    "relu": '''
def relu(z):
    """Return max(0, z)."""
    return np.maximum(z, 0)
''',
    "leaky_relu": '''
def leaky_relu(z):
    """Return z where it is positive, else 0.01·z."""
    return np.maximum(z, 0.01 * z)
''',
    "elu": '''
def elu(z):
    """Return z where it is positive, else eᶻ − 1."""
    return np.maximum(z, 0) + np.expm1(np.minimum(z, 0))
''',
    "gelu": '''
def gelu(z):
    """Return z·Φ(z), Φ(z) = ½·(1 + erf(z/√2)) the share of a normal distribution below z."""
    erf = np.array([math.erf(value * math.sqrt(0.5)) for value in z.ravel()]).reshape(z.shape)
    return z * (0.5 * (1 + erf))
''',
    "silu": '''
def silu(z):
    """Return z/(1 + e⁻ᶻ)."""
    return z * sigmoid(z)
''',
    "softplus": '''
def softplus(z):
    """Return ln(1 + eᶻ)."""
    return np.logaddexp(0, z)
''',
    "softmax": '''
def softmax(z):
    """Return eᶻ/Σeᶻ over the outputs; the highest z is taken off first: nothing overflows."""
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
''',
}

_BATCH_NORM = f'''
def batch_norm(z, scale, shift, mean, variance):
    """Normalise each unit by the mean and variance that training has seen, then scale and shift it."""
    return (z - mean) / np.sqrt(variance + {BATCH_NORM_EPSILON!r}) * scale + shift
'''

_UNPACK = '''
def unpack(shape, text):
    """Return the array that a text stands for: base64 of little-endian float64, row by row."""
    return np.frombuffer(base64.b64decode(text), dtype="<f8").reshape(shape)
'''


def numpy_code(trainer: Trainer) -> str:
    """Return a Python module that computes what the trained network does.

    It stands alone: ``predict(inputs)`` takes examples as their source gives them, (examples, columns), and in a
    classification ``classify(inputs)`` returns the names of their classes; run as a program it shows a few examples.
    The functions are the engine's, batch normalisation with its running statistics, dropout off; numbers read back
    exactly. It is formatted for lines of 100 characters.

    Raises
    ------
    DataError, FileError
        The table that was trained on has changed, or cannot be read.
    """
    network = trained(trainer)
    return module(
        docstring([*network.about, *usage(network, "NumPy")]),
        _imports(network),
        [_UNPACK] if network.packed else [],
        _constants(network),
        _functions(network),
        demonstration(network, "right", "row"),
    )


def _activations(network: Trained) -> set[str]:
    used = {layer.activation for layer in network.layers}
    return used | {"sigmoid"} if "silu" in used else used


def _imports(network: Trained) -> str:
    standard = ["import base64"] if network.packed else []
    standard += ["import math"] if "gelu" in _activations(network) else []
    return "\n".join([*standard, "", "import numpy as np"] if standard else ["import numpy as np"])


def _constants(network: Trained) -> str:
    code = names_code(network) + standardization_code(network, "np.array(", ")")
    opening = "unpack(" if network.packed else "np.array("
    for name, array in network.arrays.items():
        _, index, part = name.split(".", 2)
        code += array_literal(array, f"{_ARRAYS[part]}_{int(index) + 1} = {opening}", ")", packed=network.packed)
    return code + examples_code(network, "np.array(", ")")


def _functions(network: Trained) -> list[str]:
    activations = _activations(network)
    functions = [code for name, code in _FUNCTIONS.items() if name in activations]
    if any(layer.batch_norm for layer in network.layers):
        functions.append(_BATCH_NORM)
    functions.append(prepare_code(network, "np", "np.asarray(inputs, dtype=np.float64)", "np.column_stack([{}])"))
    functions.append(_predict(network))
    return [*functions, classify_code(network, ".argmax(axis=1)")] if network.classes else functions


def _predict(network: Trained) -> str:
    code = predict_opening(network) + "    a = prepare(inputs)\n"
    last = len(network.layers)
    for number, layer in enumerate(network.layers, 1):
        code += f"    {layer_comment(layer, number, last=number == last)}\n" + _layer(layer, number)
    return code + "    return a\n"


def _layer(layer: DenseLayer, number: int) -> str:
    code = f"    z = a @ WEIGHTS_{number} + BIASES_{number}\n"
    if layer.batch_norm:
        arrays = ", ".join(f"{name}_{number}" for name in ("SCALE", "SHIFT", "MEAN", "VARIANCE"))
        code += f"    z = batch_norm(z, {arrays})\n"
    activated = {"linear": "z", "tanh": "np.tanh(z)"}.get(layer.activation, f"{layer.activation}(z)")
    return code + f"    a = {activated}{' + a' if layer.residual else ''}\n"
