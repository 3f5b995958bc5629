import type { RegionData } from '../model/region-schema.ts';
import { otherNameAtEnd, wrongNameAtEnd } from './names-at-end.ts';
import { afkortingen } from './registers/afkortingen.ts';
import { type Stretch, wordsOf } from './sentences.ts';
import { stemsOf } from './word-stems.ts';

/** An abbreviation with the thing that has it, and the names it stands for. */
export interface Expansion {
  readonly kort: string;
  readonly names: readonly string[];
  readonly owner?: object;
  readonly key?: string;
}

/** What abbreviations stand for: the region's own, else those everybody knows. */
export interface Expansions {
  /** By the letters of the abbreviation. */
  readonly byShort: ReadonlyMap<string, Expansion>;
  /** By the stems of a name of two words or more. */
  readonly byName: ReadonlyMap<string, Expansion>;
}

/** A name beside an abbreviation that does not stand for it; where the name is right, the abbreviation. */
export interface WrongExpansion extends Stretch {
  readonly expansion: Expansion;
}

/** What every abbreviation in the papers of a region stands for. */
export function expansionsOf({ organisaties = [], begrippen = [] }: RegionData): Expansions {
  const own = [
    ...organisaties.map((owner) => ({ owner, key: 'naam', kort: owner.kort, names: [owner.naam] })),
    ...begrippen.map((owner) => ({ owner, key: 'term', kort: owner.afkorting, names: [owner.term] })),
  ];
  const found = new Map<string, Expansion>(
    [...afkortingen].map(([kort, names]) => [kort.toLowerCase(), { kort, names }]),
  );
  for (const { owner, key, kort, names } of own) {
    if (kort === undefined) continue;
    // A term and a body may share an abbreviation, and what everybody knows it for stays right.
    const {
      owner: first = owner,
      key: firstKey = key,
      names: earlier = [],
    } = found.get(kort.toLowerCase()) ?? {};
    const all = first === owner ? [...names, ...earlier] : [...earlier, ...names];
    found.set(kort.toLowerCase(), { kort, names: all, owner: first, key: firstKey });
  }
  const named = [...found.values()].flatMap((one) =>
    one.names.filter((name) => name.includes(' ')).map((name) => [stemsOf(name), one] as const),
  );
  return { byShort: found, byName: new Map(named) };
}

/** The names in a text that stand beside an abbreviation of something else; `read` tells what an expression stands for. */
export function wrongExpansionsIn(
  { bare, text }: { readonly bare: string; readonly text: string },
  expansions: Expansions,
  read: (expression: string) => string | undefined,
): readonly WrongExpansion[] {
  const meantBy = (written: string) => {
    const [, expression] = /^\{\{\s*([\w.-]+)\s*\}\}$/u.exec(written) ?? [];
    return expression === undefined ? written : (read(expression) ?? '');
  };
  const abbreviation = String.raw`\{\{\s*[\w.-]+\s*\}\}|\p{Lu}{2,5} \p{Lu}{2,4}|\p{L}[\p{L}\p{N}&]{1,7}`;
  const found: WrongExpansion[] = [];
  for (const match of text.matchAll(/(\{\{\s*[\w.-]+\s*\}\})\s\((\{\{\s*[\w.-]+\s*\}\})\)/gu)) {
    const [, name = '', kort = ''] = match;
    const expansion = expansions.byShort.get(meantBy(kort).toLowerCase());
    const said = meantBy(name);
    if (!expansion || said === '' || expansion.names.some((one) => stemsOf(one) === stemsOf(said))) continue;
    found.push({ text: said, start: match.index, end: match.index + name.length, expansion });
  }
  for (const { 1: written = '', index } of text.matchAll(
    new RegExp(String.raw`\((${abbreviation})\)`, 'gu'),
  )) {
    const expansion = expansions.byShort.get(meantBy(written).toLowerCase());
    const before = lastWords(bare, index);
    const other = expansion && otherNameAtEnd(before, expansion, expansions);
    if (expansion && other !== undefined) {
      found.push({ text: other, start: index + 1, end: index + 1 + written.length, expansion });
      continue;
    }
    const wrong = expansion && wrongNameAtEnd(before, expansion);
    if (expansion && wrong) found.push({ ...wrong, text: bare.slice(wrong.start, wrong.end), expansion });
  }
  for (const match of text.matchAll(
    new RegExp(String.raw`(?<![\p{L}\p{N}])(${abbreviation}) \(([^(){}\n]{6,90})\)`, 'gu'),
  )) {
    const [whole, written = '', name = ''] = match;
    const expansion = expansions.byShort.get(meantBy(written).toLowerCase());
    const start = match.index + whole.length - 1 - name.length;
    const words = wordsOf(name).map((word) => ({
      ...word,
      start: word.start + start,
      end: word.end + start,
    }));
    const wrong = expansion && wrongNameAtEnd(words, expansion);
    // In brackets after an abbreviation there may be anything; only what is a name as a whole counts.
    if (expansion && wrong && wrong.start === start && wrong.end === start + name.length)
      found.push({ ...wrong, text: name, expansion });
  }
  return found;
}

/** The words before an offset, back to a mark that parts them from what went before. */
function lastWords(bare: string, at: number): readonly Stretch[] {
  const before = bare.slice(Math.max(0, at - 120), at);
  const cut = /[.;:!?()\ufffc“‘](?!.*[.;:!?()\ufffc“‘])|\n\n(?!.*\n\n)/su.exec(before)?.index ?? -1;
  const from = at - before.length + cut + 1;
  const words = wordsOf(bare.slice(from, at)).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
  return /^[\s"'’”]*$/u.test(bare.slice(words.at(-1)?.end ?? from, at)) ? words : [];
}
