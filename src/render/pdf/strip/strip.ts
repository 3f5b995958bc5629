import { type Item, moved } from './item.ts';

/** How much a page break right after a strip hurts; the pages break where it hurts least. */
export const Keep = {
  /** A break is welcome. */
  none: 0,
  /** It would leave a single line of a paragraph behind. */
  lines: 1,
  /** It would part what belongs together: an introduction and its list, a caption and its table. */
  next: 2,
  /** It would leave a heading alone. */
  heading: 3,
  /** It would tear a whole: a signature, a figure. */
  whole: 4,
} as const;

export type Keep = (typeof Keep)[keyof typeof Keep];

/** A horizontal slice of a document that is never cut, unless by its own `split`. */
export interface Strip {
  readonly height: number;
  /** Space above it, left out at the top of a page. */
  readonly before: number;
  readonly items: readonly Item[];
  /** Footnotes whose mark stands in it, in order. */
  readonly notes: readonly string[];
  readonly keep: Keep;
  /** Starts a new page. */
  readonly newPage?: boolean;
  /** Repeated above it when a page starts with it: the head of its table. */
  readonly head?: readonly Strip[];
  /** Cuts it so that the first part is at most `room` high; undefined when nothing would fit. */
  readonly split?: (room: number) => readonly [Strip, Strip] | undefined;
  /** It may be cut although it would fit on a page of its own. */
  readonly eager?: boolean;
}

/** A strip of `items` with nothing special about it. */
export function stripOf(height: number, items: readonly Item[], more: Partial<Strip> = {}): Strip {
  return { height, before: 0, items, notes: notesIn(items), keep: Keep.none, ...more };
}

/** Footnotes whose mark stands in these items, in order, each once. */
function notesIn(items: readonly Item[]): string[] {
  const notes = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'line' || item.repeated) continue;
    for (const piece of item.pieces) if (piece.run?.note !== undefined) notes.add(piece.run.note);
  }
  return [...notes];
}

/** The strip with its items changed, also in the parts it may later be cut into. */
export function mapStrip(strip: Strip, change: (part: Strip) => Partial<Strip>): Strip {
  const { split } = strip;
  const changed = { ...strip, ...change(strip) };
  if (split === undefined) return changed;
  const grown = changed.height - strip.height;
  return {
    ...changed,
    split: (room) => {
      const parts = split(room - grown);
      return parts && [mapStrip(parts[0], change), mapStrip(parts[1], change)];
    },
  };
}

/** The strips moved to the right. */
export function indented(strips: readonly Strip[], dx: number): Strip[] {
  return strips.map((strip) =>
    mapStrip(strip, (part) => ({ items: part.items.map((item) => moved(item, dx, 0)) })),
  );
}

/** The strips with no break allowed between them, or after the last. */
export function tied(strips: readonly Strip[], keep: Keep, last: Keep = keep): Strip[] {
  return strips.map((strip, index) => ({
    ...strip,
    keep: Math.max(strip.keep, index === strips.length - 1 ? last : keep) as Keep,
  }));
}

/** Height of strips stacked, the first without the space above it. */
export function stackHeight(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.before), 0);
}

/** The items of strips stacked from `top`, the first without the space above it. */
export function stackItems(strips: readonly Strip[], x: number, top: number): Item[] {
  const items: Item[] = [];
  let y = top;
  for (const [index, strip] of strips.entries()) {
    if (index > 0) y += strip.before;
    for (const item of strip.items) items.push(moved(item, x, y));
    y += strip.height;
  }
  return items;
}
