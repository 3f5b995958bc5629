import { append } from './append.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { foldStem } from './statements/reading.ts';
import { periodCompounds, periodsIn } from './words/period-words.ts';

/** Words that give a term another period than the rest of the texts about it. */
export interface OtherPeriod {
  readonly spot: Spot;
  readonly term: string;
  readonly said: string;
  readonly other: string;
  readonly elsewhere: Spot;
}

interface Mention {
  readonly spot: Spot;
  readonly said: string;
  readonly period: string;
  readonly isDefinition: boolean;
}

/**
 * Terms whose definition counts in a period, where the definition, the sentences that explain them in the same words
 * ("het aantal dossiers dat in een week kan") and the compounds of period and term ("weekdossier") do not all name the
 * same one. Of each term the mention that most others speak against is told.
 */
export function otherPeriods(texts: readonly RegionText[]): readonly OtherPeriod[] {
  const defined = new Map<string, string>();
  const mentions = new Map<string, Mention[]>();
  const byTerm = new Map<string, string>();
  for (const text of texts) {
    if (text.path[0] !== 'begrippen' || text.key !== 'definitie') continue;
    const [period, more] = periodsIn(text.bare);
    const key = period && countedBefore(text.bare.slice(0, period.start));
    const { term } = text.owner as { readonly term: string };
    if (!period || !key || more) continue;
    defined.set(key, term);
    byTerm.set(foldStem(term.toLowerCase()), key);
  }
  if (defined.size === 0) return [];
  for (const text of texts) {
    const { owner, key, bare } = text;
    const isDefinition = text.path[0] === 'begrippen' && key === 'definitie';
    for (const sentence of sentencesOf(bare, text.text)) {
      const spotOf = (start: number, end: number) => ({
        owner,
        key,
        part: { start: sentence.start + start, end: sentence.start + end },
      });
      for (const { text: said, start, end, period } of periodsIn(sentence.text)) {
        const counted = countedBefore(sentence.text.slice(0, start));
        if (counted && defined.has(counted))
          append(mentions, counted, { spot: spotOf(start, end), said, period, isDefinition });
      }
      for (const { text: said, start, end, period, noun } of periodCompounds(sentence.text)) {
        const counted = byTerm.get(foldStem(noun));
        if (counted)
          append(mentions, counted, { spot: spotOf(start, end), said, period, isDefinition: false });
      }
    }
  }
  return [...mentions].flatMap(([key, all]) => {
    const votes = (period: string) => all.filter((one) => one.period === period).length;
    // Of two that stand alone against each other the definition holds.
    const right = all.toSorted(
      (a, b) => votes(b.period) - votes(a.period) || Number(b.isDefinition) - Number(a.isDefinition),
    )[0];
    const wrong = right && all.find(({ period }) => period !== right.period);
    const term = defined.get(key) ?? '';
    return wrong
      ? [{ spot: wrong.spot, term, said: wrong.said, other: right.said, elsewhere: right.spot }]
      : [];
  });
}

/** What is counted, of "het aantal trajecten dat": the word "aantal" with the noun behind it. */
function countedBefore(text: string): string | undefined {
  const words = wordsOf(text.toLowerCase()).map(({ text: word }) => word);
  const at = words.findLastIndex((word) => /^(?:aantal|hoeveelheid|bedrag|som|uren)$/u.test(word));
  const noun = words[at + 1];
  return at < 0 || !noun || words.length - at > 4 ? undefined : `${words[at]} ${foldStem(noun)}`;
}
