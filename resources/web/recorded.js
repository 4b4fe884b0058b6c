// What was recorded: the steps on the page, and their numbers by name.

const replay = content.replay;

function bytesOf(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

const tables = replay.rows.map((rows) => ({
  values: new Float32Array(bytesOf(rows.values).buffer),
  links: new Uint32Array(bytesOf(rows.links).buffer),
  shades: bytesOf(rows.shades),
}));

/** One step on the page: its part says what stands where. */
class Recorded {
  constructor(index) {
    this.index = index;
    this.step = replay.steps[index];
    this.part = replay.parts[this.step.part];
    this.table = tables[this.step.part];
    this.layers = this.part.layers;
    this.sizes = [this.part.inputs, ...this.layers.map((layer) => layer.units)];
    this.scales = this.of("scales");
    this.activationScales = this.of("activation_scales");
    this.targets = this.of("targets");
    this.chosen = this.layers.map(() => null);
    const thinned = this.layers.map((layer) => (layer.shown < layer.links ? layer.shown : 0));
    const all = thinned.reduce((sum, count) => sum + count, 0);
    let start = this.step.row * all;
    thinned.forEach((count, layer) => {
      if (count) this.chosen[layer] = this.table.links.subarray(start, start + count);
      start += count;
    });
  }

  of(name) {
    const slot = this.part.slots[name];
    if (!slot) return null;
    const start = this.step.row * this.part.stride + slot[0];
    return this.table.values.subarray(start, start + slot[1]);
  }

  /** Activations of a column: 0 is the inputs. */
  activations(column) {
    return column ? this.of(`a${column - 1}`) : this.of("a");
  }

  /** Unit and input of the link that stands at a place among those shown. */
  ends(layer, place) {
    const number = this.chosen[layer] ? this.chosen[layer][place] : place;
    const inputs = this.sizes[layer];
    return [Math.floor(number / inputs), number % inputs];
  }

  /** Where among the links shown a weight stands, or -1. */
  placeOf(layer, unit, input) {
    const number = unit * this.sizes[layer] + input;
    return this.chosen[layer] ? this.chosen[layer].indexOf(number) : number;
  }

  get shades() {
    const [outputs, rows, columns] = this.part.picture.shape;
    const size = outputs * rows * columns;
    return this.table.shades.subarray(this.step.row * size, (this.step.row + 1) * size);
  }

  caption(stage) {
    const [sign, sentence] = this.step.captions[stage];
    return { sign: replay.texts[sign], sentence: replay.texts[sentence] };
  }
}

const known = new Map();

function recorded(index) {
  if (!known.has(index)) {
    if (known.size > 64) known.clear();
    known.set(index, new Recorded(index));
  }
  return known.get(index);
}

/** What is revealed at a moment: how far values have come, and what each bundle of links tells. */
function reveal(moment) {
  const record = recorded(moment.index);
  const stage = record.part.stages[moment.stage];
  const count = record.layers.length;
  const act = moment.flow ? "flow" : stage.phase;
  const layer = stage.layer;
  const travel = Math.min(1, moment.fraction / ARRIVAL);
  const arrival = Math.max(0, (moment.fraction - ARRIVAL) / (1 - ARRIVAL));
  const filled = [...Array(count + 1).keys()].map((column) => {
    if (act === "batch") return column ? 0 : moment.fraction;
    if (act === "forward") return column <= layer ? 1 : column === layer + 1 ? arrival : 0;
    return 1;
  });
  const deltas = record.layers.map((_, index) => {
    if (act !== "backward") return 0;
    return index > layer ? 1 : index === layer ? arrival : 0;
  });
  const bundles = record.layers.map((_, index) => {
    if (act === "forward") return index < layer ? "quiet" : index === layer ? "full" : "pale";
    if (act === "backward") return index <= layer ? "pale" : index === layer + 1 ? "gradient" : "trace";
    return { batch: "pale", loss: "quiet", update: "update" }[act] || "full";
  });
  return {
    act, layer, travel, arrival, filled, deltas, bundles,
    fraction: moment.fraction,
    loss: { loss: arrival, backward: 1, update: 1, flow: 1 }[act] || 0,
    targets: { flow: 0, batch: moment.fraction }[act] ?? 1,
    after: stage.phase === "update",
  };
}

const ARRIVAL = 0.75; // share of a phase after which the pulses have arrived
