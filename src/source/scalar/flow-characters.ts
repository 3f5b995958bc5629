import { add, addVerbatim, type Collector, collector, type LocatedCharacters } from './located-characters.ts';

/** Decodes a plain scalar: lines are folded, nothing else has a meaning. */
export function plainCharacters(source: string): LocatedCharacters {
  return folded(source, 0, source.length);
}

/** Decodes a single-quoted scalar: lines are folded and a doubled quote is one quote. */
export function singleQuotedCharacters(source: string): LocatedCharacters {
  const { text, offsets } = folded(source, 1, source.length - 1);
  const into = collector();
  for (let index = 0; index < text.length; index++) {
    add(into, text.charAt(index), offsets[index] ?? 0);
    if (text.startsWith("''", index)) index++;
  }
  return into;
}

/** A single line break becomes a space, n+1 of them n line breaks; space round them is dropped. */
function folded(source: string, start: number, end: number): LocatedCharacters {
  const into = collector();
  if (!source.slice(start, end).includes('\n')) {
    addVerbatim(into, source, start, end);
    return into;
  }
  let at = start;
  for (let first = true; ; first = false) {
    const lineBreak = source.indexOf('\n', at);
    const last = lineBreak === -1 || lineBreak >= end;
    const from = first ? at : skipSpace(source, at, end);
    if (last) {
      addVerbatim(into, source, from, end);
      return into;
    }
    addVerbatim(into, source, from, trimSpace(source, from, lineBreak));
    at = addFold(into, source, lineBreak, end);
  }
}

/** Adds what the line breaks from `lineBreak` on fold into; returns the start of the next line with text. */
function addFold(into: Collector, source: string, lineBreak: number, end: number): number {
  let at = lineBreak + 1;
  let blank = 0;
  for (;;) {
    const next = source.indexOf('\n', at);
    if (next === -1 || next >= end || source.slice(at, next).trim() !== '') break;
    add(into, '\n', next);
    blank++;
    at = next + 1;
  }
  if (blank === 0) add(into, ' ', lineBreak);
  return at;
}

function skipSpace(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at++;
  return at;
}

function trimSpace(source: string, start: number, lineBreak: number): number {
  let at = source[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak;
  while (at > start && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--;
  return Math.max(start, at);
}
