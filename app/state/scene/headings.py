"""Writing that frames the network: layer headings, names of inputs, the caption and the notes under it."""

from __future__ import annotations

import functools

import numpy as np

from app.state.scene.captions import Caption, phase_caption
from app.state.scene.colours import LEVELS, diverging_scale, mix
from app.state.scene.geometry import ColumnKind, Geometry
from app.state.scene.links import gap_links
from app.state.scene.moment import Moment
from app.state.scene.number_text import count_text, short_text
from app.state.scene.primitives import Anchor, Boxes, Label, Marks, MarkShape, Primitive
from app.state.scene.staging import Act
from app.state.scene.text_width import first_that_fits, shortened, text_width
from app.state.spelling import spelled
from app.state.theme import Theme
from engine.language import counted, mark, tr
from engine.snapshot import LayerSnapshot, Snapshot

_SIGN_COLOURS = {
    Act.BATCH: "accent",
    Act.FORWARD: "forward",
    Act.LOSS: "loss",
    Act.BACKWARD: "backward",
    Act.UPDATE: "update",
    Act.FLOW: "accent",
}
_SHORT_LOSSES = {"binary_cross_entropy": "BCE", "cross_entropy": "CE", "half_squared_error": mark("½ error²")}


def headings_of(moment: Moment) -> tuple[Label, ...]:
    """Return what stands above each column."""
    if moment.geometry.compact:
        return _short_headings(moment)
    snapshot, geometry, staging, theme = moment.snapshot, moment.geometry, moment.staging, moment.theme
    scale, labels = geometry.type, []
    second = geometry.header + scale.heading * 0.65 + scale.small * 0.6
    last = len(geometry.columns) - 1
    loss_title, loss_detail = _loss_heading(moment)
    for number, column in enumerate(geometry.columns):
        room = detail_room = geometry.gap - scale.grid(1)
        if number == 0:
            room = 2 * min(column.x - scale.grid(0.5), geometry.columns[1].x - column.x - geometry.gap / 2)
            detail_room = room
            titles: tuple[str, ...] = (tr("Input"), tr("In", sense="short for Input"))
            details = _input_details(snapshot, column.kind)
        else:
            layer = snapshot.layers[number - 1]
            if number == last:
                titles = tr("Output"), tr("Out", sense="short for Output")
                room = min(room, _room_beside_loss(moment, text_width(loss_title, scale.heading, strong=True)))
                detail_room = min(detail_room, _room_beside_loss(moment, text_width(loss_detail, scale.small)))
            else:
                titles = tr("Hidden {number}", number=number), tr("H{number}", number=number), f"{number}"
            details = _layer_details(layer)
        title = first_that_fits(titles, scale.heading, room, strong=True)
        detail = first_that_fits(details, scale.small, detail_room)
        active = staging.act in (Act.FORWARD, Act.BACKWARD) and staging.layer == number - 1 and number > 0
        fade = 0.0 if moment.lights is None else moment.lights.column(number)
        colour = mix(getattr(theme, _SIGN_COLOURS[staging.act]) if active else theme.text, theme.panel, fade)
        quiet = mix(theme.text_quiet, theme.panel, fade)
        labels.append(Label(title, column.x, geometry.header, scale.heading, colour, strong=True))
        labels.append(Label(detail, column.x, second, scale.small, quiet))
    left, _, width, _ = geometry.loss
    middle = left + width / 2
    fade = 0.0 if moment.lights is None else moment.lights.loss
    colour = mix(theme.loss if staging.act is Act.LOSS else theme.text, theme.panel, fade)
    quiet = mix(theme.text_quiet, theme.panel, fade)
    labels.append(Label(loss_title, middle, geometry.header, scale.heading, colour, strong=True))
    labels.append(Label(loss_detail, middle, second, scale.small, quiet))
    return tuple(label for label in labels if label.text)


def _loss_heading(moment: Moment) -> tuple[str, str]:
    """Return what stands above the loss: a name of it that leaves the output some words of its own."""
    snapshot, geometry = moment.snapshot, moment.geometry
    scale, shortest = geometry.type, _layer_details(snapshot.layers[-1])[-1]
    short = _SHORT_LOSSES.get(snapshot.loss_name)
    names = (spelled(snapshot.loss_name),) if short is None else (spelled(snapshot.loss_name), tr(short))
    needed = text_width(shortest, scale.small)
    beside = tuple(name for name in names if _room_beside_loss(moment, text_width(name, scale.small)) >= needed)
    return tr("Loss"), first_that_fits(beside or names[-1:], scale.small, geometry.loss[2] + scale.grid(2.5))


