"""Pieces of code that are the same in NumPy and in PyTorch, or nearly."""

from __future__ import annotations

from typing import assert_never

from engine.architecture import DenseLayer
from engine.export.literals import array_literal, tuple_literal
from engine.export.preparation import Division, Features, Standardization
from engine.export.trained import Trained, counted


def module(opening: str, imports: str, before: list[str], constants: str, after: list[str], last: str) -> str:
    """Put a module together from its docstring, imports, functions and constants, spaced as a formatter would.

    Parameters
    ----------
    before, after
        Definitions that the constants need, and those that need them.
    """
    constants = f"# fmt: off\n{constants}# fmt: on"
    blocks = [block.strip("\n") for block in (*before, constants, *after, last)]
    between = "\n\n\n" if before else "\n\n"
    return f"{opening}\n{imports}{between}" + "\n\n\n".join(blocks) + "\n"


def usage(network: Trained, needs: str, *more: str) -> list[str]:
    """Return the paragraphs of the docstring that say how the module is used; ``more`` are lines of code."""
    columns, outputs = len(network.columns), len(network.outputs)
    example = "[[" + ", ".join(["0.0"] * min(columns, 3)) + (", ..." if columns > 3 else "") + "]]"
    lines = [f"    outputs = predict({example})  # (examples, {outputs})"]
    lines += [f"    classes = classify({example})"] if network.classes else []
    return [
        f"Import this file, or run it to see a few examples. It needs {needs} and nothing else.",
        "\n".join([*lines, *more]),
        f"An example is a row of the INPUTS; {outputs_text(network)}.",
    ]


def names_code(network: Trained) -> str:
    """Return the assignments of the names of inputs, outputs and classes."""
    code = tuple_literal("INPUTS", network.columns) + tuple_literal("OUTPUTS", network.outputs)
    return code + (tuple_literal("CLASSES", network.classes) if network.classes else "")


def standardization_code(network: Trained, opening: str, closing: str) -> str:
    """Return the assignments of means and deviations, if the inputs are standardised.

    Parameters
    ----------
    opening, closing
        What makes an array of a list.
    """
    preparation = network.preparation
    if not isinstance(preparation, Standardization):
        return ""
    return "".join(
        array_literal(array, f"{name} = {opening}", closing, packed=False)
        for name, array in (("MEANS", preparation.mean), ("DEVIATIONS", preparation.deviation))
    )


def examples_code(network: Trained, opening: str, closing: str) -> str:
    """Return the assignments of a few examples and of what is right for each.

    Parameters
    ----------
    opening, closing
        What makes an array of nested lists.
    """
    code = array_literal(network.examples, f"EXAMPLES = {opening}", closing, packed=False)
    if isinstance(network.answers, tuple):
        return code + tuple_literal("ANSWERS", network.answers)
    return code + array_literal(network.answers, f"ANSWERS = {opening}", closing, packed=False)


def prepare_code(network: Trained, name: str, as_array: str, as_columns: str) -> str:
    """Return ``prepare``, from inputs as their source gives them to what the network is given.

    Parameters
    ----------
    name
        The module that has ``sin``.
    as_array, as_columns
        What makes an array of ``inputs``, and one of columns in the place of ``{}``.
    """
    preparation, columns = network.preparation, len(network.columns)
    match preparation:
        case Features(names=names):
            what = "the features of the points (x1, x2)"
            features = ", ".join(_feature(feature, name) for feature in names)
            lines = _coordinates(names) + f"    return {as_columns.format(features)}\n"
        case Standardization():
            what = "each column shifted and scaled as in training"
            lines = "    return (inputs - MEANS) / DEVIATIONS\n"
        case Division(by=by):
            what = f"values from 0 to {by:g} scaled to 0 … 1"
            lines = f"    return inputs / {by!r}\n"
        case None:
            what = "the inputs as they are"
            lines = "    return inputs\n"
        case _:
            assert_never(preparation)
    return (
        "def prepare(inputs):\n"
        f'    """Return what the network is given: {what}."""\n'
        f"    inputs = {as_array}\n"
        f"    if inputs.ndim != 2 or inputs.shape[1] != {columns}:\n"
        f'        raise ValueError(f"expected shape (examples, {columns}), found {{tuple(inputs.shape)}}")\n'
        f"{lines}"
    )


