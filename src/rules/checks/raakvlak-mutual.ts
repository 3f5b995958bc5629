import type { Segment } from '../../model/region-schema.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

/** When one segment names another as a raakvlak, the other names it too. */
export const rule = defineRule<{ segment: string; ander: string }>({
  code: 'SEG311',
  alias: 'R21',
  severity: 'warning',
  source: 'E077: van zevenentwintig raakvlakken stonden er zeventien aan één kant',
  phase: 'content',
  nl: {
    title: 'Een raakvlak staat bij beide segmenten',
    message: (a) =>
      `${a.ander} noemt ${a.segment} niet als raakvlak, maar ${a.segment} noemt ${a.ander} wel.`,
    label: (a) => `zonder ${a.segment}`,
    why: 'Afstemmen doen twee segmenten met elkaar; wie dit segment leest, ziet het raakvlak niet.',
    remedy: 'Zet het raakvlak ook hier, of haal het bij het andere segment weg.',
  },
  en: {
    title: 'An interface stands with both segments',
    message: (a) =>
      `${a.ander} does not name ${a.segment} as an interface, but ${a.segment} names ${a.ander}.`,
    label: (a) => `without ${a.segment}`,
    why: 'Two segments deal with each other; who reads this segment does not see the interface.',
    remedy: 'Add the interface here as well, or remove it from the other segment.',
  },
  check: ({ region, byStatus, related }, report) => {
    const segments = allSegments(region.data);
    const known = new Map(segments.map((segment) => [segment.id, segment]));
    const pairs = new Set(
      segments.flatMap(({ id, raakvlakken = [] }) => raakvlakken.map(({ segment }) => `${id} ${segment}`)),
    );
    const parentOf = new Map(
      segments.flatMap(({ id, deelsegmenten = [] }) => deelsegmenten.map((part) => [part.id, id])),
    );
    /** Whether the other names what this one is a part of: it means this one. */
    const isAtOtherLevel = (ander: Segment, id: string) => {
      for (let above = parentOf.get(id); above !== undefined; above = parentOf.get(above))
        if (pairs.has(`${ander.id} ${above}`)) return true;
      return false;
    };
    for (const { id, naam, deelsegmenten, raakvlakken = [] } of segments) {
      for (const raakvlak of raakvlakken) {
        const ander = known.get(raakvlak.segment);
        if (!ander || ander.id === id || pairs.has(`${ander.id} ${id}`)) continue;
        // That an interface points at the wrong level is said once, by the rule on levels.
        if (ander.deelsegmenten?.length || deelsegmenten?.length) continue;
        if (isAtOtherLevel(ander, id)) continue;
        const named = { owner: raakvlak, key: 'segment' };
        // The list as a whole: it may lack more than one.
        const spot = ander.raakvlakken ? { owner: ander.raakvlakken } : { owner: ander, key: 'raakvlakken' };
        const details = { ...byStatus(named, 'warning'), related: related(named, 'definition') };
        report(spot, { segment: naam, ander: ander.naam }, details);
      }
    }
  },
});
