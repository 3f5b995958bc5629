import type { RegionModel } from '../../model/region-model.ts';
import type { RegionText } from '../region-texts.ts';
import { sentencesOf } from '../sentences.ts';
import { contentOf, foldStem, type Reading, readStretch } from './reading.ts';

type Begrip = NonNullable<RegionModel['data']['begrippen']>[number];

/** A term that a text explains by what another term means. */
export interface MistakenTerm {
  readonly text: RegionText;
  readonly term: string;
  readonly part: { readonly start: number; readonly end: number };
  readonly other: Begrip;
}

const aside = /^(?:,\s+(?=(?:de|het|een|dus|ofwel|oftewel|namelijk)\s)|\s+\()([^,.;:()]+)/u;

/** Terms with an explanation right behind them, "transitie, de overgang van taken", that is another term's. */
export function explainedTerms(texts: readonly RegionText[], region: RegionModel): readonly MistakenTerm[] {
  const begrippen = region.data.begrippen ?? [];
  const meanings = definitions(texts, region);
  const byStem = new Map(begrippen.map((begrip) => [foldStem(begrip.term.toLowerCase()), begrip]));
  if (byStem.size < 2) return [];
  return texts.flatMap((text) => {
    if (text.path[0] === 'begrippen' || !/,|\(/u.test(text.bare)) return [];
    return sentencesOf(text.bare, text.text).flatMap((sentence) => {
      const { tokens } = readStretch(text, sentence, region);
      return tokens.flatMap(({ word, start, end }): MistakenTerm[] => {
        const begrip = byStem.get(foldStem(word));
        const found = begrip && aside.exec(text.bare.slice(end, sentence.end));
        if (!begrip || !found) return [];
        const from = end + found[0].length - (found[1] ?? '').length;
        const stretch = { text: found[1] ?? '', start: from, end: end + found[0].length };
        const said = stemsIn(readStretch(text, stretch, region));
        const part = (of: Begrip) => {
          const meaning = meanings.get(of) ?? new Set<string>();
          return said.size < 2 ? 0 : [...said].filter((stem) => meaning.has(stem)).length / said.size;
        };
        const other = begrippen.find((one) => one !== begrip && part(one) >= 0.7);
        return other && part(begrip) < 0.3
          ? [{ text, term: begrip.term, part: { start, end: stretch.end }, other }]
          : [];
      });
    });
  });
}

/** The content words, and of parties also what part they have. */
const stemsIn = (reading: Reading): ReadonlySet<string> =>
  new Set(contentOf(reading).map(({ stem, role = '' }) => `${stem} ${role}`.trim()));

/** The content words of every definition. */
export function definitions(
  texts: readonly RegionText[],
  region: RegionModel,
): ReadonlyMap<object, ReadonlySet<string>> {
  return new Map(
    texts
      .filter(({ path, key }) => path[0] === 'begrippen' && key === 'definitie')
      .map((text) => {
        const stretch = { text: text.bare, start: 0, end: text.bare.length };
        return [text.owner, stemsIn(readStretch(text, stretch, region))];
      }),
  );
}
