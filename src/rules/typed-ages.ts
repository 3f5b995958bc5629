import type { Ages } from './words/age-words.ts';
import { numberOfWord } from './words/number-words.ts';

/** Ages typed in a text, at offsets in it. */
export interface TypedAges {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The ages meant; where the words leave a year open, the widest. */
  readonly ages: Ages;
  /** Whether the brackets stand around the ages and not around the word "jaar" with them. */
  readonly isSplit: boolean;
}

const half = '(?:[eë]neenhalf| en een half)';
const age = String.raw`(?:\d{1,2}(?:,5)?|(?<!\p{L})\p{L}{3,}?${half}?(?!\p{L}))`;

/** The years that an age is: "18", "18,5", "achttien", "achttieneneenhalf"; not a number when it is no age. */
function ageOf(text: string): number {
  if (/^\d/u.test(text)) return Number(text.replace(',', '.'));
  const whole = text.replace(new RegExp(`${half}$`, 'iu'), '');
  const years = numberOfWord(whole);
  if (years === undefined || years < 3 || years > 99) return Number.NaN;
  return whole === text ? years : years + 0.5;
}

const patterns = [
  String.raw`\((?<a>${age})[ ]?(?:-|–|/|tot|t/m|tot en met)[ ]?(?<b>${age})\)[ ]jaar`,
  String.raw`(?<![\d.,€/-])(?<a>${age})(?:[ ]jaar)?[ ]?(?:-|–|/|tot|t/m|tot en met)[ ]?(?<b>${age})[ -]?(?:jaar|jarige?n?)(?!\p{L})`,
  String.raw`(?<!\p{L})tussen(?: de)?[ ](?<a>${age})(?:[ ]jaar)?[ ]en(?: de)?[ ](?<b>${age})[ ]jaar`,
  String.raw`(?<!\p{L})tot[ ]${age}[ ](?:of|à)[ ](?<b>${age})[ ]jaar`,
  String.raw`(?<![\d.,€/-])(?<a>${age})[ ]jaar[ ](?:of|en)[ ](?:ouder|daarboven)`,
  String.raw`(?<!\p{L})(?:vanaf|boven(?: de)?|ouder dan)[ ](?<a>${age})[ ]jaar`,
  String.raw`(?<!\p{L})(?:tot|onder(?: de)?|jonger dan|t/m|tot en met)[ ](?<b>${age})[ ]jaar`,
  String.raw`(?<![\d.,€/-])(?<a>${age})(?:-?plussers|\+)(?!\p{L})`,
];

/** Years of these are no ages. */
const duration =
  /(?<!\p{L})\p{L}*(?:contract|overeenkomst|looptijd|duur|duren|duurt|termijn|verleng(?!de (?:jeugd|hulp|zorg))|periode|lopen|loopt|geldig)\p{L}*(?!\p{L})[^.;!?]*$/iu;

/** The ages typed in a bare text, from left to right. A bare "18 jaar" is a moment in a life and no interval. */
export function typedAgesIn(bare: string): readonly TypedAges[] {
  const found: TypedAges[] = [];
  for (const [index, source] of patterns.entries())
    for (const match of bare.matchAll(new RegExp(source, 'giu'))) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && other.start < end)) continue;
      const { a, b } = match.groups ?? {};
      const isIncluded = /t\/m|tot en met/u.test(match[0]);
      const tot = b === undefined ? 120 : ageOf(b) + (isIncluded ? 1 : 0);
      const ages = { van: a === undefined ? 0 : ageOf(a), tot };
      const ahead = bare.slice(Math.max(0, match.index - 60), match.index);
      // What is no number is no age, and compares with nothing.
      if (!(ages.van < ages.tot) || duration.test(ahead)) continue;
      found.push({ text: match[0], start: match.index, end, ages, isSplit: index === 0 });
    }
  return found.sort((x, y) => x.start - y.start);
}

/** A birthday that a text names: "na hun achttiende verjaardag", at offsets in it. */
export interface TypedBirthday {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly age: number;
  /** Whether it is about the time from that day on. */
  readonly isAfter: boolean;
}

const lead = '(?<lead>na|vanaf|sinds|voor|vóór|tot|rond|op|bij)';
const ordinal = String.raw`(?<age>\p{L}{3,}(?:de|ste)|\d{1,2}(?:e|de|ste))`;
const birthdays = [
  String.raw`(?<!\p{L})(?:${lead}[ \n]+)?(?:hun|de|zijn|haar|een|je|uw)[ \n]+${ordinal}[ \n]+(?:verjaardag|levensjaar)(?!\p{L})`,
  // "Na hun dertigste" needs no birthday; nor does "bij achttien jaar".
  String.raw`(?<!\p{L})${lead}[ \n]+(?:hun|zijn|haar|je|uw)[ \n]+${ordinal}(?=[ \n]*(?:[.,;:)]|$|\p{L}+(?:t|en)[ \n]))`,
  String.raw`(?<!\p{L})(?<lead>bij|rond)(?:[ \n]+de)?[ \n]+(?<age>\d{1,2}|\p{L}{3,})[ \n]+jaar(?!\p{L})`,
];

/** The birthdays named in a bare text, from left to right. */
export function birthdaysIn(bare: string): readonly TypedBirthday[] {
  const matches = birthdays.flatMap((source) => [...bare.matchAll(new RegExp(source, 'giu'))]);
  return matches.flatMap((match) => {
    const { lead = '', age: years = '' } = match.groups ?? {};
    const value = Number.parseInt(years, 10) || ageOfOrdinal(years.toLowerCase());
    // Below ten "het eerste" and "bij twee jaar" count other things.
    if (value === undefined || (value < 10 && !/verjaardag|levensjaar/iu.test(match[0]))) return [];
    const end = match.index + match[0].length;
    const isAfter = /^(?:na|vanaf|sinds)$/iu.test(lead);
    return [{ text: match[0], start: match.index, end, age: value, isAfter }];
  });
}

function ageOfOrdinal(word: string): number | undefined {
  if (word === 'derde') return 3;
  if (word === 'achtste') return 8;
  return numberOfWord(word.replace(/(?:ste|de)$/u, ''));
}
