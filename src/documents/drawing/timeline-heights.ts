import { type Distance, timeScale } from './time-scale.ts';

/** A moment on the axis. */
export interface Moment {
  readonly day: number;
}

/** A year mark or an event: `lines` is the height of its text. */
interface TextMoment extends Moment {
  readonly lines: number;
}

/** A stretch that must be tall enough for `least` points. */
interface TallStretch {
  readonly start: Moment;
  readonly end: Moment;
  readonly least: number;
}

/** Everything that needs a height, each with its own objects as keys. */
export interface TimelineMoments {
  readonly years: readonly TextMoment[];
  readonly events: readonly TextMoment[];
  readonly eventEnds: readonly Moment[];
  readonly phases: readonly TallStretch[];
}

export const lineHeight = 12;
const rowGap = 6;
/** Half a page, so that a heading and a few lines of text stand with the drawing. */
const heightLimit = 380;

/** Where each moment stands on a vertical axis: in order of time, texts clear of each other, 0 at the top. */
export function timelineHeights(moments: TimelineMoments): (moment: Moment) => number {
  // On one day: first what ends, then the year, then what begins, then what happens.
  const ordered = [
    ...moments.eventEnds,
    ...moments.phases.map((phase) => phase.end),
    ...moments.years,
    ...moments.phases.map((phase) => phase.start),
    ...moments.events,
  ].toSorted((a, b) => a.day - b.day);
  const position = new Map<Moment, number>(ordered.map((moment, index) => [moment, index]));
  const at = (moment: Moment) => position.get(moment) ?? 0;
  const texts = [...moments.years, ...moments.events].toSorted((a, b) => at(a) - at(b));
  const distances: Distance[] = moments.phases.map(({ start, end, least }) => ({
    from: at(start),
    to: at(end),
    atLeast: least,
  }));
  for (const [index, moment] of texts.entries()) {
    const next = texts[index + 1];
    const atLeast = moment.lines * lineHeight + rowGap;
    if (next !== undefined) distances.push({ from: at(moment), to: at(next), atLeast });
  }
  const days = ordered.map((moment) => moment.day);
  const heights = timeScale(days, distances, heightLimit);
  return (moment) => heights[at(moment)] ?? 0;
}
