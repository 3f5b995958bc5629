import { withoutReserved } from './hole.ts';
import type { LocatedText } from './scope.ts';
import type { Origin } from './tree/origin.ts';

/** A text as the compiler reads it: lines end in a line feed and nothing looks like a hole. Places stay true. */
export function readableText(source: LocatedText): LocatedText {
  const text = withoutReserved(source.text);
  if (!text.includes('\r')) return text === source.text ? source : { ...source, text };
  const kept: number[] = [];
  let lines = '';
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\r' && text[index + 1] === '\n') continue;
    kept.push(index);
    lines += text[index] === '\r' ? '\n' : text[index];
  }
  const offsetOf = (offset: number) => source.offsetOf(kept[offset] ?? text.length);
  return { ...source, text: lines, offsetOf };
}

/** A text that no file holds; all of it stands at `origin`. */
export function derivedText(text: string, origin: Origin): LocatedText {
  return { text, origin, offsetOf: () => origin.span.start.offset, positionAt: () => origin.span.start };
}
