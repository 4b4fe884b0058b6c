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
  const which = `example 1 of ${record.step.examples}`;
  if (layer < 0) {
    const lines = [`Input ${nameOf(part.input_names, unit)}`];
    return filled ? [...lines, `x = ${exactText(record.activations(0)[unit])}`, which] : lines;
  }
  const here = record.layers[layer];
  const last = layer === record.layers.length - 1;
  const lines = [`${capitalised(here.name)}, unit ${unit + 1} of ${here.units}${last ? ` (${nameOf(part.output_names, unit)})` : ""}`];
  if (filled) {
    lines.push(`z = Σ w·a + b = ${value("z")}`, `${last ? "ŷ" : "a"} = ${value("a")}`, `${here.activation}: f(z) = ${here.formula}`);
    if (record.of(`dropped${layer}`)?.[unit]) lines.push("switched off by dropout in this step");
    if (last) lines.push(`target y = ${exactText(record.targets[unit])}`);
  }
  if (shown.deltas[layer] > 0 || (filled && shown.act === "update")) lines.push(`δ = ∂L/∂z = ${value("delta")}`);
  lines.push(`b = ${value(shown.after ? "b_after" : "b")}`);
  return filled ? [...lines, which] : lines;
}

function describeLink(record, shown, { layer, unit, input }) {
  const { part } = record;
  const here = record.layers[layer];
  const origin = layer === 0 ? `input ${nameOf(part.input_names, input)}` : `unit ${input + 1} of hidden layer ${layer}`;
  const lines = [`Weight from ${origin}`, `to unit ${unit + 1} of the ${here.name}`];
  const place = record.placeOf(layer, unit, input);
  if (place < 0) return [...lines, "not among the strongest of this step: not kept on this page"];
  const value = (name) => exactText(record.of(`${name}${layer}`)[place]);
  lines.push(`w = ${value(shown.after ? "w_after" : "w")}   (W is ${here.units} × ${record.sizes[layer]})`);
  if (shown.deltas[layer] > 0 || shown.act === "update") lines.push(`∂L/∂w = ${value("gradient")}   (mean over the mini-batch)`);
  if (shown.act === "update") lines.push(`Δw = ${value("w_step")}`);
  return lines;
}

function describeLoss(record, shown) {
  const lines = [`Loss: ${record.part.loss}`, `L = ${record.part.loss_formula}`];
  if (shown.loss > 0) {
    lines.push(`L = ${exactText(record.step.loss)}`);
    if (record.step.penalty) lines.push(`of which penalty on weights: ${exactText(record.step.penalty)}`);
    lines.push(`${record.step.examples} examples in the mini-batch`);
  }
  return lines;
}
