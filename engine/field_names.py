"""What the fields and the words of a scenario are called in the middle of a sentence: names of edits are made of them.

Names of functions, optimizers and losses stay as files write them; words that mean something are translated.
"""

from __future__ import annotations

from typing import Final

from engine.language import mark, tr

_NAMES: Final = {
    "data": mark("data", sense="field"),
    "network": mark("network", sense="field"),
    "training": mark("training", sense="field"),
    "seed": mark("seed", sense="field"),
    "title": mark("title", sense="field"),
    "format": mark("format", sense="field"),
    "train_fraction": mark("train fraction", sense="field"),
    "samples": mark("samples", sense="field"),
    "noise": mark("noise", sense="field"),
    "features": mark("features", sense="field"),
    "inputs": mark("inputs", sense="field"),
    "targets": mark("targets", sense="field"),
    "task": mark("task", sense="field"),
    "path": mark("path", sense="field"),
    "target": mark("target", sense="field"),
    "standardize": mark("standardize", sense="field"),
    "content": mark("content", sense="field"),
    "layers": mark("layers", sense="field"),
    "initializer": mark("initializer", sense="field"),
    "initializer_scale": mark("initializer scale", sense="field"),
    "output_activation": mark("output activation", sense="field"),
    "train_biases": mark("train biases", sense="field"),
    "initial": mark("initial", sense="field"),
    "units": mark("units", sense="field"),
    "activation": mark("activation", sense="field"),
    "batch_norm": mark("batch norm", sense="field"),
    "residual": mark("residual", sense="field"),
    "dropout": mark("dropout", sense="field"),
    "loss": mark("loss", sense="field"),
    "batch_size": mark("batch size", sense="field"),
    "l1": mark("l1", sense="field"),
    "l2": mark("l2", sense="field"),
    "method": mark("method", sense="field"),
    "optimizer": mark("optimizer", sense="field"),
    "schedule": mark("schedule", sense="field"),
    "clip": mark("clip", sense="field"),
    "learning_rate": mark("learning rate", sense="field"),
    "momentum": mark("momentum", sense="field"),
    "nesterov": mark("nesterov", sense="field"),
    "rho": mark("rho", sense="field"),
    "epsilon": mark("epsilon", sense="field"),
    "beta1": mark("beta1", sense="field"),
    "beta2": mark("beta2", sense="field"),
    "weight_decay": mark("weight decay", sense="field"),
    "warmup": mark("warmup", sense="field"),
    "every": mark("every", sense="field"),
    "factor": mark("factor", sense="field"),
    "decay": mark("decay", sense="field"),
    "steps": mark("steps", sense="field"),
    "final": mark("final", sense="field"),
    "start": mark("start", sense="field"),
    "rise": mark("rise", sense="field"),
    "max_norm": mark("max norm", sense="field"),
    "limit": mark("limit", sense="field"),
}
_WORDS: Final = {
    "auto": mark("auto", sense="value"),
    "full": mark("full", sense="value"),
    "none": mark("none", sense="value"),
    "linear": mark("linear", sense="value"),
    "zeros": mark("zeros", sense="value"),
    "normal": mark("normal", sense="value"),
    "uniform": mark("uniform", sense="value"),
    "orthogonal": mark("orthogonal", sense="value"),
    "classification": mark("classification", sense="value"),
    "regression": mark("regression", sense="value"),
    "backpropagation": mark("backpropagation", sense="value"),
    "central_differences": mark("central differences", sense="value"),
    "random_perturbation": mark("random perturbation", sense="value"),
    "half_squared_error": mark("half squared error", sense="value"),
    "binary_cross_entropy": mark("binary cross entropy", sense="value"),
    "cross_entropy": mark("cross entropy", sense="value"),
    "constant": mark("constant", sense="value"),
    "step": mark("step", sense="value"),
    "exponential": mark("exponential", sense="value"),
    "cosine": mark("cosine", sense="value"),
    "one_cycle": mark("one cycle", sense="value"),
    "norm": mark("norm", sense="value"),
    "value": mark("value", sense="value"),
    "circle": mark("circle", sense="value"),
    "gaussians": mark("gaussians", sense="value"),
    "spiral": mark("spiral", sense="value"),
    "moons": mark("moons", sense="value"),
    "plane": mark("plane", sense="value"),
    "bumps": mark("bumps", sense="value"),
    "sine": mark("sine", sense="value"),
    "digits": mark("digits", sense="value"),
    "rows": mark("rows", sense="value"),
}

_FREE: Final = ("title", "path", "target", "features", "content", "initial")
"""Fields with text of the user's: a column may be called like a word that is translated."""


def name_in_sentence(field: str) -> str:
    """Return what a field is called, by its key.

    >>> name_in_sentence("learning_rate")
    'learning rate'
    """
    return tr(_NAMES[field], sense="field") if field in _NAMES else field.replace("_", " ")


def word_in_sentence(field: str, value: str) -> str:
    """Return what a value of a field is called that is a word.

    >>> word_in_sentence("method", "central_differences"), word_in_sentence("activation", "leaky_relu")
    ('central differences', 'leaky relu')
    """
    if value in _WORDS and field not in _FREE:
        return tr(_WORDS[value], sense="value")
    return value.replace("_", " ")
