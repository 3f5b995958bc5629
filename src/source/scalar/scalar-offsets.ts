import type { Scalar } from 'yaml';
import { blockCharacters } from './block-characters.ts';
import { doubleQuotedCharacters } from './double-quoted-characters.ts';
import { plainCharacters, singleQuotedCharacters } from './flow-characters.ts';
import type { LocatedCharacters } from './located-characters.ts';

/**
 * The way from a decoded string back to the text it was read from: the offset in `text` of each of its UTF-16
 * units. Line breaks that folding made a space map to the break. The decoding is done at the first question.
 */
export function scalarOffsets(scalar: Scalar.Parsed, text: string): (decoded: number) => number {
  let located: LocatedCharacters | undefined;
  const [start, valueEnd] = scalar.range;
  return (decoded) => {
    located ??= charactersOf(scalar, text.slice(start, valueEnd));
    const { offsets } = located;
    if (decoded < offsets.length) return start + (offsets[Math.max(0, decoded)] ?? 0);
    return endOf(scalar, text, start + (offsets.at(-1) ?? -1) + 1);
  };
}

/** The characters of a scalar's source text, decoded according to its style. */
export function charactersOf(scalar: Scalar.Parsed, source: string): LocatedCharacters {
  switch (scalar.type) {
    case 'QUOTE_DOUBLE':
      return doubleQuotedCharacters(source);
    case 'QUOTE_SINGLE':
      return singleQuotedCharacters(source);
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return blockCharacters(source, indentOf(scalar));
    default:
      return plainCharacters(source);
  }
}

function indentOf(scalar: Scalar.Parsed): number {
  const token = scalar.srcToken;
  return token !== undefined && 'indent' in token ? Math.max(0, token.indent) : 0;
}

/** Where the content ends: before the closing quote, or after the last character. */
function endOf(scalar: Scalar.Parsed, text: string, afterLast: number): number {
  const [start, valueEnd] = scalar.range;
  if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') {
    return Math.max(start, valueEnd - 1);
  }
  if (scalar.type === 'PLAIN') return valueEnd;
  return Math.min(afterLast, text.length);
}
