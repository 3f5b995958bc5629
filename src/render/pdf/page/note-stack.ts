import { type Strip, stackHeight } from '../strip/strip.ts';

/** Footnotes as set strips. */
export interface NoteSource {
  /** All notes, in order of number. */
  readonly ids: readonly string[];
  readonly stripsOf: (id: string) => readonly Strip[];
  /** Space for the rule above the notes of a page. */
  readonly lead: number;
}

/** The footnotes of the page being filled; what does not fit waits for the next page. */
export interface NoteStack {
  /** Whether a note still waits for a page. */
  waiting(): boolean;
  /** How many notes the page holds by their marks; for `backTo`. */
  count(): number;
  startPage(height: number): void;
  /** Height of the notes of this page when those of `ids` are added. */
  heightWith(ids: readonly string[]): number;
  add(ids: readonly string[]): void;
  /** Takes back notes added after there were `count`. */
  backTo(count: number): void;
  /** The notes of the page; when `room` is given, no more than fit in it. */
  finishPage(room?: number): Strip[];
  /** Lets notes without a mark wait for a page too, so that none is lost. */
  addUnmarked(): void;
}

/** Part of a page that the rest of an earlier note may take while there is text to set. */
const carriedShare = 0.5;

/** Starts with no page; call `startPage` before anything else. */
export function createNoteStack(source: NoteSource): NoteStack {
  const placed = new Set<string>();
  let page: string[] = [];
  let carried: readonly Strip[] = [];
  let extra: readonly Strip[] = [];
  let limit = 0;

  const strips = (ids: readonly string[]): Strip[] => [...extra, ...ids.flatMap((id) => source.stripsOf(id))];
  const fresh = (ids: readonly string[]): string[] => {
    const found: string[] = [];
    const visit = (id: string): void => {
      if (placed.has(id) || found.includes(id)) return;
      found.push(id);
      for (const strip of source.stripsOf(id)) strip.notes.forEach(visit);
    };
    ids.forEach(visit);
    return found;
  };

  return {
    waiting: () => carried.length > 0,
    count: () => page.length,
    startPage(height) {
      page = [];
      limit = height;
      [extra, carried] = takeUpTo(carried, height * carriedShare - source.lead, 1);
    },
    heightWith(ids) {
      const all = strips([...page, ...fresh(ids)]);
      return all.length === 0 ? 0 : stackHeight(all) + source.lead;
    },
    add(ids) {
      for (const id of fresh(ids)) {
        page.push(id);
        placed.add(id);
      }
    },
    backTo(count) {
      for (const id of page.splice(count)) placed.delete(id);
    },
    finishPage(room) {
      const least = room === undefined ? extra.length : 0;
      const [here, later] = takeUpTo(strips(page), (room ?? limit) - source.lead, least);
      carried = [...later, ...carried];
      return here;
    },
    addUnmarked() {
      for (const id of source.ids) {
        if (placed.has(id)) continue;
        placed.add(id);
        carried = [...carried, ...source.stripsOf(id)];
      }
    },
  };
}

/** The strips that fit in `room`, but at least `least` of them, and the others. */
function takeUpTo(strips: readonly Strip[], room: number, least: number): [Strip[], Strip[]] {
  let used = 0;
  let count = 0;
  for (const strip of strips) {
    const height = strip.height + (count === 0 ? 0 : strip.before);
    if (count >= least && used + height > room + 0.01) break;
    used += height;
    count += 1;
  }
  return [strips.slice(0, count), strips.slice(count)];
}
