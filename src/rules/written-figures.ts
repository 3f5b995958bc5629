import { figureLabels, timeWords } from './words/figure-words.ts';
import { numberOfWord } from './words/number-words.ts';

/** A number that someone typed in running text, with what it measures. */
export interface WrittenFigure {
  readonly kind: 'percentage' | 'share' | 'amount' | 'count' | 'duration';
  /** A percentage as 22, a share as its quotient, an amount in euro, a duration in years. */
  readonly value: number;
  /** How far the number may lie from what was counted: half of its last digit. */
  readonly margin: number;
  /** For a share "één op de drie": the two numbers. */
  readonly parts?: readonly [number, number];
  /** Whether digits, or a unit such as "miljoen", were typed; else words. */
  readonly digits: boolean;
  /** The words after a count, up to three, in lower case: what it counts is among them. */
  readonly after: readonly string[];
  readonly start: number;
  readonly end: number;
}

const magnitudes: Readonly<Record<string, number>> = {
  ton: 1e5,
  duizend: 1e3,
  miljoen: 1e6,
  mln: 1e6,
  miljard: 1e9,
  mld: 1e9,
}; // prettier-ignore
const ordinals: Readonly<Record<string, number>> = {
  derde: 3,
  kwart: 4,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  achtste: 8,
  tiende: 10,
}; // prettier-ignore

const fixedShares: Readonly<Record<string, readonly [number, number]>> = {
  helft: [1, 2],
  driekwart: [3, 4],
};

const atom = /(?<![\p{L}\p{N}\ufffc.,/-])(?:\d+(?:[.,]\d+)*|\p{L}+)(?![\p{N}\p{L}\ufffc]|-\p{L}|-\d)/gu;

interface Atom {
  readonly value: number;
  readonly margin: number;
  readonly start: number;
  readonly end: number;
  readonly digits: boolean;
}

/** The numbers of a bare text, dates, years, article numbers and other labels left out. */
export function writtenFigures(bare: string): readonly WrittenFigure[] {
  const figures: WrittenFigure[] = [];
  let taken = 0;
  for (const { 0: text, index } of bare.matchAll(atom)) {
    if (index < taken) continue;
    const figure = figureAt(bare, text, index);
    if (!figure) continue;
    figures.push(figure);
    taken = figure.end;
  }
  return figures;
}

function figureAt(bare: string, text: string, start: number): WrittenFigure | undefined {
  const end = start + text.length;
  const rest = bare.slice(end, end + 80).replaceAll(/[\u00a0\n]/gu, ' ');
  const before = bare.slice(Math.max(0, start - 30), start).replaceAll(/[\u00a0\n]/gu, ' ');
  const [part, whole] = fixedShares[text.toLowerCase()] ?? [];
  if (part !== undefined && whole !== undefined && /^ (?:van|daarvan)/iu.test(rest))
    return {
      kind: 'share',
      value: part / whole,
      margin: 0,
      parts: [part, whole],
      digits: false,
      after: [],
      start,
      end,
    };
  const number = atomOf(
    text,
    start,
    / (?:op|derde|vijfde|zesde|miljoen|miljard|ton)\b| kwart\b/u.test(rest.slice(0, 12)),
  );
  if (
    !number ||
    figureLabels.test(before) ||
    /^(?:[.:/]\d|e\b|ste\b|de\b|°| ?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)/u.test(
      rest,
    )
  )
    return undefined;
  // Without accent it is an article, unless a share follows.
  if (/^een$/iu.test(text)) return share(number, rest);
  return (
    percentage(number, rest) ??
    share(number, rest) ??
    amount(number, rest, before) ??
    duration(number, rest) ??
    count(number, rest)
  );
}

function atomOf(text: string, start: number, article: boolean): Atom | undefined {
  const end = start + text.length;
  if (!/^\d/u.test(text)) {
    const value = numberOfWord(text, article);
    return value === undefined ? undefined : { value, margin: 0, start, end, digits: false };
  }
  const dutch = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text) ? text.replaceAll('.', '') : text;
  if (!/^\d+(?:[.,]\d+)?$/u.test(dutch)) return undefined;
  const [, decimals = ''] = dutch.split(/[.,]/u);
  return {
    value: Number(dutch.replace(',', '.')),
    margin: 10 ** -decimals.length / 2,
    start,
    end,
    digits: true,
  };
}

const isYear = ({ value, digits }: Atom, length: number) =>
  digits && length === 4 && value >= 1900 && value < 2100;

