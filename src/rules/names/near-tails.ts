import { append } from '../append.ts';
import { gemeenteNamesIn } from '../registers/gemeente-names.ts';
import type { NameForm } from './name-index.ts';
import { hasCapital, isSmallWord, type NameWord, nameWordsOf } from './name-words.ts';
import type { NearTitle } from './near-titles.ts';
import type { RegionName } from './region-names.ts';

/** Long names by how they begin: the first word, and the first letters of the second. */
export type NameHeads = ReadonlyMap<string, readonly NameForm[]>;

const kinds: ReadonlySet<RegionName['kind']> = new Set(['organisatie', 'programma', 'document', 'bron']);
/** Of so many names that begin alike the tails tell them apart, and yet another may be meant. */
const most = 2;

/** Collects the names of three words or more by how they begin. */
export function nameHeads(names: readonly RegionName[]): NameHeads {
  const heads = new Map<string, NameForm[]>();
  for (const name of names) {
    if (!kinds.has(name.kind)) continue;
    for (const form of [name.name, ...name.also]) {
      const words = contentOf(nameWordsOf(form));
      const key = headOf(words);
      if (words.length < 3 || key === undefined) continue;
      if (!heads.get(key)?.some((one) => one.form === form)) append(heads, key, { name, form });
    }
  }
  for (const [key, forms] of heads) if (forms.length > most) heads.delete(key);
  return heads;
}

/** What a bare text names with the first words of a long name, and then other words with a capital. */
export function nearTailsIn(bare: string, heads: NameHeads): readonly NearTitle[] {
  if (heads.size === 0) return [];
  const words = nameWordsOf(bare);
  return words.flatMap((word, at) => {
    if (!hasCapital(word) || isSmallWord(word)) return [];
    const key = headOf(contentOf(words.slice(at, at + 5)));
    const forms = key === undefined ? [] : (heads.get(key) ?? []);
    const found = forms.flatMap((form) => otherTail(bare, words, at, form) ?? []);
    return found.slice(0, 1);
  });
}

const contentOf = (words: readonly NameWord[]) => words.filter((word) => !isSmallWord(word));

function headOf([first, second]: readonly NameWord[]): string | undefined {
  return first && second && second.letters.length > 3
    ? `${first.letters} ${second.letters.slice(0, 4)}`
    : undefined;
}

function otherTail(
  bare: string,
  words: readonly NameWord[],
  at: number,
  form: NameForm,
): NearTitle | undefined {
  const wanted = contentOf(nameWordsOf(form.form));
  const run = runFrom(words, at, wanted);
  const own = contentOf(run);
  const same = wanted.findIndex((word, index) => word.letters !== own[index]?.letters);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || same < 1 || own.length <= same || own.length > wanted.length + 1) return undefined;
  const tail = bare.slice(own[same]?.start, last.end);
  // A year tells editions apart, and the name of a gemeente the papers of gemeenten.
  const isPaper = form.name.kind === 'document' || form.name.kind === 'bron';
  if (/\p{N}/u.test(tail) || (isPaper && gemeenteNamesIn(tail).length > 0)) return undefined;
  const least = form.name.kind === 'organisatie' ? 4 : 3;
  const isLong = same >= least && same * 2 >= wanted.length;
  const isShort = wanted.length === 3 && own.length === 3 && own.slice(same).every(hasCapital);
  if (!isLong && !isShort) return undefined;
  return { ...form, text: bare.slice(first.start, last.end), start: first.start, end: last.end };
}

/** The words of a name as a text goes on with it: those of the name itself, and any other with a capital. */
function runFrom(words: readonly NameWord[], at: number, wanted: readonly NameWord[]): readonly NameWord[] {
  const own = new Set(wanted.map(({ letters }) => letters));
  let end = at;
  for (let next = at; next < words.length && next < at + wanted.length * 2 + 2; next++) {
    const word = words[next];
    if (!word || (next > at && !word.joined)) break;
    if (hasCapital(word) || own.has(word.letters)) end = next + 1;
    else if (!isSmallWord(word)) break;
  }
  return words.slice(at, end);
}
