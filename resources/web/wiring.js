// What pointers, keys and the address do.

// --- what is pointed at ------------------------------------------------------------------------------------------------

function showTip() {
  const place = state.tipAt || stage.placeOf(state.element);
  if (!place) return;
  setText(tip, describe(moment(), state.element).join("\n"));
  putTip(stage.canvas, place);
}

function putTip(canvas, [x, y]) {
  tip.hidden = false;
  const box = canvas.getBoundingClientRect();
  const [width, height] = [tip.offsetWidth, tip.offsetHeight];
  const left = clamp(box.left + x + 16, 8, Math.max(8, window.innerWidth - width - 8));
  let top = box.top + y + 16;
  if (top + height > window.innerHeight - 8) top = box.top + y - height - 12;
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(8, top))}px)`;
}

function hideTip(always) {
  if (state.pinned && !always) return;
  state.element = state.tipAt = null;
  state.pinned = false;
  tip.hidden = true;
  wake();
}

function pointAt(event, reach) {
  const box = stage.canvas.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const found = stage.elementAt(x, y, reach);
  if (!found) {
    hideTip(reach > 10);
    return;
  }
  Object.assign(state, { element: found, tipAt: [x, y], pinned: reach > 10 });
  paint();
}

/** Go from unit to unit, or among the weights into a unit, with the arrow keys. */
function moveSelection(across, down) {
  const record = recorded(state.index);
  const last = record.layers.length - 1;
  const now = state.element;
  let next;
  if (!now || now.kind === "loss") {
    next = now && across < 0 ? { kind: "node", layer: last, unit: 0 } : now || { kind: "node", layer: -1, unit: 0 };
  } else if (now.kind === "link") {
    const count = record.sizes[now.layer];
    let input = now.input;
    do input = (input + (down || across) + count) % count;
    while (record.placeOf(now.layer, now.unit, input) < 0 && input !== now.input);
    next = { ...now, input };
  } else {
    const layer = now.layer + across;
    if (layer > last) next = { kind: "loss" };
    else {
      const count = record.sizes[Math.max(layer, -1) + 1];
      const share = across ? Math.round(((now.unit + 0.5) / record.sizes[now.layer + 1]) * count - 0.5) : now.unit + down;
      next = { kind: "node", layer: Math.max(layer, -1), unit: clamp(share, 0, count - 1) };
    }
  }
  Object.assign(state, { element: next, tipAt: null, pinned: true });
  paint();
}

function enterLinks() {
  const now = state.element;
  if (now?.kind !== "node" || now.layer < 0) return;
  const record = recorded(state.index);
  const inputs = [...Array(record.sizes[now.layer]).keys()];
  const input = inputs.find((each) => record.placeOf(now.layer, now.unit, each) >= 0);
  if (input === undefined) return;
  Object.assign(state, { element: { kind: "link", layer: now.layer, unit: now.unit, input }, tipAt: null, pinned: true });
  paint();
}

function onStageKey(event) {
  const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
  if (moves[event.key]) moveSelection(...moves[event.key]);
  else if (event.key === "Enter") enterLinks();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  const { target } = event;
  const slides = target instanceof HTMLInputElement;
  const presses = target instanceof HTMLButtonElement;
  const actions = {
    " ": () => (state.playing ? pause() : play()),
    PageDown: phaseOn, PageUp: phaseBack,
    ArrowRight: () => (event.shiftKey ? stepBy(1) : phaseOn()),
    ArrowLeft: () => (event.shiftKey ? stepBy(-1) : phaseBack()),
    Home: () => { pause(); goTo(0, 0); },
    End: () => { pause(); goTo(lastIndex, Infinity); },
    Escape: () => hideTip(true),
  };
  const action = actions[event.key];
  if (!action || (slides && event.key !== " " && event.key !== "Escape") || (presses && event.key === " ")) return;
  event.preventDefault();
  action();
}

// --- wiring ------------------------------------------------------------------------------------------------------------

/** Go where the address says: #step=120&phase=backward:2, and how far that phase has come: at=0.6. */
function followAddress() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  if (wanted.has("theme") && content.themes[wanted.get("theme")]) state.theme = wanted.get("theme");
  if (wanted.has("step")) {
    const step = Number(wanted.get("step")) || 0;
    const later = replay.steps.findIndex((each) => each.step > step);
    const index = Math.max(0, (later < 0 ? replay.steps.length : later) - 1);
    const [phase, layer] = (wanted.get("phase") || "batch").split(":");
    const found = stagesOf(index).findIndex((each) => each.phase === phase && (!layer || each.layer === Number(layer) - 1));
    pause();
    goTo(index, Math.max(0, found), wanted.has("at") ? clamp(Number(wanted.get("at")) || 0, 0, 1) : 1);
  }
  paintTheme();
}

function wire() {
  byId("play").addEventListener("click", () => (state.playing ? pause() : play()));
  byId("phase-on").addEventListener("click", phaseOn);
  byId("phase-back").addEventListener("click", phaseBack);
  byId("step-on").addEventListener("click", () => stepBy(1));
  byId("step-back").addEventListener("click", () => stepBy(-1));
  byId("scrub").addEventListener("input", (event) => stepBy(Number(event.target.value) - state.index));
  byId("speed").addEventListener("input", (event) => {
    state.speed = Number(event.target.value);
    if (state.playing) state.rest = 0;
    wake();
  });
  byId("theme").addEventListener("click", () => {
    state.theme = theme.name === "dark" ? "light" : "dark";
    paintTheme();
  });
  document.addEventListener("keydown", onKey);
  const { canvas } = stage;
  canvas.addEventListener("keydown", onStageKey);
  canvas.addEventListener("focus", () => { if (canvas.matches(":focus-visible") && !state.element) moveSelection(0, 0); });
  canvas.addEventListener("blur", () => hideTip(true));
  canvas.addEventListener("pointermove", (event) => { if (event.pointerType === "mouse") pointAt(event, 7); });
  canvas.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") hideTip(false); });
  canvas.addEventListener("click", (event) => { if (event.pointerType === "touch") pointAt(event, 16); });
  curvePanel.canvas.addEventListener("pointermove", (event) => {
    setText(tip, curvePanel.lines(curvePanel.nearest(event.offsetX)).join("\n"));
    putTip(curvePanel.canvas, [event.offsetX, event.offsetY]);
  });
  curvePanel.canvas.addEventListener("pointerleave", () => hideTip(true));
  curvePanel.canvas.addEventListener("click", (event) => {
    const step = replay.curve.steps[curvePanel.nearest(event.offsetX)];
    const index = replay.steps.findIndex((each) => each.step === step);
    stepBy((index < 0 ? replay.steps.findIndex((each) => each.step === step - 1) : index) - state.index);
  });
  const resized = new ResizeObserver(paint); // at once: a frame later the old picture would have been seen stretched
  for (const each of [canvas, predictionPanel.canvas, curvePanel.canvas]) resized.observe(each);
  dark.addEventListener("change", paintTheme);
  calm.addEventListener("change", wake);
  window.addEventListener("hashchange", followAddress);
}

function begin() {
  byId("scrub").max = lastIndex;
  const span = replay.last - replay.first;
  const kept = lastIndex + 1 < span ? say("{count} of {all} steps are on this page, more of the early ones", { count: countText(lastIndex + 1), all: countText(span) }) : say("all {count} steps are on this page", { count: countText(span) });
  byId("kept").textContent = kept;
  wire();
  followAddress();
  if (state.theme === "auto") paintTheme();
  paint();
}

begin();
