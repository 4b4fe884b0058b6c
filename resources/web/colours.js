// Colours: the window's themes, mixing, and the scale of signed values.

const LEVELS = 16;
let theme = content.themes.light;

function rgb(colour) {
  return [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16));
}

const mixed = new Map();

function mix(one, other, share) {
  const key = one + other + share;
  let found = mixed.get(key);
  if (!found) {
    const [from, to] = [rgb(one), rgb(other)];
    found = "#" + from.map((a, i) => Math.round(a + (to[i] - a) * share).toString(16).padStart(2, "0")).join("");
    if (mixed.size > 4096) mixed.clear();
    mixed.set(key, found);
  }
  return found;
}

function luminance(colour) {
  const [r, g, b] = rgb(colour).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Black, white or the theme's text, whichever is read best on a fill. */
function writingOn(fill) {
  const contrast = (colour) => {
    const [low, high] = [luminance(colour), luminance(fill)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  return [theme.text, "#ffffff", "#0b1016"].reduce((best, next) => (contrast(next) > contrast(best) ? next : best));
}

/** The colour of a level from -LEVELS to LEVELS. */
function levelColour(level) {
  return mix(theme.zero, level < 0 ? theme.negative : theme.positive, Math.abs(level) / LEVELS);
}

function signedColour(share) {
  return Number.isFinite(share) ? levelColour(Math.round(clamp(share, -1, 1) * LEVELS)) : theme.error;
}

function greyColour(share) {
  return mix(theme.panel, theme.text, Math.round(clamp(share, 0, 1) * 2 * LEVELS) / (2 * LEVELS));
}

function classColour(number) {
  const hues = ["negative", "positive", "forward", "backward", "update", "loss", "warning"];
  return theme[hues[number % hues.length]];
}

const ACT_COLOURS = { batch: "accent", forward: "forward", loss: "loss", backward: "backward", update: "update", flow: "accent" };
