import { append } from './append.ts';
import type { RegionText } from './region-texts.ts';
import { paragraphsOf, type Stretch } from './sentences.ts';

/** A text or a point of a list in a text, as a reader sees it: one of several of a kind. */
export interface Entry extends Stretch {
  readonly at: RegionText;
}

/** Texts of a kind: the same field of all things of a kind in the region, or the points of one list. */
export interface Entries {
  readonly entries: readonly Entry[];
  /** What stands above them, where one sentence does: "We hebben geleerd dat:". */
  readonly leadIn?: string;
}

const whole = (at: RegionText): Entry => {
  const text = at.bare.trim();
  const start = at.bare.indexOf(text);
  return { at, text, start, end: start + text.length };
};

/** The texts of one line that are in one list of the data, each list by itself. */
export function listsOf(texts: readonly RegionText[]): readonly Entries[] {
  const byList = new Map<string, RegionText[]>();
  for (const text of texts) {
    if (text.kind === 'prose' && text.path[0] === 'teksten') continue;
    const at = text.path.findLastIndex((key) => typeof key === 'number');
    if (at < 0) continue;
    const key = text.path.map((step, index) => (index === at ? '#' : step)).join('/');
    append(byList, key, text);
  }
  return [...byList.values()].map((list) => ({ entries: list.map(whole) }));
}

/** The same field of all things of a kind, wherever in the region they are. */
export function fieldsOf(texts: readonly RegionText[]): readonly Entries[] {
  const byField = new Map<string, RegionText[]>();
  for (const text of texts) {
    const key = text.path.filter((step) => typeof step === 'string').join('/');
    append(byField, key, text);
  }
  return [...byField.values()].map((list) => ({ entries: list.map(whole) }));
}

const point = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/u;

/** The lists of points in a prose text. */
export function listsWithin(at: RegionText): readonly Entries[] {
  if (at.kind !== 'prose') return [];
  const lists: { leadIn?: string; entries: Entry[] }[] = [];
  let above: Stretch | undefined;
  let runs = false;
  for (const paragraph of paragraphsOf(at.bare, at.text)) {
    const lineStart = at.text.lastIndexOf('\n', paragraph.start) + 1;
    const isPoint = point.test(at.text.slice(lineStart, paragraph.start + 3));
    const list = lists.at(-1);
    if (isPoint && runs && list) list.entries.push({ at, ...paragraph });
    else if (isPoint) lists.push({ ...(above && { leadIn: above.text }), entries: [{ at, ...paragraph }] });
    if (!isPoint) above = paragraph;
    runs = isPoint;
  }
  return lists;
}
