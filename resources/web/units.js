// The units: filled with their activations, ringed with their gradients.

class Units extends Pulses {
  fills(number) {
    const { record, shown } = this;
    const values = record.activations(number);
    const scale = record.activationScales[number];
    const grey = number === 0 && record.part.grey;
    const covered = number ? 0.72 * shown.deltas[number - 1] : 0;
    return [...values].map((value) => {
      const fill = grey ? greyColour(value / scale) : signedColour(value / scale);
      return covered ? mix(fill, theme.panel, covered) : fill;
    });
  }

  paintColumn(column, number) {
    if (column.kind === "circles") this.paintCircles(column, number);
    else this.paintCells(column, number);
  }

  paintCells(column, number) {
    const { pen, geometry, shown } = this;
    const filled = shown.filled[number];
    const fills = this.fills(number);
    const pale = number ? mix(theme.panel, theme.outline, 0.6) : theme.panel;
    const { halfWidth, halfHeight, centres } = column;
    const xs = centres.map(([x]) => x);
    const [left, right] = [Math.min(...xs) - halfWidth, Math.max(...xs) + halfWidth];
    const [top, bottom] = [centres[0][1] - halfHeight, centres[centres.length - 1][1] + halfHeight];
    const active = shown.act === "forward" && shown.layer === number - 1 && filled;
    pen.fillStyle = theme.panel;
    pen.strokeStyle = active ? theme.forward : theme.outline;
    pen.lineWidth = 1.5;
    roundBox(pen, left - 2, top - 2, right - left + 4, bottom - top + 4, 3);
    pen.fill();
    pen.stroke();
    centres.forEach(([x, y], i) => {
      pen.fillStyle = filled < 1 ? mix(pale, fills[i], filled) : fills[i];
      pen.fillRect(x - halfWidth, y - halfHeight, 2 * halfWidth + 0.3, 2 * halfHeight + 0.3);
    });
    if (number && shown.deltas[number - 1] > 0) {
      pen.fillStyle = theme.backward;
      const turns = this.ringTurns(number - 1);
      centres.forEach(([, y], i) => pen.fillRect(right + 2 * geometry.unit, y - halfHeight, Math.abs(turns[i]) * 10 * geometry.unit, 2 * halfHeight));
    }
  }

  /** How far the ring of each unit goes round: clockwise for a gradient above 0, the other way below. */
  ringTurns(layer) {
    const scale = this.record.scales[2];
    return [...this.record.of(`delta${layer}`)].map((delta) => {
      const share = clamp(delta / scale || 0, -1, 1);
      return Math.sign(share) * Math.sqrt(Math.abs(share)) * this.shown.deltas[layer];
    });
  }

  rim(column, number, fills) {
    const { shown, geometry, record } = this;
    const { unit } = geometry;
    const radius = column.halfWidth;
    const [thin, thick] = [Math.min(1.5 * unit, radius * 0.3), Math.min(2.5 * unit, radius * 0.3)];
    const layer = number - 1;
    const one = (colour) => fills.map(() => colour);
    if (number && shown.deltas[layer] > 0) {
      const width = clamp(radius * 0.2, 2, Math.max(2, 4.5 * unit));
      return { colours: one(mix(theme.panel, theme.backward, 0.3)), width, outer: radius + Math.min(0.5 * width, 0.5 * column.pitch - radius) };
    }
    if (number && shown.act === "forward" && shown.layer === layer && shown.filled[number] > 0) {
      return { colours: one(theme.forward), width: thick, outer: radius + unit };
    }
    if (shown.filled[number] < 1) return { colours: one(mix(theme.outline, theme.marker, 0.35)), width: thin, outer: radius };
    const outlines = fills.map((fill) => mix(fill, theme.text, 0.28));
    if (number && shown.act === "update") {
      const swell = Math.max(0.35, Math.sin(Math.PI * shown.fraction));
      const steps = record.of(`b_step${layer}`);
      const colours = outlines.map((outline, i) => {
        const share = Math.sqrt(clamp(Math.abs(steps[i] / record.scales[5]) || 0, 0, 1)) * swell;
        return mix(outline, theme.update, Math.round(share * 6) / 6);
      });
      return { colours, width: thick, outer: radius + unit };
    }
    return { colours: outlines, width: thin, outer: radius };
  }

  disc(x, y, radius, colour) {
    this.pen.fillStyle = colour;
    this.pen.beginPath();
    this.pen.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI);
    this.pen.fill();
  }

  paintCircles(column, number) {
    const { pen, shown, record } = this;
    const filled = shown.filled[number];
    const fills = this.fills(number);
    const rim = this.rim(column, number, fills);
    const layer = number - 1;
    const turns = number && shown.deltas[layer] > 0 ? this.ringTurns(layer) : null;
    const dropped = number && filled > 0 ? record.of(`dropped${layer}`) : null;
    const middle = rim.outer - rim.width / 2;
    column.centres.forEach(([x, y], i) => {
      this.disc(x, y, rim.outer, rim.colours[i]);
      this.disc(x, y, rim.outer - rim.width, filled < 1 || dropped?.[i] ? theme.panel : fills[i]);
      if (dropped?.[i]) {
        this.line(x - 0.48 * column.halfWidth, y - 0.48 * column.halfWidth, x + 0.48 * column.halfWidth, y + 0.48 * column.halfWidth, theme.marker, 2);
        this.line(x - 0.48 * column.halfWidth, y + 0.48 * column.halfWidth, x + 0.48 * column.halfWidth, y - 0.48 * column.halfWidth, theme.marker, 2);
        return;
      }
      if (filled > 0 && filled < 1) this.disc(x, y, (rim.outer - rim.width) * filled, fills[i]);
      if (turns?.[i]) {
        pen.strokeStyle = theme.backward;
        pen.lineWidth = rim.width;
        pen.beginPath();
        pen.arc(x, y, middle, -Math.PI / 2, -Math.PI / 2 + turns[i] * 2 * Math.PI, turns[i] < 0);
        pen.stroke();
      }
    });
  }
}
