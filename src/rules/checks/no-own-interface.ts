import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

/** A segment does not touch itself. */
export const rule = defineRule<{ segment: string }>({
  code: 'SEG202',
  alias: 'R20',
  severity: 'error',
  source: 'E076: een segment dat zichzelf als raakvlak noemt',
  phase: 'structure',
  nl: {
    title: 'Een segment is geen raakvlak van zichzelf',
    message: (a) => `Segment ${a.segment} noemt zichzelf als raakvlak.`,
    label: () => 'het segment zelf',
    why: 'Een raakvlak laat zien met welk ánder segment afstemming nodig is; waarschijnlijk is een ander segment bedoeld.',
    remedy: 'Noem het segment dat u bedoelde, of haal dit raakvlak weg.',
  },
  en: {
    title: 'A segment is no interface of itself',
    message: (a) => `Segment ${a.segment} names itself as an interface.`,
    label: () => 'the segment itself',
    why: 'An interface shows which other segment has to be dealt with; another segment was probably meant.',
    remedy: 'Name the segment you meant, or remove this interface.',
  },
  check: ({ region }, report) => {
    for (const segment of allSegments(region.data)) {
      for (const raakvlak of segment.raakvlakken ?? []) {
        if (raakvlak.segment === segment.id)
          report({ owner: raakvlak, key: 'segment' }, { segment: segment.naam });
      }
    }
  },
});
