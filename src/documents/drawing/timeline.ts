import { drawing, shape, textLine } from './svg-shapes.ts';
import { lineHeight } from './timeline-heights.ts';
import type { TimelineInput } from './timeline-input.ts';
import {
  barPitch,
  type PlacedEvent,
  type PlacedPhase,
  phasePadding,
  type TimelineLayout,
  textSize,
  timelineLayout,
} from './timeline-layout.ts';

/** Names of the sender's colours, which every renderer fills in: the same drawing serves all gemeenten. */
const colours = { main: 'house-main', tint: 'house-tint' } as const;
const ink = '#1b1b1f';
const hairline = '#c4c4ca';
/** From the middle of a line of text down to its baseline. */
const baseline = textSize * 0.34;

/**
 * Draws a planning as a vertical timeline for a column of 170 mm: phases as bands, a disc for one day, a ring
 * for about a month, a bar for a longer period. Plain shapes and text only; size in points.
 */
export function timeline(input: TimelineInput): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const layout = timelineLayout(input);
  const { width, height, axis } = layout;
  const parts = [
    ...layout.years.flatMap((year, index) => yearMark(year, index === 0, layout, colours.main)),
    ...layout.phases.flatMap((phase) => phaseBand(phase, colours)),
    ...layout.events.map((event) => leader(event, layout)),
    line(axis.x, axis.top - (axis.bottom > axis.top ? 0 : 4), axis.x, axis.bottom, colours.main, 1.6),
    ...layout.events.flatMap((event) => eventParts(event, layout, colours.main)),
  ];
  return {
    svg: drawing(width, height, layout.events.length + layout.phases.length === 0 ? [] : parts),
    width,
    height,
  };
}

function yearMark(
  year: { y: number; label: string },
  first: boolean,
  layout: TimelineLayout,
  colour: string,
): string[] {
  const { x } = layout.axis;
  const label = textLine(year.label, x - 8, year.y + baseline, {
    size: textSize,
    colour,
    weight: 'bold',
    anchor: 'end',
  });
  const tick = line(x - 5, year.y, x, year.y, colour, 1.6);
  return first ? [label, tick] : [line(x, year.y, layout.width, year.y, hairline, 0.6), label, tick];
}

function phaseBand(phase: PlacedPhase, colours: { main: string; tint: string }): string[] {
  const height = phase.bottom - phase.top - 2;
  const y = phase.top + 1;
  const style = { size: textSize, colour: ink, weight: 'bold' } as const;
  const left = phase.x + phasePadding + 4;
  return [
    shape('rect', { x: phase.x, y, width: phase.width, height, fill: colours.tint }),
    shape('rect', { x: phase.x, y, width: 3, height, fill: colours.main }),
    ...phase.lines.map((text, index) =>
      textLine(text, left, y + phasePadding + (index + 0.5) * lineHeight + baseline - 1, style),
    ),
  ];
}

function leader(event: PlacedEvent, layout: TimelineLayout): string {
  return line(layout.axis.x, event.y, layout.dateX - 4, event.y, hairline, 0.6);
}

function eventParts(event: PlacedEvent, layout: TimelineLayout, colour: string): string[] {
  const lineY = (index: number) => event.y + index * lineHeight + baseline;
  const date = { size: textSize, colour, weight: 'bold' } as const;
  return [
    mark(event, layout, colour),
    ...event.dateLines.map((text, index) => textLine(text, layout.dateX, lineY(index), date)),
    ...event.lines.map((text, index) =>
      textLine(text, layout.labelX, lineY(index), { size: textSize, colour: ink }),
    ),
  ];
}

function mark(event: PlacedEvent, layout: TimelineLayout, colour: string): string {
  const { x } = layout.axis;
  if (event.mark === 'point')
    return shape('circle', { cx: x, cy: event.y, r: 4, fill: colour, stroke: '#ffffff', 'stroke-width': 1 });
  if (event.mark === 'ring')
    return shape('circle', {
      cx: x,
      cy: event.y,
      r: 3.4,
      fill: '#ffffff',
      stroke: colour,
      'stroke-width': 1.6,
    });
  const height = Math.max(7, event.end - event.y);
  return shape('rect', {
    x: x + 6 + event.lane * barPitch,
    y: event.y - 3,
    width: 5,
    height,
    rx: 2.5,
    fill: colour,
  });
}

function line(x1: number, y1: number, x2: number, y2: number, colour: string, width: number): string {
  return shape('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': width });
}