function percentage(number: Atom, rest: string): WrittenFigure | undefined {
  const unit = /^\s?(?:%|procent(?!\p{L})|percent(?!\p{L})|procentpunt)/u.exec(rest)?.[0];
  return unit === undefined
    ? undefined
    : { ...number, kind: 'percentage', after: [], end: number.end + unit.length };
}

function share(number: Atom, rest: string): WrittenFigure | undefined {
  const ratio = /^ (?:van de|op) (?:(?:de|elke|iedere) )?(\p{L}+|\d+(?:\.\d+)*)/u.exec(rest);
  const whole = ratio && atomOf(ratio[1] ?? '', 0, false);
  // "Twee van de zeven gemeenten" is a count; of many it is a share.
  const least = /^ van/u.test(rest) ? 20 : number.value;
  if (ratio && whole && whole.value > number.value && whole.value > least)
    return made(number, whole.value, ratio[0].length);
  const fraction = /^ (\p{L}+?)(?:deel)?(?= |,|\.|$)/u.exec(rest);
  const part = ordinals[fraction?.[1] ?? ''];
  const isShare =
    part !== undefined &&
    /^ \p{L}+ (?:van|daarvan|hiervan|deel|meer|minder|hoger|lager|loopt|krijgt|kreeg|gaat|heeft|had|is|was|komt)(?!\p{L})/u.test(
      rest,
    );
  if (
    !fraction ||
    part === undefined ||
    !isShare ||
    /^ \p{L}+ (?:fase|ronde|jaar|keer|bijlage|segment|kwartaal)/u.test(rest)
  )
    return undefined;
  return number.value < part ? made(number, part, fraction[0].length) : undefined;
}

const made = (number: Atom, whole: number, length: number): WrittenFigure => ({
  ...number,
  kind: 'share',
  value: number.value / whole,
  parts: [number.value, whole],
  after: [],
  end: number.end + length,
}); // prettier-ignore

function amount(number: Atom, rest: string, before: string): WrittenFigure | undefined {
  const sign = /(?:€|\beuro|\bEUR)\s?$/u.exec(before)?.[0];
  const size = /^\s?(miljoen|miljard|mln|mld|ton|duizend)(?!\p{L})(?:\.(?=\s\p{Ll}))?/u.exec(rest);
  const currency = /^\s?(?:euro|EUR)(?!\p{L})/u.exec(rest.slice(size?.[0].length ?? 0))?.[0];
  if (sign === undefined && currency === undefined && size?.[1] !== 'ton') {
    if (!size) return undefined;
    const factor = magnitudes[size[1] ?? ''] ?? 1;
    const end = number.end + size[0].length;
    return {
      ...number,
      kind: 'count',
      value: number.value * factor,
      margin: number.margin * factor,
      digits: true,
      after: wordsAfter(rest.slice(size[0].length)),
      end,
    };
  }
  const factor = magnitudes[size?.[1] ?? ''] ?? 1;
  return {
    ...number,
    kind: 'amount',
    value: number.value * factor,
    margin: Math.max(number.margin, size ? 0.05 : 0) * factor,
    digits: true,
    after: [],
    start: number.start - (sign?.length ?? 0),
    end: number.end + (size?.[0].length ?? 0) + (currency?.length ?? 0),
  };
}

function duration(number: Atom, rest: string): WrittenFigure | undefined {
  const unit = new RegExp(`^(?: ?(?:à|tot|-|–|en|of) [\\p{L}\\d,]+)? ?(${timeWords})(?!\\p{L})`, 'u').exec(
    rest,
  );
  if (!unit) return undefined;
  const value = /^jaar|^jaren/u.test(unit[1] ?? '') ? number.value : Number.NaN;
  return { ...number, kind: 'duration', value, after: [], end: number.end };
}

function count(number: Atom, rest: string): WrittenFigure | undefined {
  const after = wordsAfter(rest);
  if (
    (after.length === 0 && !number.digits) ||
    !Number.isInteger(number.value) ||
    isYear(number, number.end - number.start)
  )
    return undefined;
  return { ...number, margin: 0, kind: 'count', after };
}

function wordsAfter(rest: string): readonly string[] {
  const words = /^(?: [\p{L}][\p{L}\p{N}'’-]*){1,3}/u.exec(rest)?.[0].trim() ?? '';
  return words === '' ? [] : words.toLowerCase().split(' ');
}
