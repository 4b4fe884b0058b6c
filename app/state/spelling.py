"""How the names of a scenario are written for people: ``leaky_relu`` is "leaky ReLU"."""

from __future__ import annotations

from engine.language import mark, tr

_SPELLINGS = {
    "relu": "ReLU",
    "elu": "ELU",
    "gelu": "GELU",
    "silu": "SiLU",
    "sgd": "SGD",
    "rmsprop": "RMSprop",
    "adagrad": "Adagrad",
    "adam": "Adam",
    "adamw": "AdamW",
    "mse": "MSE",
    "xor": "XOR",
    "csv": "CSV",
    "lecun": "LeCun",
    "glorot": "Glorot",
    "he": "He",
    "linear": mark("linear"),
    "sigmoid": mark("sigmoid"),
    "leaky_relu": mark("leaky ReLU"),
    "cross_entropy": mark("cross-entropy"),
    "binary_cross_entropy": mark("binary cross-entropy"),
    "half_squared_error": mark("half squared error"),
    "huber": mark("huber"),
    "one_cycle": mark("one-cycle"),
    "constant": mark("constant"),
    "step": mark("step", sense="learning-rate schedule"),
    "exponential": mark("exponential"),
    "cosine": mark("cosine"),
    "none": mark("none", sense="gradient clipping"),
    "norm": mark("norm"),
    "value": mark("value", sense="gradient clipping"),
    "zeros": mark("zeros"),
    "normal": mark("normal"),
    "uniform": mark("uniform"),
    "glorot_uniform": mark("Glorot uniform"),
    "glorot_normal": mark("Glorot normal"),
    "he_uniform": mark("He uniform"),
    "he_normal": mark("He normal"),
    "lecun_normal": mark("LeCun normal"),
    "orthogonal": mark("orthogonal"),
    "circle": mark("circle"),
    "gaussians": mark("gaussians"),
    "spiral": mark("spiral"),
    "moons": mark("moons"),
    "plane": mark("plane"),
    "bumps": mark("bumps"),
    "sine": mark("sine"),
    "digits": mark("digits"),
    "rows": mark("rows"),
    "auto": mark("auto"),
    "all": mark("all", sense="layers"),
    "full": mark("full", sense="batch"),
    "now": mark("now", sense="step"),
    "classification": mark("classification"),
    "regression": mark("regression"),
    "backpropagation": mark("backpropagation"),
    "central_differences": mark("central differences"),
    "random_perturbation": mark("random perturbation"),
}
_SENSES = {
    "step": "learning-rate schedule",
    "none": "gradient clipping",
    "value": "gradient clipping",
    "all": "layers",
    "full": "batch",
    "now": "step",
}
"""Of words that mean something else elsewhere."""


def spelled(name: str) -> str:
    """Write a name as people do; one that is not known keeps its letters and gets spaces."""
    if name in _SPELLINGS:
        return tr(_SPELLINGS[name], sense=_SENSES.get(name, ""))
    return " ".join(_SPELLINGS.get(word, word) for word in name.split("_"))
