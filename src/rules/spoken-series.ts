import type { PolicySentence } from './policy-sentences.ts';
import type { SeriesMention, SeriesNames } from './series-names.ts';
import { pointsBack } from './words/trend-words.ts';

/**
 * The series that a sentence speaks of. One that points back, "dat bedrag daalt", speaks of what the sentence before
 * it in the same paragraph named last, as if that stood at its start.
 */
export function spokenSeries(
  names: SeriesNames,
  { sentence, paragraph, text }: PolicySentence,
  before: PolicySentence | undefined,
): readonly SeriesMention[] {
  const own = names.mentionsIn(sentence, paragraph.text);
  if (own.length > 0 || !pointsBack.test(sentence.text)) return own;
  if (before?.text !== text || before.paragraph.start !== paragraph.start) return own;
  const mention = names.mentionsIn(before.sentence, before.paragraph.text).at(-1);
  return mention ? [{ ...mention, start: sentence.start, end: sentence.start }] : [];
}
