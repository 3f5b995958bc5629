import * as z from 'zod';
import { identifier, reference } from './identifier.ts';
import { day, moment, year } from './moment.ts';
import { amount } from './money.ts';
import { count, line, verbatim, yesNo } from './text.ts';

/** The profile of a segment in figures, of one year. */
export const kengetallen = z
  .strictObject({
    peiljaar: year('Jaar waarover de cijfers gaan.'),
    peildatum: day('Dag waarop is geteld, als die bekend is.').optional(),
    clienten: count('Aantal cliënten.').optional(),
    aanbieders: count('Aantal gecontracteerde aanbieders.').optional(),
    omzet: amount('Omzet van het segment.').optional(),
    geteldBij: reference('segment', 'Segment waarin deze cijfers zijn meegeteld.').optional(),
    opmerking: line('Wat de lezer bij de cijfers moet weten.').optional(),
    bron: reference('bron', 'Waar de cijfers vandaan komen.').optional(),
    noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
  })
  .meta({ title: 'Kengetallen', description: 'Cliënten, aanbieders en omzet in een jaar.' });

const side = z.enum(['uitgaven', 'inkomsten']).meta({ description: 'Aan welke kant van de begroting.' });

/** A table of numbers: rows of things, columns of moments or categories. Totals and shares are computed. */
export const dataset = z
  .strictObject({
    id: identifier('dataset'),
    titel: line('Titel van de tabel.'),
    eenheid: line('Wat er wordt geteld, of de munteenheid.'),
    kolommen: z
      .array(
        z.strictObject({
          id: verbatim('Korte naam van de kolom.'),
          titel: line('Kop van de kolom.'),
          peildatum: moment('Moment waarop is geteld.').optional(),
          eenheid: line('Wat deze kolom telt, als dat anders is dan de tabel.').optional(),
          soort: side.optional(),
          aard: z
            .enum(['realisatie', 'begroting', 'raming'])
            .meta({ description: 'Of het is gebeurd of gepland.' })
            .optional(),
        }),
      )
      .min(1)
      .meta({ description: 'De kolommen, van links naar rechts.' }),
    rijen: z
      .array(
        z.strictObject({
          id: verbatim('Korte naam van de rij.'),
          titel: line('Kop van de rij.'),
          waarden: z
            .record(z.string(), z.number().nullable())
            .meta({ description: 'Per kolom het getal; null is onbekend.' }),
          nvt: z.array(verbatim('Kolom waar de rij geen getal kan hebben.')).optional(),
          deelVan: verbatim('Rij waarvan dit een deel is.').optional(),
          verschil: line('Waardoor de delen niet optellen tot deze rij.').optional(),
          soort: side.optional(),
          code: verbatim('Nummer in de administratie.').optional(),
          toelichting: line('Wat de lezer bij de rij moet weten.').optional(),
          noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
        }),
      )
      .min(1)
      .meta({ description: 'De rijen, van boven naar beneden.' }),
    rijkop: line('Kop boven de namen van de rijen.').optional(),
    aandelen: yesNo('Of achter elk getal het aandeel in het totaal van de kolom komt.').optional(),
    ontwikkelingen: z
      .array(
        z.strictObject({
          titel: line('Kop van de kolom.'),
          van: verbatim('Kolom waarmee wordt vergeleken.'),
          naar: verbatim('Kolom die wordt vergeleken.'),
        }),
      )
      .meta({ description: 'Kolommen met het verschil in procenten; die worden berekend.' })
      .optional(),
    totaal: z.enum(['som', 'geen']).meta({ description: 'Of de rijen optellen tot een totaal.' }).optional(),
    sluitAanOp: z
      .strictObject({
        dataset: reference('dataset', 'De andere tabel.'),
        rij: verbatim('Rij waar het totaal gelijk aan is.'),
        verschil: line('Waardoor er een verschil is.').optional(),
      })
      .meta({ description: 'Rij van een andere tabel die hetzelfde telt.' })
      .optional(),
    beweringen: z
      .array(
        z.strictObject({
          tekst: line('Wat de cijfers laten zien, in één zin.'),
          richting: z.enum(['toename', 'afname', 'gelijk', 'zwaarder', 'lichter']).meta({
            description:
              'Wat de zin zegt; zwaarder en lichter gaan over rijen die van licht naar zwaar staan.',
          }),
          rijen: z.array(verbatim('Rij, of `totaal`; zonder rijen geldt het voor elke rij.')).optional(),
          van: verbatim('Kolom waarmee wordt vergeleken.'),
          naar: verbatim('Kolom die wordt vergeleken.'),
        }),
      )
      .meta({ description: 'Uitspraken over de tabel; zij worden aan de getallen getoetst.' })
      .optional(),
    zonderBegroting: z
      .strictObject({
        jaren: z.array(verbatim('Jaar waarvan alleen de realisatie in de tabel staat.')).min(1),
        reden: line('Waarom de begroting er niet naast staat.'),
      })
      .meta({ description: 'Jaren waarvan de begroting ontbreekt, en waarom.' })
      .optional(),
    toelichting: line('Wat de lezer bij de tabel moet weten.').optional(),
    bron: reference('bron', 'Waar de cijfers vandaan komen.').optional(),
    noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
  })
  .meta({ title: 'Dataset', description: 'Een tabel met getallen.' });

/** A table of numbers as the region wrote it. */
export type Dataset = z.infer<typeof dataset>;
export type DatasetRij = Dataset['rijen'][number];
export type DatasetKolom = Dataset['kolommen'][number];
