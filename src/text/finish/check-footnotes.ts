import { undefinedFootnote, unusedFootnote } from '../../diagnostics/catalogue/text-structure-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Compilation } from '../compilation.ts';
import type { Block } from '../tree/block.ts';
import { mentionedFootnotes } from './collect-footnotes.ts';

/** Checks that every mark has a footnote, and every footnote a mark. A slip in the name of a mark is one finding. */
export function checkFootnotes(
  blocks: readonly Block[],
  texts: Compilation['footnotes'],
): readonly Diagnostic[] {
  const mentioned = mentionedFootnotes(blocks, texts);
  const unused = [...texts].filter(([id]) => !mentioned.has(id));
  const meant = new Set<string>();
  const undefinedOnes = [...mentioned].flatMap(([id, origin]) => {
    if (texts.has(id)) return [];
    // A mark with a slip in its name leaves its own note without a mark: that is said once.
    const other = unused.find(([one]) => layerOf(one) === layerOf(id) && !meant.has(one));
    if (other) meant.add(other[0]);
    return [
      diagnose(undefinedFootnote, origin, { id: id.slice(id.indexOf(':') + 1), bedoeld: other?.[1].name }),
    ];
  });
  const left = unused.flatMap(([id, { name, origin }]) =>
    meant.has(id) ? [] : [diagnose(unusedFootnote, origin, { id: name })],
  );
  return [...undefinedOnes, ...left];
}

const layerOf = (id: string) => id.slice(0, id.indexOf(':'));
