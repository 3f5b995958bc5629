import type { Diagnostic, TextEdit } from './diagnostic.ts';
import { inReadingOrder } from './reading-order.ts';
import { applyEdits } from './text-edits.ts';

/** A text with mends in it, and how many. */
export interface MendedText {
  readonly text: string;
  readonly count: number;
}

/**
 * The files that fixes of these findings change. A fix is applied whole or not at all: of two that get in each
 * other's way the first in reading order is. Unsafe fixes only when `unsafe`.
 */
export function applyFixes(
  findings: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
  unsafe: boolean,
): ReadonlyMap<string, MendedText> {
  const chosen = new Map<string, { edits: TextEdit[]; count: number }>();
  for (const { file, fix } of [...findings].sort(inReadingOrder)) {
    if (fix === undefined || !(fix.safe || unsafe)) continue;
    const own = chosen.get(file) ?? { edits: [], count: 0 };
    if (fix.edits.some((edit) => own.edits.some((other) => clash(edit, other)))) continue;
    own.edits.push(...fix.edits);
    own.count += 1;
    chosen.set(file, own);
  }
  const mended = new Map<string, MendedText>();
  for (const [file, { edits, count }] of chosen) {
    const before = textOf(file);
    if (before === undefined) continue;
    const { text } = applyEdits(before, edits);
    if (text !== before) mended.set(file, { text, count });
  }
  return mended;
}

function clash(one: TextEdit, other: TextEdit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}
