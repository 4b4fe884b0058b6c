// The links: as wide as |w|, in the colour of its sign; dashed where gradients run back.

const FADES = { pale: 0.7, quiet: 0.4, full: 0, update: 0 };

const signedShare = (value, scale) => {
  const ratio = clamp(value / scale || 0, -1, 1);
  return Math.sign(ratio) * Math.abs(ratio) ** 0.6;
};
const largestOf = (values) => values.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 1e-300);

class Links extends Rails {
  /** Draw curves with as few pens as there are levels, the strongest last. */
  strokeLevels(curves, levels, styleOf, dash = 0) {
    const { pen } = this;
    const places = new Map();
    levels.forEach((level, i) => places.set(level, [...(places.get(level) || []), i]));
    pen.setLineDash(dash ? [dash, dash] : []);
    for (const level of [...places.keys()].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)) {
      [pen.strokeStyle, pen.lineWidth] = styleOf(level);
      pen.beginPath();
      places.get(level).forEach((i) => strokeLevel(pen, curves[i]));
      pen.stroke();
    }
    pen.setLineDash([]);
  }

  paintBundle(layer) {
    const { record, shown, geometry } = this;
    const bundle = shown.bundles[layer];
    const curves = this.curves[layer];
    let [thin, wide] = penWidths(curves.length, geometry.unit);
    if (bundle === "gradient" || bundle === "trace") {
      const [weights, deltas] = [record.of(`w${layer}`), record.of(`delta${layer}`)];
      const shares = curves.map((_, i) => (weights[i] * deltas[record.ends(layer, i)[0]]) / record.scales[3]);
      this.strokeGradients(curves, shares, bundle === "gradient");
      return;
    }
    if (bundle === "update") {
      this.paintUpdate(layer, thin, wide);
      return;
    }
    if (bundle === "pale") wide = Math.min(wide, thin * 1.6);
    const after = shown.after;
    const weights = record.of(after ? `w_after${layer}` : `w${layer}`);
    const scale = record.scales[after ? 1 : 0];
    const levels = curves.map((_, i) => Math.round(signedShare(weights[i], scale) * LEVELS));
    this.strokeLevels(curves, levels, (level) => [
      mix(levelColour(level), theme.panel, FADES[bundle]), thin + ((wide - thin) * Math.abs(level)) / LEVELS,
    ]);
  }

  paintUpdate(layer, thin, wide) {
    const { record, shown } = this;
    const curves = this.curves[layer];
    const at = Math.round(shown.fraction * 12) / 12;
    const moved = at * at * (3 - 2 * at);
    const [before, after, steps] = [`w${layer}`, `w_after${layer}`, `w_step${layer}`].map((name) => record.of(name));
    const swell = Math.max(0.35, Math.sin(Math.PI * moved));
    const keys = curves.map((_, i) => {
      const now = before[i] + (after[i] - before[i]) * moved; // on the way between two recorded values: never written
      const flash = Math.round(Math.sqrt(clamp(Math.abs(steps[i] / record.scales[4]) || 0, 0, 1)) * swell * 4);
      return flash * 64 + Math.round(signedShare(now, record.scales[1]) * LEVELS) + LEVELS;
    });
    this.strokeLevels(curves, keys, (key) => {
      const [flash, level] = [Math.floor(key / 64) / 4, (key % 64) - LEVELS];
      const width = thin + ((wide - thin) * Math.abs(level)) / LEVELS + 0.5 * wide * flash;
      return [mix(levelColour(level), theme.update, 0.9 * flash), width];
    });
  }

  strokeGradients(curves, shares, active) {
    const { unit } = this.geometry;
    let [thin, wide] = penWidths(shares.length, unit);
    thin = Math.min(unit, thin * 1.25);
    const levels = shares.map((share) => Math.round(Math.sqrt(clamp(Math.abs(share) || 0, 0, 1)) * 6));
    this.strokeLevels(curves, levels, (level) => {
      const share = level / 6;
      const colour = mix(theme.panel, theme.backward, active ? 0.3 + 0.4 * share : 0.2 + 0.25 * share);
      return [colour, active ? thin + Math.max(0.7 * wide - thin, 0) * share : thin];
    }, 4 * unit);
  }

  errors() {
    const outputs = this.record.activations(this.record.layers.length);
    return [...outputs].map((value, i) => Math.abs(value - this.record.targets[i]) || 0);
  }

  paintLossLinks() {
    const { shown, record, geometry } = this;
    const curves = geometry.lossCurves;
    const thin = 0.8 * geometry.unit;
    if (shown.act === "loss") {
      const errors = this.errors();
      const most = largestOf(errors);
      const levels = errors.map((error) => Math.round((4 * error) / most));
      this.strokeLevels(curves, levels, (n) => [mix(theme.panel, theme.loss, 0.35 + 0.1 * n), thin * (1 + 0.5 * n)]);
    } else if (shown.act === "backward") {
      const last = record.layers.length - 1;
      const shares = [...record.of(`delta${last}`)].map((delta) => delta / record.scales[2]);
      this.strokeGradients(curves, shares, shown.layer === last);
    } else {
      this.strokeLevels(curves, curves.map(() => 0), () => [mix(theme.panel, theme.outline, 0.8), thin]);
    }
  }
}
