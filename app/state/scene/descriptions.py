"""What an element is, in a few lines: name, shape, value and formula, for tooltips and screen readers."""

from __future__ import annotations

from app.state.scene.captions import activation_formula, layer_name
from app.state.scene.elements import ElementId, LinkId, LossId, NodeId
from app.state.scene.hidden import Cover, veil_of
from app.state.scene.number_text import covered_text, exact_text
from app.state.scene.scene import Scene
from app.state.scene.staging import Act
from app.state.spelling import spelled
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
        return f"mean of the {scene.snapshot.batch_size} examples of the mini-batch"
    return f"example {example + 1} of {scene.snapshot.batch_size}"


def _name(names: tuple[str, ...], index: int) -> str:
    return names[index] if index < len(names) else str(index + 1)


def _node(scene: Scene, element: NodeId) -> list[str]:
    snapshot, reading, unit = scene.snapshot, scene.reading, element.unit
    shown = scene.staging.filled[element.layer + 1] > 0
    veil = veil_of(snapshot, scene.view.hidden)
    value = Cover.OPEN if veil is None else Cover(int(veil.values[element.layer + 1][unit]))
    if element.layer < 0:
        lines = [f"Input {_name(snapshot.input_names, unit)}"]
        if shown:
            lines += [f"x = {_told(float(reading.activations[0][unit]), value)}", _which(scene)]
        return lines
    layer = snapshot.layers[element.layer]
    last = element.layer == len(snapshot.layers) - 1
    title = layer_name(element.layer, len(snapshot.layers)).capitalize()
    name = f" ({_name(snapshot.output_names, unit)})" if last else ""
    lines = [f"{title}, unit {unit + 1} of {layer.units}{name}"]
    if shown:
        dropped = reading.dropped[element.layer]
        lines += [
            f"z = Σ w·a + b = {_told(float(reading.pre_activations[element.layer][unit]), value)}",
            f"{'ŷ' if last else 'a'} = {_told(float(reading.activations[element.layer + 1][unit]), value)}",
            f"{spelled(layer.activation)}: f(z) = {activation_formula(layer)}",
        ]
        if dropped is not None and dropped[unit]:
            lines.append("switched off by dropout in this step")
        if last:
            lines.append(f"target y = {exact_text(float(reading.targets[unit]))}")
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
    origin = (
        f"input {_name(snapshot.input_names, source)}"
        if element.layer == 0
        else f"unit {source + 1} of hidden layer {element.layer}"
    )
    lines = [
        f"Weight from {origin}",
        f"to unit {unit + 1} of the {layer_name(element.layer, len(snapshot.layers))}",
        f"w = {exact_text(float(layer.weights[unit, source]))}   (W is {layer.units} × {layer.inputs})",
    ]
    if scene.staging.deltas[element.layer] > 0 or scene.staging.act is Act.UPDATE:
        lines.append(f"∂L/∂w = {_told(float(layer.d_weights[unit, source]), cover)}   (mean over the mini-batch)")
    if scene.staging.act is Act.UPDATE:
        lines.append(f"Δw = {_told(float(layer.weight_steps[unit, source]), cover)}")
    return lines


def _loss(scene: Scene) -> list[str]:
    snapshot = scene.snapshot
    lines = [f"Loss: {spelled(snapshot.loss_name)}", f"L = {LOSSES[snapshot.loss_name].formula}"]
    if scene.staging.loss > 0:
        veil = veil_of(snapshot, scene.view.hidden)
        cover = Cover.OPEN if veil is None else veil.loss
        lines.append(f"L = {_told(snapshot.loss, cover)}")
        if snapshot.penalty and not cover:
            lines.append(f"of which penalty on weights: {exact_text(snapshot.penalty)}")
        lines.append(f"{snapshot.batch_size} examples in the mini-batch")
    return lines
