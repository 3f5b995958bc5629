import { wrapText } from './wrap-text.ts';

/** Boxes in layers under one another, and what goes from one to the other. */
export interface LayeredInput {
  readonly layers: readonly {
    readonly title?: string | undefined;
    readonly boxes: readonly { readonly name: string; readonly text?: string | undefined }[];
  }[];
  readonly relations: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly isMutual: boolean;
  }[];
}

export interface PlacedBox {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly lines: readonly string[];
}

export interface PlacedLayer {
  readonly title: string | undefined;
  readonly y: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
}

export interface PlacedArrow {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly isMutual: boolean;
  readonly label: readonly string[];
  readonly isUpright: boolean;
}

export interface LayeredLayout {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly PlacedLayer[];
  readonly arrows: readonly PlacedArrow[];
}

/** Width of a column of text on a standing page, in points. */
const width = 462;
export const textSize = 9.5;
export const lineHeight = 12.5;
export const padding = 9;
/** Around the boxes of a layer with a title, and above them for the title. */
const frame = 12;
const titleHeight = 20;
const between = 40;
const boxGap = 14;
const arrowGap = 92;

/** Measures the drawing: boxes as high as the fullest of their layer, gaps wide enough for what the arrows say. */
export function layeredLayout(input: LayeredInput): LayeredLayout {
  const layers: PlacedLayer[] = [];
  let y = 0;
  for (const layer of input.layers) {
    const placed = placeLayer(layer, y, input);
    layers.push(placed);
    y += placed.height + between;
  }
  const arrows = input.relations.flatMap((relation) => placeArrow(relation, layers) ?? []);
  return { width, height: Math.max(0, y - between), layers, arrows };
}

function placeLayer(layer: LayeredInput['layers'][number], y: number, input: LayeredInput): PlacedLayer {
  const inset = layer.title === undefined ? 0 : frame;
  const top = y + (layer.title === undefined ? 0 : titleHeight);
  const gaps = layer.boxes.slice(1).map((box, index) => {
    const pair = [layer.boxes[index]?.name, box.name];
    const isRelated = input.relations.some(({ from, to }) => pair.includes(from) && pair.includes(to));
    return isRelated ? arrowGap : boxGap;
  });
  const room = width - 2 * inset - gaps.reduce((sum, gap) => sum + gap, 0);
  const each = room / layer.boxes.length;
  const measured = layer.boxes.map(({ name, text }) => ({
    name,
    title: wrapText(name, each - 2 * padding, textSize, 'bold'),
    lines: text === undefined ? [] : wrapText(text, each - 2 * padding, textSize),
  }));
  const height =
    2 * padding + Math.max(...measured.map(({ title, lines }) => title.length + lines.length)) * lineHeight;
  let x = inset;
  const boxes = measured.map((box, index) => {
    const placed = { ...box, x, y: top, width: each, height };
    x += each + (gaps[index] ?? 0);
    return placed;
  });
  return { title: layer.title, y, height: top - y + height + inset, boxes };
}

/** Undefined when the ends are not next to each other; who draws refuses that before. */
function placeArrow(
  { from, to, label, isMutual }: LayeredInput['relations'][number],
  layers: readonly PlacedLayer[],
): PlacedArrow | undefined {
  const [start, end] = [endOf(from, layers), endOf(to, layers)];
  if (!start || !end) return undefined;
  if (start.layer === end.layer) {
    if (!start.box || !end.box) return undefined;
    const y = start.box.y + start.box.height / 2;
    const isForward = start.box.x < end.box.x;
    const x1 = isForward ? start.box.x + start.box.width : start.box.x;
    const x2 = isForward ? end.box.x : end.box.x + end.box.width;
    const lines = wrapText(label, arrowGap - 10, textSize);
    return { x1, y1: y, x2, y2: y, isMutual, label: lines, isUpright: false };
  }
  const anchor = start.box ?? end.box;
  const x = anchor ? anchor.x + anchor.width / 2 : width / 2;
  const isDown = start.layer.y < end.layer.y;
  const y1 = edgeOf(start, isDown);
  const y2 = edgeOf(end, !isDown);
  return { x1: x, y1, x2: x, y2, isMutual, label: wrapText(label, 150, textSize), isUpright: true };
}

interface End {
  readonly layer: PlacedLayer;
  readonly box: PlacedBox | undefined;
}

function endOf(name: string, layers: readonly PlacedLayer[]): End | undefined {
  for (const layer of layers) {
    const box = layer.boxes.find((one) => one.name === name);
    if (box || layer.title === name) return { layer, box };
  }
  return undefined;
}

const edgeOf = ({ layer }: End, isBottom: boolean) => layer.y + (isBottom ? layer.height : 0);
