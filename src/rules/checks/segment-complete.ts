import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Segment } from '../../model/region-schema.ts';
import { describedSegments } from '../../model/segment-tree.ts';
import { defineRule } from '../rule.ts';

/** What a segment says of itself; `perLaw` is where it may say it for each law apart. */
const fields: readonly {
  readonly key: keyof Segment;
  readonly perLaw?: keyof Segment;
  readonly noun: Phrase;
}[] = [
  { key: 'wetten', noun: { nl: 'wet', en: 'law' } },
  { key: 'omschrijving', perLaw: 'omschrijvingPerWet', noun: { nl: 'omschrijving', en: 'description' } },
  { key: 'doelgroep', perLaw: 'doelgroepPerWet', noun: { nl: 'doelgroep', en: 'target group' } },
  { key: 'ambitie', noun: { nl: 'ambitie', en: 'ambition' } },
  { key: 'doelen', noun: { nl: 'doelen', en: 'goals' } },
  { key: 'keuzevrijheid', noun: { nl: 'keuzevrijheid', en: 'freedom of choice' } },
];

/** What nearly every segment of the region says of itself, every segment says. */
export const rule = defineRule<{ segment: string; veld: Phrase; sleutel: string; aantal: number }>({
  code: 'SEG276',
  alias: 'R24',
  severity: 'error',
  source: 'E090: een segment waarvan de kolom met de wet leeg is gebleven',
  phase: 'structure',
  nl: {
    title: 'Elk segment is even volledig beschreven',
    message: (a) =>
      `Bij segment «${a.segment}» ontbreekt de ${a.veld.nl} (\`${a.sleutel}\`); ${a.aantal} andere segmenten hebben die wel.`,
    label: (a) => `${a.sleutel} ontbreekt`,
    why: 'In de tabel met segmenten blijft een vak leeg, en de lezer weet niet of dat klopt.',
    remedy: 'Vul het veld in, zoals bij de andere segmenten.',
  },
  en: {
    title: 'Every segment is described as fully',
    message: (a) =>
      `Segment “${a.segment}” lacks its ${a.veld.en} (\`${a.sleutel}\`); ${a.aantal} other segments have one.`,
    label: (a) => `no ${a.sleutel}`,
    why: 'A cell of the table of segments stays empty, and the reader does not know whether that is right.',
    remedy: 'Fill in the field, as with the other segments.',
  },
  check: ({ region }, report) => {
    const segments = describedSegments(region.data.segmenten);
    if (segments.length < 3) return;
    for (const { key, perLaw, noun } of fields) {
      const isThere = (segment: Segment) =>
        isFilled(segment[key]) || (perLaw !== undefined && isFilled(segment[perLaw]));
      const lacking = segments.filter((segment) => !isThere(segment));
      if (lacking.length * 3 > segments.length) continue;
      const isConcept = region.editions.every(({ status }) => (status?.value ?? 'concept') === 'concept');
      for (const segment of lacking) {
        report(
          { owner: segment, key },
          { segment: segment.naam, veld: noun, sleutel: key, aantal: segments.length - lacking.length },
          isConcept ? { severity: 'warning', conceptOnly: true } : {},
        );
      }
    }
  },
});

const isFilled = (value: unknown) =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
