import { countWords, ordinalWords } from './words/count-words.ts';
import { referenceNouns } from './words/reference-nouns.ts';

/** A reference by number as a person typed it: "bijlage 2", "hoofdstuk drie", "de vierde tabel". */
export interface TypedReference {
  /** The word for one of them: "bijlage". */
  readonly noun: string;
  /** The number in figures, or as it was typed where it is no count ("2.3", "B", "1a"). */
  readonly number: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const words = [...countWords.slice(1), 'een'];
const number = String.raw`\d{1,3}(?:\.\d{1,2})*[a-h]?(?![\p{L}\p{N}/%-]|[.,]\d)|(?:${words.join('|')})(?!\p{L})|[A-H](?![\p{L}\p{N}'’-]|\.\p{L})|[IVX]{1,4}(?![\p{L}\p{N}])`;
const forms = new Map(referenceNouns.flatMap(({ noun, forms }) => forms.map((form) => [form, noun])));
const anyForm = [...forms.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replaceAll('.', String.raw`\.`))
  .join('|');
const joints = String.raw`[ \u00a0]*(?:,|\ben\b|\bof\b|\btot en met\b|\bt/m\b|–|-)[ \u00a0\n]*`;
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${anyForm})[ \u00a0\n]+(?:nr\.? |nummer )?((?:${number})(?:${joints}(?:${number}))*)`,
  'giu',
);
const ordered = new RegExp(
  String.raw`(?<!\p{L})(${ordinalWords.join('|')})[ \u00a0\n]+(${anyForm})(?![\p{L}-])`,
  'giu',
);
const one = new RegExp(number, 'gu');
/** "een" is no number after these: "vraag een collega". */
const vague = new Set(['een', 'één']);

/**
 * Every typed reference in a bare text, in reading order; "bijlagen 1 en 3" holds two. What is generated from an
 * expression is none.
 */
export function typedReferences(bare: string): readonly TypedReference[] {
  const found: TypedReference[] = [];
  for (const match of bare.matchAll(counted)) {
    const [whole, form = '', list = ''] = match;
    const noun = forms.get(form.toLowerCase());
    const from = match.index + whole.length - list.length;
    const numbers = [...list.matchAll(one)];
    for (const [position, { 0: typed, index }] of numbers.entries()) {
      if (!noun || !fits(noun, typed, position)) continue;
      const start = position === 0 ? match.index : from + index;
      const end = from + index + typed.length;
      found.push({ noun, number: inFigures(typed), text: bare.slice(start, end), start, end });
    }
  }
  for (const { 0: text, 1: ordinal = '', 2: form = '', index } of bare.matchAll(ordered)) {
    const noun = forms.get(form.toLowerCase());
    const place = ordinalWords.indexOf(ordinal.toLowerCase() as (typeof ordinalWords)[number]) + 1;
    if (noun === undefined || noun === 'besluit' || noun === 'vraag') continue;
    found.push({ noun, number: String(place), text, start: index, end: index + text.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Letters and Roman figures number annexes and chapters only; codes such as "1a" number segments. */
function fits(noun: string, typed: string, position: number): boolean {
  if (vague.has(typed.toLowerCase()))
    return position > 0 || noun === 'hoofdstuk' || noun === 'bijlage' ? typed !== 'een' : false;
  if (/^[a-z]$|^[ivx]+$/u.test(typed)) return false;
  if (/^[A-Z]+$/u.test(typed)) return noun === 'bijlage' || (noun === 'hoofdstuk' && romans.includes(typed));
  if (/[a-h]$/u.test(typed) && /^\d/u.test(typed)) return noun === 'segment' || noun === 'bijlage';
  return true;
}

function inFigures(typed: string): string {
  const word = (countWords as readonly string[]).indexOf(typed.toLowerCase());
  if (word > 0) return String(word);
  return typed;
}

/** The place of a letter or Roman figure that numbers annexes: B is the second; undefined for anything else. */
export function placeOfLetter(number: string): number | undefined {
  const roman = romans.indexOf(number);
  if (roman >= 0) return roman + 1;
  return /^[A-H]$/u.test(number) ? number.charCodeAt(0) - 64 : undefined;
}
