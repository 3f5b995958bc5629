import { undefinedFootnote, unusedFootnote } from '../../diagnostics/catalogue/text-structure-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Compilation } from '../compilation.ts';
import type { Block } from '../tree/block.ts';
import { mentionedFootnotes } from './collect-footnotes.ts';

/** Checks that every mark has a footnote, and every footnote a mark. */
export function checkFootnotes(
  blocks: readonly Block[],
  texts: Compilation['footnotes'],
): readonly Diagnostic[] {
  const mentioned = mentionedFootnotes(blocks, texts);
  const undefinedOnes = [...mentioned].flatMap(([id, origin]) =>
    texts.has(id) ? [] : [diagnose(undefinedFootnote, origin, { id: id.slice(id.indexOf(':') + 1) })],
  );
  const unused = [...texts].flatMap(([id, { name, origin }]) =>
    mentioned.has(id) ? [] : [diagnose(unusedFootnote, origin, { id: name })],
  );
  return [...undefinedOnes, ...unused];
}
