"""How a network was trained, in PyTorch's terms: loss, optimizer, schedule, penalties, clipping."""

from __future__ import annotations

from typing import assert_never

from engine.export.trained import Trained
from engine.losses import HUBER_DELTA
from engine.scenario import (
    Adagrad,
    Adam,
    Adamw,
    Constant,
    Cosine,
    ExponentialDecay,
    NoClip,
    NormClip,
    OneCycle,
    Optimizer,
    Rmsprop,
    Schedule,
    Sgd,
    StepDecay,
    ValueClip,
)
from engine.schedules import is_constant

_LOSSES = {  # of what forward() returns
    "mse": "F.mse_loss(outputs, targets)",
    "half_squared_error": '0.5 * F.mse_loss(outputs, targets, reduction="sum") / len(targets)',
    "binary_cross_entropy": (
        'F.binary_cross_entropy_with_logits(outputs, targets, reduction="sum") / len(targets)'  # PyTorch: / elements
    ),
    "cross_entropy": "F.cross_entropy(outputs, targets)",
    "huber": f"F.huber_loss(outputs, targets, delta={HUBER_DELTA!r})",
}

_BETWEEN = '''
def between(first, last, share):
    """Go from first to last along half a cosine."""
    return last + (first - last) * 0.5 * (1 + math.cos(math.pi * share))
'''


def training_notes(network: Trained) -> str:
    """Return a paragraph on what training here is not as it was there."""
    training = network.scenario.training
    notes = ["The optimizer starts fresh: what it remembered of earlier steps is not in this file."]
    if training.method != "backpropagation":
        notes.append(f"The network was trained by {training.method.replace('_', ' ')}; here it would be by autograd.")
    if training.loss == "binary_cross_entropy" and len(network.outputs) > 1:
        notes.append("The loss adds up the outputs of an example; PyTorch's own mean would be over them too.")
    if isinstance(training.optimizer, Adamw):
        notes.append("Weight decay shrinks weights only, so the optimizer has two groups of parameters.")
    if any(layer.activation == "softplus" for layer in network.layers):
        notes.append("Softplus has a threshold because PyTorch's own takes it for a line beyond 20.")
    if any(layer.batch_norm for layer in network.layers):
        notes.append("PyTorch cannot normalise a mini-batch of one example while it trains; Backscope can.")
    return " ".join(notes)


def training_functions(network: Trained) -> list[str]:
    """Return the functions that train on: ``training_setup``, ``train_step``, and what they need."""
    schedule = network.scenario.training.schedule
    functions = [_setup(network)]
    if not is_constant(schedule):
        if isinstance(schedule, Cosine | OneCycle):
            functions.append(_BETWEEN)
        functions.append(_rate(schedule, network.scenario.training.optimizer.learning_rate))
    return [*functions, _step(network)]


def _setup(network: Trained) -> str:
    training = network.scenario.training
    decays_weights = isinstance(training.optimizer, Adamw)
    code = (
        "def training_setup(network):\n"
        '    """Return the loss, a function of forward()\'s outputs and of targets, and the optimizer."""\n'
    )
    if decays_weights or training.l1 > 0 or training.l2 > 0:
        code += (
            "    dense = [part for part in network.children() if isinstance(part, torch.nn.Linear)]\n"
            "    weights = [part.weight for part in dense]  # not the biases\n"
        )
    penalties = ""
    if training.l1 > 0:
        penalties += f"        value = value + {training.l1!r} * sum(w.abs().sum() for w in weights)\n"
    if training.l2 > 0:
        penalties += f"        value = value + {training.l2!r} / 2 * sum(w.square().sum() for w in weights)\n"
    code += "\n    def loss(outputs, targets):\n"
    if penalties:
        code += f"        value = {_LOSSES[training.loss]}\n{penalties}        return value\n\n"
    else:
        code += f"        return {_LOSSES[training.loss]}\n\n"
    code += "    trained = [p for p in network.parameters() if p.requires_grad]\n"
    if decays_weights:
        code += "    others = [p for p in trained if not any(p is w for w in weights)]\n"
    return code + _optimizer(training.optimizer) + "    return loss, optimizer\n"


