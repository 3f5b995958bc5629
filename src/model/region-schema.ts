import * as z from 'zod';
import { afspraak, omgeving } from './context.ts';
import { type Document, type DocumentShape, documentSchema } from './document.ts';
import {
  ambitie,
  begrip,
  focuspunt,
  klantprofiel,
  kwaliteitskader,
  participatie,
  uitgangspunt,
} from './framework.ts';
import { financiering } from './funding.ts';
import { bron } from './goal.ts';
import { initiatief } from './initiative.ts';
import { inkoopinstrumenten } from './instruments.ts';
import { dataset } from './key-figure.ts';
import { gemeente, vaststelling } from './municipality.ts';
import { product } from './product.ts';
import { besluit, gebeurtenis, mijlpaal, programma } from './programme.ts';
import { domein, organisatie, regio, tekst } from './region.ts';
import { segment } from './segment.ts';
import { sturingsmodel } from './steering-model.ts';
import { inkoopstrategie } from './strategy.ts';
import { aanbesteding } from './tender.ts';

const list = <S extends z.ZodType>(item: S, uitleg: string) => z.array(item).meta({ description: uitleg });

const fields = {
  regio,
  gemeenten: list(gemeente, 'De gemeenten van de regio.').min(1),
  organisaties: list(organisatie, 'Organisaties die in de stukken voorkomen.').optional(),
  domeinen: list(domein, 'Domeinen waarvoor wordt ingekocht.').optional(),
  programma: programma.optional(),
  gebeurtenissen: list(gebeurtenis, 'Eerdere besluiten, brieven en bijeenkomsten.').optional(),
  besluiten: list(besluit, 'Genomen besluiten, op volgorde; de nummers volgen vanzelf.').optional(),
  mijlpalen: list(mijlpaal, 'De planning.').optional(),
  segmenten: list(segment, 'De segmenten, op volgorde.').optional(),
  inkoopinstrumenten: inkoopinstrumenten.optional(),
  producten: list(product, 'Producten en diensten.').optional(),
  aanbestedingen: list(aanbesteding, 'Aanbestedingen.').optional(),
  klantprofielen: list(klantprofiel, 'Klantprofielen.').optional(),
  ambitie: ambitie.optional(),
  uitgangspunten: list(uitgangspunt, 'Uitgangspunten.').optional(),
  kwaliteitskader: kwaliteitskader.optional(),
  focuspunten: list(focuspunt, 'Focuspunten.').optional(),
  omgeving: omgeving.optional(),
  afspraken: list(afspraak, 'Afspraken met andere regio’s.').optional(),
  inkoopstrategie: inkoopstrategie.optional(),
  sturingsmodel: sturingsmodel.optional(),
  financiering: financiering.optional(),
  initiatieven: list(initiatief, 'Pilots, experimenten en initiatieven.').optional(),
  participatie: list(participatie, 'Wie heeft meegedaan.').optional(),
  begrippen: list(begrip, 'Begrippen met hun betekenis.').optional(),
  datasets: list(dataset, 'Tabellen met getallen.').optional(),
  bronnen: list(bron, 'Bronnen van feiten.').optional(),
  vaststellingen: list(vaststelling, 'Welke gemeente welke versie heeft vastgesteld.').optional(),
  teksten: list(tekst, 'Teksten; meestal eigen Markdownbestanden.').optional(),
} as const;

/** The schema of a whole region, given the document kinds there are. Keys it does not know are errors. */
export function regionSchema(shapes: readonly DocumentShape[]) {
  return z.strictObject({ ...fields, documenten: list(documentSchema(shapes), 'De documenten.').min(1) });
}

const base = z.strictObject(fields);

/** A region as its files describe it, checked by the schema. */
export type RegionData = z.infer<typeof base> & { readonly documenten: readonly Document[] };

export type Gemeente = RegionData['gemeenten'][number];
export type Stuk = NonNullable<Gemeente['stukken']>[number];
export type Segment = NonNullable<RegionData['segmenten']>[number];
export type Doel = NonNullable<Segment['doelen']>[number];
export type Indicator = NonNullable<Segment['indicatoren']>[number];
export type Klantprofiel = NonNullable<RegionData['klantprofielen']>[number];
export type Besluit = NonNullable<RegionData['besluiten']>[number];
export type Mijlpaal = NonNullable<RegionData['mijlpalen']>[number];
export type Fase = NonNullable<RegionData['programma']>['fasen'][number];
export type Vaststelling = NonNullable<RegionData['vaststellingen']>[number];
