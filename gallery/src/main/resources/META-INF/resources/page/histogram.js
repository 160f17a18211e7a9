// The histogram of a picture, as the browser decodes it: red, green, blue, and how much is lost to black and to white.
import { el } from './dom.js';

const WIDTH = 256;
const HEIGHT = 80;
const SAMPLE = 400;
const known = new Map();

/** @param address of a small picture: a histogram of 100,000 pixels looks like that of all */
export function histogram(address) {
  const canvas = el('canvas', { width: WIDTH, height: HEIGHT, role: 'img', 'aria-label': 'Histogram' });
  const words = el('p', { class: 'quiet' });
  const box = el('section', { class: 'histogram', 'data-testid': 'histogram', 'data-state': 'waiting', 'aria-label': 'Histogram' }, canvas, words);
  figures(address).then((found) => {
    paint(canvas, found);
    const lost = `${share(found.black)} lost to black, ${share(found.white)} to white`;
    words.textContent = lost;
    canvas.setAttribute('aria-label', `Histogram: ${lost}`);
    box.dataset.state = 'drawn';
  }).catch(() => {
    box.hidden = true;
  });
  return box;
}

function share(value) {
  if (value > 0 && value < 0.0005) return 'under 0.1 %';
  return `${(100 * value).toFixed(value > 0 && value < 0.1 ? 1 : 0)} %`;
}

async function figures(address) {
  if (known.has(address)) return known.get(address);
  const image = new Image();
  image.src = address;
  await image.decode();
  const found = countOf(pixels(image));
  if (known.size > 500) known.clear();
  known.set(address, found);
  return found;
}

function pixels(image) {
  const scale = Math.min(1, SAMPLE / Math.max(image.naturalWidth, image.naturalHeight));
  const [width, height] = [image.naturalWidth, image.naturalHeight].map((length) => Math.max(1, Math.round(length * scale)));
  const canvas = el('canvas', { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

function countOf(data) {
  const channels = [0, 1, 2].map(() => new Uint32Array(256));
  let black = 0;
  let white = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
    channels[0][red] += 1;
    channels[1][green] += 1;
    channels[2][blue] += 1;
    if (red <= 1 && green <= 1 && blue <= 1) black += 1;
    if (red >= 254 && green >= 254 && blue >= 254) white += 1;
  }
  return { channels, black: (4 * black) / data.length, white: (4 * white) / data.length };
}

function paint(canvas, { channels }) {
  const context = canvas.getContext('2d');
  // The ends, where clipped pixels pile up, do not flatten the rest.
  const top = Math.max(1, ...channels.flatMap((bins) => [...bins.slice(2, 254)]));
  context.globalCompositeOperation = 'screen';
  ['#ff4d3d', '#3ddc5f', '#4d8dff'].forEach((colour, channel) => {
    context.fillStyle = colour;
    channels[channel].forEach((value, bin) => {
      const height = Math.min(1, value / top) * HEIGHT;
      context.fillRect(bin, HEIGHT - height, 1, height);
    });
  });
}
