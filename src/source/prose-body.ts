import { add, addVerbatim, collector } from './scalar/located-characters.ts';
import type { ScalarNode } from './source-node.ts';
import type { SourceText } from './source-text.ts';

/**
 * The text of a Markdown file from `from` on, without the blank lines around it. Windows line breaks become
 * plain ones, so that the text is the same on every machine.
 */
export function proseBody({ file, text, placeAt }: SourceText, from: number): ScalarNode {
  const end = from + text.slice(from).trimEnd().length;
  const blank = /^(?:[ \t]*\r?\n)*/u.exec(text.slice(from, end))?.[0].length ?? 0;
  const start = from + blank;
  const into = collector();
  for (let at = start; at < end; ) {
    const found = text.indexOf('\r\n', at);
    const stop = found === -1 || found >= end ? end : found;
    addVerbatim(into, text, at, stop);
    if (stop < end) add(into, '\n', stop);
    at = stop < end ? stop + 2 : end;
  }
  const offsetOf = (decoded: number): number => into.offsets[Math.max(0, decoded)] ?? end;
  return { kind: 'scalar', value: into.text, file, span: placeAt(start, end).span, offsetOf };
}
