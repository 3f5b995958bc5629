import { nameWordsOf } from './name-words.ts';
import type { NearTitle } from './near-titles.ts';
import type { RegionName } from './region-names.ts';

const kinds: ReadonlySet<RegionName['kind']> = new Set(['document', 'bron', 'programma']);
/** A title between quotation marks, and whether it says that it goes on. */
const quoted = /[‘“"'](?<title>\p{Lu}[^‘’“”"\n]{2,100}?)\s?(?<more>…|\.{3})[’”"']/gu;

/** The titles that a bare text cuts off: ‘The first words…’ of a paper or a programme the region has. */
export function cutTitlesIn(bare: string, names: readonly RegionName[]): readonly NearTitle[] {
  if (!/…|\.{3}/u.test(bare)) return [];
  return [...bare.matchAll(quoted)].flatMap(({ 0: text, index: start, groups: { title = '' } = {} }) => {
    const begin = lettersOf(title);
    const [name] = names
      .filter((one) => kinds.has(one.kind) && lettersOf(one.name).startsWith(begin))
      .sort(
        // What stands between quotation marks is rather a paper than a programme.
        (a, b) => Number(a.kind === 'programma') - Number(b.kind === 'programma'),
      );
    return name ? [{ name, form: name.name, text, start, end: start + text.length }] : [];
  });
}

const lettersOf = (text: string) =>
  nameWordsOf(text)
    .map(({ letters }) => letters)
    .join(' ');
