import { bekostiging, contractvorm, leveranciersmanagement, toegang } from '../../model/instruments.ts';
import type { RegionData, Segment } from '../../model/region-schema.ts';
import type { DocumentKind } from '../document-kind.ts';
import { sourcedObject } from '../sourced-object.ts';

const schemas = { bekostiging, toegang, leveranciersmanagement, contractvorm } as const;

const instrumenten = {
  bekostiging: 'Bekostiging',
  toegang: 'Toegang',
  leveranciersmanagement: 'Leveranciersmanagement',
  contractvorm: 'Contractvorm',
} as const;

type Naam = keyof typeof instrumenten;
type Instrument = NonNullable<NonNullable<Segment['instrumenten']>[Naam]>;

/** What says why or what is open; all else in an instrument is a choice. */
const remarks = ['openLaten', 'toelichting', 'besluiten'];

/** How the region buys each segment: what is settled for the four instrumenten, what is left open, and why. */
export const kind: DocumentKind = {
  soort: 'inkoopplan-segmenten',
  label: 'Inkoopplan',
  ownWords: ['plan', 'inkoopplan'],
  issuedPer: 'regio',
  template: 'inkoopplan-segmenten.md',
  orientation: 'portrait',
  numbered: true,
  fields: {},
  required: [
    { path: 'regio:segmenten', from: 'concept' },
    { path: 'regio:segmenten[].instrumenten', from: 'concept' },
    { path: 'regio:inkoopinstrumenten', from: 'concept' },
    { path: 'uitwerkingVan', from: 'concept' },
    { path: 'regio:segmenten[].instrumenten.bekostiging.model', from: 'definitief' },
    { path: 'regio:segmenten[].instrumenten.contractvorm.vorm', from: 'definitief' },
    { path: 'regio:segmenten[].instrumenten.contractvorm.looptijd', from: 'definitief' },
    { path: 'datum', from: 'definitief' },
    { path: 'versie', from: 'definitief' },
  ],
  slots: {},
  view: ({ document }, { data }) => ({
    kader: data.documenten.find(({ id }) => id === document.uitwerkingVan),
    algemeen: data.inkoopinstrumenten,
    kolommen: Object.values(instrumenten),
    keuzes: (data.segmenten ?? []).map((segment) => ({
      segment,
      anker: `plan-${segment.id}`,
      eigen: segment.instrumenten,
      cellen: (Object.keys(instrumenten) as Naam[]).map((naam) => cellOf(naam, segment, data)),
    })),
  }),
};

/** Where a segment stands with one instrument; what it does not say itself holds for the whole region. */
function cellOf(naam: Naam, segment: Segment, { inkoopinstrumenten = {} }: RegionData) {
  const eigen = segment.instrumenten?.[naam];
  const algemeen = inkoopinstrumenten[naam];
  const own = eigen ? ownChoices(naam, eigen, algemeen) : [];
  return {
    label: instrumenten[naam],
    [naam]: eigen && own.length > 0 ? chosen(naam, eigen, own) : undefined,
    eigen,
    algemeen,
    isOwn: own.length > 0,
    isGeneral: algemeen !== undefined && choicesOf(algemeen).length > 0,
    isOpen: (eigen ?? algemeen)?.openLaten !== undefined,
  };
}

const choicesOf = (instrument: Instrument) => Object.keys(instrument).filter((key) => !remarks.includes(key));

/** The choices of a segment that the region has not made already. */
function ownChoices(naam: Naam, eigen: Instrument, algemeen: Instrument | undefined): readonly string[] {
  const written = (from: Instrument | undefined, key: string) =>
    JSON.stringify((from as Readonly<Record<string, unknown>> | undefined)?.[key]);
  return choicesOf(eigen).filter(
    (key) => key in schemas[naam].shape && written(eigen, key) !== written(algemeen, key),
  );
}

/** An instrument with only some of its fields; the others may be asked for, and are not there. */
function chosen(naam: Naam, eigen: Instrument, keys: readonly string[]) {
  const fields = Object.keys(schemas[naam].shape);
  return sourcedObject(
    Object.fromEntries(fields.map((key) => [key, keys.includes(key) ? { owner: eigen, key } : undefined])),
  );
}
