import type { Diagnostic, Fix, TextEdit } from './diagnostic.ts';
import { inReadingOrder } from './reading-order.ts';
import { applyEdits } from './text-edits.ts';

/** A text with mends in it, and how many. */
export interface MendedText {
  readonly text: string;
  readonly count: number;
}

/** The number of fixes applied to one file in one go; each is compared with all before it. */
const atOnce = 500;

/** What applying fixes takes beside the findings. */
export interface FixRequest {
  readonly textOf: (file: string) => string | undefined;
  /** Whether a text of the file reads: two fixes that are sound alone may spoil it together. */
  readonly reads: (file: string, text: string) => boolean;
  /** Whether fixes that may change the meaning are applied too. */
  readonly unsafe: boolean;
}

/**
 * The files that fixes of these findings change. A fix is applied whole or not at all: of two that get in each
 * other's way the first in reading order is. Throws when a fix by itself spoils a file that reads: that is our bug.
 */
export function applyFixes(
  findings: readonly Diagnostic[],
  { textOf, reads, unsafe }: FixRequest,
): ReadonlyMap<string, MendedText> {
  const chosen = new Map<string, Fix[]>();
  for (const { file, fix } of [...findings].sort(inReadingOrder)) {
    if (fix === undefined || !(fix.safe || unsafe)) continue;
    const own = chosen.get(file) ?? [];
    if (own.length >= atOnce) continue;
    const taken = own.flatMap(({ edits }) => edits);
    if (fix.edits.some((edit) => taken.some((other) => clash(edit, other)))) continue;
    chosen.set(file, [...own, fix]);
  }
  const mended = new Map<string, MendedText>();
  for (const [file, fixes] of chosen) {
    const before = textOf(file);
    if (before === undefined) continue;
    const after = reads(file, before)
      ? soundest(before, fixes, file, (text) => reads(file, text))
      : mend(before, fixes);
    if (after.text !== before) mended.set(file, after);
  }
  return mended;
}

/** All fixes at once when the text still reads then, else as many of them, one by one, as leave it readable. */
function soundest(
  before: string,
  fixes: readonly Fix[],
  file: string,
  isSound: (text: string) => boolean,
): MendedText {
  const all = mend(before, fixes);
  if (isSound(all.text)) return all;
  const kept: Fix[] = [];
  for (const fix of fixes) if (isSound(mend(before, [...kept, fix]).text)) kept.push(fix);
  if (kept.length === 0) throw new Error(`a fix made ${file} unreadable; nothing was written`);
  return mend(before, kept);
}

function mend(text: string, fixes: readonly Fix[]): MendedText {
  const edits = fixes.flatMap((fix) => fix.edits);
  return { text: applyEdits(text, edits).text, count: fixes.length };
}

function clash(one: TextEdit, other: TextEdit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}
