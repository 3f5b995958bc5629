import { dedented, joinLines, type MappedText, slice } from './mapped-text.ts';
import type { Section } from './sections.ts';

const definition = /^ {0,3}\[\^([^\]\s[]+)\]:[ \t]*/;
const otherStart = /^\s*(?::::|#{1,6} |\|)/;

/** The text of a footnote that begins on line `index`, and the last line that belongs to it. */
export function takeFootnote(
  lines: readonly MappedText[],
  index: number,
): { readonly section: Section; readonly last: number } | undefined {
  const line = lines[index];
  const match = line && definition.exec(line.text);
  if (!line || !match) return undefined;
  let last = index;
  for (let next = index + 1; next < lines.length; next++) {
    const text = lines[next]?.text ?? '';
    if (text.trim() === '') continue;
    const afterGap = next > last + 1;
    if (definition.test(text) || otherStart.test(text) || (afterGap && !/^(?: {2}|\t)/.test(text))) break;
    last = next;
  }
  const rest = dedented(lines.slice(index + 1, last + 1));
  const text = joinLines([slice(line, match[0].length), ...rest]);
  return { section: { kind: 'footnote', name: match[1] ?? '', line, text }, last };
}
