import { type Enumeration, labelOf } from '../../model/enumeration.ts';
import { bekostigingsmodellen, contractvormen } from '../../model/instrument-enumerations.ts';
import type { Segment } from '../../model/region-schema.ts';
import { defineRule, type Spot } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

interface Choice {
  readonly value: string;
  readonly spot: Spot;
}

/** The aspects of a decision whose choice is one of a closed list, with the list and where a segment chooses. */
const aspects: Readonly<
  Record<string, { readonly list: Enumeration; readonly choiceOf: (segment: Segment) => Choice | undefined }>
> = {
  bekostiging: {
    list: bekostigingsmodellen,
    choiceOf: ({ instrumenten }) => chosen(instrumenten?.bekostiging, 'model'),
  },
  contractvorm: {
    list: contractvormen,
    choiceOf: ({ instrumenten }) => chosen(instrumenten?.contractvorm, 'vorm'),
  },
};

/** What was decided for a segment is what its instruments say. */
export const rule = defineRule<{ segment: string; keuze: string; besloten: string; besluit: string }>({
  code: 'SEG361',
  alias: 'R19',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'De instrumenten van een segment volgen het besluit',
    message: (a) =>
      `Segment ${a.segment} kiest ‘${a.keuze}’, maar besluit \`${a.besluit}\` regelt ‘${a.besloten}’.`,
    label: () => 'anders besloten',
    why: 'Het stuk spreekt een genomen besluit tegen.',
    remedy: 'Volg het besluit, of leg vast welk later besluit dit verandert.',
  },
  en: {
    title: 'The instruments of a segment follow the decision',
    message: (a) =>
      `Segment ${a.segment} chooses ‘${a.keuze}’, but decision \`${a.besluit}\` settles ‘${a.besloten}’.`,
    label: () => 'decided otherwise',
    why: 'The document contradicts a decision that was taken.',
    remedy: 'Follow the decision, or record which later decision changes it.',
  },
  check: ({ region, related }, report) => {
    const segments = new Map(allSegments(region.data).map((segment) => [segment.id, segment]));
    for (const besluit of region.data.besluiten ?? []) {
      for (const regeling of besluit.regelt ?? []) {
        const aspect = aspects[regeling.aspect];
        if (!aspect || regeling.domeinen) continue;
        const named = Object.keys(aspect.list).filter((value) =>
          regeling.keuze.toLowerCase().includes(labelOf(aspect.list, value).toLowerCase()),
        );
        if (named.length === 0) continue;
        for (const id of regeling.segmenten ?? segments.keys()) {
          const segment = segments.get(id);
          const choice = segment && aspect.choiceOf(segment);
          if (!segment || !choice || named.includes(choice.value)) continue;
          const keuze = labelOf(aspect.list, choice.value);
          const args = { segment: segment.naam, keuze, besloten: regeling.keuze, besluit: besluit.id };
          report(choice.spot, args, { related: related({ owner: regeling, key: 'keuze' }, 'definition') });
        }
      }
    }
  },
});

function chosen<K extends string>(
  owner: Partial<Record<K, string | undefined>> | undefined,
  key: K,
): Choice | undefined {
  const value = owner?.[key];
  return owner && value !== undefined ? { value, spot: { owner, key } } : undefined;
}
