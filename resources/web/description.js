// What an element is, in a few lines: name, value and formula; only what the moment has computed.

const nameOf = (names, index) => names[index] ?? String(index + 1);
const capitalised = (text) => text[0].toUpperCase() + text.slice(1);

function describe(moment, element) {
  const record = recorded(moment.index);
  const shown = reveal(moment);
  if (element.kind === "loss") return describeLoss(record, shown);
  return element.kind === "link" ? describeLink(record, shown, element) : describeNode(record, shown, element);
}

function describeNode(record, shown, { layer, unit }) {
  const { part } = record;
  const value = (name) => exactText(record.of(`${name}${layer}`)[unit]);
  const filled = shown.filled[layer + 1] > 0;
  const which = say("example 1 of {count}", { count: countText(record.step.examples) });
  if (layer < 0) {
    const lines = [say("Input {name}", { name: nameOf(part.input_names, unit) })];
    return filled ? [...lines, `x = ${exactText(record.activations(0)[unit])}`, which] : lines;
  }
  const here = record.layers[layer];
  const last = layer === record.layers.length - 1;
  const place = say("{layer}, unit {number} of {count}", { layer: capitalised(here.name), number: unit + 1, count: here.units });
  const lines = [last ? `${place} (${nameOf(part.output_names, unit)})` : place];
  if (filled) {
    lines.push(`z = Σ w·a + b = ${value("z")}`, `${last ? "ŷ" : "a"} = ${value("a")}`, `${here.activation}: f(z) = ${here.formula}`);
    if (record.of(`dropped${layer}`)?.[unit]) lines.push(say("switched off by dropout in this step"));
    if (last) lines.push(say("target y = {value}", { value: exactText(record.targets[unit]) }));
  }
  if (shown.deltas[layer] > 0 || (filled && shown.act === "update")) lines.push(`δ = ∂L/∂z = ${value("delta")}`);
  lines.push(`b = ${value(shown.after ? "b_after" : "b")}`);
  return filled ? [...lines, which] : lines;
}

function describeLink(record, shown, { layer, unit, input }) {
  const { part } = record;
  const here = record.layers[layer];
  const origin = layer === 0
    ? say("Weight from input {name}", { name: nameOf(part.input_names, input) })
    : say("Weight from unit {number} of hidden layer {layer}", { number: input + 1, layer });
  const lines = [origin, say("to unit {number} of the {layer}", { number: unit + 1, layer: here.name })];
  const place = record.placeOf(layer, unit, input);
  if (place < 0) return [...lines, say("not among the strongest of this step: not kept on this page")];
  const value = (name) => exactText(record.of(`${name}${layer}`)[place]);
  lines.push(`w = ${value(shown.after ? "w_after" : "w")}   (${say("W is {rows} × {columns}", { rows: here.units, columns: record.sizes[layer] })})`);
  if (shown.deltas[layer] > 0 || shown.act === "update") lines.push(`∂L/∂w = ${value("gradient")}   (${say("mean over the mini-batch")})`);
  if (shown.act === "update") lines.push(`Δw = ${value("w_step")}`);
  return lines;
}

function describeLoss(record, shown) {
  const lines = [say("Loss: {name}", { name: record.part.loss }), `L = ${record.part.loss_formula}`];
  if (shown.loss > 0) {
    lines.push(`L = ${exactText(record.step.loss)}`);
    if (record.step.penalty) lines.push(say("of which penalty on weights: {value}", { value: exactText(record.step.penalty) }));
    const count = record.step.examples;
    lines.push(count === 1 ? say("1 example in the mini-batch") : say("{count} examples in the mini-batch", { count: countText(count) }));
  }
  return lines;
}
