"""What is said about a loss surface: what its axes are, how far runs lie off it, what the loss is a mean over."""

from __future__ import annotations

import math

from app.state.listing import listed
from app.state.scene.number_text import count_text, number_text
from app.state.ticks import value_text
from engine.architecture import Architecture
from engine.language import counted, local_number, tr
from engine.loss_surface import Path, Surface, WeightPlace

MOSTLY_OFF = 0.5
"""Share of how far a run went from which it is dashed: what is drawn is a shadow more than a path."""
_ALMOST_ALL = 0.99


def loss_text(loss: float) -> str:
    """Write a loss with three digits."""
    return value_text(float(f"{loss:.3g}")) if math.isfinite(loss) else number_text(loss, 2)


def percent_text(share: float) -> str:
    """Write a share.

    >>> percent_text(0.0), percent_text(0.004), percent_text(0.126), percent_text(0.9996)
    ('0 %', '0.4 %', '13 %', 'over 99 %')
    """
    if _nearly_all(share):
        return tr("over {share}", share="99 %")
    return f"{local_number(f'{100 * share:.2g}')} %" if share < 0.1 else f"{100 * share:.0f} %"


def _nearly_all(share: float) -> bool:
    return _ALMOST_ALL < share < 1


def weight_text(architecture: Architecture, place: WeightPlace) -> str:
    """Name a weight: "x1 → hidden 1, unit 3"."""
    if place.layer < len(architecture.layers) - 1:
        unit = tr("hidden {layer}, unit {unit}", layer=place.layer + 1, unit=place.unit + 1)
    elif architecture.outputs == 1:
        unit = tr("output")
    else:
        unit = tr("output {name}", name=architecture.output_names[place.unit])
    if place.source is None:
        return tr("bias of {unit}", unit=unit)
    if place.layer == 0:
        return f"{architecture.input_names[place.source]} → {unit}"
    return f"{tr('unit {number}', number=place.source + 1)} → {unit}"


def axis_texts(surface: Surface, axis: int) -> tuple[str, ...]:
    """Say what an axis is, the longest wording first."""
    plane = surface.plane
    if plane.kind == "weights":
        if surface.places is None:
            return (tr("γ or β of batch normalisation"), tr("γ or β"))
        name = weight_text(surface.architecture, surface.places[axis])
        return (name,) if surface.places[axis].source is None else (tr("weight, {name}", name=name), name)
    if plane.shares is not None:
        share = percent_text(plane.shares[axis])
        if axis == 0:
            return (
                tr("1st principal direction, {share} of the variance", share=share),
                tr("1st direction, {share}", share=share),
                tr("1st, {share}", share=share),
            )
        return (
            tr("2nd principal direction, {share} of the variance", share=share),
            tr("2nd direction, {share}", share=share),
            tr("2nd, {share}", share=share),
        )
    if axis == 0:
        return (tr("1st random direction, in lengths of the weights"), tr("1st random direction"))
    return (tr("2nd random direction, in lengths of the weights"), tr("2nd random direction"))


def path_texts(path: Path) -> tuple[str, ...]:
    """Say how far a run lies off the plane, the longest wording first."""
    if path.reach == 0:
        return (tr("has not moved yet"), tr("not moved"))
    off, error = _up_to(path.share_off), _error_text(path.loss_error)
    return (
        tr(
            "off the plane by {off} of how far it went; its true loss is up to {error} from the one drawn under it",
            off=off,
            error=error,
        ),
        tr("off the plane by {off} of how far it went; loss by up to {error}", off=off, error=error),
        tr("off the plane by {off}, the loss by {error}", off=off, error=error),
        tr("off by {off}, loss by {error}", off=off, error=error),
        tr("off by {off}", off=off),
    )


def _up_to(share: float) -> str:
    text = percent_text(share)
    return text if _nearly_all(share) else tr("up to {share}", share=text)


def _error_text(error: float) -> str:
    return "∞" if not math.isfinite(error) else loss_text(float(f"{error:.2g}"))


def notes(surface: Surface) -> tuple[str, ...]:
    """Say what the loss is a mean over and what the plane holds, the longest wording first."""
    count, all_ = surface.examples, surface.examples_in_all
    if count == all_:
        long = [counted(all_, "Mean loss over the one training example", "Mean loss over all {n} training examples")]
        short = [counted(all_, "Loss over the one training example", "Loss over all {n} training examples")]
    else:
        some = count_text(count)
        long = [counted(all_, "", "Mean loss over {some} of {n} training examples", some=some)]
        short = [counted(all_, "", "Loss over {some} of {n} training examples", some=some)]
    if surface.plane.shares is not None:
        held = percent_text(sum(surface.plane.shares))
        long.append(tr("the plane holds {share} of the variance of the runs", share=held))
        short.append(tr("plane holds {share}", share=held))
    if surface.plane.kind == "random":
        long.append(tr("filter-normalised; biases stay as they are"))
    if surface.batch_norm:
        long.append(tr("batch normalisation keeps its running statistics"))
    if surface.left_out:
        names = listed(surface.left_out)
        long.append(tr("other networks or data, not drawn: {names}", names=names))
        short.append(tr("not drawn: {names}", names=names))
    return ("; ".join(long), "; ".join(short), short[0])


def statement(surface: Surface) -> str:
    """Say all about a surface in sentences: for those who hear the picture, and where there is room."""
    across, up = (axis_texts(surface, axis)[0] for axis in (0, 1))
    sentences = [tr("Loss over a plane of weights: {across} and {up}.", across=across, up=up)]
    sentences.append(tr("The loss in its middle is {loss}.", loss=loss_text(surface.centre_loss)))
    sentences += [_sentence(path) for path in surface.paths]
    sentences.append(f"{notes(surface)[0]}.")
    return " ".join(sentence[:1].upper() + sentence[1:] for sentence in sentences)


def _sentence(path: Path) -> str:
    name = path.name or tr("The run")
    if path.reach == 0:
        return tr("{run} has not moved yet.", run=name)
    if path.steps[0] > 0:  # before, it was another network, or other data
        name = tr("{run}, drawn from step {step} on,", run=name, step=count_text(path.steps[0]))
    values = {
        "run": name,
        "far": value_text(float(f"{path.farthest:.2g}")),
        "share": percent_text(path.share_off),
        "way": value_text(float(f"{path.reach:.2g}")),
        "error": _error_text(path.loss_error),
        "step": count_text(path.steps[-1]),
        "loss": loss_text(path.true_losses[-1]),
        "drawn": loss_text(path.plane_losses[-1]),
    }
    said = tr(
        "{run} is up to {far} off the plane, {share} of the {way} that it moved; its true loss is up to {error} from "
        "the one drawn under it; at step {step} it is {loss}, drawn where it is {drawn}.",
        **values,
    )
    return f"{said} {tr('It is dashed, since it is mostly off the plane.')}" if path.share_off > MOSTLY_OFF else said
