"""What an element is, in a few lines: name, shape, value and formula, for tooltips and screen readers."""

from __future__ import annotations

from app.state.scene.captions import activation_formula
from app.state.scene.elements import ElementId, LinkId, LossId, NodeId
from app.state.scene.hidden import Cover, veil_of
from app.state.scene.number_text import covered_text, exact_text
from app.state.scene.scene import Scene
from app.state.scene.staging import Act
from app.state.spelling import spelled
from engine.language import counted, tr
from engine.losses import LOSSES


def describe(scene: Scene, element: ElementId) -> str:
    """Return what an element is and what it holds; only what the scene's moment has computed."""
    if isinstance(element, LossId):
        return "\n".join(_loss(scene))
    return "\n".join(_link(scene, element) if isinstance(element, LinkId) else _node(scene, element))


def _told(value: float, cover: Cover) -> str:
    """Write a number as far as it is not hidden."""
    return covered_text(exact_text(value), cover)


def _which(scene: Scene) -> str:
    example = scene.reading.example
    if example is None:
        return mean_of_examples(scene.snapshot.batch_size)
    return tr("example {number} of {total}", number=example + 1, total=scene.snapshot.batch_size)


def mean_of_examples(count: int) -> str:
    """Say that a number is the mean over so many examples."""
    return tr("mean of the {number} examples of the mini-batch", number=count)


def _name(names: tuple[str, ...], index: int) -> str:
    return names[index] if index < len(names) else str(index + 1)


def _node(scene: Scene, element: NodeId) -> list[str]:
    snapshot, reading, unit = scene.snapshot, scene.reading, element.unit
    shown = scene.staging.filled[element.layer + 1] > 0
    veil = veil_of(snapshot, scene.view.hidden)
    value = Cover.OPEN if veil is None else Cover(int(veil.values[element.layer + 1][unit]))
    if element.layer < 0:
        lines = [tr("Input {name}", name=_name(snapshot.input_names, unit))]
        if shown:
            lines += [f"x = {_told(float(reading.activations[0][unit]), value)}", _which(scene)]
        return lines
    layer = snapshot.layers[element.layer]
    last = element.layer == len(snapshot.layers) - 1
    if last:
        name = _name(snapshot.output_names, unit)
        title = tr("Output layer, unit {number} of {total} ({name})", number=unit + 1, total=layer.units, name=name)
    else:
        title = tr(
            "Hidden layer {layer}, unit {number} of {total}",
            layer=element.layer + 1,
            number=unit + 1,
            total=layer.units,
        )
    lines = [title]
    if shown:
        dropped = reading.dropped[element.layer]
        lines += [
            f"z = Σ w·a + b = {_told(float(reading.pre_activations[element.layer][unit]), value)}",
            f"{'ŷ' if last else 'a'} = {_told(float(reading.activations[element.layer + 1][unit]), value)}",
            f"{spelled(layer.activation)}: f(z) = {activation_formula(layer)}",
        ]
        if dropped is not None and dropped[unit]:
            lines.append(tr("switched off by dropout in this step"))
        if last:
            lines.append(tr("target y = {value}", value=exact_text(float(reading.targets[unit]))))
    if scene.staging.deltas[element.layer] > 0 or (shown and scene.staging.act is Act.UPDATE):
        cover = Cover.OPEN if veil is None else Cover(int(veil.deltas[element.layer][unit]))
        lines.append(f"δ = ∂L/∂z = {_told(float(reading.deltas[element.layer][unit]), cover)}")
    lines.append(f"b = {exact_text(float(layer.biases[unit]))}")
    if shown:
        lines.append(_which(scene))
    return lines


def _link(scene: Scene, element: LinkId) -> list[str]:
    snapshot = scene.snapshot
    layer, unit, source = snapshot.layers[element.layer], element.unit, element.input
    veil = veil_of(snapshot, scene.view.hidden)
    cover = Cover.OPEN if veil is None else Cover(int(veil.links[element.layer][unit, source]))
    if element.layer == 0:
        origin = tr("Weight from input {name}", name=_name(snapshot.input_names, source))
    else:
        origin = tr("Weight from unit {number} of hidden layer {layer}", number=source + 1, layer=element.layer)
    if element.layer == len(snapshot.layers) - 1:
        target = tr("to unit {number} of the output layer", number=unit + 1)
    else:
        target = tr("to unit {number} of the hidden layer {layer}", number=unit + 1, layer=element.layer + 1)
    size = tr("(W is {rows} × {columns})", rows=layer.units, columns=layer.inputs)
    lines = [origin, target, f"w = {exact_text(float(layer.weights[unit, source]))}   {size}"]
    if scene.staging.deltas[element.layer] > 0 or scene.staging.act is Act.UPDATE:
        mean = tr("(mean over the mini-batch)")
        lines.append(f"∂L/∂w = {_told(float(layer.d_weights[unit, source]), cover)}   {mean}")
    if scene.staging.act is Act.UPDATE:
        lines.append(f"Δw = {_told(float(layer.weight_steps[unit, source]), cover)}")
    return lines


def _loss(scene: Scene) -> list[str]:
    snapshot = scene.snapshot
    lines = [f"{tr('Loss')}: {spelled(snapshot.loss_name)}", f"L = {tr(LOSSES[snapshot.loss_name].formula)}"]
    if scene.staging.loss > 0:
        veil = veil_of(snapshot, scene.view.hidden)
        cover = Cover.OPEN if veil is None else veil.loss
        lines.append(f"L = {_told(snapshot.loss, cover)}")
        if snapshot.penalty and not cover:
            lines.append(tr("of which penalty on weights: {value}", value=exact_text(snapshot.penalty)))
        lines.append(counted(snapshot.batch_size, "{n} example in the mini-batch", "{n} examples in the mini-batch"))
    return lines
