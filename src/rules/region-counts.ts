import type { Document } from '../model/document.ts';
import type { RegionData } from '../model/region-schema.ts';
import type { PolicySentence } from './policy-sentences.ts';
import { allSegments } from './segment-family.ts';

/** How many there are of a thing, by the plural people call it; more than one number where it may mean more. */
export type Counts = Readonly<Record<string, readonly number[]>>;

/** The counts of a region that hold in all its texts. */
export function regionCounts(data: RegionData): Counts {
  const {
    segmenten = [],
    domeinen = [],
    programma,
    klantprofielen = [],
    besluiten = [],
    aanbestedingen = [],
  } = data;
  const gemeenten = data.gemeenten.length;
  const segments = allSegments(data);
  const parts = segments
    .filter(({ deelsegmenten }) => (deelsegmenten ?? []).length > 0)
    .flatMap(({ deelsegmenten }) => deelsegmenten ?? []);
  const unions = (data.organisaties ?? []).flatMap(({ naam, soort = '' }) =>
    /gemeenten/u.test(soort) ? membersIn(naam) : [],
  );
  const phases = programma?.fasen ?? [];
  return {
    gemeenten: [gemeenten, ...unions],
    colleges: [gemeenten, ...unions],
    gemeenteraden: [gemeenten, ...unions],
    raden: [gemeenten, ...unions],
    ...some('segmenten', [
      segmenten.length,
      segments.length - segments.filter(({ deelsegmenten }) => (deelsegmenten ?? []).length > 0).length,
      ...perDomain(data),
    ]),
    ...some('deelsegmenten', [
      parts.length,
      ...segments.map(({ deelsegmenten }) => deelsegmenten?.length ?? 0),
    ]),
    ...some('domeinen', [domeinen.length, ...phases.map((fase) => fase.domeinen?.length ?? 0)]),
    ...some('fasen', [phases.length]),
    ...some('fases', [phases.length]),
    ...some('klantprofielen', [klantprofielen.length]),
    ...some('profielen', [klantprofielen.length]),
    ...some('besluiten', [besluiten.length]),
    ...some('aanbestedingen', [aanbestedingen.length]),
    ...some(
      'percelen',
      aanbestedingen.map(({ percelen }) => percelen?.length ?? 0),
    ),
    ...some(
      'uitgangspunten',
      perGroup(data.uitgangspunten ?? [], ({ groep }) => groep),
    ),
    ...some(
      'focuspunten',
      perGroup(data.focuspunten ?? [], ({ jaar }) => String(jaar)),
    ),
    ...some('principes', [data.ambitie?.principes?.length ?? 0]),
    inkoopinstrumenten: [4],
  };
}

/** The counts of the document, segment or profile a text belongs to; `readers` are the documents that show it. */
export function ownCounts(
  { text: { holders } }: PolicySentence,
  data: RegionData,
  readers: readonly Document[],
): Counts {
  const { document, segment, klantprofiel } = holders;
  const decisions = (document as { readonly beslispunten?: readonly unknown[] } | undefined)?.beslispunten;
  const owner = segment ?? klantprofiel;
  const shown = readers.length > 0 ? readers : data.documenten;
  const annexes = shown.map(({ bijlagen }) => bijlagen?.length ?? 0);
  return {
    ...some('bijlagen', document ? [document.bijlagen?.length ?? 0] : annexes),
    ...some('beslispunten', [decisions?.length ?? 0]),
    ...(owner
      ? {
          ...some('doelen', [owner.doelen?.length ?? 0]),
          ...some('indicatoren', [owner.indicatoren?.length ?? 0]),
        }
      : {}),
    ...(segment ? some('raakvlakken', [segment.raakvlakken?.length ?? 0]) : {}),
  };
}

function some(noun: string, counts: readonly number[]): Counts {
  const real = [...new Set(counts)].filter((count) => count > 0);
  return real.length === 0 ? {} : { [noun]: real };
}

const membersIn = (name: string): readonly number[] => {
  const members = name.split(/,\s*|\s+en\s+/u).length;
  return members > 1 ? [members] : [];
};

function perDomain({ segmenten = [] }: RegionData): readonly number[] {
  return perGroup(segmenten, ({ domein }) => domein).slice(1);
}

/** The number of all, and that of each group. */
function perGroup<T>(items: readonly T[], groupOf: (item: T) => string | undefined): readonly number[] {
  const groups = new Map<string, number>();
  for (const item of items) {
    const group = groupOf(item);
    if (group !== undefined) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return [items.length, ...groups.values()];
}
