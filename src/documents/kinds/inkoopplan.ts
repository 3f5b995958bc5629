import * as z from 'zod';
import type { Document } from '../../model/document.ts';
import { reference } from '../../model/identifier.ts';
import type { RegionModel } from '../../model/region-model.ts';
import type { RegionData } from '../../model/region-schema.ts';
import { line } from '../../model/text.ts';
import type { DocumentKind } from '../document-kind.ts';
import { withSources } from '../sourced-object.ts';

type Focuspunt = NonNullable<RegionData['focuspunten']>[number];

const hoofdstukken = [
  'inleiding',
  'terugblik',
  'cijfers',
  'focus',
  'regionaal',
  'financien',
  'verdieping',
  'pilots',
  'sturing',
] as const;

const texts = (hoofdstuk: string) =>
  z
    .array(reference('tekst', 'Tekst.'))
    .meta({ description: `Teksten over ${hoofdstuk}, op volgorde.` })
    .optional();
const tables = (uitleg: string) =>
  z.array(reference('dataset', 'Tabel.')).meta({ description: uitleg }).optional();

const fields = {
  teksten: z
    .strictObject(Object.fromEntries(hoofdstukken.map((naam) => [naam, texts(naam)])))
    .meta({ description: 'De teksten per hoofdstuk.' })
    .optional(),
  tabellen: z
    .strictObject({
      terugblik: tables('Tabellen in de terugblik.'),
      verdieping: tables('Tabellen in de bijlage met cijfers.'),
    })
    .meta({ description: 'De tabellen met cijfers; die met geld staan bij `financiering`.' })
    .optional(),
  nieuwContract: z
    .strictObject({
      kop: line('Kop boven de paragraaf.'),
      product: reference('product', 'Waarvoor er nieuwe contracten komen.'),
      uitgangspunten: z
        .array(reference('uitgangspunt', 'Uitgangspunt.'))
        .min(1)
        .meta({ description: 'Waaraan de nieuwe contracten moeten voldoen.' }),
      teksten: texts('het nieuwe contract'),
    })
    .meta({ description: 'De contracten die in dit plan opnieuw worden ingekocht.' })
    .optional(),
};

interface Inhoud {
  readonly teksten?: Readonly<Record<string, readonly string[]>>;
  readonly tabellen?: { readonly terugblik?: readonly string[]; readonly verdieping?: readonly string[] };
  readonly nieuwContract?: {
    readonly kop: string;
    readonly product: string;
    readonly uitgangspunten: readonly string[];
    readonly teksten?: readonly string[];
  };
}

/** The yearly purchasing plan of a gemeente: what came of the last, what it aims at now, with whom, and for how much. */
export const kind: DocumentKind = {
  soort: 'inkoopplan',
  label: 'Inkoopplan',
  ownWords: ['plan', 'inkoopplan'],
  issuedPer: 'gemeente',
  template: 'inkoopplan.md',
  orientation: 'portrait',
  numbered: true,
  fields,
  required: [
    { path: 'jaar', from: 'concept' },
    { path: 'teksten.inleiding', from: 'concept' },
    { path: 'regio:focuspunten', from: 'concept' },
    { path: 'tabellen.terugblik', from: 'definitief' },
    { path: 'regio:financiering.datasets', from: 'definitief' },
    { path: 'bevoegdOrgaan', from: 'definitief' },
    { path: 'datum', from: 'definitief', official: true },
    { path: 'versie', from: 'definitief', official: true },
  ],
  slots: {},
  view: ({ document }, region) => planView(document as Document & Inhoud, region),
};

function planView(plan: Document & Inhoud, region: RegionModel) {
  const { jaar, teksten = {}, tabellen = {}, nieuwContract, uitwerkingVan } = plan;
  const { data, index } = region;
  const all = <K extends 'tekst' | 'dataset' | 'uitgangspunt'>(kind: K, ids: readonly string[] = []) =>
    ids.map((id) => index.find(kind, id));
  const punten = data.focuspunten ?? [];
  const begrippen = data.begrippen ?? [];
  return {
    kader: data.documenten.find(({ id }) => id === uitwerkingVan),
    hoofdstuk: Object.fromEntries(hoofdstukken.map((naam) => [naam, all('tekst', teksten[naam])])),
    eerderePunten: punten.filter((punt) => jaar !== undefined && punt.jaar < jaar).map(withYears),
    focus: punten
      .filter((punt) => punt.jaar === jaar)
      .map((punt) => ({
        punt,
        herkomst: (punt.herkomst ?? []).flatMap((id) =>
          punten.filter((eerder) => eerder.id === id).map(withYears),
        ),
      })),
    cijfers: {
      terugblik: all('dataset', tabellen.terugblik),
      verdieping: all('dataset', tabellen.verdieping),
    },
    contract: nieuwContract && {
      plan: nieuwContract,
      product: index.find('product', nieuwContract.product),
      uitgangspunten: all('uitgangspunt', nieuwContract.uitgangspunten),
      teksten: all('tekst', nieuwContract.teksten),
    },
    geldtabellen: all('dataset', data.financiering?.datasets),
    modelpunten: all('uitgangspunt', data.sturingsmodel?.uitgangspunten),
    begrippenlijst: [...begrippen].sort((a, b) => compare(a.term.toLowerCase(), b.term.toLowerCase())),
  };
}

/** A focus point with its last year under a name by which a year is known. */
function withYears(punt: Focuspunt) {
  const eindjaar = { owner: punt, key: 'tot' };
  return withSources({ punt, eindjaar: punt.tot }, { punt: undefined, eindjaar });
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
