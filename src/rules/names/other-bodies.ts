import type { NameForm } from './name-index.ts';
import { type NameWord, nameWordsOf } from './name-words.ts';
import { bodySorts, type NearTitle } from './near-titles.ts';
import type { RegionName } from './region-names.ts';

/** The one organisation whose name begins with the name of a sort of body: "Kenniscentrum". */
export type OnlyBodies = ReadonlyMap<string, NameForm>;

/** Collects the bodies of which the region knows one of their sort. */
export function onlyBodies(names: readonly RegionName[]): OnlyBodies {
  const found = new Map<string, NameForm>();
  const seen = new Set<string>();
  for (const name of names) {
    const [first, second] = nameWordsOf(name.name);
    if (name.kind !== 'organisatie' || !first || !second || !isSort(first.letters)) continue;
    if (seen.has(first.letters)) found.delete(first.letters);
    else found.set(first.letters, { name, form: name.name });
    seen.add(first.letters);
  }
  return found;
}

/** The bodies of a sort of which the region knows one, that a bare text gives another name. */
export function otherBodiesIn(bare: string, bodies: OnlyBodies): readonly NearTitle[] {
  if (bodies.size === 0) return [];
  const words = nameWordsOf(bare);
  return words.flatMap((word, at) => {
    const form = bodies.get(word.letters);
    if (!form || !isCapital(word)) return [];
    const rest = words.slice(at + 1);
    const small = rest.findIndex((next) => !next.joined || !isCapital(next));
    const [next, ...more] = small < 0 ? rest : rest.slice(0, small);
    if (!next || next.letters === nameWordsOf(form.form)[1]?.letters) return [];
    const { end } = more.at(-1) ?? next;
    return [{ ...form, text: bare.slice(word.start, end), start: word.start, end }];
  });
}

const isCapital = ({ text }: NameWord) => /^\p{Lu}/u.test(text);

/** A compound that says what a body is; "Team" or "Raad" alone could be any. */
const isSort = (letters: string) => letters.length > 9 && bodySorts.test(letters);
