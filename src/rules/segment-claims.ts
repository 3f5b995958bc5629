import type { RegionData, Segment } from '../model/region-schema.ts';
import { allEverywhere } from './every-segment.ts';
import { policySentences, sentencesIn } from './policy-sentences.ts';
import type { RuleContext, Spot } from './rule.ts';
import { allSegments, namedSegment } from './segment-family.ts';
import { exception, fewerOf, leastOf, measureNouns, moreOf, mostOf } from './words/segment-words.ts';
import { notYet } from './words/trend-words.ts';

/** A claim about a segment among the others, or about all of them, that does not hold. */
interface SegmentSlip {
  readonly spot: Spot;
  readonly woord: string;
  /** The segment that is the exception. */
  readonly segment: Segment;
  readonly other: Spot;
}

type Measure = keyof typeof measureNouns;

/** The claims in the texts of a region about its segments that its segments do not bear; one a sentence. */
export function segmentSlips({ region: { data }, texts }: RuleContext): readonly SegmentSlip[] {
  const segments = allSegments(data);
  if (segments.length < 2) return [];
  const sentences = [...policySentences(texts), ...sentencesIn(texts, 'kengetallen')];
  return sentences.flatMap((one) => {
    const text = one.sentence.text.replaceAll('\n', ' ');
    if (
      !/segment/iu.test(text) ||
      notYet.test(
        text.replace(/(?<!\p{L})(?:kan|kunnen|doel|doelen|zowel [^,.;]{1,40}? als)(?!\p{L})/giu, ''),
      )
    )
      return [];
    if (exception.test(text)) return [];
    const others = one.isGoal ? undefined : againstOthers(text, one.text.holders.segment, data, segments);
    const slip = others ?? allEverywhere(text, data, segments, one.isGoal);
    if (!slip) return [];
    const start = one.sentence.start + text.indexOf(slip.woord);
    const part = { start, end: start + slip.woord.length };
    return [{ ...slip, spot: { owner: one.text.owner, key: one.text.key, part } }];
  });
}

const patterns = (Object.keys(measureNouns) as Measure[]).map((measure) => {
  const noun = `(?:${measureNouns[measure]})(?![\\p{L}-])`;
  const of = String.raw`\s+(?:aantal\s+)?`;
  return {
    measure,
    most: new RegExp(`(?<!\\p{L})(?:${mostOf})${of}${noun}`, 'iu'),
    least: new RegExp(`(?<!\\p{L})(?:${leastOf})${of}${noun}`, 'iu'),
    more: new RegExp(`(?<!\\p{L})(?:${moreOf}|zo veel|zoveel|evenveel)${of}${noun}`, 'iu'),
    fewer: new RegExp(`(?<!\\p{L})(?:${fewerOf}|zo weinig)${of}${noun}`, 'iu'),
  };
});

/** "Dit segment heeft de meeste cliënten", "geen segment heeft een lagere omzet", "meer cliënten dan Wonen". */
function againstOthers(
  text: string,
  holder: Segment | undefined,
  data: RegionData,
  segments: readonly Segment[],
): Omit<SegmentSlip, 'spot'> | undefined {
  for (const { measure, most, least, more, fewer } of patterns) {
    const words = [most, least, more, fewer].map((pattern) => pattern.exec(text)?.[0]);
    const [highest, lowest, higher, lower] = words;
    const woord = words.find((found) => found !== undefined);
    if (woord === undefined || new RegExp(`niet\\s+${woord}`, 'iu').test(text)) continue;
    const [before = '', after = ''] = text.split(woord);
    const subject =
      namedSegment(before, segments) ??
      (highest || lowest ? namedSegment(after, segments) : undefined) ??
      holder;
    const own = subject && figureOf(subject, measure);
    if (!subject || own === undefined) continue;
    const isNone = /(?<!\p{L})geen (?:enkel |ander(?:e)? )?segment(?!\p{L})/iu.test(before);
    const isRest = /(?<!\p{L})(?:alle andere|elk ander|ieder ander)e? segment(?:en)?(?!\p{L})/iu.test(before);
    const compared = /^\s*dan\s/iu.test(after) ? namedSegment(after, segments) : undefined;
    const rivals = compared
      ? [compared]
      : (data.segmenten?.includes(subject) ? (data.segmenten ?? []) : segments).filter(
          (one) => one !== subject,
        );
    const isOfAll = highest !== undefined || lowest !== undefined || isNone || isRest;
    if (!isOfAll && !compared) continue;
    // "Geen segment heeft een lagere omzet" and "alle andere hebben een hogere" make this the lowest.
    const up = highest !== undefined || (lowest === undefined && higher !== undefined);
    const isHighest = isNone || isRest ? (higher ? isNone : !isNone && lower !== undefined) : up;
    if (isNone && compared) continue;
    const rival = rivals.find((one) => {
      const value = figureOf(one, measure);
      return value !== undefined && (isHighest ? value > own : value < own);
    });
    if (rival) return { woord, segment: rival, other: placeOf(rival, measure) };
  }
  return undefined;
}

/** A figure of a segment; undefined where it is counted with another. */
function figureOf({ kengetallen }: Segment, measure: Measure): number | undefined {
  const value = kengetallen?.[measure];
  return typeof value === 'object' ? value.euro : value;
}

const placeOf = (segment: Segment, measure: Measure): Spot => ({
  owner: segment.kengetallen ?? segment,
  key: measure,
});
