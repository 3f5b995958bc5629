import { lastDayOf } from './edition-day.ts';
import type { RegionText } from './region-texts.ts';
import type { RuleContext } from './rule.ts';
import { sentencesOf } from './sentences.ts';
import { speaksOfPast } from './words/history-words.ts';

/**
 * Whether a text names, at an offset, something that ended on a day (YYYY-MM-DD) as if it still were: no document
 * that reads the text is older, and the sentence does not speak of the past. A text that no dated document reads
 * is as old as the oldest document of the region.
 */
export function isNamedAsPresent(
  { owner, key, bare, text }: Pick<RegionText, 'owner' | 'key' | 'bare' | 'text'>,
  at: number,
  ended: string,
  { region, readersOf }: Pick<RuleContext, 'region' | 'readersOf'>,
): boolean {
  const dated = readersOf(owner, key).flatMap((edition) => lastDayOf(edition) ?? []);
  const days = dated.length > 0 ? dated : region.editions.flatMap((edition) => lastDayOf(edition) ?? []);
  if (days.some((day) => day < ended)) return false;
  const sentence = sentencesOf(bare, text).find(({ start, end }) => start <= at && at < end);
  return !speaksOfPast(sentence?.text ?? bare, Number(ended.slice(0, 4)));
}
