// The stage: draws one moment of the network, in the window's visual language, and knows what stands where.

class Stage extends Figures {
  constructor(canvas) {
    super();
    this.canvas = canvas;
    this.kept = document.createElement("canvas");
    this.keptKey = "";
    this.placed = { key: "", geometry: null, curves: null };
  }

  /** Place everything anew where the shape, the links shown, or the size has changed. */
  place(pen, record) {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const shape = `${record.step.part} ${width} ${height} ${record.chosen.some(Boolean) ? record.index : ""}`;
    if (this.placed.key !== shape) {
      const geometry = geometryOf(pen, record, width, height);
      const curves = record.layers.map((_, layer) => linkCurves(record, geometry, layer));
      this.placed = { key: shape, geometry, curves };
    }
    return this.placed;
  }

  paint(moment, highlight, time) {
    const pen = penOf(this.canvas);
    if (!pen) return;
    const record = recorded(moment.index);
    const { geometry, curves } = this.place(pen, record);
    const shown = reveal(moment);
    Object.assign(this, { pen, record, geometry, curves, shown });
    this.paintLinks(moment);
    this.paintProgress();
    this.paintSkips();
    this.paintHeadings();
    this.paintHighlight(highlight, false);
    if (!moment.still) this.paintPulses(time);
    else if (shown.act === "update") this.paintSteps();
    geometry.columns.forEach((column, number) => this.paintColumn(column, number));
    this.paintLoss();
    this.paintFigures();
    this.paintAnswers();
    this.paintHighlight(highlight, true);
  }


  paintLinks(moment) {
    const { pen, shown, canvas, kept } = this;
    const moving = shown.act === "update" ? Math.round(shown.fraction * 12) : 0;
    const key = [moment.index, moment.stage, shown.act, moving, theme.name, this.placed.key, canvas.width, canvas.height].join();
    if (key !== this.keptKey) {
      this.keptKey = key;
      kept.width = canvas.width;
      kept.height = canvas.height;
      this.pen = kept.getContext("2d");
      this.pen.setTransform(pen.getTransform());
      this.pen.fillStyle = theme.panel;
      this.pen.fillRect(0, 0, this.geometry.width, this.geometry.height);
      this.paintRails();
      this.record.layers.forEach((_, layer) => this.paintBundle(layer));
      this.paintLossLinks();
      this.pen = pen;
    }
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(kept, 0, 0);
    pen.restore();
  }

  paintHighlight(element, above) {
    const { pen, geometry, record } = this;
    if (!element) return;
    pen.strokeStyle = theme.text;
    if (element.kind === "link" && !above) {
      const place = record.placeOf(element.layer, element.unit, element.input);
      if (place < 0) return;
      const weight = record.of(`w${this.shown.after ? "_after" : ""}${element.layer}`)[place];
      for (const [colour, width] of [[theme.text, 5.5], [weight < 0 ? theme.negative : theme.positive, 3]]) {
        pen.strokeStyle = colour;
        pen.lineWidth = width * Math.max(0.7, geometry.unit);
        pen.beginPath();
        strokeLevel(pen, this.curves[element.layer][place]);
        pen.stroke();
      }
    } else if (element.kind === "node" && above) {
      const column = geometry.columns[element.layer + 1];
      const [x, y] = column.centres[element.unit];
      pen.lineWidth = 2;
      pen.beginPath();
      if (column.kind === "circles") pen.arc(x, y, column.halfWidth + 4 * geometry.unit, 0, 2 * Math.PI);
      else pen.rect(x - column.halfWidth - 1, y - column.halfHeight - 1, 2 * column.halfWidth + 2, 2 * column.halfHeight + 2);
      pen.stroke();
    } else if (element.kind === "loss" && above) {
      const { x, y, width, height } = geometry.loss;
      pen.lineWidth = 2;
      roundBox(pen, x - 3, y - 3, width + 6, height + 6, geometry.grid(1) + 3);
      pen.stroke();
    }
  }

  /** What stands at a place: a unit, the loss, or the nearest weight. */
  elementAt(x, y, reach) {
    const { geometry, curves, record } = this;
    if (!geometry) return null;
    for (let number = 0; number < geometry.columns.length; number++) {
      const column = geometry.columns[number];
      const slack = column.kind === "circles" ? reach / 2 : 0.5;
      const unit = column.centres.findIndex(([cx, cy]) =>
        column.kind === "circles"
          ? Math.hypot(x - cx, y - cy) <= column.halfWidth + slack
          : Math.abs(x - cx) <= column.halfWidth + slack && Math.abs(y - cy) <= column.pitch / 2);
      if (unit >= 0) return { kind: "node", layer: number - 1, unit };
    }
    const { loss } = geometry;
    if (x >= loss.x && x <= loss.x + loss.width && y >= loss.y && y <= loss.y + loss.height) return { kind: "loss" };
    let best = null;
    let least = reach;
    curves.forEach((bundle, layer) => {
      if (!bundle.length || x < bundle[0][0] || x > bundle[0][2]) return;
      bundle.forEach((curve, place) => {
        for (let i = 0; i <= 32; i++) {
          const [px, py] = pointOn(curve, i / 32);
          const distance = Math.hypot(px - x, py - y);
          if (distance < least) {
            least = distance;
            const [unit, input] = record.ends(layer, place);
            best = { kind: "link", layer, unit, input };
          }
        }
      });
    });
    return best;
  }

  /** Where an element stands on the stage. */
  placeOf(element) {
    const { geometry, record } = this;
    if (element.kind === "node") return geometry.columns[element.layer + 1].centres[element.unit];
    if (element.kind === "loss") return [geometry.loss.x + geometry.loss.width / 2, geometry.loss.y];
    const place = record.placeOf(element.layer, element.unit, element.input);
    return place < 0 ? null : pointOn(this.curves[element.layer][place], 0.5);
  }
}
