// Where everything stands on the stage, for a network's shape and a size.

const MOST_CIRCLES = 40;

function geometryOf(pen, record, width, height) {
  const narrow = width < 560;
  const unit = clamp(Math.min(width / 700, height / 480), 0.5, 2);
  const text = narrow ? Math.max(unit, 0.82) : unit;
  const type = { small: 12.5 * text, body: 13.5 * text, heading: 14.5 * text, figure: 18 * text };
  const grid = (cells) => cells * 8 * unit;
  const { sizes, part } = record;
  const header = grid(1) + type.heading * 0.8;
  const second = header + type.heading * 0.65 + type.small * 0.6;
  const forwardRail = second + type.small * 0.7 + grid(1);
  const backwardRail = height - grid(2);
  const residual = record.layers.some((layer) => layer.residual);
  const top = forwardRail + grid(residual ? 3.5 : 1.75);
  const bottom = backwardRail - grid(1.75);
  const room = Math.max(bottom - top, grid(4));
  const middle = (top + bottom) / 2;

  const lossWidth = Math.max(grid(9.5), textWidth(pen, "0.0000", type.figure, true) + grid(1.5));
  const lossHeight = Math.max(grid(8), type.figure * 3.4);
  const loss = { x: width - grid(1) - lossWidth, y: middle - lossHeight / 2, width: lossWidth, height: lossHeight };
  const widest = (names, most) => Math.min(most, Math.max(0, ...names.map((name) => textWidth(pen, name, type.body))));
  const inputPitch = room / sizes[0];
  const named = !part.image && sizes[0] <= MOST_CIRCLES && inputPitch >= type.body * 1.1;
  const names = named ? widest(part.input_names, grid(9)) : 0;
  const image = part.image ? Math.min((narrow ? 0.2 : 0.27) * width, 0.72 * room) : 0;
  const pitch = room / sizes[sizes.length - 1];
  let answerLines = pitch >= type.small * 5 ? 3 : pitch >= type.small * 2.5 ? 2 : pitch >= type.small * 1.25 ? 1 : 0;
  if (narrow) answerLines = Math.min(answerLines, sizes[sizes.length - 1] > 1 ? 1 : 0);
  const nameRoom = answerLines ? widest(part.output_names, grid(9)) : 0;
  const figures = answerLines > 1 ? textWidth(pen, "ŷ −0.000", type.small, true) : 0;
  const answerRoom = answerLines === 3 ? Math.max(nameRoom, figures) : nameRoom + figures + (answerLines === 2 ? grid(1) : 0);

  const radiusOf = (size) => (size > MOST_CIRCLES ? grid(1.25) : Math.min((0.455 * room) / size, 34 * unit));
  let radii = sizes.map(radiusOf);
  const last = sizes.length - 1;
  const span = () => {
    const left = grid(narrow ? 1 : 2) + (image ? image : names + (names ? grid(1) : 0) + radii[0]);
    const right = loss.x - grid(narrow ? 2 : 4.5) - answerRoom - (answerRoom ? grid(1) : 0) - radii[last];
    return [left, right];
  };
  let [first, right] = span();
  const cap = Math.max(((narrow ? 0.32 : 0.2) * (right - first)) / last, unit * 3);
  radii = radii.map((radius) => Math.min(radius, cap));
  [first, right] = span();
  const gap = (right - first) / last;

  const columns = sizes.map((size, number) => {
    if (number === 0 && part.image) return imageColumn(first, middle, image, part.image);
    const x = first + number * gap;
    const radius = radii[number];
    const step = Math.min(room / size, 184 * unit);
    const cells = size > MOST_CIRCLES;
    const centres = [...Array(size).keys()].map((i) => [x, middle + (i - (size - 1) / 2) * step]);
    const half = cells ? step * (step < 3 ? 0.5 : 0.42) : radius;
    return {
      kind: cells ? "cells" : "circles", x, centres, halfWidth: radius, halfHeight: half, pitch: step,
      starts: centres.map(([cx, cy]) => [cx + radius - 1, cy]),
      stops: centres.map(([cx, cy]) => [cx - radius + 1, cy]),
    };
  });
  const outputs = columns[last].centres;
  const spacing = Math.min(columns[last].pitch, lossHeight / (outputs.length + 1));
  const answersLeft = columns[last].x + columns[last].halfWidth + grid(1);
  const lossCurves = outputs.map(([, y], i) => [
    answersLeft + answerRoom, y, loss.x, middle + (i - (outputs.length - 1) / 2) * spacing,
  ]);
  return {
    width, height, unit, type, grid, narrow, columns, gap, loss, lossCurves, answersLeft, answerRoom, answerLines,
    nameRoom, figures, header, second, forwardRail, backwardRail, named, namesRight: first - radii[0] - grid(1),
  };
}

function imageColumn(right, middle, side, [rows, columns]) {
  const cell = side / Math.max(rows, columns);
  const x = right - (columns * cell) / 2;
  const centres = [];
  const starts = [];
  for (let i = 0; i < rows * columns; i++) {
    const [row, column] = [Math.floor(i / columns), i % columns];
    centres.push([x + (column - (columns - 1) / 2) * cell, middle + (row - (rows - 1) / 2) * cell]);
    // each pixel has a place of its own on the right edge, those of one row side by side
    starts.push([right, middle - (rows * cell) / 2 + ((i + 0.5) / columns) * cell]);
  }
  return { kind: "image", x, centres, halfWidth: cell / 2, halfHeight: cell / 2, pitch: cell, starts, stops: starts };
}

/** The curves of the links shown into a layer, each from its input to its unit. */
function linkCurves(record, geometry, layer) {
  const [from, to] = [geometry.columns[layer].starts, geometry.columns[layer + 1].stops];
  return [...Array(record.layers[layer].shown).keys()].map((place) => {
    const [unit, input] = record.ends(layer, place);
    return [...from[input], ...to[unit]];
  });
}

/** The widths of the weakest and of the strongest of so many links. */
function penWidths(links, unit) {
  if (links > 300) return [Math.min(1, 0.8 * unit), 0.55 * unit + 0.5];
  return [0.8 * unit, unit * Math.max(1.2, 5 * Math.min(1, Math.sqrt(24 / Math.max(links, 1))))];
}
