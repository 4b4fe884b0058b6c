"""What is said about a loss surface: what its axes are, how far runs lie off it, what the loss is a mean over."""

from __future__ import annotations

import math

from app.state.scene.number_text import number_text
from app.state.ticks import value_text
from engine.architecture import Architecture
from engine.loss_surface import Path, Surface, WeightPlace

MOSTLY_OFF = 0.5
"""Share of how far a run went from which it is dashed: what is drawn is a shadow more than a path."""
_ORDINALS = ("1st", "2nd")


def loss_text(loss: float) -> str:
    """Write a loss with three digits."""
    return value_text(float(f"{loss:.3g}")) if math.isfinite(loss) else number_text(loss, 2)


def percent_text(share: float) -> str:
    """Write a share.

    >>> percent_text(0.0), percent_text(0.004), percent_text(0.126), percent_text(0.9996)
    ('0 %', '0.4 %', '13 %', 'over 99 %')
    """
    if 0.99 < share < 1:
        return "over 99 %"
    return f"{100 * share:.2g} %" if share < 0.1 else f"{100 * share:.0f} %"


def weight_text(architecture: Architecture, place: WeightPlace) -> str:
    """Name a weight: "x1 → hidden 1, unit 3"."""
    if place.layer == len(architecture.layers) - 1:
        unit = "output" if architecture.outputs == 1 else f"output {architecture.output_names[place.unit]}"
    else:
        unit = f"hidden {place.layer + 1}, unit {place.unit + 1}"
    if place.source is None:
        return f"bias of {unit}"
    source = architecture.input_names[place.source] if place.layer == 0 else f"unit {place.source + 1}"
    return f"{source} → {unit}"


def axis_texts(surface: Surface, axis: int) -> tuple[str, ...]:
    """Say what an axis is, the longest wording first."""
    plane = surface.plane
    if plane.kind == "weights":
        if surface.places is None:
            return ("γ or β of batch normalisation", "γ or β")
        name = weight_text(surface.architecture, surface.places[axis])
        return (name,) if surface.places[axis].source is None else (f"weight, {name}", name)
    if plane.shares is not None:
        share = percent_text(plane.shares[axis])
        return (
            f"{_ORDINALS[axis]} principal direction, {share} of the variance",
            f"{_ORDINALS[axis]} direction, {share}",
            f"{_ORDINALS[axis]}, {share}",
        )
    return (f"{_ORDINALS[axis]} random direction, in lengths of the weights", f"{_ORDINALS[axis]} random direction")


def path_texts(path: Path) -> tuple[str, ...]:
    """Say how far a run lies off the plane, the longest wording first."""
    if path.reach == 0:
        return ("has not moved yet", "not moved")
    off, error = _up_to(path.share_off), _error_text(path.loss_error)
    return (
        f"off the plane by {off} of how far it went; its true loss is up to {error} from the one drawn under it",
        f"off the plane by {off} of how far it went; loss by up to {error}",
        f"off the plane by {off}, the loss by {error}",
        f"off by {off}, loss by {error}",
        f"off by {off}",
    )


def _up_to(share: float) -> str:
    text = percent_text(share)
    return text if text.startswith("over") else f"up to {text}"


def _error_text(error: float) -> str:
    return "∞" if not math.isfinite(error) else loss_text(float(f"{error:.2g}"))


def notes(surface: Surface) -> tuple[str, ...]:
    """Say what the loss is a mean over and what the plane holds, the longest wording first."""
    count, all_ = surface.examples, surface.examples_in_all
    over = f"all {all_:,} training examples" if count == all_ else f"{count:,} of {all_:,} training examples"
    long, short = [f"Mean loss over {over}"], [f"Loss over {over}"]
    if surface.plane.shares is not None:
        held = percent_text(sum(surface.plane.shares))
        long.append(f"the plane holds {held} of the variance of the runs")
        short.append(f"plane holds {held}")
    if surface.plane.kind == "random":
        long.append("filter-normalised; biases stay as they are")
    if surface.batch_norm:
        long.append("batch normalisation keeps its running statistics")
    if surface.left_out:
        names = ", ".join(surface.left_out)
        long.append(f"other networks or data, not drawn: {names}")
        short.append(f"not drawn: {names}")
    return ("; ".join(long), "; ".join(short), short[0])


def statement(surface: Surface) -> str:
    """Say all about a surface in sentences: for those who hear the picture, and where there is room."""
    axes = " and ".join(axis_texts(surface, axis)[0] for axis in (0, 1))
    sentences = [f"Loss over a plane of weights: {axes}"]
    sentences.append(f"the loss in its middle is {loss_text(surface.centre_loss)}")
    sentences += [_sentence(path) for path in surface.paths]
    sentences.append(notes(surface)[0])
    return ". ".join(sentence[:1].upper() + sentence[1:] for sentence in sentences) + "."


def _sentence(path: Path) -> str:
    name = path.name or "The run"
    dashed = "; dashed, since it is mostly off the plane" if path.share_off > MOSTLY_OFF else ""
    if path.reach == 0:
        return f"{name} has not moved yet"
    if path.steps[0] > 0:  # before, it was another network, or other data
        name = f"{name}, drawn from step {path.steps[0]:,} on,"
    return (
        f"{name} is up to {value_text(float(f'{path.farthest:.2g}'))} off the plane, {percent_text(path.share_off)} of "
        f"the {value_text(float(f'{path.reach:.2g}'))} that it moved; its true loss is up to "
        f"{_error_text(path.loss_error)} from the one drawn under it; at step {path.steps[-1]:,} it is "
        f"{loss_text(path.true_losses[-1])}, drawn where it is {loss_text(path.plane_losses[-1])}{dashed}"
    )
