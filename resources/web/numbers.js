// How numbers and texts are written: as in the window, in its language. Values come with six digits; none is computed here.

const content = JSON.parse(document.getElementById("content").textContent);
const local = (text) => text.replace(/[.,]/g, (mark) => content.marks[mark]);

/** Write a text in the page's language, with values in the place of their names: say("step {step}", { step: 3 }). */
function say(text, values = {}) {
  return (content.words[text] ?? text).replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

const MINUS = "−";
const TINIEST = 1.1754943508222875e-38; // below it float32 has fewer than six digits
const LARGEST = 3.4028234663852886e38;

/** Write a number with the six digits that a tooltip has room for, as Python's ".6g" does. */
function exactText(value) {
  const special = specialText(value);
  if (special) return special;
  const [mantissa, exponent] = value.toExponential(5).split("e");
  const power = Number(exponent);
  const short = (text) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
  if (power >= -4 && power < 6) return local(short(value.toFixed(5 - power)).replace("-", MINUS));
  const sign = power < 0 ? "-" : "+";
  return local(`${short(mantissa)}e${sign}${String(Math.abs(power)).padStart(2, "0")}`.replaceAll("-", MINUS));
}

function specialText(value) {
  if (Number.isNaN(value)) return "NaN";
  if (value === 0) return "0";
  const sign = value < 0 ? MINUS : "";
  const size = Math.abs(value);
  if (size === Infinity) return `${sign}∞`;
  if (size < TINIEST) return say("{zero} (size below {least})", { zero: `${sign}0`, least: local(`1.2e${MINUS}38`) });
  if (size >= LARGEST) return say("{number} or larger", { number: local(`${sign}3.4e+38`) });
  return "";
}

/** Write a number short: with a few decimals, fewer where it is large, with a power of ten where it is tiny. */
function shortText(value, decimals) {
  if (!Number.isFinite(value)) return specialText(value);
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size < TINIEST) return "≈0";
  if (size >= LARGEST) return value > 0 ? ">3e38" : `<${MINUS}3e38`;
  if (size >= 1e4 || size < 10 ** -decimals) {
    const [mantissa, exponent] = value.toExponential(Math.max(0, decimals - 2)).split("e");
    return local(`${mantissa}e${Number(exponent)}`.replaceAll("-", MINUS));
  }
  const digits = Math.max(0, Math.floor(Math.log10(size)));
  return local(value.toFixed(Math.max(0, decimals - digits)).replace("-", MINUS));
}

const countText = (count) => local(String(count).replace(/\B(?=(\d{3})+$)/g, ","));
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
