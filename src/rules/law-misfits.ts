import { toezichthouders, toezichtOpKwaliteit } from './registers/toezichthouders.ts';
import { type GenummerdeWet, genummerdeWetten } from './registers/wetsartikelen.ts';
import { sentencesOf } from './sentences.ts';

/** A stretch of a text that says of a law what is not so. */
export interface LawMisfit {
  readonly soort: 'artikel' | 'bestuur' | 'toezicht';
  readonly gezegd: string;
  readonly wet: string;
  /** What fits instead, where that is known. */
  readonly juist: string | undefined;
  readonly start: number;
  readonly end: number;
}

const lawNames = new Map(
  genummerdeWetten.flatMap((wet) => [wet.naam, ...wet.ook].map((naam) => [naam, wet] as const)),
);
const article = new RegExp(
  String.raw`(?<!\p{L})(?:artikel(?:en)?|art\.)\s+(?<number>\d+(?:[.:]\d+)*)(?<letter>[a-z]{0,2})(?![\p{L}\p{N}]|[.:]\d)(?<parts>(?:,?\s+(?:(?:eerste|tweede|derde|vierde|vijfde|zesde) lid|lid \d+|(?:aanhef en )?onder(?:deel)? \p{L}))*)\s*,?\s+(?:van de |uit de |in de |van het )?(?<law>${[...lawNames.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{N}-])`,
  'giu',
);

/** Articles that the law beside them cannot have, by the way in which it numbers. */
export function articleMisfitsIn(bare: string): readonly LawMisfit[] {
  return [...bare.matchAll(article)].flatMap(({ 0: whole, index: start, groups = {} }) => {
    const wet = lawNames.get(groups['law'] ?? '');
    const number = groups['number'] ?? '';
    if (!wet || hasArticle(wet, number)) return [];
    return [
      { soort: 'artikel', gezegd: number, wet: wet.naam, juist: undefined, start, end: start + whole.length },
    ];
  });
}

function hasArticle({ nummering, laatste }: GenummerdeWet, number: string): boolean {
  const first = Number(number.split(/[.:]/u)[0]);
  if (first < 1 || first > laatste) return false;
  if (nummering === 'doorlopend') return /^\d+$/u.test(number);
  return nummering === 'per hoofdstuk' ? /^\d+(?:\.\d+)+$/u.test(number) : /^\d+:\d+$/u.test(number);
}

/** Laws of a province or a waterschap as the ground for what a gemeente does. */
export function governmentMisfitsIn(bare: string, text: string): readonly LawMisfit[] {
  return sentencesOf(bare, text).flatMap(({ text: sentence, start: from }) => {
    const match = /(?<!\p{L})(Provinciewet|Waterschapswet)(?!\p{L})/u.exec(sentence);
    const rest = match ? sentence.replaceAll(/(?:Provincie|Waterschaps)wet/gu, '') : '';
    const isOther =
      /(?<!\p{L})(?:provincies?|provinciale?|gedeputeerden?|statenlid|waterschap(?:pen)?|hoogheemraadschap(?:pen)?)(?!\p{L})/iu;
    if (!match || isOther.test(rest)) return [];
    const [wet] = match;
    const start = from + match.index;
    return [{ soort: 'bestuur', gezegd: wet, wet, juist: 'Gemeentewet', start, end: start + wet.length }];
  });
}

const named = (names: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})(?:${names.join('|')})(?!\p{L})`, 'u');
const bodies = Object.entries(toezichthouders).map(([naam, ook]) => ({
  naam,
  pattern: named([naam, ...ook]),
}));
const laws = toezichtOpKwaliteit.map(({ wet, ook, door }) => ({ wet, door, pattern: named([wet, ...ook]) }));
const watches =
  /(?<!\p{L})(?:toezicht\p{L}*|toeziet|(?:ziet|zien|houdt|houden)[^.;]* toe|controleert|controleren|inspecteert|handhaaft|bewaakt|taak|verantwoordelijk)(?!\p{L})/iu;

/** Sentences that give the watch over the quality of help under one law to a body that does not have it. */
export function supervisionMisfitsIn(bare: string, text: string): readonly LawMisfit[] {
  return sentencesOf(bare, text).flatMap(({ text: sentence, start: from }) => {
    if (
      !/kwaliteit/iu.test(sentence) ||
      !watches.test(sentence) ||
      /(?<!\p{L})(?:niet|geen)(?!\p{L})/u.test(sentence)
    )
      return [];
    const [law, ...moreLaws] = laws.filter(({ pattern }) => pattern.test(sentence));
    const [body, ...more] = bodies.filter(({ pattern }) => pattern.test(sentence));
    if (!law || moreLaws.length > 0) return [];
    const told = (found: RegExpExecArray | null, gezegd: string): readonly LawMisfit[] => {
      const start = from + (found?.index ?? 0);
      const end = start + (found?.[0].length ?? sentence.length);
      return [{ soort: 'toezicht', gezegd, wet: law.wet, juist: law.door, start, end }];
    };
    if (body && more.length === 0 && body.naam !== law.door)
      return told(body.pattern.exec(sentence), body.naam);
    const own = /(?<!\p{L})(?:gemeenten?|college|colleges|GGD)(?!\p{L})/u.exec(sentence);
    const isWatch = /toezicht op (?:de )?kwaliteit/iu.test(sentence);
    return !body && law.door !== 'gemeente' && own && isWatch ? told(own, own[0]) : [];
  });
}
