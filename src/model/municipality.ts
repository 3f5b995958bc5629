import * as z from 'zod';
import { choice } from './enumeration.ts';
import { documentstatussen, uitkomsten } from './enumerations.ts';
import { identifier, reference } from './identifier.ts';
import { day } from './moment.ts';
import { openbaarheid } from './openness.ts';
import { line, notToUse, prose, verbatim, yesNo } from './text.ts';

/** Who sends the letter: only what is known is filled in, and only that is printed. */
const afzender = z
  .strictObject({
    afdeling: line('Afdeling of team.').optional(),
    adres: verbatim('Bezoekadres.').optional(),
    postadres: verbatim('Postbus, postcode en plaats.').optional(),
    telefoon: verbatim('Telefoonnummer.').optional(),
    fax: verbatim('Faxnummer.').optional(),
    email: z.email().meta({ description: 'E-mailadres.' }).optional(),
    website: verbatim('Webadres zonder https://.').optional(),
    kvk: z
      .stringFormat('kvk', /^\d{8}$/u)
      .meta({ description: 'KvK-nummer, acht cijfers tussen aanhalingstekens.' })
      .optional(),
    rekeningen: z
      .array(z.strictObject({ iban: verbatim('IBAN.'), doel: line('Waarvoor de rekening is.').optional() }))
      .meta({ description: 'Bankrekeningen.' })
      .optional(),
    bic: verbatim('BIC van de bank.').optional(),
  })
  .meta({ title: 'Afzender', description: 'De gegevens in het briefhoofd.' });

/** What one gemeente adds to a document of the region. */
export const stuk = z
  .strictObject({
    document: reference('document', 'Het document waar dit bij hoort.'),
    status: choice(documentstatussen, 'Status bij deze gemeente.').optional(),
    datum: day('Datum van het stuk.').optional(),
    versie: verbatim('Versie, tussen aanhalingstekens.').optional(),
    nummer: verbatim('Nummer van het stuk, zoals het RIB-nummer.').optional(),
    zaaknummer: verbatim('Zaaknummer.').optional(),
    kenmerk: verbatim('Ons kenmerk.').optional(),
    uwKenmerk: verbatim('Uw kenmerk.').optional(),
    datumUwBrief: day('Datum van uw brief.').optional(),
    titel: line('Eigen titel bij deze gemeente.').optional(),
    behandelaar: line('Functie van wie het stuk behandelt.').optional(),
    steller: line('Functie van de steller.').optional(),
    teammanager: line('Functie van de verantwoordelijke leidinggevende.').optional(),
    afdeling: line('Afdeling of team.').optional(),
    portefeuillehouder: verbatim('Naam van de portefeuillehouder.').optional(),
    besluitdatum: day('Dag waarop het college besluit.').optional(),
    verzenddatum: day('Dag van verzending.').optional(),
    openbaarheid: openbaarheid.optional(),
    lokaal: z
      .record(z.string(), prose('Tekst.'))
      .meta({ description: 'Teksten voor de plekken die het document aan de gemeente laat.' })
      .optional(),
    bestanden: z
      .record(z.enum(['md', 'html', 'pdf']), z.stringFormat('sha256', /^[0-9a-f]{64}$/u))
      .meta({
        description:
          'SHA-256 van de bestanden zoals ze zijn vastgesteld of verzonden; die worden nooit meer overschreven.',
      })
      .optional(),
  })
  .meta({ title: 'Stuk', description: 'Wat een gemeente aan een document van de regio toevoegt.' });

/** A gemeente and all that is its own; everything else comes from the region. */
export const gemeente = z
  .strictObject({
    id: identifier('gemeente'),
    naam: line('Naam, zonder het woord gemeente.'),
    nietGebruiken: notToUse(),
    code: z.stringFormat('municipality-code', /^gm\d{4}$/u).meta({ description: 'CBS-code, zoals gm0984.' }),
    afzender: afzender.optional(),
    huisstijl: z
      .strictObject({
        kleur: z
          .stringFormat('colour', /^#[0-9a-fA-F]{6}$/u)
          .meta({ description: 'Hoofdkleur, zoals "#1f4e79".' }),
      })
      .meta({ description: 'Hoe de stukken van de gemeente eruitzien.' })
      .optional(),
    ondertekenaars: z
      .array(
        z.strictObject({
          functie: z
            .enum(['secretaris', 'burgemeester', 'griffier', 'voorzitter', 'wethouder'])
            .meta({ description: 'Functie.' }),
          naam: verbatim('Naam.').optional(),
          loco: yesNo('Of het de plaatsvervanger is.').optional(),
        }),
      )
      .meta({ description: 'Wie tekent; de secretaris staat voor de burgemeester.' })
      .optional(),
    bestuurders: z
      .array(
        z.strictObject({
          naam: verbatim('Naam.'),
          functie: z.enum(['burgemeester', 'wethouder']).meta({ description: 'Functie.' }),
          portefeuille: line('Portefeuille.').optional(),
          bevestigd: yesNo('Dat er bewust meer bestuurders voor deze portefeuille zijn.').optional(),
        }),
      )
      .meta({ description: 'Bestuurders die een regionaal stuk noemt.' })
      .optional(),
    stukken: z.array(stuk).meta({ description: 'Wat de gemeente aan documenten toevoegt.' }).optional(),
  })
  .meta({ title: 'Gemeente', description: 'Een gemeente in de regio.' });

/** Adoption of one version of a document by one body of one gemeente. */
export const vaststelling = z
  .strictObject({
    document: reference('document', 'Het document.'),
    gemeente: reference('gemeente', 'De gemeente.'),
    orgaan: z.enum(['college', 'raad']).meta({ description: 'Wie vaststelde.' }),
    versie: verbatim('Versie die is vastgesteld, tussen aanhalingstekens.'),
    datum: day('Dag van het besluit.'),
    uitkomst: choice(uitkomsten, 'Wat er is besloten.'),
    besluitnummer: verbatim('Nummer van het besluit.').optional(),
  })
  .meta({ title: 'Vaststelling', description: 'Het besluit van één gemeente over één versie.' });
