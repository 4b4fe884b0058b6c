// The player: where the replay is, how it goes on, and what is seen of it.

const SPEEDS = [
  { phases: 0.5 }, { phases: 1 }, { phases: 2 }, { phases: 4 }, { phases: 8 },
  { steps: 2 }, { steps: 5 }, { steps: 12 }, { steps: 30 },
];
function speedText({ phases, steps }) {
  if (steps) return say("{rate} steps/s", { rate: steps });
  if (phases < 1) return say("1 phase in {seconds} s", { seconds: 1 / phases });
  return phases === 1 ? say("{rate} phase/s", { rate: phases }) : say("{rate} phases/s", { rate: phases });
}
const ONE_PHASE = 900; // milliseconds of a phase that is stepped to
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
const dark = window.matchMedia("(prefers-color-scheme: dark)");

const stage = new Stage(byId("stage"));
const predictionPanel = new PredictionPanel();
const curvePanel = new CurvePanel();
const tip = byId("tip");

const state = {
  index: 0, stage: 0, fraction: 1, flow: false,
  playing: false, stepping: false, speed: 2, rest: 0, time: 0,
  element: null, pinned: false, tipAt: null, theme: content.theme, frames: 0,
};

const stagesOf = (index) => recorded(index).part.stages;
const lastIndex = replay.steps.length - 1;
const atEnd = () => state.index === lastIndex && state.stage === stagesOf(state.index).length - 1;
const stepShown = () => replay.steps[state.index].step + (stagesOf(state.index)[state.stage].phase === "update" ? 1 : 0);

// --- going on ----------------------------------------------------------------------------------------------------------

function goTo(index, stageNumber, fraction = 1) {
  state.index = clamp(index, 0, lastIndex);
  state.stage = clamp(stageNumber, 0, stagesOf(state.index).length - 1);
  state.fraction = fraction;
  state.rest = 0;
  wake();
}

/** Go to the next phase; false at the end. */
function nextPhase(fraction) {
  if (atEnd()) return false;
  if (state.stage < stagesOf(state.index).length - 1) goTo(state.index, state.stage + 1, fraction);
  else goTo(state.index + 1, 0, fraction);
  return true;
}

function phaseOn() {
  pause();
  if (nextPhase(calm.matches ? 1 : 0)) state.stepping = !calm.matches;
  wake();
}

function phaseBack() {
  pause();
  if (state.stage > 0) goTo(state.index, state.stage - 1);
  else if (state.index > 0) goTo(state.index - 1, Infinity);
}

/** Go on or back by whole steps of the page, in the same phase where it has one. */
function stepBy(count) {
  pause();
  const { phase, layer } = stagesOf(state.index)[state.stage];
  const index = clamp(state.index + count, 0, lastIndex);
  const same = stagesOf(index).findIndex((each) => each.phase === phase && each.layer === layer);
  goTo(index, same < 0 ? 0 : same);
}

function pause() {
  state.playing = state.stepping = state.flow = false;
  wake();
}

function play() {
  if (atEnd() && state.fraction >= 1) goTo(0, 0, 0);
  state.playing = true;
  state.stepping = false;
  state.rest = 0;
  hideTip(true);
  wake();
}

/** Let so many milliseconds pass. */
function tick(elapsed) {
  const speed = SPEEDS[state.speed];
  state.flow = state.playing && Boolean(speed.steps);
  state.time += elapsed;
  if (state.flow) {
    state.stage = stagesOf(state.index).length - 1;
    state.fraction = 1;
    state.rest += (elapsed / 1000) * speed.steps;
    const steps = Math.floor(state.rest);
    if (!steps) return;
    const rest = state.rest - steps;
    if (state.index + steps >= lastIndex) {
      goTo(lastIndex, Infinity);
      pause();
    } else {
      goTo(state.index + steps, Infinity);
      state.rest = rest;
    }
    return;
  }
  if (!state.playing && !state.stepping) return;
  const rate = state.playing ? speed.phases : 1000 / ONE_PHASE;
  if (calm.matches) {
    // no motion: each phase stands still for its time
    state.fraction = 1;
    state.rest += (elapsed / 1000) * rate;
    if (state.rest >= 1 && (!state.playing || !nextPhase(1))) pause();
    return;
  }
  state.fraction += (elapsed / 1000) * rate;
  if (state.fraction < 1) return;
  const over = state.fraction - 1;
  state.fraction = 1;
  if (state.stepping || !nextPhase(Math.min(over, 0.5))) pause();
}

let waiting = 0;
let before = 0;

function wake() {
  if (!waiting) waiting = requestAnimationFrame(frame);
}

function frame(now) {
  waiting = 0;
  const moving = state.playing || state.stepping;
  if (moving) state.frames += 1;
  if (moving) tick(before ? Math.min(now - before, 100) : 16);
  before = moving ? now : 0;
  paint();
  if (state.playing || state.stepping) wake();
}

// --- what is seen ------------------------------------------------------------------------------------------------------

function moment() {
  const { index, stage: number, fraction, flow } = state;
  return { index, stage: number, fraction, flow, still: calm.matches };
}