def _optimizer(options: Optimizer) -> str:
    rate = repr(options.learning_rate)
    match options:
        case Sgd(momentum=0):
            return f"    optimizer = torch.optim.SGD(trained, lr={rate})\n"
        case Sgd(momentum=momentum, nesterov=nesterov):
            return _call("SGD", "trained", f"lr={rate}", f"momentum={momentum!r}", f"nesterov={nesterov}")
        case Rmsprop(rho=rho, epsilon=epsilon):
            return _call("RMSprop", "trained", f"lr={rate}", f"alpha={rho!r}", f"eps={epsilon!r}")
        case Adagrad(epsilon=epsilon):
            return _call("Adagrad", "trained", f"lr={rate}", f"eps={epsilon!r}")
        case Adam(beta1=beta1, beta2=beta2, epsilon=epsilon):
            return _call("Adam", "trained", f"lr={rate}", f"betas=({beta1!r}, {beta2!r})", f"eps={epsilon!r}")
        case Adamw(beta1=beta1, beta2=beta2, epsilon=epsilon, weight_decay=decay):
            groups = (
                "    groups = [\n"
                f'        {{"params": weights, "weight_decay": {decay!r}}},\n'
                '        {"params": others, "weight_decay": 0.0},\n'
                "    ]\n"
            )
            return groups + _call("AdamW", "groups", f"lr={rate}", f"betas=({beta1!r}, {beta2!r})", f"eps={epsilon!r}")
        case _:
            assert_never(options)


def _call(name: str, *arguments: str) -> str:
    """Return an optimizer's creation, an argument to a line: they may be long."""
    return f"    optimizer = torch.optim.{name}(\n" + "".join(f"        {part},\n" for part in arguments) + "    )\n"


def _rate(schedule: Schedule, rate: float) -> str:
    match schedule:
        case Constant():
            lines = "    factor = 1.0\n"
        case StepDecay(every=every, factor=factor):
            lines = f"    factor = {factor!r} ** (update // {every})\n"
        case ExponentialDecay(decay=decay):
            lines = f"    factor = {decay!r}**update\n"
        case Cosine(steps=steps, final=final):
            lines = f"    factor = between(1.0, {final!r}, min(update, {steps}) / {steps})\n"
        case OneCycle(steps=steps, start=start, rise=rise, final=final):
            lines = (
                f"    top = {rise!r} * {steps}\n"
                "    if update < top:\n"
                f"        factor = between({start!r}, 1.0, update / top)\n"
                "    else:\n"
                f"        share = (min(update, {steps}) - top) / ({steps} - top)\n"
                f"        factor = between(1.0, {final!r}, share)\n"
            )
        case _:
            assert_never(schedule)
    if schedule.warmup > 0:
        lines += f"    factor *= min(1.0, (update + 1) / {schedule.warmup})\n"
    return (
        "def learning_rate(update):\n"
        '    """Return the learning rate of an update; the first one is number 0."""\n'
        f"{lines}    return {rate!r} * factor\n"
    )


def _step(network: Trained) -> str:
    training = network.scenario.training
    scheduled = not is_constant(training.schedule)
    code = f"def train_step(network, loss, optimizer, inputs, targets{', update' if scheduled else ''}):\n"
    code += '    """Make one update on a mini-batch and return its loss.\n\n'
    code += f"    {_targets_text(network)}\n"
    code += "    The update is number 0, 1, 2 …: its learning rate depends on it.\n" if scheduled else ""
    code += '    """\n    network.train()\n'
    if scheduled:
        code += '    for group in optimizer.param_groups:\n        group["lr"] = learning_rate(update)\n'
    code += (
        "    optimizer.zero_grad()\n"
        "    value = loss(network(prepare(inputs)), torch.as_tensor(targets, dtype=torch.float64))\n"
        "    value.backward()\n"
    )
    match training.clip:
        case NormClip(max_norm=longest):
            # clip_grad_norm_ adds 1e-6 to the norm, the engine does not
            code += (
                "    gradients = [p.grad for p in network.parameters() if p.requires_grad]\n"
                "    norm = torch.cat([gradient.flatten() for gradient in gradients]).norm().item()\n"
                "    for gradient in gradients:  # clip_grad_norm_ adds 1e-6 to the norm\n"
                f"        gradient *= {longest!r} / max(norm, {longest!r})\n"
            )
        case ValueClip(limit=limit):
            code += f"    torch.nn.utils.clip_grad_value_(network.parameters(), {limit!r})\n"
        case NoClip():
            pass
    return code + "    optimizer.step()\n    return value.item()\n"


def _targets_text(network: Trained) -> str:
    shape = f"(examples, {len(network.outputs)})"
    if not network.classes:
        return f"Targets are the quantities OUTPUTS, {shape}."
    if len(network.outputs) == 1:
        return f"Targets are 1.0 for the second class, {network.target_low!r} for the first, {shape}."
    return f"Targets are 1.0 for the class it is, {network.target_low!r} for the others, {shape}."
