import { type MomentSpan, spanOf } from './moment-span.ts';
import type { RuleContext, Spot } from './rule.ts';
import { paragraphsOf, type Stretch, sentencesOf } from './sentences.ts';
import { shownValues } from './shown-values.ts';
import { type SpokenLength, spokenLengthsIn } from './spoken-lengths.ts';
import { typedMomentsIn } from './typed-moments.ts';

type Text = RuleContext['texts'][number];

/** A moment that a text names, with the spot where it is recorded or typed. */
interface NamedMoment {
  readonly at: number;
  readonly moment: string;
  readonly span: MomentSpan;
  readonly spot: Spot;
}

/** A length of time that a text gives between two moments it names, where the moments say otherwise. */
export interface WrongLength {
  readonly text: Text;
  readonly length: Stretch;
  readonly first: NamedMoment;
  readonly then: NamedMoment;
}

/** Words that make a length the time between the two moments before it. */
const between =
  /(?<!\p{L})(?:blij(?:ft|ven)|resteert|resteren|over(?=[ \n]*(?:[.,;:]|om(?!\p{L})|voor(?!\p{L})|$))|tussen|ertussen|daartussen|zit|zitten|ligt|liggen)(?!\p{L})/iu;
const after = /^[ \n]+(?:later|daarna|eerder|daarvoor|ervoor|erna)(?!\p{L})/iu;

/** How long before its deadline something may well be done, in days. */
const early = 45;

/** The lengths in the texts of a region that the two moments named with them contradict. */
export function wrongLengths({
  texts,
  region,
}: Pick<RuleContext, 'texts' | 'region'>): readonly WrongLength[] {
  return texts.flatMap((text) => {
    const lengths = spokenLengthsIn(text.bare);
    const moments = lengths.length === 0 ? [] : momentsOf(text, region);
    if (moments.length < 2) return [];
    const paragraphs = paragraphsOf(text.bare, text.text);
    const undated = typedMomentsIn(text.bare).flatMap(({ span, start }) => (span ? [] : [start]));
    return sentencesOf(text.bare, text.text).flatMap((sentence) => {
      const paragraph = paragraphs.find(({ start, end }) => start <= sentence.start && sentence.end <= end);
      const from = paragraph?.start ?? 0;
      // A date that lacks its year is told as that; what lies around it says nothing of the time between.
      if (undated.some((at) => at >= from && at < sentence.end)) return [];
      const near = moments.filter(({ at }) => at >= from && at < sentence.end);
      const [first, then] = near.slice(-2);
      const length = lengths.find(({ start, end }) => start >= sentence.start && end <= sentence.end);
      if (!first || !then || !length || first.spot.owner === then.spot.owner) return [];
      const isOwn = then.at >= sentence.start;
      const isBetween = between.test(text.bare.slice(sentence.start, sentence.end));
      const isStep = isOwn && after.test(text.bare.slice(length.end));
      if ((!isBetween && !isStep) || fits(length, first.span, then.span)) return [];
      return [{ text, length, first, then }];
    });
  });
}

function momentsOf(text: Text, region: RuleContext['region']): readonly NamedMoment[] {
  const shown = shownValues(text.text, region).flatMap(({ start, owner, key, value }) => {
    const span = typeof value === 'string' ? spanOf(value) : undefined;
    return span ? [{ at: start, moment: String(value), span, spot: { owner, key } }] : [];
  });
  const typed = typedMomentsIn(text.bare).flatMap(({ start, end, text: moment, span }) =>
    span ? [{ at: start, moment, span, spot: { owner: {}, key: '', part: { start, end } } }] : [],
  );
  return [...shown, ...typed].sort((a, b) => a.at - b.at);
}

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

function fits({ least, most }: SpokenLength, a: MomentSpan, b: MomentSpan): boolean {
  const [first, then] = a.from <= b.from ? [a, b] : [b, a];
  const slack = first.bound === 'voor' ? early : 0;
  const fewest = dayOf(then.from) - dayOf(first.to);
  const longest = dayOf(then.to) - dayOf(first.from) + slack;
  const isOpen = first.bound === 'vanaf' || then.bound === 'vanaf';
  return (most >= fewest || isOpen) && least <= longest;
}
