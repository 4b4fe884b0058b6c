// Small shapes and curves: each direction of a step has a shape of its own.

const CHEVRON = [[-1, -1.05], [-0.1, -1.05], [1, 0], [-0.1, 1.05], [-1, 1.05], [-0.15, 0]];
const CORNERS = {
  chevron: CHEVRON,
  hollow: CHEVRON,
  square: [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]],
  triangle: [[-0.75, -0.95], [1, 0], [-0.75, 0.95]],
};

function shapePath(shape) {
  const path = new Path2D();
  if (shape === "dot") {
    path.arc(0, 0, 1, 0, 2 * Math.PI);
  } else if (shape === "drop") {
    path.moveTo(-2.5, 0);
    path.quadraticCurveTo(-1, -0.45, -0.5, -0.866);
    path.arc(0, 0, 1, (-2 * Math.PI) / 3, (2 * Math.PI) / 3);
    path.quadraticCurveTo(-1, 0.45, -2.5, 0);
  } else {
    CORNERS[shape].forEach(([x, y], i) => (i ? path.lineTo(x, y) : path.moveTo(x, y)));
  }
  path.closePath();
  return path;
}

const PATHS = Object.fromEntries(["dot", "drop", "chevron", "hollow", "square", "triangle"].map((s) => [s, shapePath(s)]));

/** Draw a shape; its thin outline in the colour of the panel keeps it apart from what it lies on. */
function drawMark(pen, shape, colour, x, y, radius, angle) {
  pen.save();
  pen.translate(x, y);
  pen.rotate(angle);
  pen.scale(radius, radius);
  const hollow = shape === "hollow";
  pen.lineJoin = "miter";
  pen.lineWidth = hollow ? 0.42 : 0.32;
  pen.strokeStyle = hollow ? colour : theme.panel;
  pen.fillStyle = hollow ? theme.panel : colour;
  if (hollow) pen.fill(PATHS[shape]);
  pen.stroke(PATHS[shape]);
  if (!hollow) pen.fill(PATHS[shape]);
  pen.restore();
}

/** A curve that leaves and arrives level: x0, y0, x1, y1. */
function strokeLevel(pen, curve) {
  const [x0, y0, x1, y1] = curve;
  const middle = (x0 + x1) / 2;
  pen.moveTo(x0, y0);
  pen.bezierCurveTo(middle, y0, middle, y1, x1, y1);
}

function pointOn([x0, y0, x1, y1], t) {
  const u = 1 - t;
  const middle = (x0 + x1) / 2;
  return [
    u * u * u * x0 + 3 * u * t * middle + t * t * t * x1,
    (u * u * u + 3 * u * u * t) * y0 + (3 * u * t * t + t * t * t) * y1,
  ];
}

function angleOn([x0, y0, x1, y1], t) {
  const u = 1 - t;
  const half = (x1 - x0) / 2;
  return Math.atan2(2 * u * t * (y1 - y0), (u * u + t * t) * half);
}

function roundBox(pen, x, y, width, height, radius) {
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
}

const FONT = 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

function setFont(pen, size, strong) {
  pen.font = `${strong ? 600 : 400} ${size}px ${FONT}`;
}

function textWidth(pen, text, size, strong) {
  setFont(pen, size, strong);
  return pen.measureText(text).width;
}

function write(pen, text, x, y, size, colour, { align = "center", strong = false, plate = null } = {}) {
  setFont(pen, size, strong);
  pen.textAlign = align;
  pen.textBaseline = "middle";
  if (plate) {
    const width = pen.measureText(text).width + size * 0.56;
    const left = align === "left" ? x - size * 0.28 : x - width / 2;
    pen.fillStyle = plate;
    roundBox(pen, left, y - size * 0.62, width, size * 1.24, size * 0.3);
    pen.fill();
  }
  pen.fillStyle = colour;
  pen.fillText(text, x, y + size * 0.04);
}

/** The first of some texts that fits, or "". */
function firstThatFits(pen, texts, size, room, strong) {
  return texts.find((text) => textWidth(pen, text, size, strong) <= room) || "";
}

/** Make a canvas as large as it is shown, and return its pen in CSS pixels; null where it is not shown. */
function penOf(canvas) {
  const ratio = Math.min(3, window.devicePixelRatio || 1);
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  if (!width || !height) return null;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  const pen = canvas.getContext("2d");
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  return pen;
}
