import { undefinedFootnote, unusedFootnote } from '../../diagnostics/catalogue/text-structure-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Compilation } from '../compilation.ts';
import { plainBlockText } from '../plain-text.ts';
import type { Block } from '../tree/block.ts';
import { mentionedFootnotes } from './collect-footnotes.ts';

/**
 * Checks that every mark has a footnote, and every footnote a mark. A slip in the name of a mark or of its note is one
 * finding, where the name says less of what the note is about.
 */
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
    const name = id.slice(id.indexOf(':') + 1);
    if (!other) return [diagnose(undefinedFootnote, origin, { id: name, bedoeld: undefined })];
    const [otherId, note] = other;
    meant.add(otherId);
    const text = plainBlockText(note.children).toLowerCase();
    return fitOf(name, text) > fitOf(note.name, text)
      ? [diagnose(unusedFootnote, note.origin, { id: note.name, bedoeld: name })]
      : [diagnose(undefinedFootnote, origin, { id: name, bedoeld: note.name })];
  });
  const left = unused.flatMap(([id, { name, origin }]) =>
    meant.has(id) ? [] : [diagnose(unusedFootnote, origin, { id: name, bedoeld: undefined })],
  );
  return [...undefinedOnes, ...left];
}

/** Which part of the words of a name stands in a text. */
function fitOf(name: string, text: string): number {
  const parts = name.toLowerCase().split('-');
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return parts.filter((part) => words.some((word) => word.startsWith(part))).length / parts.length;
}

const layerOf = (id: string) => id.slice(0, id.indexOf(':'));
