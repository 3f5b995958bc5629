import { comparedWords } from './likeness.ts';
import type { RegionText } from './region-texts.ts';

const listsOfPoints: ReadonlySet<unknown> = new Set([
  'uitgangspunten',
  'focuspunten',
  'ambitie',
  'omgeving',
  'inkoopstrategie',
  'kwaliteitskader',
]);

/** A short item of a list in which the region says what it wants, finds or asks. */
export const isPoint = ({ path, key, kind, bare }: RegionText) =>
  (listsOfPoints.has(path[0]) || key === 'bijzonderheden' || path.at(-2) === 'bijzonderheden') &&
  path.some((step) => typeof step === 'number') &&
  !['toelichting', 'kop', 'kernwoord', 'groep', 'vraag', 'naam'].includes(String(key)) &&
  (kind === 'line' || comparedWords(bare).length < 14);

/**
 * Of two twins the one that fits its own name or heading less, or else the words of its segment, comes last: it is most
 * likely the copy.
 */
export function misfitLast<T extends { readonly text: RegionText }>(
  { first, second }: { readonly first: T; readonly second: T },
  data: object,
): readonly [T, T] {
  const [a, b] = [wordsInName(first.text, data), wordsInName(second.text, data)];
  const [home, away] = [wordsAtHome(first.text), wordsAtHome(second.text)];
  const isCopy = a > 0 === b > 0 ? (home === away ? b > a : away > home) : b > 0;
  return isCopy ? [second, first] : [first, second];
}

/** How many of the words of a text the rest of its segment or profile uses too; of as many, how often. */
function wordsAtHome({ bare, holders: { segment, klantprofiel } }: RegionText): number {
  const elsewhere = new Map<string, number>();
  for (const word of comparedWords(stringsIn(segment ?? klantprofiel ?? {}).join(' ')))
    elsewhere.set(word, (elsewhere.get(word) ?? 0) + 1);
  const own = new Set(comparedWords(bare).filter((word) => word.length >= 5));
  const times = [...own].map((word) => (elsewhere.get(word) ?? 0) - 1).filter((count) => count > 0);
  const total = times.reduce((sum, count) => sum + count, 0);
  return times.length + total / (1 + total);
}

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** A verb that the words of an id write as one: "afstemming" for "stemmen af". */
const prefix = /^(?:aan|af|bij|door|in|mee|na|om|op|over|samen|toe|uit|voor)(?=\p{L}{5})/u;

/** How many words the id or a heading of what a text is part of shares with it; one that only begins alike is half. */
function wordsInName({ bare, path }: RegionText, data: object): number {
  const words = new Set(comparedWords(bare));
  const starts = new Set([...words].flatMap((word) => (word.length < 5 ? [] : word.slice(0, 5))));
  let current: unknown = data;
  let named: Readonly<Record<string, unknown>> | undefined;
  for (const step of path) {
    current = (current as Readonly<Record<string | number, unknown>>)[step];
    if (typeof current === 'object' && current !== null && 'id' in current) named = { ...current };
  }
  const shared = (word: string) =>
    starts.has(word.slice(0, 5)) || starts.has(word.replace(prefix, '').slice(0, 5)) ? 1 : 0;
  const scores = ['id', 'kop', 'kernwoord'].map((field) =>
    comparedWords(String(named?.[field] ?? ''))
      .filter((word) => word.length >= 5)
      .reduce((sum, word) => sum + (words.has(word) ? 2 : shared(word)), 0),
  );
  return Math.max(...scores);
}
