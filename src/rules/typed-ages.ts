import type { Ages } from './words/age-words.ts';

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

const age = String.raw`\d{1,2}`;
const patterns = [
  String.raw`\((?<a>${age})[ ]?(?:-|–|/|tot|t/m|tot en met)[ ]?(?<b>${age})\)[ ]jaar`,
  String.raw`(?<![\d.,€/-])(?<a>${age})(?:[ ]jaar)?[ ]?(?:-|–|/|tot|t/m|tot en met)[ ]?(?<b>${age})[ -]?(?:jaar|jarige?n?)(?!\p{L})`,
  String.raw`(?<![\d.,€/-])(?<a>${age})[ ]jaar[ ](?:of|en)[ ](?:ouder|daarboven)`,
  String.raw`(?<!\p{L})(?:vanaf|boven(?: de)?|ouder dan)[ ](?<a>${age})[ ]jaar`,
  String.raw`(?<!\p{L})(?:tot|onder(?: de)?|jonger dan|t/m|tot en met)[ ](?<b>${age})[ ]jaar`,
  String.raw`(?<![\d.,€/-])(?<a>${age})(?:-?plussers|\+)(?!\p{L})`,
];

/** Years of these are no ages. */
const duration =
  /(?<!\p{L})\p{L}*(?:contract|overeenkomst|looptijd|duur|duren|duurt|termijn|verleng|periode|lopen|loopt|geldig)\p{L}*(?!\p{L})[^.;!?]*$/iu;

/** The ages typed in a bare text, from left to right. A bare "18 jaar" is a moment in a life and no interval. */
export function typedAgesIn(bare: string): readonly TypedAges[] {
  const found: TypedAges[] = [];
  for (const [index, source] of patterns.entries())
    for (const match of bare.matchAll(new RegExp(source, 'giu'))) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && other.start < end)) continue;
      const { a, b } = match.groups ?? {};
      const isIncluded = /t\/m|tot en met/u.test(match[0]);
      const tot = b === undefined ? 120 : Number(b) + (isIncluded ? 1 : 0);
      const ages = { van: Number(a ?? 0), tot };
      const ahead = bare.slice(Math.max(0, match.index - 60), match.index);
      if (ages.van >= ages.tot || duration.test(ahead)) continue;
      found.push({ text: match[0], start: match.index, end, ages, isSplit: index === 0 });
    }
  return found.sort((x, y) => x.start - y.start);
}
