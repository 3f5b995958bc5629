import type { Segment } from '../../model/region-schema.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

/** A raakvlak lies between segments beside each other, at the level at which they are described. */
export const rule = defineRule<{ segment: string; ander: string; reden: 'ouder' | 'kind' | 'delen' }>({
  code: 'SEG312',
  alias: 'R22',
  severity: 'warning',
  source: 'E078: raakvlakken die niveaus door elkaar noemen',
  phase: 'content',
  nl: {
    title: 'Een raakvlak wijst naar een segment op het juiste niveau',
    message: ({ segment, ander, reden }) =>
      ({
        ouder: `${segment} noemt ${ander} als raakvlak, maar is er zelf een deel van.`,
        kind: `${segment} noemt ${ander} als raakvlak, maar dat is een deel van ${segment} zelf.`,
        delen: `${segment} noemt ${ander} als raakvlak, maar ${ander} bestaat uit deelsegmenten.`,
      })[reden],
    label: ({ reden }) =>
      ({ ouder: 'het eigen segment', kind: 'een eigen deel', delen: 'noem het deelsegment' })[reden],
    why: 'De lezer weet dan niet met welk deel afstemming nodig is.',
    remedy: 'Noem het deelsegment of het segment ernaast dat u bedoelt.',
  },
  en: {
    title: 'An interface points at a segment of the right level',
    message: ({ segment, ander, reden }) =>
      ({
        ouder: `${segment} names ${ander} as an interface, but is part of it.`,
        kind: `${segment} names ${ander} as an interface, but that is part of ${segment} itself.`,
        delen: `${segment} names ${ander} as an interface, but ${ander} consists of subsegments.`,
      })[reden],
    label: ({ reden }) =>
      ({ ouder: 'the own segment', kind: 'an own part', delen: 'name the subsegment' })[reden],
    why: 'The reader does not know which part has to be dealt with.',
    remedy: 'Name the subsegment, or the segment beside this one, that you mean.',
  },
  check: ({ region, byStatus }, report) => {
    const known = new Map(allSegments(region.data).map((segment) => [segment.id, segment]));
    const visit = (segment: Segment, above: readonly Segment[]) => {
      const parents = new Set(above.map(({ id }) => id));
      const children = new Set(
        allSegments({ ...region.data, segmenten: segment.deelsegmenten ?? [] }).map(({ id }) => id),
      );
      for (const raakvlak of segment.raakvlakken ?? []) {
        const ander = known.get(raakvlak.segment);
        const reden = parents.has(raakvlak.segment)
          ? 'ouder'
          : children.has(raakvlak.segment)
            ? 'kind'
            : ander?.deelsegmenten?.length
              ? 'delen'
              : undefined;
        if (!ander || !reden) continue;
        const spot = { owner: raakvlak, key: 'segment' };
        report(
          spot,
          { segment: segment.naam, ander: ander.naam, reden },
          // What it should have named is missing from the same list.
          { ...byStatus(spot, 'warning'), alsoSeenAt: [{ owner: segment.raakvlakken ?? [] }] },
        );
      }
      for (const child of segment.deelsegmenten ?? []) visit(child, [...above, segment]);
    };
    for (const segment of region.data.segmenten ?? []) visit(segment, []);
  },
});