function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function paint() {
  const now = moment();
  const shown = reveal(now);
  stage.paint(now, state.element, state.time);
  predictionPanel.paint(now, shown);
  curvePanel.paint(stepShown());
  paintWords(now, shown);
  paintControls();
  if (state.element) showTip();
}

function paintWords(now, shown) {
  const record = recorded(now.index);
  const step = record.step;
  const after = shown.after;
  setText(byId("step"), countText(stepShown()));
  setText(byId("epoch"), countText(after ? step.epoch_after : step.epoch));
  let { sign, sentence } = record.caption(now.stage);
  const failed = !now.flow && atEnd() && now.fraction >= 1 && Boolean(replay.end);
  if (now.flow) [sign, sentence] = [say("Training"), say("step {step} · epoch {epoch}", { step: countText(stepShown()), epoch: countText(step.epoch_after) })];
  else if (failed) [sign, sentence] = [say("Not finite"), replay.end];
  setText(byId("sign"), sign);
  setText(byId("sentence"), sentence);
  byId("sign").style.background = failed ? theme.error : theme[ACT_COLOURS[shown.act]];
  byId("sign").style.color = theme.text_on_accent;
  stage.canvas.setAttribute("aria-label", `${say("Network, step {step}.", { step: countText(stepShown()) })} ${sign}: ${sentence}`);
  paintLegend(record, shown);
}

function paintLegend(record, shown) {
  const legend = byId("legend");
  const thinned = record.layers.filter((layer) => layer.shown < layer.links);
  const mark = [shown.act, theme.name, record.step.part].join();
  if (legend.dataset.mark === mark) return;
  legend.dataset.mark = mark;
  legend.replaceChildren();
  const add = (text, data, style) => {
    const item = element("span", "", legend);
    if (data) sample(item, data, style);
    item.append(text);
    return item;
  };
  const scale = () => {
    const item = element("span", "", legend);
    element("i", "", item).style.background = `linear-gradient(90deg, ${theme.negative}, ${theme.zero}, ${theme.positive})`;
    item.append("− 0 +");
  };
  const chevron = "M14 1h-5l-6 5 6 5h5l-5-5z";
  if (shown.act === "backward") {
    add(say("gradient > 0"), chevron, { fill: theme.backward });
    add(say("gradient < 0"), chevron, { stroke: theme.backward });
  } else if (shown.act === "loss") {
    add(say("size: {what}", { what: "|ŷ − y|" }), SAMPLES[1], { fill: theme.loss });
  } else {
    scale();
    if (shown.act === "forward") add(say("size: {what}", { what: "|w·a|" }), "M1 6q6-1 8-4a4 4 0 1 1 0 8q-2-3-8-4z", { fill: theme.positive });
    if (shown.act === "update") {
      add("Δw > 0", SAMPLES[2], { fill: theme.update });
      add("Δw < 0", "M9 11l5-9h-10z", { fill: theme.update });
    }
  }
  if (thinned.length) {
    const each = thinned.map((layer) => say("{count} of {all}", { count: countText(layer.shown), all: countText(layer.links) }));
    add(say("strongest {links} links shown", { links: each.reduce((one, other) => say("{one} and {other}", { one, other })) }));
  }
}

function paintControls() {
  for (const each of [tip, byId("caption")]) each.setAttribute("aria-live", state.playing ? "off" : "polite");
  const scrub = byId("scrub");
  if (Number(scrub.value) !== state.index) scrub.value = state.index;
  const { phase, layer } = stagesOf(state.index)[state.stage];
  const where = layer === null ? say(phase) : `${say(phase)} ${recorded(state.index).layers[layer].name}`;
  scrub.setAttribute("aria-valuetext", say("step {step}, {phase}", { step: stepShown(), phase: where }));
  setText(byId("play-word"), state.playing ? say("Pause") : say("Play"));
  byId("play-sign").setAttribute("d", state.playing ? "M5 3h4v14H5zM12 3h4v14h-4z" : "M5 3v14l12-7z");
  setText(byId("pace-text"), speedText(SPEEDS[state.speed]));
  byId("speed").setAttribute("aria-valuetext", speedText(SPEEDS[state.speed]));
  byId("phase-back").disabled = state.index === 0 && state.stage === 0;
  byId("step-back").disabled = state.index === 0;
  byId("phase-on").disabled = atEnd();
  byId("step-on").disabled = state.index === lastIndex;
}

function paintTheme() {
  const name = state.theme === "auto" ? (dark.matches ? "dark" : "light") : state.theme;
  theme = content.themes[name];
  const root = document.documentElement;
  root.style.colorScheme = name;
  const colours = { window: "window", panel: "panel", raised: "raised", hover: "hover", outline: "outline", text: "text", quiet: "text_quiet", accent: "accent", "on-accent": "text_on_accent" };
  for (const [variable, token] of Object.entries(colours)) root.style.setProperty(`--${variable}`, theme[token]);
  const button = byId("theme");
  button.textContent = name === "dark" ? "☀︎" : "☾︎";
  button.setAttribute("aria-pressed", String(name === "dark"));
  wake();
}
