import { add, addVerbatim, type Collector, collector, type LocatedCharacters } from './located-characters.ts';

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
};

const codeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Decodes a double-quoted scalar: escapes, folded lines, and lines joined by a backslash. */
export function doubleQuotedCharacters(source: string): LocatedCharacters {
  const into = collector();
  const end = source.length - 1;
  let at = 1;
  while (at < end) {
    if (source[at] === '\\') at = addEscape(into, source, at);
    else {
      const gap = /[ \t]*(?:\r?\n[ \t]*)*/uy;
      gap.lastIndex = at;
      const blank = gap.exec(source)?.[0] ?? '';
      if (blank.includes('\n')) at = addFold(into, blank, at);
      else {
        const next = at + Math.max(1, blank.length);
        addVerbatim(into, source, at, next);
        at = next;
      }
    }
  }
  return into;
}

/** `blank` is white space with at least one line break. */
function addFold(into: Collector, blank: string, at: number): number {
  const breaks = [...blank.matchAll(/\n/gu)].map(({ index }) => at + index);
  const [first = at, ...more] = breaks;
  if (more.length === 0) add(into, ' ', first);
  for (const offset of more) add(into, '\n', offset);
  return at + blank.length;
}

function addEscape(into: Collector, source: string, at: number): number {
  const next = source.charAt(at + 1);
  const joined = /\r?\n[ \t]*/uy;
  joined.lastIndex = at + 1;
  const lineEnd = joined.exec(source)?.[0];
  if (lineEnd !== undefined) return at + 1 + lineEnd.length;
  const length = codeLengths[next];
  if (length !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16);
    if (code <= 0x10ffff) add(into, String.fromCodePoint(code), at);
    return at + 2 + length;
  }
  add(into, escapes[next] ?? next, at);
  return at + 2;
}
