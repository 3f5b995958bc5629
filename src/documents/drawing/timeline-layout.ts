import { dayOf, yearOf, yearStarts } from './calendar-day.ts';
import { lanesOf } from './lanes.ts';
import { textWidth } from './text-width.ts';
import { lineHeight, timelineHeights } from './timeline-heights.ts';
import type { Stretch, TimelineInput } from './timeline-input.ts';
import { wrapText } from './wrap-text.ts';

export const textSize = 9.5;
export const phasePadding = 7;
/** From one lane of bars to the next. */
export const barPitch = 9;
const totalWidth = 482;
const widestDate = 104;
const phaseGap = 4;

export interface PlacedPhase {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
}

/** `point` is one day, `ring` a date known to about a month, `bar` a longer period down to `end`. */
export interface PlacedEvent {
  readonly mark: 'point' | 'ring' | 'bar';
  readonly y: number;
  readonly end: number;
  readonly lane: number;
  readonly dateLines: readonly string[];
  readonly lines: readonly string[];
}

/** Where everything stands, in points. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly axis: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly dateX: number;
  readonly labelX: number;
  readonly years: readonly { readonly y: number; readonly label: string }[];
  readonly phases: readonly PlacedPhase[];
  readonly events: readonly PlacedEvent[];
}

/** Places phases left of a vertical axis and events right of it, so that no text overlaps or leaves the width. */
export function timelineLayout(input: TimelineInput): TimelineLayout {
  const phases = placePhases(input);
  const axisX = phases.width + (phases.bands.length === 0 ? 28 : 38);
  const { dateX, labelX, rows } = placeEvents(input, axisX);
  const starts = [...phases.bands.map((band) => band.start.day), ...rows.map((row) => row.day)];
  const ends = [...phases.bands.map((band) => band.end.day), ...rows.map((row) => row.end.day)];
  const years = yearsOf(Math.min(...starts), Math.max(...ends)).map((year) => ({ ...year, lines: 1 }));
  const eventEnds = rows.filter((row) => row.mark === 'bar').map((row) => row.end);
  const heightOf = timelineHeights({ years, events: rows, eventEnds, phases: phases.bands });

  const top = lineHeight;
  const y = (moment: { readonly day: number }) => top + heightOf(moment);
  const bottom = Math.max(
    top,
    ...[...years, ...rows, ...eventEnds, ...phases.bands.map((band) => band.end)].map(y),
  );
  const textBottoms = rows.map((row) => y(row) + (row.lines - 0.5) * lineHeight);
  return {
    width: totalWidth,
    height: Math.ceil(Math.max(bottom + lineHeight / 2, ...textBottoms) + 2),
    axis: { x: axisX, top, bottom },
    dateX,
    labelX,
    years: years.map((year) => ({ y: y(year), label: String(year.year) })),
    phases: phases.bands.map((band) => ({
      x: band.x,
      width: band.width,
      top: y(band.start),
      bottom: y(band.end),
      lines: band.text,
    })),
    events: rows.map((row) => ({
      mark: row.mark,
      y: y(row),
      end: row.mark === 'bar' ? y(row.end) : y(row),
      lane: row.lane,
      dateLines: row.dateText,
      lines: row.text,
    })),
  };
}

function placePhases(input: TimelineInput) {
  const days = input.phases.map(daysOf);
  const lanes = lanesOf(days);
  const count = Math.max(0, ...lanes.map((lane) => lane + 1));
  const pitch = count <= 1 ? 108 : Math.max(44, 150 / count);
  const width = pitch - phaseGap;
  const bands = input.phases.map((phase, index) => {
    const text = wrapText(phase.label, width - 2 * phasePadding, textSize, 'bold');
    return {
      x: (lanes[index] ?? 0) * pitch,
      width,
      text,
      start: { day: days[index]?.from ?? 0 },
      end: { day: days[index]?.to ?? 0 },
      least: text.length * lineHeight + 2 * phasePadding,
    };
  });
  return { width: count * pitch, bands };
}

function placeEvents(input: TimelineInput, axisX: number) {
  const events = input.events
    .map((event) => ({ ...event, ...daysOf(event.date) }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const bars = events.filter((event) => markOf(event) === 'bar');
  const lanes = lanesOf(bars);
  const dateX = axisX + 14 + Math.max(0, ...lanes.map((lane) => lane + 1)) * barPitch;
  const dateWidths = events.map((event) => textWidth(event.dateLabel, textSize, 'bold'));
  const dateWidth = Math.min(widestDate, Math.max(0, ...dateWidths));
  const labelX = dateX + dateWidth + 12;
  const rows = events.map((event) => {
    const dateText = wrapText(event.dateLabel, dateWidth, textSize, 'bold');
    const text = wrapText(event.label, totalWidth - labelX, textSize);
    const lines = Math.max(1, text.length, dateText.length);
    const lane = lanes[bars.indexOf(event)] ?? 0;
    return { day: event.from, end: { day: event.to }, mark: markOf(event), lane, dateText, text, lines };
  });
  return { dateX, labelX, rows };
}

// The first year stands at the top even when the axis begins halfway through it.
function yearsOf(first: number, last: number): readonly { readonly year: number; readonly day: number }[] {
  return Number.isFinite(first) ? [{ year: yearOf(first), day: first }, ...yearStarts(first, last)] : [];
}

// The day after the last is the end, so that phases which follow one another touch.
function daysOf(stretch: Stretch): { from: number; to: number } {
  const from = dayOf(stretch.from);
  return { from, to: Math.max(from, dayOf(stretch.to)) + 1 };
}

function markOf(event: { readonly from: number; readonly to: number }): PlacedEvent['mark'] {
  const length = event.to - event.from;
  return length === 1 ? 'point' : length <= 31 ? 'ring' : 'bar';
}
