import { plainBlockText, plainText } from '../text/plain-text.ts';
import type { Figure, Table } from '../text/tree/block.ts';
import { proofWords } from './words/proof-words.ts';

const longest = 60;

/** What a reader calls a table or figure: its caption, or else how it begins. */
export function nameOf(block: Table | Figure): string {
  const { caption, type } = block;
  if (caption !== undefined) return [caption.label, plainText(caption.children)].filter(Boolean).join(' ');
  const start = type === 'table' ? plainBlockText([block]).replaceAll('\n', ' ').trim() : '';
  const shown = start.length > longest ? `${start.slice(0, longest).trimEnd()}…` : start;
  return proofWords.unnamed[type](shown);
}
