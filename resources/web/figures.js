// The numbers on the stage, all recorded ones: in units, on links, beside the outputs and in the loss.

const WEIGHT_PLACES = [0.3, 0.24, 0.36, 0.7, 0.76, 0.18, 0.42, 0.58, 0.5, 0.82]; // along a link, where its number may stand

class Figures extends Units {
  paintFigures() {
    const { pen, geometry, shown, record } = this;
    if (shown.act === "flow") return;
    this.paintWeights();
    const size = geometry.type.small;
    geometry.columns.forEach((column, number) => {
      if (column.kind !== "circles" || shown.filled[number] < 0.5 || column.halfWidth < size) return;
      const gradient = number > 0 && shown.deltas[number - 1] > 0.5;
      const values = [...(gradient ? record.of(`delta${number - 1}`) : record.activations(number))];
      const dropped = number ? record.of(`dropped${number - 1}`) : null;
      const fills = this.fills(number);
      const room = 2 * column.halfWidth * 0.95 - (gradient ? 3 : 0);
      let texts = [];
      for (let decimals = 4; decimals >= 2; decimals--) {
        texts = values.map((value) => shortText(value, decimals));
        if (texts.every((text) => textWidth(pen, text, size, true) <= room)) break;
      }
      column.centres.forEach(([x, y], i) => {
        let text = texts[i];
        if (textWidth(pen, text, size, true) > room / 0.78 && Math.abs(values[i]) >= 0.1) text = shortText(values[i], 1);
        const fitting = Math.min(size, (size * room) / textWidth(pen, text, size, true));
        if (fitting < 0.78 * size || dropped?.[i]) return;
        write(pen, text, x, y, fitting, gradient ? theme.backward : writingOn(fills[i]), { strong: true });
      });
    });
  }

  /** The numbers of weights on the links and of biases under the units, where the network is tiny. */
  paintWeights() {
    const { pen, geometry, shown, record } = this;
    const size = geometry.type.small;
    const taken = [];
    record.layers.forEach((layer, index) => {
      const column = geometry.columns[index + 1];
      if (layer.links > 6 || column.pitch < 5 * size || geometry.gap < 11 * size) return;
      const after = shown.after ? "_after" : "";
      const [weights, biases] = [record.of(`w${after}${index}`), record.of(`b${after}${index}`)];
      const gradients = shown.act === "backward" && shown.deltas[index] > 0.5 ? record.of(`gradient${index}`) : null;
      const steps = shown.act === "update" ? record.of(`w_step${index}`) : null;
      this.curves[index].forEach((curve, i) => {
        const lines = [[shortText(weights[i], 4), theme.text]];
        if (gradients) lines.push([`∂w ${shortText(gradients[i], 4)}`, theme.backward]);
        if (steps) lines.push([`Δ ${shortText(steps[i], 4)}`, theme.update]);
        const half = [Math.max(...lines.map(([text]) => textWidth(pen, text, size))) / 2 + size * 0.4, lines.length * size * 0.65];
        const place = this.freePlace(curve, half, taken);
        if (!place) return;
        taken.push([...place, ...half]);
        const top = place[1] - ((lines.length - 1) / 2) * size * 1.25;
        lines.forEach(([text, colour], line) => write(pen, text, place[0], top + line * size * 1.25, size, colour, { plate: theme.panel }));
      });
      if (column.centres.length > 1 && column.pitch - 2 * column.halfHeight < 1.8 * size) return;
      column.centres.forEach(([x, y], i) => write(pen, `b ${shortText(biases[i], 4)}`, x, y + column.halfHeight + size * 0.95, size, theme.text, { plate: theme.panel }));
    });
  }

  /** The first of some places along a curve where a box of that half width and height covers no other, or null. */
  freePlace(curve, [halfWidth, halfHeight], taken) {
    const free = ([x, y]) => taken.every(([tx, ty, tw, th]) => Math.abs(x - tx) >= halfWidth + tw || Math.abs(y - ty) >= halfHeight + th);
    return WEIGHT_PLACES.map((t) => pointOn(curve, t)).find(free) || null;
  }

  paintAnswers() {
    const { pen, geometry, shown, record } = this;
    if (!geometry.answerLines) return;
    const { type } = geometry;
    const outputs = record.activations(record.layers.length);
    const three = geometry.answerLines === 3;
    const left = geometry.answersLeft;
    const figuresLeft = three ? left : left + geometry.answerRoom - geometry.figures;
    const line = type.small * 0.63;
    const align = { align: "left" };
    const answer = (sign, value) => {
      const texts = [4, 3, 2].map((decimals) => `${sign} ${shortText(value, decimals)}`);
      return firstThatFits(pen, texts, type.small, geometry.figures + 1, true) || texts[2];
    };
    geometry.columns[geometry.columns.length - 1].centres.forEach(([, y], i) => {
      let name = record.part.output_names[i] ?? String(i);
      while (name.length > 1 && textWidth(pen, name, type.body) > geometry.nameRoom + 1) name = `${name.slice(0, -2)}…`;
      write(pen, name, left, three ? y - line * 2 - type.body * 0.75 : y, type.body, theme.text, align);
      if (geometry.answerLines < 2) return;
      const strong = { align: "left", strong: true };
      if (shown.filled[record.layers.length] > 0.5 && shown.act !== "flow") write(pen, answer("ŷ", outputs[i]), figuresLeft, y - line, type.small, theme.text, strong);
      if (shown.targets > 0.5) write(pen, answer("y", record.targets[i]), figuresLeft, y + line, type.small, shown.act === "loss" ? theme.loss : theme.text_quiet, strong);
    });
  }

  paintLoss() {
    const { pen, geometry, shown, record } = this;
    const { x, y, width, height } = geometry.loss;
    const { type } = geometry;
    pen.fillStyle = mix(theme.panel, theme.loss, 0.1 * shown.loss);
    pen.strokeStyle = mix(theme.outline, theme.loss, shown.act === "flow" ? 0.5 : shown.loss);
    pen.lineWidth = 2 * geometry.unit;
    roundBox(pen, x, y, width, height, geometry.grid(1));
    pen.fill();
    pen.stroke();
    const middle = x + width / 2;
    if (shown.loss <= 0.5) {
      write(pen, "L", middle, y + height / 2, type.figure, theme.text_quiet, { strong: true });
      return;
    }
    write(pen, "L", middle, y + height * 0.24, type.body, theme.text_quiet, { strong: true });
    const { loss, examples } = record.step;
    const texts = [4, 3, 2].map((decimals) => shortText(loss, decimals));
    const text = firstThatFits(pen, texts, type.figure, width - geometry.grid(1), true) || texts[2];
    write(pen, text, middle, y + height * 0.55, type.figure, theme.text, { strong: true });
    const note = examples === 1 ? say("1 example") : say("mean of {count}", { count: examples });
    write(pen, firstThatFits(pen, [note, say("of {count}", { count: examples })], type.small, width - 2), middle, y + height * 0.83, type.small, theme.text_quiet);
  }
}
