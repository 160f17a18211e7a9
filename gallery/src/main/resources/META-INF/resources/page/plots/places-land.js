// Paints the outlines of land and borders below places, with a grid and a scale.
import { number } from '../words.js';
import { colour } from './frame.js';

const EARTH_KM = 40075;
const STEPS = [30, 10, 5, 2, 1, 0.5, 0.1, 0.05];
const FINEST_STEP = 0.01;

/** @param map width, height, ratio, projection, outlines, and scale: pixels a radian */
export function paintLand(canvas, d3, map) {
  const pen = canvas.getContext('2d');
  const path = d3.geoPath(map.projection, pen);
  const stroke = (shape, style) => {
    pen.beginPath();
    path(shape);
    pen.strokeStyle = style;
    pen.stroke();
  };
  pen.setTransform(map.ratio, 0, 0, map.ratio, 0, 0);
  pen.fillStyle = colour('water');
  pen.fillRect(0, 0, map.width, map.height);
  pen.lineWidth = 0.5;
  const step = gridStep(map);
  stroke(d3.geoGraticule().step([step, step])(), colour('grid'));
  pen.beginPath();
  path(map.outlines.land);
  pen.fillStyle = colour('land');
  pen.fill();
  pen.lineWidth = 0.8;
  stroke({ type: 'FeatureCollection', features: map.outlines.countries }, colour('border'));
  paintScale(pen, map);
}

function gridStep({ width, scale }) {
  const degrees = (width / scale) * (180 / Math.PI);
  return STEPS.find((one) => degrees / one > 4) ?? FINEST_STEP;
}

/** A bar of round kilometres, true in the middle of the map. */
function paintScale(pen, { width, height, projection, scale }) {
  const [, latitude] = projection.invert([width / 2, height / 2]);
  const perPixel = (EARTH_KM * Math.cos((latitude * Math.PI) / 180)) / (2 * Math.PI * scale);
  const most = perPixel * 120;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].map((times) => times * power).find((one) => one <= most);
  const [left, bottom] = [14, height - 14];
  pen.strokeStyle = pen.fillStyle = colour('ink');
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(left, bottom - 5);
  pen.lineTo(left, bottom);
  pen.lineTo(left + length / perPixel, bottom);
  pen.lineTo(left + length / perPixel, bottom - 5);
  pen.stroke();
  pen.font = '12px system-ui, sans-serif';
  pen.fillText(length >= 1 ? `${number(length)} km` : `${number(Math.round(length * 1000))} m`, left + 6, bottom - 6);
}
