import { append } from '../append.ts';
import type { RegionText } from '../region-texts.ts';
import { sentencesOf } from '../sentences.ts';
import { speaksOfPast } from '../words/history-words.ts';
import { type NameWord, nameWordsOf } from './name-words.ts';
import type { RegionName } from './region-names.ts';

/** Titles that have one year in them, by their words with a star for the year. */
export interface YearTitles {
  readonly byWords: ReadonlyMap<string, readonly { readonly name: RegionName; readonly year: string }[]>;
  /** How long such titles are, and at which word the year stands. */
  readonly shapes: readonly { readonly count: number; readonly at: number }[];
  /** Titles of documents with another year than the document has, with the title as it should be. */
  readonly misdated: readonly { readonly name: RegionName; readonly juist: string }[];
}

/** A title in a text under a year it has nowhere in the region. */
export interface OtherYear {
  readonly name: RegionName;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isYear = ({ text }: NameWord) => /^(?:19|20)\d\d$/u.test(text);
const keyOf = (words: readonly NameWord[], at: number) =>
  words.map(({ letters }, index) => (index === at ? '*' : letters)).join(' ');

/** What a title is compared with when it is about another year on purpose. */
const comparing =
  /(?<!\p{L})(?:vorige?|volgende?|eerdere?|volgt op|vervolg op|terugblik|evaluatie|verschil(?:t|len)?|vergeleken|ten opzichte|anders dan|sinds|net als|zoals in|ook al|zei|zeiden|nieuwe?)(?!\p{L})/iu;

/** Collects the titles of documents and sources, and the names of programmes, with a year. */
export function yearTitles(names: readonly RegionName[]): YearTitles {
  const byWords = new Map<string, { name: RegionName; year: string }[]>();
  const misdated: { name: RegionName; juist: string }[] = [];
  const shapes = new Map<string, { count: number; at: number }>();
  for (const name of names) {
    if (name.kind !== 'document' && name.kind !== 'bron' && name.kind !== 'programma') continue;
    const words = nameWordsOf(name.name);
    const at = words.findIndex(isYear);
    if (at < 0 || words.length < 3 || words.filter(isYear).length > 1) continue;
    const key = keyOf(words, at);
    const written = words[at]?.text ?? '';
    const year = String((name.owner as { readonly jaar?: number }).jaar ?? written);
    if (name.kind === 'document' && year !== written)
      misdated.push({ name, juist: name.name.replace(written, year) });
    append(byWords, key, { name, year });
    shapes.set(`${words.length} ${at}`, { count: words.length, at });
  }
  return { byWords, shapes: [...shapes.values()], misdated };
}

/** The titles a text gives with another year: by mistake, or because that year is meant; and those it gives with their own. */
export function titlesWithYearIn(
  { bare, text, owner }: RegionText,
  { byWords, shapes }: YearTitles,
): {
  readonly wrong: readonly OtherYear[];
  readonly right: readonly RegionName[];
  readonly meant: readonly OtherYear[];
} {
  const wrong: OtherYear[] = [];
  const right: RegionName[] = [];
  const meant: OtherYear[] = [];
  if (shapes.length === 0) return { wrong, right, meant };
  const words = nameWordsOf(bare);
  for (const [index, word] of words.entries()) {
    if (!isYear(word)) continue;
    for (const { count, at } of shapes) {
      const window = words.slice(Math.max(0, index - at), index - at + count);
      const [first, last] = [window[0], window.at(-1)];
      if (
        index < at ||
        window.length < count ||
        !first ||
        !last ||
        !window.slice(1).every(({ joined }) => joined)
      )
        continue;
      const titles = byWords.get(keyOf(window, at)) ?? [];
      const own = titles.find(({ year }) => year === word.text);
      if (own && own.name.owner !== owner) right.push(own.name);
      const [other] = titles;
      if (own || !other || other.name.owner === owner) continue;
      const { start } = first;
      const found = { name: other.name, text: bare.slice(start, last.end), start, end: last.end };
      const sentence = sentencesOf(bare, text).find((one) => one.start <= start && last.end <= one.end);
      const around = (sentence?.text ?? bare).replace(found.text, '');
      if (comparing.test(around) || speaksOfPast(around.replaceAll(/\d{4}/gu, ''), 0)) meant.push(found);
      else wrong.push(found);
    }
  }
  return { wrong, right, meant };
}
