// What moves along the links: activations going forward, the loss, gradients coming back, weights taking their step.

const GOLDEN = 0.6180339887498949; // spreads marks evenly without a pattern
const MOST_PULSES = 180;

class Pulses extends Links {
  paintPulses(time) {
    const { shown, record, geometry } = this;
    const last = record.layers.length - 1;
    if (shown.act === "flow") {
      record.layers.forEach((_, layer) => this.paintDrift(layer, time));
    } else if (shown.act === "forward") {
      const [weights, inputs] = [record.of(`w${shown.layer}`), record.activations(shown.layer)];
      const signals = this.curves[shown.layer].map((_, i) => weights[i] * inputs[record.ends(shown.layer, i)[1]] || 0);
      const most = largestOf(signals);
      this.paintTrain(this.curves[shown.layer], signals.map((signal) => signal / most), {
        order: (i) => record.ends(shown.layer, i)[1] / Math.max(record.sizes[shown.layer] - 1, 1),
        mark: (share) => ["drop", share < 0 ? theme.negative : theme.positive],
      });
    } else if (shown.act === "loss") {
      const errors = this.errors();
      const most = largestOf(errors);
      this.paintTrain(geometry.lossCurves, errors.map((error) => error / most), {
        order: () => 0, mark: () => ["square", theme.loss], largest: 8 * geometry.unit,
      });
    } else if (shown.act === "backward") {
      const mark = (share) => [share > 0 ? "chevron" : "hollow", theme.backward];
      if (shown.layer === last) {
        const shares = [...record.of(`delta${last}`)].map((delta) => delta / record.scales[2] || 0);
        this.paintTrain(geometry.lossCurves, shares, { order: () => 0, mark, back: true });
      } else {
        const above = shown.layer + 1;
        const [weights, deltas] = [record.of(`w${above}`), record.of(`delta${above}`)];
        const shares = this.curves[above].map((_, i) => (weights[i] * deltas[record.ends(above, i)[0]]) / record.scales[3] || 0);
        const order = (i) => record.ends(above, i)[0] / Math.max(record.sizes[above + 1] - 1, 1);
        this.paintTrain(this.curves[above], shares, { order, mark, back: true });
      }
    } else if (shown.act === "update") {
      this.paintSteps();
    }
  }

  largestPulse(count) {
    return this.geometry.unit * Math.min(8, 8 * (12 / Math.max(count, 1)) ** 0.3);
  }

  radiusOf(share, largest) {
    const smallest = Math.min(1.8 * this.geometry.unit, largest / 2);
    return smallest + (largest - smallest) * clamp(Math.abs(share), 0, 1) ** 0.7;
  }

  /** Pulses along curves: each starts a little after the one before, all arrive at the end. */
  paintTrain(curves, shares, { order, mark, back = false, largest = 0 }) {
    const sizes = shares.map(Math.abs).sort((a, b) => b - a);
    const least = Math.max(sizes.length > MOST_PULSES ? sizes[MOST_PULSES - 1] : 0, 0.004);
    const strong = shares.map((_, i) => i).filter((i) => Math.abs(shares[i]) >= least);
    const most = largest || this.largestPulse(strong.length) * (back ? 1.35 : 1);
    const train = back && shares.length <= 24 ? [0.5, 0.72, 1] : [1];
    train.forEach((size, number) => {
      const behind = (train.length - 1 - number) * 0.13;
      for (const i of strong) {
        const place = clamp(this.shown.travel * 1.45 - 0.45 * order(i) - behind, 0, 1);
        if (behind && !place) continue;
        const at = back ? 1 - place : place;
        const [x, y] = pointOn(curves[i], at);
        const [shape, colour] = mark(shares[i]);
        drawMark(this.pen, shape, colour, x, y, this.radiusOf(shares[i], most) * size, angleOn(curves[i], at) + (back ? Math.PI : 0));
      }
    });
  }

  /** Marks on the weights that change most: up where one grows, down where it shrinks. */
  paintSteps() {
    const { record, shown } = this;
    record.layers.forEach((_, layer) => {
      const steps = [...record.of(`w_step${layer}`)].map((step) => step / record.scales[4] || 0);
      const chosen = steps.map((_step, i) => i).filter((i) => Math.abs(steps[i]) > 0.02);
      chosen.sort((a, b) => Math.abs(steps[a]) - Math.abs(steps[b]));
      const drawn = chosen.slice(-80);
      const largest = this.largestPulse(drawn.length);
      for (const i of drawn) {
        const [unit, input] = record.ends(layer, i);
        const place = 0.38 + 0.34 * ((input * GOLDEN + unit * 0.25) % 1);
        const [x, y] = pointOn(this.curves[layer][i], place);
        const radius = this.radiusOf(steps[i], largest) * Math.min(1, shown.fraction / 0.5);
        if (radius > 0) drawMark(this.pen, "triangle", theme.update, x, y, radius, steps[i] > 0 ? -Math.PI / 2 : Math.PI / 2);
      }
    });
  }

  paintDrift(layer, time) {
    const { record, geometry } = this;
    const weights = record.of(`w_after${layer}`);
    const most = largestOf([...weights]);
    const stride = Math.ceil(weights.length / 160);
    for (let i = 0; i < weights.length; i += stride) {
      const [unit, input] = record.ends(layer, i);
      const place = (unit * GOLDEN + input * GOLDEN * GOLDEN * 2.3 + layer * 0.37 + time * 0.00022) % 1;
      const [x, y] = pointOn(this.curves[layer][i], place);
      const radius = geometry.unit * (1.2 + (2.2 * Math.abs(weights[i])) / most);
      drawMark(this.pen, "dot", weights[i] < 0 ? theme.negative : theme.positive, x, y, radius, 0);
    }
  }
}
