// The way of a step along the top and back along the bottom, the links past a layer, and the headings.

class Rails {
  line(x0, y0, x1, y1, colour, width, dash = 0) {
    const { pen } = this;
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash(dash ? [dash, dash] : []);
    pen.beginPath();
    pen.moveTo(x0, y0);
    pen.lineTo(x1, y1);
    pen.stroke();
    pen.setLineDash([]);
  }

  paintRails() {
    const { geometry, shown } = this;
    if (shown.act === "flow") return;
    const [left, right] = [geometry.columns[0].x, geometry.loss.x + geometry.loss.width / 2];
    const colour = mix(theme.panel, theme.outline, 0.75);
    this.line(left, geometry.forwardRail, right, geometry.forwardRail, colour, 1.5 * geometry.unit);
    this.line(right, geometry.backwardRail, left, geometry.backwardRail, colour, 1.5 * geometry.unit, 6 * geometry.unit);
  }

  paintProgress() {
    const { geometry, shown } = this;
    if (shown.act === "flow" || shown.act === "batch") return;
    const turn = geometry.loss.x + geometry.loss.width / 2;
    const stations = [...geometry.columns.map((column) => column.x), turn];
    const at = (places, done) => {
      const before = clamp(Math.floor(done), 0, places.length - 2);
      return places[before] + (places[before + 1] - places[before]) * clamp(done - before, 0, 1);
    };
    let done = stations.length - 1;
    if (shown.act === "forward") done = shown.layer + shown.travel;
    else if (shown.act === "loss") done = stations.length - 2 + shown.travel;
    const first = shown.act === "forward" || shown.act === "loss";
    this.arrow(stations[0], at(stations, done), geometry.forwardRail, first ? theme.forward : mix(theme.panel, theme.forward, 0.5), false);
    if (first) return;
    const back = stations.slice(1).reverse();
    const gone = shown.act === "update" ? back.length - 1 : back.length - 2 - shown.layer + shown.travel;
    const colour = shown.act === "backward" ? theme.backward : mix(theme.panel, theme.backward, 0.5);
    this.arrow(back[0], at(back, gone), geometry.backwardRail, colour, true);
  }

  arrow(start, end, y, colour, dashed) {
    const { pen, geometry } = this;
    const radius = 6 * geometry.unit;
    const direction = end >= start ? 1 : -1;
    if (Math.abs(end - start) < radius) return;
    this.line(start, y, end - direction * radius, y, colour, 3 * geometry.unit, dashed ? radius : 0);
    drawMark(pen, dashed ? "chevron" : "triangle", colour, end - direction * radius * 0.5, y, radius, direction > 0 ? 0 : Math.PI);
  }

  paintSkips() {
    const { record, geometry, pen } = this;
    const { unit } = geometry;
    record.layers.forEach((layer, index) => {
      if (!layer.residual) return;
      const [before, column] = [geometry.columns[index], geometry.columns[index + 1]];
      const [start, end, high] = [before.x + 4 * unit, column.x - 4 * unit, geometry.forwardRail + 11 * unit];
      const topOf = (each) => each.centres[0][1] - each.halfHeight - 2 * unit;
      this.line(start, topOf(before), start, high, theme.text_quiet, 1.5 * unit);
      this.line(start, high, end, high, theme.text_quiet, 1.5 * unit);
      this.line(end, high, end, topOf(column), theme.text_quiet, 1.5 * unit);
      drawMark(pen, "triangle", theme.text_quiet, end, topOf(column) - 3 * unit, 4.5 * unit, Math.PI / 2);
      write(pen, "+ a", (start + end) / 2, high, geometry.type.small, theme.text_quiet, { strong: true, plate: theme.panel });
    });
  }

  paintHeadings() {
    const { pen, record, geometry, shown } = this;
    const { type } = geometry;
    const last = geometry.columns.length - 1;
    geometry.columns.forEach((column, number) => {
      const layer = record.layers[number - 1];
      let room = geometry.gap - geometry.grid(0.75);
      if (number === 0) room = 2 * Math.min(column.x - 2, Math.max(room / 2, geometry.columns[1].x - column.x - geometry.gap / 2));
      if (number === last) room = Math.min(room, 2 * (geometry.loss.x - geometry.grid(1.5) - column.x));
      const titles = number === 0 ? [say("Input"), say("In")] : number === last ? [say("Output"), say("Out")] : [layer.title, `H${number}`, `${number}`];
      const count = countText(record.sizes[0]);
      const inputs = column.kind === "image" ? say("{count} pixels", { count }) : record.sizes[0] === 1 ? say("{count} value", { count }) : say("{count} values", { count });
      const details = number === 0
        ? [inputs, count]
        : [`${layer.activation} · ${layer.detail}`, `${layer.activation} · ${countText(layer.units)}`, layer.activation, countText(layer.units)];
      const active = number > 0 && (shown.act === "forward" || shown.act === "backward") && shown.layer === number - 1;
      const colour = active ? theme[ACT_COLOURS[shown.act]] : theme.text;
      write(pen, firstThatFits(pen, titles, type.heading, room, true), column.x, geometry.header, type.heading, colour, { strong: true });
      write(pen, firstThatFits(pen, details, type.small, room), column.x, geometry.second, type.small, theme.text_quiet);
      if (number === 0 && geometry.named) {
        column.centres.forEach(([, y], i) => {
          let name = record.part.input_names[i] ?? "";
          while (name.length > 1 && textWidth(pen, name, type.body) > geometry.grid(9)) name = `${name.slice(0, -2)}…`;
          write(pen, name, geometry.namesRight, y, type.body, theme.text, { align: "right" });
        });
      }
    });
    const middle = geometry.loss.x + geometry.loss.width / 2;
    write(pen, say("Loss"), middle, geometry.header, type.heading, shown.act === "loss" ? theme.loss : theme.text, { strong: true });
    const names = [record.part.loss, record.part.loss_short];
    write(pen, firstThatFits(pen, names, type.small, geometry.loss.width + geometry.grid(2)), middle, geometry.second, type.small, theme.text_quiet);
  }
}