def _room_beside_loss(moment: Moment, loss: float) -> float:
    """Return how wide a text above the outputs may be beside one of this width above the loss."""
    geometry = moment.geometry
    left, _, width, _ = geometry.loss
    return 2 * (left + width / 2 - geometry.columns[-1].x - geometry.type.grid(1)) - loss


def _short_headings(moment: Moment) -> tuple[Label, ...]:
    """Return one line above each layer that learns: its activation, and its units where they fit."""
    snapshot, geometry, staging, theme = moment.snapshot, moment.geometry, moment.staging, moment.theme
    size, room, labels = geometry.type.small, geometry.gap - geometry.type.grid(1), []
    for index, layer in enumerate(snapshot.layers):
        active = staging.act in (Act.FORWARD, Act.BACKWARD) and staging.layer == index
        fade = 0.0 if moment.lights is None else moment.lights.column(index + 1)
        colour = mix(getattr(theme, _SIGN_COLOURS[staging.act]) if active else theme.text, theme.panel, fade)
        text = first_that_fits(_layer_details(layer), size, room, strong=True)
        labels.append(Label(text, geometry.columns[index + 1].x, geometry.header, size, colour, strong=active))
    return tuple(label for label in labels if label.text)


def _input_details(snapshot: Snapshot, kind: ColumnKind) -> tuple[str, ...]:
    count = int(snapshot.inputs.shape[0])
    if kind is ColumnKind.IMAGE:
        return counted(count, "{n} pixel", "{n} pixels"), count_text(count)
    return counted(count, "{n} value", "{n} values"), count_text(count)


def _layer_details(layer: LayerSnapshot) -> tuple[str, ...]:
    activation = spelled(layer.activation)
    extras = [text for on, text in ((layer.batch_norm, "BN"), (layer.residual, tr("+ skip"))) if on]
    if layer.dropout:
        extras.append(tr("drop {share}", share=short_text(layer.dropout)))
    units = counted(layer.units, "{n} unit", "{n} units")
    if extras:
        return (
            " · ".join([activation, units, *extras]),
            " · ".join([activation, *extras]),
            " · ".join([activation, extras[0]]),
            activation,
        )
    return f"{activation} · {units}", f"{activation} · {count_text(layer.units)}", activation


def input_names(moment: Moment) -> tuple[Label, ...]:
    """Return the names of the inputs, where there is room for them."""
    geometry = moment.geometry
    column, size = geometry.columns[0], geometry.type.body
    if column.kind is not ColumnKind.CIRCLES or column.pitch < size * 1.1:
        return ()
    room = geometry.names_right - geometry.type.grid(0.5)
    theme, ys = moment.theme, column.centres[:, 1].tolist()
    fades = [0.0] * len(ys) if moment.lights is None else moment.lights.nodes[0].tolist()
    return tuple(
        Label(shortened(name, size, room), geometry.names_right, y, size, mix(theme.text, theme.panel, fade),
              Anchor.RIGHT)
        for name, y, fade in zip(moment.snapshot.input_names, ys, fades, strict=False)
    )  # fmt: skip


def caption_of(moment: Moment) -> tuple[Primitive, ...]:
    """Return the caption line: a coloured plate with the direction, then what is computed."""
    geometry, staging, theme = moment.geometry, moment.staging, moment.theme
    if geometry.compact:
        return ()
    caption, scale = phase_caption(moment.snapshot, staging, moment.reading.example), geometry.type
    size, x, y = scale.caption, scale.grid(2), geometry.caption
    parts: list[Primitive] = []
    if caption.sign:
        colour = sign_colour(caption, staging.act, theme)
        width = text_width(caption.sign, size * 0.94, strong=True) + scale.grid(2)
        height = size * 1.6
        parts.append(Boxes(np.array([[x, y - height / 2, width, height]]), (colour,), height / 2))
        parts.append(Label(caption.sign, x + width / 2, y, size * 0.94, theme.text_on_accent, strong=True))
        x += width + scale.grid(1.25)
    room = geometry.width - x - scale.grid(2)
    whole = tuple(f"{text}  ·  {caption.example}" for text in caption.variants if caption.example)
    ordered = (whole[0], caption.variants[0], *whole[1:], *caption.variants[1:]) if whole else caption.variants
    smaller = max(size * 0.9, 15.0 * min(1.0, scale.unit))
    wanted = min(size, smaller)
    for candidate in ordered:
        for height in (size, wanted):
            if text_width(candidate, height) <= room:
                parts.append(Label(candidate, x, y, height, theme.text, Anchor.LEFT))
                return tuple(parts)
    parts.append(Label(shortened(ordered[-1], wanted, room), x, y, wanted, theme.text, Anchor.LEFT))
    return tuple(parts)


