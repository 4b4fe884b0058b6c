"""A trained network as a Python module for PyTorch, and how it was trained."""

from __future__ import annotations

from engine.architecture import DenseLayer
from engine.calls import Array
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
from engine.export.pytorch_training import training_functions, training_notes
from engine.export.trained import Trained, trained
from engine.layers import BATCH_NORM_EPSILON, BATCH_NORM_MOMENTUM
from engine.trainer import Trainer

_ACTIVATIONS = {
    "linear": "z",
    "sigmoid": "torch.sigmoid(z)",
    "tanh": "torch.tanh(z)",
    "relu": "F.relu(z)",
    "leaky_relu": "F.leaky_relu(z, negative_slope=0.01)",
    "elu": "F.elu(z)",
    "gelu": 'F.gelu(z, approximate="none")',
    "silu": "F.silu(z)",
    "softplus": "F.softplus(z, threshold=700)",  # PyTorch's own threshold is 20, 2e-9 off
    "softmax": "torch.softmax(z, dim=1)",
}

_STATE = {
    "weights": "dense{}.weight",
    "biases": "dense{}.bias",
    "batch_norm.scale": "norm{}.weight",
    "batch_norm.shift": "norm{}.bias",
    "batch_norm.running_mean": "norm{}.running_mean",
    "batch_norm.running_var": "norm{}.running_var",
}
"""What PyTorch calls the arrays of a layer, counted from 1."""

_UNPACK = '''
def unpack(shape, text):
    """Return the tensor that a text stands for: base64 of little-endian float64, row by row."""
    content = base64.b64decode(text)
    numbers = struct.unpack(f"<{len(content) // 8}d", content)
    return torch.tensor(numbers, dtype=torch.float64).reshape(shape)
'''

_TENSOR_END = ", dtype=torch.float64)"


def pytorch_code(trainer: Trainer) -> str:
    """Return a Python module with the trained network as a ``torch.nn.Module`` of float64.

    It stands alone: ``predict(inputs)`` takes examples as their source gives them, (examples, columns), and in a
    classification ``classify(inputs)`` returns the names of their classes; run as a program it shows a few examples.
    ``training_setup(network)`` gives loss and optimizer as configured, ``train_step`` makes one update with them. The
    optimizer's own state is not written. Formatted for lines of 100 characters.

    Raises
    ------
    DataError, FileError
        The table that was trained on has changed, or cannot be read.
    """
    network = trained(trainer)
    functions = [
        _network_class(network),
        "NETWORK = Network()\nNETWORK.load_state_dict(STATE)\nNETWORK.eval()",
        prepare_code(network, "torch", "torch.as_tensor(inputs, dtype=torch.float64)", "torch.stack([{}], dim=1)"),
        _predict(network),
        *([classify_code(network, ".argmax(dim=1).tolist()")] if network.classes else []),
        *training_functions(network),
    ]
    to_train = "    loss, optimizer = training_setup(NETWORK)  # to train on"
    return module(
        docstring([*network.about, *usage(network, "PyTorch", to_train), training_notes(network)]),
        _imports(network, "".join(functions)),
        [_UNPACK] if network.packed else [],
        _constants(network, trainer.step_count),
        functions,
        demonstration(network, "right.tolist()", "row.tolist()"),
    )


def _imports(network: Trained, code: str) -> str:
    standard = ["import base64"] if network.packed else []
    standard += ["import math"] if "math." in code else []
    standard += ["import struct"] if network.packed else []
    lines = [*standard, *([""] if standard else []), "import torch"]
    return "\n".join([*lines, *(["import torch.nn.functional as F"] if "F." in code else [])])


def _constants(network: Trained, steps: int) -> str:
    code = names_code(network) + standardization_code(network, "torch.tensor(", _TENSOR_END)
    code += "STATE = {\n"
    for name, array in network.arrays.items():
        _, index, part = name.split(".", 2)
        code += _entry(network, _STATE[part].format(int(index) + 1), array.T if part == "weights" else array)
        if part == "batch_norm.running_var":
            code += f'    "norm{int(index) + 1}.num_batches_tracked": torch.tensor({steps}),\n'
    return code + "}\n" + examples_code(network, "torch.tensor(", _TENSOR_END)


def _entry(network: Trained, name: str, array: Array) -> str:
    if network.packed:
        return array_literal(array, f'    "{name}": unpack(', "),", packed=True)
    return array_literal(array, f'    "{name}": torch.tensor(', f"{_TENSOR_END},", packed=False)


def _network_class(network: Trained) -> str:
    code = (
        "class Network(torch.nn.Module):\n"
        f'    """The layers; the first is given {network.layers[0].inputs} numbers, by prepare()."""\n'
        "\n"
        "    def __init__(self):\n"
        "        super().__init__()\n"
    )
    for number, layer in enumerate(network.layers, 1):
        code += _parts_of(layer, number, trains_bias=network.scenario.network.train_biases)
    code += "\n    def forward(self, a):\n"
    if network.on_logits:
        activation = network.layers[-1].activation
        code += f'        """Return the outputs before their {activation}: the loss is computed from these."""\n'
    else:
        code += '        """Return the outputs."""\n'
    for number, layer in enumerate(network.layers, 1):
        last = number == len(network.layers)
        code += f"        {layer_comment(layer, number, last=last)}\n"
        if last and network.on_logits:
            return code + f"        return self.dense{number}(a)\n"
        code += _layer(layer, number)
    return code + "        return a\n"


def _parts_of(layer: DenseLayer, number: int, *, trains_bias: bool) -> str:
    code = f"        self.dense{number} = torch.nn.Linear({layer.inputs}, {layer.units}, dtype=torch.float64)\n"
    if not trains_bias:
        code += f"        self.dense{number}.bias.requires_grad_(False)\n"
    if layer.batch_norm:
        options = f"{layer.units}, eps={BATCH_NORM_EPSILON!r}, momentum={BATCH_NORM_MOMENTUM!r}, dtype=torch.float64"
        code += f"        self.norm{number} = torch.nn.BatchNorm1d({options})\n"
    if layer.dropout > 0:
        code += f"        self.dropout{number} = torch.nn.Dropout({layer.dropout!r})\n"
    return code


def _layer(layer: DenseLayer, number: int) -> str:
    code = f"        z = self.dense{number}(a)\n"
    if layer.batch_norm:
        code += f"        z = self.norm{number}(z)\n"
    code += f"        a = {_ACTIVATIONS[layer.activation]}{' + a' if layer.residual else ''}\n"
    if layer.dropout > 0:
        code += f"        a = self.dropout{number}(a)\n"
    return code


def _predict(network: Trained) -> str:
    code = predict_opening(network) + (
        "    NETWORK.eval()  # dropout off, running statistics for batch normalisation\n    with torch.no_grad():\n"
    )
    if not network.on_logits:
        return code + "        return NETWORK(prepare(inputs))\n"
    activation = _ACTIVATIONS[network.layers[-1].activation]
    return code + f"        z = NETWORK(prepare(inputs))\n        return {activation}\n"
