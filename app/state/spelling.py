"""How the names of a scenario are written for people: ``leaky_relu`` is "leaky ReLU"."""

from __future__ import annotations

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
    "cross_entropy": "cross-entropy",
    "binary_cross_entropy": "binary cross-entropy",
    "one_cycle": "one-cycle",
}


def spelled(name: str) -> str:
    """Write a name as people do; one that is not known keeps its letters and gets spaces."""
    if name in _SPELLINGS:
        return _SPELLINGS[name]
    return " ".join(_SPELLINGS.get(word, word) for word in name.split("_"))
