// How the loss went over the steps, and where the replay is.

/** Round numbers between two ends, about so many. */
function ticks(low, high, count) {
  const rough = (high - low) / count;
  if (!(rough > 0) || !Number.isFinite(rough)) return [];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough);
  const found = [];
  for (let i = Math.ceil(low / step); i * step <= high * (1 + 1e-12); i++) found.push(i * step);
  return found;
}

function tickText(value) {
  return Math.abs(value) >= 1000 && Number.isInteger(value) ? countText(value) : local(String(Number(value.toPrecision(6))).replaceAll("-", MINUS));
}

class CurvePanel {
  constructor() {
    this.canvas = byId("curve");
    this.key = "";
    const { steps } = replay.curve;
    this.first = steps[0];
    this.last = steps[steps.length - 1];
    const losses = [...replay.curve.train, ...replay.curve.test].filter((value) => value !== null && Number.isFinite(value));
    this.most = Math.max(1e-9, ...losses) * 1.05;
    const changes = replay.changes.filter((change) => change.step >= replay.first);
    byId("changes").textContent = changes.slice(-3).map((change) => say("changed at step {step}: {change}", { step: countText(change.step), change: change.text })).join(" · ");
  }

  frame() {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const size = smallSize();
    const [left, top, across, down] = [size * 3.4, 8, width - size * 5.4, height - size * 1.8 - 10];
    return {
      left, top, across, down,
      x: (step) => left + ((step - this.first) / (this.last - this.first)) * across,
      y: (value) => top + (1 - value / this.most) * down,
    };
  }

  /** Which place of the curve belongs to a number of updates. */
  placeOf(step) {
    return replay.curve.steps.indexOf(step);
  }

  paint(step) {
    const key = [step, theme.name, this.canvas.clientWidth, this.canvas.clientHeight].join();
    if (key === this.key) return;
    const pen = penOf(this.canvas);
    if (!pen) return;
    this.key = key;
    this.describe(step);
    const { clientWidth: width, clientHeight: height } = this.canvas;
    pen.clearRect(0, 0, width, height);
    const frame = this.frame();
    const size = smallSize();
    for (const value of ticks(0, this.most, 3)) {
      pen.fillStyle = theme.outline;
      pen.fillRect(frame.left, frame.y(value) - 0.5, frame.across, 1);
      write(pen, tickText(value), frame.left - 6, frame.y(value), size, theme.text_quiet, { align: "right" });
    }
    for (const value of ticks(this.first, this.last, 3)) if (Number.isInteger(value)) write(pen, tickText(value), frame.x(value), frame.top + frame.down + size, size, theme.text_quiet);
    for (const change of replay.changes) {
      if (change.step < this.first) continue;
      pen.fillStyle = theme.accent;
      pen.fillRect(frame.x(change.step) - 1, frame.top + frame.down - 8, 2, 8);
    }
    this.stroke(pen, frame, replay.curve.test, theme.curve_test, [6, 4]);
    this.stroke(pen, frame, replay.curve.train, theme.curve_train, []);
    pen.fillStyle = theme.accent;
    pen.fillRect(frame.x(step) - 1, frame.top, 2, frame.down);
  }

  stroke(pen, frame, values, colour, dash) {
    pen.strokeStyle = colour;
    pen.lineWidth = 2;
    pen.lineJoin = "round";
    pen.setLineDash(dash);
    pen.beginPath();
    values.forEach((value, i) => {
      if (value !== null) pen.lineTo(frame.x(replay.curve.steps[i]), frame.y(value));
    });
    pen.stroke();
    pen.setLineDash([]);
  }

  lines(place) {
    const { steps, train, test, train_accuracy: trainAccuracy, test_accuracy: testAccuracy } = replay.curve;
    const percent = (value) => (value === null ? "" : `   ${say("accuracy {percent} %", { percent: exactText(Number((value * 100).toPrecision(5))) })}`);
    const step = countText(steps[place]);
    const lines = [steps[place] === 1 ? say("After {step} step", { step }) : say("After {step} steps", { step })];
    lines.push(`${say("training set: loss {loss}", { loss: exactText(train[place]) })}${percent(trainAccuracy[place])}`);
    if (test[place] !== null) lines.push(`${say("test set: loss {loss}", { loss: exactText(test[place]) })}${percent(testAccuracy[place])}`);
    return lines;
  }

  describe(step) {
    const place = this.placeOf(step);
    const key = byId("curve-key");
    key.replaceChildren();
    const add = (name, value, colour, dash) => {
      if (value === null || value === undefined) return;
      const item = element("span", "", key);
      sample(item, "M0 6h18", { stroke: colour, dash });
      item.append(name);
      element("b", shortText(value, 4), item);
    };
    add(say("train"), replay.curve.train[place], theme.curve_train, "");
    add(say("test"), replay.curve.test[place], theme.curve_test, "6 4");
    this.canvas.setAttribute("aria-label", this.lines(place).join("; "));
  }

  /** The place of the curve nearest to a place across the canvas. */
  nearest(x) {
    const frame = this.frame();
    const distance = (i) => Math.abs(frame.x(replay.curve.steps[i]) - x);
    return replay.curve.steps.reduce((best, _, i) => (distance(i) < distance(best) ? i : best), 0);
  }
}
