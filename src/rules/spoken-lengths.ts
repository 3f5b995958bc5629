import type { Stretch } from './sentences.ts';
import { numberOfWord } from './words/number-words.ts';

/** A length of time that a text says in words, at offsets in it. */
export interface SpokenLength extends Stretch {
  /** The fewest and the most days it can mean, rounding included. */
  readonly least: number;
  readonly most: number;
}

/** Days of a unit, and how many days people round a number of them by. */
const units: readonly (readonly [name: RegExp, days: number, rounding: number])[] = [
  [/^(?:uur|uren)$/iu, 1 / 24, 1 / 24],
  [/^(?:etma(?:al|len)|dag(?:en)?)$/iu, 1, 0.5],
  [/^werkdag(?:en)?$/iu, 1.4, 0.6],
  [/^we(?:ek|ken)$/iu, 7, 4],
  [/^maand(?:en)?$/iu, 30.4, 15],
  [/^kwarta(?:al|len)$/iu, 91, 30],
  [/^half ?ja(?:ar|ren)$/iu, 182.5, 45],
  [/^ja(?:ar|ren)$/iu, 365, 60],
];

const number = String.raw`\d+|(?:een )?half|anderhalf|driekwart|een paar|enkele|een|één|\p{L}+`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<nuance>nog geen|nog niet eens|minder dan|hooguit|hoogstens|maximaal|ten hoogste|uiterlijk|meer dan|ruim|minstens|minimaal|ten minste|bijna|krap|een kleine?|ongeveer|circa|zo'n|rond)[ \n]+)?(?:(?<low>${number})[ \n]+(?:tot|à|of)[ \n]+)?(?<count>${number})[ \n]+(?:vol(?:le)? )?(?<unit>uur|uren|etmaal|etmalen|werkdag(?:en)?|dag(?:en)?|week|weken|maand|maanden|kwartaal|kwartalen|halfjaar|jaar|jaren)(?![\p{L}-])`,
  'giu',
);

/** The lengths of time in a bare text, from left to right: "een half jaar", "ruim drie maanden", "drie tot zes weken". */
export function spokenLengthsIn(bare: string): readonly SpokenLength[] {
  return [...bare.matchAll(pattern)].flatMap((match) => {
    const { nuance = '', low, count = '', unit = '' } = match.groups ?? {};
    const found = lengthOf(count.toLowerCase(), unit);
    const first = low === undefined ? found : lengthOf(low.toLowerCase(), unit);
    if (!found || !first) return [];
    const range = withNuance(first.least, found.most, found.days, nuance.toLowerCase());
    return [{ text: match[0], start: match.index, end: match.index + match[0].length, ...range }];
  });
}

function lengthOf(count: string, unit: string) {
  const isHalfYear = /half$/u.test(count) && count !== 'anderhalf' && unit === 'jaar';
  const found = units.find(([name]) => name.test(isHalfYear ? 'halfjaar' : unit));
  const value = isHalfYear ? [1, 1] : countOf(count);
  if (!found || !value) return undefined;
  const [, days, rounding] = found;
  const [low = 0, high = 0] = value;
  return { least: low * days - rounding, most: high * days + rounding, days: high * days };
}

/** The fewest and the most that a number word counts. */
function countOf(count: string): readonly [number, number] | undefined {
  if (count === 'een paar' || count === 'enkele') return [2, 6];
  if (count === 'half' || count === 'een half') return [0.5, 0.5];
  if (count === 'anderhalf') return [1.5, 1.5];
  if (count === 'driekwart') return [0.75, 0.75];
  const value = /^\d+$/u.test(count) ? Number(count) : numberOfWord(count, true);
  return value === undefined ? undefined : [value, value];
}

function withNuance(least: number, most: number, days: number, nuance: string) {
  if (/^(?:nog|minder)/u.test(nuance)) return { least: 0, most: days };
  if (/^(?:hooguit|hoogstens|maximaal|ten hoogste)/u.test(nuance)) return { least: 0, most };
  if (/^(?:minstens|minimaal|ten minste|uiterlijk|meer)/u.test(nuance))
    return { least, most: Number.POSITIVE_INFINITY };
  if (nuance === 'ruim') return { least: days - 3, most: days * 1.5 };
  if (/^(?:bijna|krap|een klein)/u.test(nuance)) return { least: days * 0.7, most: days + 3 };
  return /^(?:ongeveer|circa|zo'n|rond)/u.test(nuance)
    ? { least: least * 0.8, most: most * 1.2 }
    : { least, most };
}
