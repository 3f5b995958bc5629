/** A rectangle, in points. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Tiles a rectangle: areas in proportion to the values, which fall, and every tile as square as it can be. */
export function tilesOf(values: readonly number[], width: number, height: number): readonly Tile[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return [];
  const areas = values.map((value) => (value / total) * width * height);
  const tiles: Tile[] = [];
  let free: Tile = { x: 0, y: 0, width, height };
  let from = 0;
  while (from < areas.length) {
    const side = Math.min(free.width, free.height);
    let to = from + 1;
    while (to < areas.length && worst(areas.slice(from, to + 1), side) <= worst(areas.slice(from, to), side))
      to += 1;
    const strip = areas.slice(from, to);
    tiles.push(...stripTiles(strip, free));
    const depth = sumOf(strip) / side;
    free =
      free.width >= free.height
        ? { ...free, x: free.x + depth, width: free.width - depth }
        : { ...free, y: free.y + depth, height: free.height - depth };
    from = to;
  }
  return tiles;
}

const sumOf = (areas: readonly number[]) => areas.reduce((sum, area) => sum + area, 0);

/** How far from square the least square tile is, when these areas fill a strip along a side. */
function worst(areas: readonly number[], side: number): number {
  const depth = sumOf(areas) / side;
  return Math.max(...areas.map((area) => Math.max((depth * depth) / area, area / (depth * depth))));
}

function stripTiles(areas: readonly number[], free: Tile): readonly Tile[] {
  const isColumn = free.width >= free.height;
  const side = Math.min(free.width, free.height);
  const depth = sumOf(areas) / side;
  let at = 0;
  return areas.map((area) => {
    const length = area / depth;
    const tile = isColumn
      ? { x: free.x, y: free.y + at, width: depth, height: length }
      : { x: free.x + at, y: free.y, width: length, height: depth };
    at += length;
    return tile;
  });
}
