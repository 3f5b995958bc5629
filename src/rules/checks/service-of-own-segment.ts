import type { Segment } from '../../model/region-schema.ts';
import { plainLetters } from '../plain-letters.ts';
import { defineRule } from '../rule.ts';
import { allSegments, familiesOf } from '../segment-family.ts';
import { lawsIn, serviceLawWords } from '../words/law-words.ts';

/** What has the name of one segment is no service or product of another. */
export const rule = defineRule<{ dienst: string; segment: string; ander: string }>({
  code: 'SEG338',
  alias: 'R23',
  severity: 'warning',
  source: 'E089, E099: diensten in twee segmenten, en een dienst in een segment waar zij niet past',
  phase: 'content',
  nl: {
    title: 'Een dienst met de naam van een segment valt in dat segment',
    message: (a) => `‘${a.dienst}’ staat bij ${a.segment}, maar is ook een eigen segment: ${a.ander}.`,
    label: (a) => `segment ${a.ander}`,
    why: 'De dienst zit dan in twee segmenten, met twee keuzes voor één inkoop.',
    remedy:
      'Haal de dienst hier weg, zet het product bij het segment van die naam, of geef een van de twee een andere naam.',
  },
  en: {
    title: 'A service with the name of a segment falls in that segment',
    message: (a) => `‘${a.dienst}’ stands under ${a.segment}, but is a segment of its own too: ${a.ander}.`,
    label: (a) => `segment ${a.ander}`,
    why: 'The service is then in two segments, with two choices for one purchase.',
    remedy: 'Remove the service here, put the product in the segment of that name, or rename one of the two.',
  },
  check: ({ region: { data }, byStatus, related }, report) => {
    const segments = allSegments(data);
    const byId = new Map(segments.map((segment) => [segment.id, segment]));
    const byName = new Map<string, Segment | undefined>();
    // A name of two segments tells nothing.
    for (const one of segments) byName.set(nameOf(one.naam), byName.has(nameOf(one.naam)) ? undefined : one);
    const families = familiesOf(data.segmenten ?? []);
    const otherThan = ({ id, domein, wetten = [] }: Segment, naam: string) => {
      const other = byName.get(nameOf(naam));
      if (!other || families.get(id)?.has(other.id) === true) return undefined;
      const isOfOneLaw = lawsIn(naam, serviceLawWords).some((law) => !wetten.includes(law));
      // Under two laws there may be help of one name.
      const isNear = other.domein === domein && (other.wetten ?? []).some((law) => wetten.includes(law));
      return isOfOneLaw || isNear ? other : undefined;
    };
    for (const segment of segments) {
      const { diensten = [] } = segment;
      for (const [key, dienst] of diensten.entries()) {
        const other = otherThan(segment, dienst);
        if (!other) continue;
        const spot = { owner: diensten, key };
        const details = {
          ...byStatus(spot, 'warning'),
          related: related({ owner: other, key: 'naam' }, 'definition'),
        };
        report(spot, { dienst, segment: segment.naam, ander: other.naam }, details);
      }
    }
    for (const product of data.producten ?? []) {
      const segment = byId.get(product.segment ?? '');
      const other = segment && otherThan(segment, product.naam);
      if (!segment || !other) continue;
      const spot = { owner: product, key: 'segment' };
      report(
        spot,
        { dienst: product.naam, segment: segment.naam, ander: other.naam },
        {
          ...byStatus({ owner: product, key: 'naam' }, 'warning'),
          related: related({ owner: other, key: 'naam' }, 'definition'),
          alsoSeenAt: [spot, { owner: other, key: 'naam' }, { owner: segment.wetten ?? segment, key: 0 }],
        },
      );
    }
  },
});

/** A name without its articles: "Hulp bij huishouden" is "Hulp bij het huishouden". */
const nameOf = (naam: string) => plainLetters(naam.replaceAll(/(?<!\p{L})(?:de|het|een)\s+/giu, ''));
