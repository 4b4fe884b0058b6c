// A test of the page by itself, where its address ends in #selftest: plays, scrubs, steps, points, and writes what it saw.

async function selfTest() {
  const result = { errors: [], violations: [], checks: {} };
  window.addEventListener("error", (event) => result.errors.push(event.message));
  document.addEventListener("securitypolicyviolation", (event) => result.violations.push(event.violatedDirective));
  const press = (key, options = {}, target = document.body) => target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }));
  const place = () => [state.index, state.stage, Number(state.fraction.toFixed(3))];
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const coloursOn = (canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  };
  try {
    const { checks } = result;
    // every phase of some steps can be drawn, at its beginning, in the middle and at its end
    let fewest = Infinity;
    for (const index of new Set([0, Math.floor(lastIndex / 2), lastIndex])) {
      stagesOf(index).forEach((_, number) => {
        for (const fraction of [0, 0.5, 1]) {
          goTo(index, number, fraction);
          paint();
          fewest = Math.min(fewest, coloursOn(stage.canvas));
        }
      });
    }
    checks.fewestColours = fewest;
    checks.pictureColours = coloursOn(predictionPanel.canvas);
    checks.curveColours = coloursOn(curvePanel.canvas);
    // what can be hovered, word for word
    result.described = [];
    for (const index of new Set([0, Math.floor(lastIndex / 2), lastIndex])) {
      const record = recorded(index);
      const last = record.layers.length - 1;
      const ends = record.ends(0, record.layers[0].shown - 1);
      const elements = [
        { kind: "node", layer: -1, unit: 0 }, { kind: "node", layer: 0, unit: record.sizes[1] - 1 }, { kind: "node", layer: last, unit: 0 },
        { kind: "link", layer: 0, unit: ends[0], input: ends[1] }, { kind: "loss" },
      ];
      stagesOf(index).forEach((_, number) => {
        goTo(index, number);
        result.described.push({ step: record.step.step, stage: number, elements: elements.map((each) => [each, describe(moment(), each)]), caption: record.caption(number) });
      });
    }
    // keys: phase by phase, step by step, from end to end
    goTo(0, 0);
    const stages = stagesOf(0).length;
    press("PageDown"); tick(2000); checks.pageDown = place();
    press("PageUp"); checks.pageUp = place();
    press("ArrowRight"); tick(2000); checks.right = place();
    press("ArrowLeft"); checks.left = place();
    press("ArrowRight", { shiftKey: true }); checks.shiftRight = place();
    press("End"); checks.end = place();
    press("Home"); checks.home = place();
    paint(); byId("phase-on").click(); tick(2000); checks.phaseButton = place();
    paint(); byId("step-on").click(); checks.stepButton = place();
    // the scrub bar
    byId("scrub").value = lastIndex;
    byId("scrub").dispatchEvent(new Event("input", { bubbles: true }));
    checks.scrub = place();
    checks.stepText = (paint(), byId("step").textContent);
    // playing: by the clock of the test, then by the page's own
    press("Home"); press(" ");
    checks.playing = state.playing;
    for (let i = 0; i < stages * 5 + 4; i++) tick(100);
    checks.afterPlay = place();
    press(" ");
    checks.paused = !state.playing;
    byId("speed").value = 8;
    byId("speed").dispatchEvent(new Event("input", { bubbles: true }));
    press("Home");
    byId("play").click();
    const frames = state.frames;
    // a browser whose clock is virtual draws at its own pace: reading pixels gives it time
    for (let i = 0; i < 150 && (!state.index || state.frames - frames < 2); i++) await wait(coloursOn(stage.canvas) && 100);
    checks.frames = state.frames - frames;
    checks.flowed = state.index;
    pause();
    // pointing
    press("Home");
    goTo(0, stagesOf(0).length - 1);
    paint();
    const box = stage.canvas.getBoundingClientRect();
    const pointTo = ([x, y]) => stage.canvas.dispatchEvent(new PointerEvent("pointermove", { clientX: box.left + x, clientY: box.top + y, pointerType: "mouse", bubbles: true }));
    pointTo(stage.placeOf({ kind: "node", layer: 0, unit: 0 }));
    checks.hoverNode = tip.hidden ? "" : tip.textContent;
    const curve = stage.curves[0][0];
    pointTo(pointOn(curve, 0.5));
    checks.hoverLink = tip.hidden ? "" : tip.textContent;
    stage.canvas.dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
    checks.hoverGone = tip.hidden;
    stage.canvas.focus();
    press("ArrowRight", {}, stage.canvas); press("ArrowRight", {}, stage.canvas);
    checks.keyElement = state.element;
    press("Enter", {}, stage.canvas);
    checks.keyLink = state.element;
    press("Escape", {}, stage.canvas);
    checks.escaped = state.element === null && tip.hidden;
    // colours
    const paperBefore = getComputedStyle(document.body).backgroundColor;
    byId("theme").click();
    checks.themes = [paperBefore, getComputedStyle(document.body).backgroundColor];
    checks.width = [document.documentElement.scrollWidth, window.innerWidth];
    checks.resources = performance.getEntriesByType("resource").map((entry) => entry.name);
  } catch (error) {
    result.errors.push(String(error.stack || error));
  }
  const report = document.createElement("script");
  report.type = "application/json";
  report.id = "selftest";
  report.textContent = JSON.stringify(result).replaceAll("<", "\\u003c");
  document.body.append(report);
}

if (location.hash === "#selftest") selfTest();
