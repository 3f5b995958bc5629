import * as z from 'zod';
import { choice } from './enumeration.ts';
import { reference } from './identifier.ts';
import {
  aspecten,
  bekostigingsaanvullingen,
  bekostigingsmodellen,
  contractniveaus,
  contractvormen,
  perceelsoorten,
  verwijzers,
} from './instrument-enumerations.ts';
import { day, moment } from './moment.ts';
import { amount } from './money.ts';
import { count, line, percentage, prose, yesNo } from './text.ts';

const grounds = {
  besluiten: z.array(reference('besluit', 'Besluit waarin de keuze is gemaakt.')).optional(),
  toelichting: prose('Waarom deze keuze.').optional(),
  openLaten: line('Wat bewust nog open blijft, en waarom.').optional(),
};

/** Marks what is commercially sensitive: not public until the tender that covers the segment is published. */
const commercial = { commercial: true };

export const bekostiging = z
  .strictObject({
    model: choice(bekostigingsmodellen, 'Uitvoeringsvariant.').optional(),
    aanvullingen: z.array(choice(bekostigingsaanvullingen, 'Wat erbij komt.')).optional(),
    eenheid: line('Eenheid waarin wordt afgerekend.').optional(),
    tarief: amount('Tarief per eenheid.').meta(commercial).optional(),
    tariefopbouw: z
      .array(z.strictObject({ onderdeel: line('Kostprijselement.'), bedrag: amount('Bedrag.') }))
      .meta({ description: 'Opbouw van de prijs.', ...commercial })
      .optional(),
    indexering: line('Hoe het tarief meegroeit.').optional(),
    budgetplafond: amount('Het meeste dat wordt uitgegeven.').meta(commercial).optional(),
    ...grounds,
  })
  .meta({ title: 'Bekostiging', description: 'Hoe aanbieders worden betaald.' });

export const toegang = z
  .strictObject({
    organisatie: line('Wie de toegang organiseert.').optional(),
    verwijzers: z.array(choice(verwijzers, 'Wie mag verwijzen.')).optional(),
    regie: line('Wie de regie voert.').optional(),
    triage: line('Hoe wordt bepaald wat nodig is.').optional(),
    ...grounds,
  })
  .meta({ title: 'Toegangsmanagement', description: 'Wie beslist over de inzet van hulp.' });

export const leveranciersmanagement = z
  .strictObject({
    niveaus: z.array(choice(contractniveaus, 'Niveau waarop wordt gestuurd.')).optional(),
    aanbieders: z
      .strictObject({
        huidig: count('Hoeveel aanbieders er nu zijn.').optional(),
        beoogd: count('Hoeveel het er moeten worden.').optional(),
        maximum: count('Hoeveel er ten hoogste een contract krijgen.').optional(),
        type: line('Wat voor aanbieders.').optional(),
      })
      .meta({ description: 'Aantal en soort aanbieders.' })
      .optional(),
    hoofdaannemers: yesNo('Of hoofdaannemers het werk verdelen.').optional(),
    onderaannemers: line('Wat voor onderaannemers geldt.').optional(),
    volumeafspraken: line('Afspraken over hoeveelheden.').meta(commercial).optional(),
    kpis: z.array(line('Prestatie waarop wordt gestuurd.')).optional(),
    socialReturn: percentage('Deel van de opdracht voor social return.').optional(),
    ...grounds,
  })
  .meta({ title: 'Leveranciersmanagement', description: 'Hoe met aanbieders wordt gestuurd.' });

export const contractvorm = z
  .strictObject({
    vorm: choice(contractvormen, 'Weg naar het contract.').optional(),
    percelen: z.array(choice(perceelsoorten, 'Soort perceel.')).optional(),
    budgetafspraak: z
      .strictObject({
        regionaal: yesNo('Vooraf een budget in het regionale perceel.').optional(),
        lokaal: yesNo('Vooraf een budget in het lokale perceel.').optional(),
      })
      .meta({ description: 'Of vooraf een budget wordt afgesproken.' })
      .optional(),
    gebieden: z.array(line('Gebied waarvoor apart wordt ingekocht.')).optional(),
    looptijd: z
      .strictObject({
        jaren: z.number().positive().meta({ description: 'Vaste duur in jaren.' }).optional(),
        gemiddeld: z
          .strictObject({ van: z.number().positive(), tot: z.number().positive() })
          .meta({ description: 'Gemiddelde duur in jaren, zolang de vaste duur nog niet is gekozen.' })
          .optional(),
        opties: z.array(z.number().positive()).meta({ description: 'Verlengingen in jaren.' }).optional(),
        maximum: z
          .number()
          .positive()
          .meta({ description: 'Langste duur met alle verlengingen, in jaren.' })
          .optional(),
      })
      .meta({ description: 'Hoe lang het contract duurt.' })
      .optional(),
    ingang: day('Eerste dag van het contract.').optional(),
    ondertekening: moment('Wanneer het wordt ondertekend.').optional(),
    wijzigen: line('Wat tussentijds kan wijzigen.').optional(),
    toetreding: line('Wanneer aanbieders kunnen toetreden.').optional(),
    uittreding: line('Hoe aanbieders kunnen stoppen.').optional(),
    geschiktheidseisen: z.array(line('Eis aan de aanbieder.')).optional(),
    gunningscriteria: z
      .array(
        z.strictObject({
          criterium: line('Waarop wordt beoordeeld.'),
          weging: percentage('Gewicht.').optional(),
        }),
      )
      .meta({ description: 'Waarop inschrijvingen worden vergeleken.', ...commercial })
      .optional(),
    overgang: prose('Wat er met zittende cliënten gebeurt.').optional(),
    ...grounds,
  })
  .meta({ title: 'Contractvorm', description: 'Hoe het contract tot stand komt en wat erin staat.' });

/** The four inkoopinstrumenten of a segment, or of the whole region as the starting point. */
export const inkoopinstrumenten = z
  .strictObject({
    bekostiging: bekostiging.optional(),
    toegang: toegang.optional(),
    leveranciersmanagement: leveranciersmanagement.optional(),
    contractvorm: contractvorm.optional(),
  })
  .meta({ title: 'Inkoopinstrumenten', description: 'De vier instrumenten waarmee wordt ingekocht.' });

/** What a decision settles for one column of the matrix, in words short enough for a cell. */
export const regeling = z
  .strictObject({
    aspect: choice(aspecten, 'Kolom van de matrix.'),
    keuze: line('De keuze, kort.'),
    segmenten: z
      .array(reference('segment', 'Segment waarvoor het geldt.'))
      .meta({ description: 'Alleen als het niet voor alle geldt.' })
      .optional(),
    domeinen: z
      .array(reference('domein', 'Domein waarvoor het geldt.'))
      .meta({ description: 'Alleen als het niet voor alle geldt.' })
      .optional(),
  })
  .meta({ title: 'Regeling', description: 'Wat een besluit regelt voor de inkoop.' });
