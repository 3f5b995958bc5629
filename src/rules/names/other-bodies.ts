import type { RegionData } from '../../model/region-schema.ts';
import { isJoinWord } from '../words/function-words.ts';
import type { NameForm } from './name-index.ts';
import { hasCapital, type NameWord, nameWordsOf } from './name-words.ts';
import { bodySorts, type NearTitle } from './near-titles.ts';
import type { RegionName } from './region-names.ts';

/** The one organisation or paper whose name begins with the name of its sort: "Kenniscentrum", "Kadernota". */
export type OnlyBodies = ReadonlyMap<string, NameForm>;

/** Collects the bodies and papers of which the region knows one of their sort. */
export function onlyBodies(names: readonly RegionName[]): OnlyBodies {
  const found = new Map<string, NameForm>();
  const seen = new Set<string>();
  for (const name of names) {
    const [first, second] = nameWordsOf(name.name);
    if (!first || !second || !isSort(name, first.letters)) continue;
    if (seen.has(first.letters)) found.delete(first.letters);
    else found.set(first.letters, { name, form: name.name });
    seen.add(first.letters);
  }
  return found;
}

/** What tells other papers of a sort apart: the names of gemeenten, and what recorded events call a paper. */
export function otherEditions({ gemeenten, gebeurtenissen = [] }: RegionData): ReadonlySet<string> {
  const events = gebeurtenissen.flatMap(({ onderwerp }) => nameWordsOf(onderwerp).slice(1, 2));
  return new Set(
    [...gemeenten.flatMap(({ naam }) => nameWordsOf(naam)), ...events].map(({ letters }) => letters),
  );
}

/** The bodies and papers of a sort of which the region knows one, that a bare text gives another name. */
export function otherBodiesIn(
  bare: string,
  bodies: OnlyBodies,
  others: ReadonlySet<string>,
): readonly NearTitle[] {
  if (bodies.size === 0) return [];
  const words = nameWordsOf(bare);
  return words.flatMap((word, at) => {
    const form = bodies.get(word.letters);
    if (!form || !hasCapital(word)) return [];
    const tail = capitalsAfter(words, at);
    const [next, ...more] = tail;
    if (!next || others.has(next.letters)) return [];
    const right = nameWordsOf(form.form);
    if (right.some(({ letters }) => letters === next.letters)) return [];
    // There are many papers of a sort: only a name as long as the known one is likely meant for it.
    const isPaper = form.name.kind !== 'organisatie';
    if (isPaper && tail.length < right.filter(hasCapital).length - 1) return [];
    const { end } = more.at(-1) ?? next;
    return [{ ...form, text: bare.slice(word.start, end), start: word.start, end }];
  });
}

/** The words with a capital that go on behind a word, also where "en" joins two of them. */
function capitalsAfter(words: readonly NameWord[], at: number): readonly NameWord[] {
  const found: NameWord[] = [];
  for (let index = at + 1; index < words.length; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word?.joined) break;
    if (hasCapital(word)) found.push(word);
    else if (!(isJoinWord(word.text) && next?.joined && hasCapital(next) && found.length > 0)) break;
  }
  return found;
}

/** A compound that says what a body or a paper is; "Team", "Raad" or "Nota" alone could be any. */
const isSort = ({ kind }: RegionName, letters: string) =>
  kind === 'organisatie'
    ? letters.length > 9 && bodySorts.test(letters)
    : (kind === 'document' || kind === 'bron') && paperSorts.test(letters);

const paperSorts = /^\p{L}{3,}(?:nota|plan|visie|agenda|akkoord|verordening)$/u;
