import { labelOf } from '../model/enumeration.ts';
import { uitkomstmaten } from '../model/enumerations.ts';
import type { RegionModel } from '../model/region-model.ts';
import { goalHolders } from './all-goals.ts';
import type { OtherNamed } from './other-centrumgemeenten.ts';
import type { RegionText } from './region-texts.ts';
import { sentencesOf } from './sentences.ts';
import { basicOutcomes, otherMeasures, outcomeMeasures } from './words/outcome-measures.ts';

const list = /(?<!\p{L})(?:uitkomst|uitkomsten|uitkomstmaten|maten)(?!\p{L})[^:.;]*:\s+([^:;]+)$/iu;

/** An outcome that a text names and the quality framework does not. */
interface OtherOutcome extends OtherNamed {
  /** Whether an indicator measures it, or every region does, so that it lacks in the framework. */
  readonly isExpected: boolean;
}

/** Items of a list of outcomes in a text that the quality framework of the region does not measure. */
export function otherOutcomes(texts: readonly RegionText[], { data }: RegionModel): readonly OtherOutcome[] {
  const { kwaliteitskader } = data;
  const maten: readonly string[] = kwaliteitskader?.maten ?? [];
  if (!kwaliteitskader || maten.length === 0) return [];
  const measured = new Set<string | undefined>(
    goalHolders(data).flatMap(({ indicatoren }) =>
      indicatoren.flatMap(({ uitkomst, soort }) => [uitkomst, soort]),
    ),
  );
  const gegevens = maten.map((maat) => labelOf(uitkomstmaten, maat)).join(', ');
  return texts.flatMap(({ owner, key, text, bare }) =>
    sentencesOf(bare, text).flatMap((sentence): OtherOutcome[] => {
      const items = list.exec(sentence.text)?.[1];
      if (items === undefined) return [];
      const from = sentence.start + sentence.text.length - items.length;
      const read = [...items.matchAll(/(?:(?!\s(?:en|of)\s)[^,.])+/gu)].map(({ 0: found, index }) => {
        const item = found.replace(/^\s*(?:en|of)\s+|^\s+/u, '');
        const maat = Object.entries(outcomeMeasures).find(([, pattern]) => pattern.test(item))?.[0];
        return { item: item.trimEnd(), start: from + index + found.length - item.length, maat };
      });
      if (!read.some(({ maat }) => maat !== undefined && maten.includes(maat))) return [];
      return read
        .filter(({ item, maat }) => (maat === undefined ? otherMeasures.test(item) : !maten.includes(maat)))
        .map(({ item, start, maat }) => ({
          isExpected: maat !== undefined && (basicOutcomes.has(maat) || measured.has(maat)),
          spot: { owner, key, part: { start, end: start + item.length } },
          genoemd: item,
          gegevens,
          other: { owner: kwaliteitskader, key: 'maten' },
        }));
    }),
  );
}
