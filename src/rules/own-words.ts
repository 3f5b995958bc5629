import type { RegionModel } from '../model/region-model.ts';
import { walkData } from '../model/schema-walk.ts';
import { wordsOf } from './sentences.ts';

const namedThings: ReadonlySet<string | number> = new Set([
  'gemeenten',
  'organisaties',
  'aanbieders',
  'regio',
]);
const nameKeys: ReadonlySet<string | number> = new Set(['naam', 'kort', 'samenwerkingsverband']);

/** Where a region makes up a word of its own: a name, a term with a meaning, or a way of writing it forbids. */
export function declaresWord(path: readonly (string | number)[]): boolean {
  const key = path.at(-1) ?? '';
  if (path[0] === 'begrippen' && (key === 'term' || key === 'afkorting')) return true;
  return namedThings.has(path[0] ?? '') && nameKeys.has(key) && path.length <= 3;
}

/** The words that a region itself gives: in names of gemeenten, organisations and persons, in terms and codes. */
export function ownWords({ schema, data }: RegionModel): ReadonlySet<string> {
  const names = new Set<string>();
  walkData(schema, data, ({ value, path, meta }) => {
    if (typeof value !== 'string' || path.includes('noot')) return;
    const isOwn = meta.verbatim === true || path.includes('nietGebruiken') || declaresWord(path);
    if (!isOwn || meta.identifies || meta.refersTo) return;
    for (const { text } of wordsOf(value.replaceAll('’', "'"))) {
      for (const word of [text, ...text.split(/[-/&]/u)]) names.add(word);
    }
  });
  return names;
}