def _feature(name: str, module_name: str) -> str:
    """Return a feature of (x1, x2) as an expression."""
    if name.startswith("sin"):
        return f"{module_name}.{name}"
    if name.endswith("^2"):
        return f"{name[:-2]} * {name[:-2]}"
    return name.replace("*", " * ")


def _coordinates(features: tuple[str, ...]) -> str:
    """Return the lines that take out of the inputs what the features need."""
    return "".join(
        f"    {axis} = inputs[:, {column}]\n"
        for column, axis in enumerate(("x1", "x2"))
        if any(axis in feature for feature in features)
    )


def predict_opening(network: Trained) -> str:
    """Return how ``predict`` begins."""
    inputs, outputs = len(network.columns), len(network.outputs)
    text = outputs_text(network)
    return (
        "def predict(inputs):\n"
        f'    """Return the outputs, (examples, {outputs}), for inputs (examples, {inputs}).\n\n'
        f"    {text[0].upper()}{text[1:]}.\n"
        '    """\n'
    )


def classify_code(network: Trained, highest: str) -> str:
    """Return ``classify``; ``highest`` gives the indices of the highest outputs of ``predict(inputs)``."""
    if len(network.outputs) > 1:
        rule = "the one with the highest output"
        choice = f"[CLASSES[index] for index in predict(inputs){highest}]"
    else:
        rule = f"the second if the output is above {network.threshold!r}, else the first"
        choice = f"[CLASSES[int(output > {network.threshold!r})] for output in predict(inputs)[:, 0]]"
    return f'def classify(inputs):\n    """Return the class of each example: {rule}."""\n    return {choice}\n'


def outputs_text(network: Trained) -> str:
    """Say what the outputs are."""
    if not network.classes:
        return "the outputs are the quantities OUTPUTS, in the units of the data"
    last, low = network.layers[-1].activation, network.target_low
    if last == "softmax":
        return "the outputs are the probabilities of the CLASSES"
    if len(network.outputs) == 1:
        share = " (its probability, as the network sees it)" if last == "sigmoid" else ""
        return f"the output is near 1.0 for the second of the CLASSES{share}, near {low!r} for the first"
    return f"the outputs are near 1.0 for the class it is, near {low!r} for the others"


def layer_comment(layer: DenseLayer, number: int, *, last: bool) -> str:
    """Say in a comment what a layer, counted from 1, consists of."""
    parts = [counted(layer.units, "unit")]
    parts += ["batch normalisation"] if layer.batch_norm else []
    parts += [layer.activation]
    parts += ["plus its input"] if layer.residual else []
    parts += [f"dropout {layer.dropout!r}"] if layer.dropout > 0 else []
    return f"# Layer {number}{' (output)' if last else ''}: {', '.join(parts)}"


def demonstration(network: Trained, answers: str, outputs: str) -> str:
    """Return the part that runs when the module is run as a program.

    Parameters
    ----------
    answers, outputs
        How ``right`` and ``row``, of the answers and of the outputs, become a list of numbers.
    """
    if network.classes:
        return (
            'if __name__ == "__main__":\n'
            "    for right, found, row in zip(ANSWERS, classify(EXAMPLES), predict(EXAMPLES)):\n"
            f'        numbers = " ".join(f"{{number:.4f}}" for number in {outputs})\n'
            '        print(f"class {right}: the network says {found} (outputs {numbers})")\n'
        )
    return (
        'if __name__ == "__main__":\n'
        "    for right, row in zip(ANSWERS, predict(EXAMPLES)):\n"
        f"        for name, value, output in zip(OUTPUTS, {answers}, {outputs}):\n"
        '            print(f"{name} is {value:.4f}: the network says {output:.4f}")\n'
    )
