import { curlyQuotes, hashCutsText, lossyNumber } from '../../diagnostics/catalogue/quoting-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quoted } from '../mistakes/mistake.ts';
import type { TreeSource } from './build-tree.ts';

/** What is known of a value: its stretch, its style, and what it is read as. */
export interface ReadScalar {
  readonly range: readonly [number, number, number];
  readonly type?: string | undefined;
  readonly value: unknown;
}

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '”“',
  '‟': '”',
  '‘': '’',
  '’': '’',
  '‚': '’‘',
  '‛': '’',
};

/** Values that are valid YAML but are not read as they look: at most one finding a value. */
export function scalarFindings(scalar: ReadScalar, source: TreeSource): readonly Diagnostic[] {
  const [start, end] = scalar.range;
  if (scalar.type !== undefined && scalar.type !== 'PLAIN') return [];
  const text = source.text.slice(start, end);
  const finding =
    typeof scalar.value === 'number'
      ? numberFinding(text, scalar.value, start, source)
      : (curlyFinding(text, start, source) ?? hashFinding(text, end, source));
  return finding === undefined ? [] : [finding];
}

/** A number is safe when writing it again gives the same text. */
function numberFinding(
  text: string,
  value: number,
  start: number,
  source: TreeSource,
): Diagnostic | undefined {
  const number = Number.isNaN(value) ? 'NaN' : Number.isFinite(value) ? String(value) : 'oneindig';
  if (number === text) return undefined;
  const end = start + text.length;
  const edit = { start: source.fileOffset(start), end: source.fileOffset(end), text: `"${text}"` };
  return diagnose(
    lossyNumber,
    source.placeAt(start, end),
    { text, number },
    { fix: { safe: false, edits: [edit] } },
  );
}

/** Curly quotes count as delimiters when the first opens the value and its only partner ends it. */
function curlyFinding(text: string, start: number, source: TreeSource): Diagnostic | undefined {
  const closings = pairs[text.charAt(0)];
  if (closings === undefined) return undefined;
  const line = restOfLine(source.text, start);
  const partners = [...line.matchAll(new RegExp(`[${closings}"]`, 'gu'))]
    .map(({ index }) => index)
    .filter((at) => at > 0);
  // ’s Avonds: an apostrophe inside a word is no closing quote.
  const closing = partners.filter((at) => !/^\p{L}/u.test(line.slice(at + 1)));
  const [only] = closing;
  if (only === undefined) return undefined;
  const inside = only < text.length - 1;
  if (inside || (closing.length > 1 && only < text.length)) return undefined;
  const fix = only === text.length - 1 ? quoteFix(text, start, source) : undefined;
  const quote = `${text.charAt(0)}…${line.charAt(only)}`;
  return diagnose(curlyQuotes, source.placeAt(start, start + 1), { quote }, fix === undefined ? {} : { fix });
}

function quoteFix(text: string, start: number, source: TreeSource) {
  const edit = {
    start: source.fileOffset(start),
    end: source.fileOffset(start + text.length),
    text: quoted(text.slice(1, -1)),
  };
  return { safe: false, edits: [edit] };
}

/** `kleur: #b32020` and `Perceel #3`: written without a space after it, the `#` was no comment. */
function hashFinding(text: string, end: number, source: TreeSource): Diagnostic | undefined {
  const line = restOfLine(source.text, end);
  const [, blank = '', cut] =
    (text === '' ? /^([ \t]+)(#[^\s#!].*)$/u : /^([ \t]+)(#\d.*)$/u).exec(line) ?? [];
  if (cut === undefined) return undefined;
  const start = end + blank.length;
  return diagnose(hashCutsText, source.placeAt(start, start + cut.trimEnd().length), { text: cut.trimEnd() });
}

function restOfLine(text: string, start: number): string {
  const lineBreak = text.indexOf('\n', start);
  return text.slice(start, lineBreak === -1 ? text.length : lineBreak).replace(/\r$/u, '');
}
