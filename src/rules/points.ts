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
  const [a, b] = [fitsName(first.text, data), fitsName(second.text, data)];
  const isCopy = a === b ? wordsAtHome(second.text) > wordsAtHome(first.text) : b;
  return isCopy ? [second, first] : [first, second];
}

/** How often the rest of its segment or profile uses the words of a text. */
function wordsAtHome({ bare, holders: { segment, klantprofiel } }: RegionText): number {
  const elsewhere = new Map<string, number>();
  for (const word of comparedWords(stringsIn(segment ?? klantprofiel ?? {}).join(' ')))
    elsewhere.set(word, (elsewhere.get(word) ?? 0) + 1);
  const own = new Set(comparedWords(bare).filter((word) => word.length >= 5));
  return [...own].reduce((sum, word) => sum + (elsewhere.get(word) ?? 0), 0);
}

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Whether a text shares the beginning of a word with the id or a heading of what it is part of. */
function fitsName({ bare, path }: RegionText, data: object): boolean {
  const starts = new Set(comparedWords(bare).flatMap((word) => (word.length < 5 ? [] : word.slice(0, 5))));
  let current: unknown = data;
  let named: Readonly<Record<string, unknown>> | undefined;
  for (const step of path) {
    current = (current as Readonly<Record<string | number, unknown>>)[step];
    if (typeof current === 'object' && current !== null && 'id' in current) named = { ...current };
  }
  return ['id', 'kop', 'kernwoord'].some((field) =>
    comparedWords(String(named?.[field] ?? '')).some((word) => starts.has(word.slice(0, 5))),
  );
}
