// The picture beside the stage: what the network answers.

/** Height of small writing on a canvas: it follows the page's. */
const smallSize = () => parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.76;

const byId = (id) => document.getElementById(id);

function element(tag, text, parent, className) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  if (parent) parent.append(made);
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** A small drawing for a key: path data in a box of 18 × 12. */
function sample(parent, data, { fill = "none", stroke = "none", dash = "" }) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 18 12");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  for (const [name, value] of Object.entries({ d: data, fill, stroke, "stroke-width": 2, "stroke-dasharray": dash })) path.setAttribute(name, value);
  svg.append(path);
  parent.append(svg);
}

const MARKS = [
  (pen, x, y, r) => pen.arc(x, y, r, 0, 2 * Math.PI),
  (pen, x, y, r) => pen.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r),
  (pen, x, y, r) => { pen.moveTo(x, y - 1.25 * r); pen.lineTo(x + 1.15 * r, y + 0.85 * r); pen.lineTo(x - 1.15 * r, y + 0.85 * r); pen.closePath(); },
  (pen, x, y, r) => { pen.moveTo(x, y - 1.3 * r); pen.lineTo(x + 1.3 * r, y); pen.lineTo(x, y + 1.3 * r); pen.lineTo(x - 1.3 * r, y); pen.closePath(); },
];
const SAMPLES = ["M9 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8z", "M5 2h8v8h-8z", "M9 1l5 9h-10z", "M9 1l5 5-5 5-5-5z"];

/** The share from −1 to 1 that a shade of one output stands for: roots were kept, finest where the classes meet. */
function signedSquare(shade) {
  const root = shade / 127.5 - 1;
  return root * Math.abs(root);
}

class PredictionPanel {
  constructor() {
    this.canvas = byId("picture");
    this.surface = document.createElement("canvas");
    this.key = "";
    this.part = -1;
  }

  paint(moment, shown) {
    const record = recorded(moment.index);
    const { picture } = record.part;
    const key = [moment.index, picture ? 0 : `${moment.stage} ${shown.filled.at(-1) > 0.5}`, theme.name, this.canvas.clientWidth, this.canvas.clientHeight].join();
    if (key === this.key) return;
    const pen = penOf(this.canvas);
    if (!pen) return;
    this.key = key;
    this.describe(record, picture);
    pen.clearRect(0, 0, this.canvas.clientWidth, this.canvas.clientHeight);
    if (!picture) this.paintOutputs(pen, record, shown);
    else if (picture.kind === "plane") this.paintPlane(pen, record, picture);
    else this.paintCurve(pen, record, picture);
  }

  describe(record, picture) {
    byId("prediction-title").textContent = picture ? picture.title : say("Outputs of the example");
    const step = countText(record.step.step + 1);
    const when = picture ? say("before step {step}", { step }) : "";
    const notes = [when, picture ? `${picture.axes[0]} →, ${picture.axes[1]} ↑` : "", picture?.note ?? ""];
    if (picture && picture.train.total > picture.train.x.length) notes.push(say("{count} of {all} training examples drawn", { count: countText(picture.train.x.length), all: countText(picture.train.total) }));
    byId("prediction-note").textContent = notes.filter(Boolean).join(" · ");
    this.canvas.setAttribute("aria-label", picture ? say("Prediction before step {step}", { step }) : say("Outputs of the example on the stage"));
    const key = byId("prediction-key");
    const mark = `${record.step.part} ${theme.name}`;
    if (key.dataset.mark === mark) return;
    key.dataset.mark = mark;
    key.replaceChildren();
    const add = (text, data, style) => {
      const item = element("span", "", key);
      sample(item, data, style);
      item.append(text);
    };
    if (!picture) {
      add("ŷ", "M1 2h14v8h-14z", { fill: theme.positive });
      add(say("target y"), "M9 0v12", { stroke: theme.text });
      return;
    }
    picture.classes.forEach((name, i) => add(name, SAMPLES[i % SAMPLES.length], { fill: classColour(i) }));
    if (picture.kind === "curve") add("ŷ", "M1 6h16", { stroke: theme.curve_train });
    add(say("train"), SAMPLES[0], { fill: theme.marker });
    if (picture.test.total) add(say("test"), SAMPLES[0], { stroke: theme.marker });
  }

