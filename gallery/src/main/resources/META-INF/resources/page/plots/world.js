// Outlines of land and borders (Natural Earth, public domain), out of TopoJSON: arcs in whole numbers, each the difference to
// the one before (https://github.com/topojson/topojson-specification, 2.2).

const loads = new Map();

/** @param detail 110m for the whole world, 50m for a part of it */
export function world(detail) {
  if (!loads.has(detail)) {
    loads.set(detail, fetch(`/world/countries-${detail}.json`).then((answer) => answer.json()).then(decoded).catch((problem) => {
      loads.delete(detail);
      throw problem;
    }));
  }
  return loads.get(detail);
}

function decoded({ transform: { scale, translate }, arcs, objects }) {
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const line = (index) => (index < 0 ? lines[~index].toReversed() : lines[index]);
  const ring = (indices) => indices.flatMap((index, at) => line(index).slice(at === 0 ? 0 : 1));
  const shapes = (geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : (geometry.arcs ?? [])).map((polygon) => polygon.map(ring));
  const countries = objects.countries.geometries.map((geometry) => ({ type: 'Feature', properties: geometry.properties, geometry: { type: 'MultiPolygon', coordinates: shapes(geometry) } }));
  return { countries, land: { type: 'MultiPolygon', coordinates: objects.land.geometries.flatMap(shapes) } };
}
