import type { NameForm } from './name-index.ts';
import { isSmallWord, nameWordsOf } from './name-words.ts';
import type { NearTitle } from './near-titles.ts';
import type { RegionName } from './region-names.ts';

const kinds: ReadonlySet<RegionName['kind']> = new Set(['document', 'bron']);
/** A title between quotation marks behind the word for a paper: "de nota ‘…’". */
const quoted =
  /(?<!\p{L})(?:\p{L}*(?:nota|notitie|brief|voorstel|besluit|document|kader|visie|plan|rapport|stuk))\s+[‘“"'](?<title>\p{Lu}[^‘’“”"\n]{2,100}?)[’”"']/giu;

interface Title extends NameForm {
  readonly words: readonly string[];
}

/** Collects the titles of papers of three words or more. */
export function paperTitles(names: readonly RegionName[]): readonly Title[] {
  return names.flatMap((name) => {
    const words = contentOf(name.name);
    return kinds.has(name.kind) && words.length > 2 ? [{ name, form: name.name, words }] : [];
  });
}

/** The papers that a bare text names by a title that no paper has, and that shares most words with one that there is. */
export function otherQuotesIn(bare: string, titles: readonly Title[]): readonly NearTitle[] {
  if (titles.length === 0) return [];
  return [...bare.matchAll(quoted)].flatMap(({ 0: text, index, groups: { title = '' } = {} }) => {
    const words = contentOf(title);
    const shared = (one: Title) => words.filter((word) => one.words.includes(word)).length;
    if (words.length < 3 || titles.some((one) => shared(one) === words.length)) return [];
    const near = titles.find(
      (one) => one.words[0] === words[0] && shared(one) > 2 && shared(one) * 5 >= words.length * 3,
    );
    if (!near) return [];
    const end = index + text.length - 1;
    return [{ name: near.name, form: near.form, text: title, start: end - title.length, end }];
  });
}

const contentOf = (text: string) =>
  nameWordsOf(text)
    .filter((word) => !isSmallWord(word))
    .map(({ letters }) => letters);
