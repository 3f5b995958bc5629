import { type AnchorItem, type BoxItem, type Item, moved } from '../strip/item.ts';
import { stackHeight, stackItems } from '../strip/strip.ts';
import { markPlace } from '../text/run.ts';
import { grey } from '../text/typography.ts';
import type { Geometry } from './geometry.ts';
import type { PageFill } from './paginate.ts';
import { noteRule } from './set-notes.ts';

/** Everything on one page, at its place; boxes first, so that text is painted over them. */
export interface Page {
  readonly items: readonly Item[];
}

/** Puts what fills a page at its place: text from the top, notes on the bottom edge under a short rule. */
export function composePage(fill: PageFill, geometry: Geometry): Item[] {
  const items: Item[] = [];
  for (const { strip, y } of fill.body) {
    for (const item of strip.items) items.push(moved(item, geometry.left, y));
  }
  if (fill.notes.length > 0) {
    const top = geometry.bottom - stackHeight(fill.notes);
    const rule = { kind: 'rule', width: 72, thickness: 0.5, colour: grey } as const;
    items.push({ ...rule, x: geometry.left, y: top - noteRule.under });
    items.push(...stackItems(fill.notes, geometry.left, top));
  }
  const boxes = mergeBoxes(items.filter((item) => item.kind === 'box'));
  return [...boxes, ...items.filter((item) => item.kind !== 'box')];
}

/** Places of footnote marks, so that a note can lead back to its first mark. */
export function markAnchors(pages: readonly (readonly Item[])[]): AnchorItem[][] {
  const seen = new Set<string>();
  return pages.map((items) => {
    const anchors: AnchorItem[] = [];
    for (const item of items) {
      if (item.kind !== 'line' || item.repeated) continue;
      let x = item.x;
      for (const { run, width } of item.pieces) {
        if (run?.note !== undefined && !seen.has(run.note)) {
          seen.add(run.note);
          anchors.push({ kind: 'anchor', id: markPlace(run.note), x, y: item.y });
        }
        x += width;
      }
    }
    return anchors;
  });
}

/** Boxes of one group that touch become one, so that no seam shows between them. */
function mergeBoxes(boxes: readonly BoxItem[]): BoxItem[] {
  const merged: BoxItem[] = [];
  for (const box of boxes) {
    const at = merged.findLastIndex(
      (other) =>
        box.group !== undefined &&
        other.group === box.group &&
        other.colour === box.colour &&
        other.width === box.width &&
        Math.abs(other.y + other.height - box.y) < 0.01,
    );
    const above = merged[at];
    if (above === undefined) merged.push(box);
    else merged[at] = { ...above, height: box.y + box.height - above.y };
  }
  return merged;
}