  /** Where the plane or the curve stands: a frame with numbers at its ends. */
  frame(picture, square) {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const size = smallSize();
    let [left, top, across, down] = [size * 3, 6, width - size * 4, height - size * 1.6 - 8];
    if (square) {
      const side = Math.max(20, Math.min(across, down));
      left += (across - side) / 2;
      [across, down] = [side, side];
    }
    const [x0, x1, y0, y1] = picture.extent;
    return {
      left, top, across, down,
      x: (value) => left + ((value - x0) / (x1 - x0)) * across,
      y: (value) => top + ((y1 - value) / (y1 - y0)) * down,
    };
  }

  axes(pen, picture, frame) {
    const size = smallSize();
    const [x0, x1, y0, y1] = picture.extent;
    for (const value of ticks(x0, x1, 3)) write(pen, tickText(value), frame.x(value), frame.top + frame.down + size * 0.9, size, theme.text_quiet);
    for (const value of ticks(y0, y1, 3)) write(pen, tickText(value), frame.left - 5, frame.y(value), size, theme.text_quiet, { align: "right" });
  }

  paintPlane(pen, record, picture) {
    const [outputs, rows, columns] = picture.shape;
    const shades = record.shades;
    const { surface } = this;
    surface.width = columns;
    surface.height = rows;
    const brush = surface.getContext("2d");
    const image = brush.createImageData(columns, rows);
    const paper = rgb(theme.zero);
    const [negative, positive] = [rgb(theme.negative), rgb(theme.positive)];
    const palette = [...Array(outputs).keys()].map((i) => rgb(classColour(i)));
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const from = row * columns + column;
        const to = ((rows - 1 - row) * columns + column) * 4;
        for (let c = 0; c < 3; c++) {
          let value;
          if (outputs === 1) {
            const share = signedSquare(shades[from]) * 0.6;
            value = paper[c] + ((share < 0 ? negative : positive)[c] - paper[c]) * Math.abs(share);
          } else {
            value = -paper[c];
            let sum = 0;
            palette.forEach((hue, i) => { sum += (shades[i * rows * columns + from] / 255) * hue[c]; });
            value = paper[c] + (sum + value) * 0.6;
          }
          image.data[to + c] = Math.round(value);
        }
        image.data[to + 3] = 255;
      }
    }
    brush.putImageData(image, 0, 0);
    const frame = this.frame(picture, true);
    const [x0, x1, y0, y1] = picture.centres;
    const [across, down] = [(frame.x(x1) - frame.x(x0)) / (columns - 1), (frame.y(y0) - frame.y(y1)) / (rows - 1)];
    pen.save();
    pen.beginPath();
    pen.rect(frame.left, frame.top, frame.across, frame.down);
    pen.clip();
    pen.imageSmoothingQuality = "high";
    pen.drawImage(surface, frame.x(x0) - across / 2, frame.y(y1) - down / 2, across * columns, down * rows);
    if (outputs === 1 && picture.classes.length) this.paintBoundary(pen, shades, rows, columns, (c, r) => [frame.x(x0) + c * across, frame.y(y0) - r * down]);
    this.paintPoints(pen, picture, picture.test, frame, false);
    this.paintPoints(pen, picture, picture.train, frame, true);
    pen.restore();
    this.axes(pen, picture, frame);
  }

  /** The line where the answer changes from one class to the other, between the points of the grid. */
  paintBoundary(pen, shades, rows, columns, place) {
    const at = (c, r) => signedSquare(shades[r * columns + c]);
    pen.strokeStyle = theme.text;
    pen.lineWidth = 1.5;
    pen.beginPath();
    for (let r = 0; r < rows - 1; r++) {
      for (let c = 0; c < columns - 1; c++) {
        const corners = [[c, r], [c + 1, r], [c + 1, r + 1], [c, r + 1]];
        const values = corners.map(([x, y]) => at(x, y));
        const crossings = [];
        for (let i = 0; i < 4; i++) {
          const j = (i + 1) % 4;
          if (values[i] > 0 === values[j] > 0) continue;
          const share = values[i] / (values[i] - values[j]);
          crossings.push(place(corners[i][0] + share * (corners[j][0] - corners[i][0]), corners[i][1] + share * (corners[j][1] - corners[i][1])));
        }
        for (let i = 0; i + 1 < crossings.length; i += 2) {
          pen.moveTo(...crossings[i]);
          pen.lineTo(...crossings[i + 1]);
        }
      }
    }
    pen.stroke();
  }

  paintPoints(pen, picture, points, frame, filled) {
    const radius = clamp(frame.across / 90, 2, 3.6);
    const [low, high] = picture.values;
    points.x.forEach((x, i) => {
      const target = points.targets[i];
      const classes = picture.classes.length > 0;
      const colour = picture.kind === "curve" ? theme.marker : classes ? classColour(target) : signedColour(((target - low) / (high - low)) * 2 - 1);
      pen.beginPath();
      MARKS[classes ? target % MARKS.length : 0](pen, frame.x(x), frame.y(points.y[i]), radius);
      if (filled) {
        pen.fillStyle = colour;
        pen.fill();
      }
      pen.lineWidth = filled ? 0.8 : 1.3;
      pen.strokeStyle = filled ? theme.panel : colour;
      pen.stroke();
    });
  }

  paintCurve(pen, record, picture) {
    const frame = this.frame(picture, false);
    const [low, high] = picture.values;
    const { shades } = record;
    const [x0, x1] = picture.centres;
    this.paintPoints(pen, picture, picture.test, frame, false);
    this.paintPoints(pen, picture, picture.train, frame, true);
    pen.strokeStyle = theme.curve_train;
    pen.lineWidth = 2.5;
    pen.lineJoin = "round";
    pen.beginPath();
    shades.forEach((shade, i) => pen.lineTo(frame.x(x0 + ((x1 - x0) * i) / (shades.length - 1)), frame.y(low + ((high - low) * shade) / 255)));
    pen.stroke();
    this.axes(pen, picture, frame);
  }

  /** A bar for each output of the example on the stage, and a line where its target is. */
  paintOutputs(pen, record, shown) {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const outputs = record.activations(record.layers.length);
    const { targets, part } = record;
    const count = Math.min(outputs.length, Math.max(1, Math.floor(height / 14)));
    const row = Math.min(34, height / count);
    const size = clamp(row * 0.62, 9, smallSize() * 1.2);
    const names = part.output_names;
    const nameRoom = Math.min(width * 0.3, Math.max(12, ...[...Array(count).keys()].map((i) => textWidth(pen, nameOf(names, i), size)))) + 8;
    const [left, room] = [nameRoom, width - nameRoom - size * 4.4];
    const [low, high] = [Math.min(0, ...outputs, ...targets), Math.max(1, ...outputs, ...targets)];
    const x = (value) => left + (room * (clamp(value, low, high) - low)) / (high - low);
    for (let i = 0; i < count; i++) {
      const y = (i + 0.5) * row;
      write(pen, nameOf(names, i), nameRoom - 6, y, size, theme.text, { align: "right" });
      pen.fillStyle = mix(theme.panel, theme.outline, 0.5);
      pen.fillRect(left, y - row * 0.3, room, row * 0.6);
      if (shown.filled.at(-1) > 0.5) {
        pen.fillStyle = outputs[i] < 0 ? theme.negative : theme.positive;
        pen.fillRect(Math.min(x(0), x(outputs[i])), y - row * 0.3, Math.abs(x(outputs[i]) - x(0)), row * 0.6);
        write(pen, shortText(outputs[i], 3), width - 4, y, size, theme.text, { align: "right" });
      }
      pen.fillStyle = theme.text;
      pen.fillRect(x(targets[i]) - 1.5, y - row * 0.38, 3, row * 0.76);
    }
    if (count < outputs.length) byId("prediction-note").textContent = say("first {count} of {all} outputs", { count, all: outputs.length });
  }
}
