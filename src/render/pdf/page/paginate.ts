import { Keep, type Strip, stackHeight } from '../strip/strip.ts';
import { createNoteStack, type NoteSource, type NoteStack } from './note-stack.ts';

/** A strip at its height on a page. */
interface Placed {
  readonly strip: Strip;
  readonly y: number;
}

/** What stands on a page: the text from the top, notes at the foot. */
export interface PageFill {
  readonly body: readonly Placed[];
  readonly notes: readonly Strip[];
}

/** Top and bottom of the text on a page, counted from 0. */
export interface PageRoom {
  readonly top: number;
  readonly bottom: number;
}

export interface Pagination {
  readonly pages: readonly PageFill[];
  /** Strips that stick out of their page, because nothing allows to cut them. */
  readonly oversize: readonly Strip[];
}

/** Least part of a strip worth setting at the foot of a page when it has to be cut. */
const leastPart = 60;

/**
 * Fills pages with strips. A page ends at its last break that hurts least; every footnote stands at the foot
 * of the page that holds its mark; a strip higher than a page is cut where it allows. Every strip is placed; there is always a page.
 */
export function paginate(
  strips: readonly Strip[],
  room: (page: number) => PageRoom,
  notes: NoteSource,
): Pagination {
  const pages: PageFill[] = [];
  const oversize: Strip[] = [];
  const stack = createNoteStack(notes);
  let queue = [...strips];
  do {
    const { top, bottom } = room(pages.length);
    const filled = fillPage(queue, top, bottom, stack);
    pages.push({ body: filled.body, notes: filled.notes });
    oversize.push(...filled.oversize);
    queue = filled.rest;
    if (queue.length === 0) stack.addUnmarked();
  } while (queue.length > 0 || stack.waiting());
  return { pages, oversize };
}

interface Filled extends PageFill {
  readonly rest: Strip[];
  readonly oversize: readonly Strip[];
}

function fillPage(queue: readonly Strip[], top: number, bottom: number, stack: NoteStack): Filled {
  stack.startPage(bottom - top);
  const body: Placed[] = [];
  let y = top;
  for (const strip of queue[0]?.head ?? []) {
    body.push({ strip, y });
    y += strip.height;
  }
  const heads = body.length;
  const marks: { count: number; notes: number; keep: Keep }[] = [];
  let index = 0;
  for (; index < queue.length; index++) {
    const strip = queue[index] as Strip;
    if (strip.newPage && index > 0) break;
    const space = index === 0 ? 0 : strip.before;
    const free = bottom - y - space;
    if (strip.height + stack.heightWith(strip.notes) <= free) {
      stack.add(strip.notes);
      body.push({ strip, y: y + space });
      y += space + strip.height;
      marks.push({ count: index + 1, notes: stack.count(), keep: strip.keep });
      continue;
    }
    const page = bottom - top - stackHeight(body.slice(0, heads).map((placed) => placed.strip));
    const best = bestMark(marks);
    // Where every break on this page would part what belongs together, cutting the strip hurts less.
    const torn = strip.height > page || strip.eager || (best?.keep ?? Keep.whole) >= Keep.next;
    const parts = torn ? cut(strip, free, stack) : undefined;
    if (parts !== undefined && (index === 0 || free >= leastPart)) {
      stack.add(parts[0].notes);
      body.push({ strip: parts[0], y: y + space });
      return { body, notes: stack.finishPage(), rest: [parts[1], ...queue.slice(index + 1)], oversize: [] };
    }
    if (best === undefined) {
      stack.add(strip.notes);
      body.push({ strip, y });
      const over = strip.height > free ? [strip] : [];
      return {
        body,
        notes: stack.finishPage(bottom - y - strip.height),
        rest: queue.slice(1),
        oversize: over,
      };
    }
    body.length = heads + best.count;
    stack.backTo(best.notes);
    index = best.count;
    break;
  }
  return { body, notes: stack.finishPage(), rest: queue.slice(index), oversize: [] };
}

/** The last of the breaks that hurt least. */
function bestMark<M extends { readonly keep: Keep }>(marks: readonly M[]): M | undefined {
  let best: M | undefined;
  for (const mark of marks) if (best === undefined || mark.keep <= best.keep) best = mark;
  return best;
}

/** The strip cut to what fits, its notes counted. */
function cut(strip: Strip, free: number, stack: NoteStack): readonly [Strip, Strip] | undefined {
  let room = free - stack.heightWith([]);
  for (let tries = 0; tries < 8; tries++) {
    const parts = strip.split?.(room);
    if (parts === undefined) return undefined;
    const [first, second] = parts;
    if (first.height + stack.heightWith(first.notes) <= free + 0.001) {
      const head = strip.head === undefined ? {} : { head: strip.head };
      return [first, { ...second, ...head, before: 0, keep: strip.keep }];
    }
    room = free - stack.heightWith(first.notes) - tries * 6;
  }
  return undefined;
}