def sign_colour(caption: Caption, act: Act, theme: Theme) -> str:
    """Return the colour of the plate that a caption's sign stands on."""
    return theme.error if caption.failed else str(getattr(theme, _SIGN_COLOURS.get(act, "accent")))


def footnote_of(moment: Moment) -> tuple[Primitive, ...]:
    """Return the line of notes: what colours and shapes mean, and which links are left out."""
    geometry, theme = moment.geometry, moment.theme
    if geometry.compact:
        return ()
    scale, y = geometry.type, geometry.footnote
    parts: list[Primitive] = []
    x = scale.grid(2)
    for shape, colour, text, angle in _legend(moment):
        radius = scale.small * 0.36
        if shape is None:
            cell = scale.small * 0.42
            colours = diverging_scale(theme)[:: LEVELS // 4]
            boxes = [[x + cell * i, y - cell * 0.9, cell, cell * 1.8] for i in range(len(colours))]
            parts.append(Boxes(np.array(boxes), colours))
            x += cell * len(colours)
        else:
            parts.append(Marks(shape, colour, np.array([[x + radius * 1.6, y]]), np.array([radius]), np.array([angle])))
            x += radius * 3.2
        x += scale.grid(0.5)
        parts.append(Label(text, x, y, scale.small, theme.text_quiet, Anchor.LEFT))
        x += text_width(text, scale.small) + scale.grid(2)
    note = _left_out(moment.snapshot, geometry)
    fitting = first_that_fits(note, scale.small, geometry.width - x - scale.grid(2))
    if fitting:
        parts.append(Label(fitting, geometry.width - scale.grid(2), y, scale.small, theme.text_quiet, Anchor.RIGHT))
    return tuple(parts)


def _legend(moment: Moment) -> tuple[tuple[MarkShape | None, str, str, float], ...]:
    """Return the shapes, or None for the scale of colours, with their colour, meaning, and angle in degrees."""
    staging, theme = moment.staging, moment.theme
    if staging.act is Act.BACKWARD:
        return (
            (MarkShape.CHEVRON, theme.backward, tr("gradient > 0"), 180.0),
            (MarkShape.HOLLOW_CHEVRON, theme.backward, tr("gradient < 0"), 180.0),
        )
    if staging.act is Act.LOSS:
        return ((MarkShape.SQUARE, theme.loss, tr("size: {what}", what="|ŷ − y|"), 0.0),)
    scale: tuple[MarkShape | None, str, str, float] = (None, "", "− 0 +", 0.0)
    if staging.act is Act.UPDATE:
        return (
            scale,
            (MarkShape.TRIANGLE, theme.update, "Δw > 0", -90.0),
            (MarkShape.TRIANGLE, theme.update, "Δw < 0", 90.0),
        )
    if staging.act is Act.FORWARD:
        return scale, (MarkShape.DROP, theme.positive, tr("size: {what}", what="|w·a|"), 0.0)
    return (scale,)


def _left_out(snapshot: Snapshot, geometry: Geometry) -> tuple[str, ...]:
    thinned = [gap for gap in gap_links(snapshot, geometry) if not gap.all_shown]
    if not thinned:
        return ()
    if len(thinned) == 1:
        shown, total = count_text(len(thinned[0].units)), count_text(thinned[0].total)
        return _links_shown(shown, total)
    parts = [tr("{shown} of {total}", shown=count_text(len(g.units)), total=count_text(g.total)) for g in thinned]
    each = functools.reduce(lambda first, second: tr("{first} and {second}", first=first, second=second), parts)
    shown, total = count_text(sum(len(g.units) for g in thinned)), count_text(sum(g.total for g in thinned))
    return tr("strongest {each} links shown", each=each), *_links_shown(shown, total)


def _links_shown(shown: str, total: str) -> tuple[str, ...]:
    return (
        tr("strongest {shown} of {total} links shown", shown=shown, total=total),
        tr("{shown} of {total} links", shown=shown, total=total),
    )
