import * as z from 'zod';
import { choice } from './enumeration.ts';
import { doeltypen, indicatorsoorten, richtingen, uitkomstmaten, wetten } from './enumerations.ts';
import { identifier, reference } from './identifier.ts';
import { nulmeting, openLaten, streefwaarde } from './measurement.ts';
import { day, moment, year } from './moment.ts';
import { line, notToUse, prose, verbatim } from './text.ts';

/** What is to be reached. `kort` is the sentence of a summary, `volledig` that of the annex. */
export const doel = z
  .strictObject({
    id: identifier('doel'),
    kort: line('Het doel in één zin.'),
    volledig: prose(
      'Het doel zoals de bijlage het beschrijft; zonder dit veld geldt de korte zin.',
    ).optional(),
    gelijkAan: reference('doel', 'Doel elders dat hetzelfde zegt, in dezelfde woorden.').optional(),
    groep: line('Tussenkop waaronder het doel staat.').optional(),
    wet: choice(wetten, 'Wet waarvoor het doel geldt, als een segment er meer heeft.').optional(),
    type: choice(doeltypen, 'Wat voor doel het is.').optional(),
    thema: line('Thema waaronder het doel valt.').optional(),
    richting: choice(richtingen, 'Welke kant de waarde op moet.').optional(),
    resultaat: line('Wat er op de streefdatum bereikt is, in één zin.').optional(),
    streefwaarde: z.number().meta({ description: 'De waarde die bereikt moet zijn, in procent.' }).optional(),
    streefdatum: moment('Wanneer die bereikt moet zijn.').optional(),
    basisjaar: moment('Het moment waarmee wordt vergeleken.').optional(),
    afwijking: line(
      'Waarom de streefdatum of het basisjaar anders is dan bij de andere doelen van de groep.',
    ).optional(),
    openLaten: openLaten().optional(),
    indicatoren: z.array(reference('indicator', 'Indicator die dit doel meet.')).optional(),
    innovatie: z.boolean().meta({ description: 'Of het doel een vernieuwing is.' }).optional(),
    bron: reference('bron', 'Waar het doel op steunt.').optional(),
    noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
  })
  .meta({ title: 'Doel', description: 'Wat een segment of klantprofiel wil bereiken.' });

/** How a goal is measured. */
export const indicator = z
  .strictObject({
    id: identifier('indicator'),
    naam: line('Wat er wordt gemeten.'),
    soort: choice(indicatorsoorten, 'Wat voor meting het is.'),
    richting: choice(richtingen, 'Welke kant de waarde op moet.'),
    wet: choice(wetten, 'Wet waarvoor de indicator geldt.').optional(),
    teller: line('Wat er boven de streep staat.').optional(),
    noemer: line('Waarmee het wordt vergeleken.').optional(),
    populatie: z
      .strictObject({
        omschrijving: line('Over wie het gaat.').optional(),
        van: z.int().min(0).max(120).meta({ description: 'Jongste leeftijd.' }).optional(),
        tot: z.int().min(0).max(120).meta({ description: 'Leeftijd waaronder.' }).optional(),
      })
      .meta({ description: 'De mensen over wie de indicator gaat.' })
      .optional(),
    nulmeting: nulmeting.optional(),
    streefwaarde: streefwaarde.optional(),
    uitkomst: choice(uitkomstmaten, 'Landelijke uitkomstmaat die dit meet.').optional(),
    kwaliteitskader: z.array(line('Onderdeel van het kwaliteitskader dat dit meet.')).optional(),
    bron: reference('bron', 'Waar de cijfers vandaan komen.').optional(),
    toelichting: line('Wat de lezer bij de indicator moet weten.').optional(),
    peilmoment: line('Wanneer of hoe vaak wordt gemeten.').optional(),
    noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
  })
  .meta({ title: 'Indicator', description: 'Hoe het bereiken van doelen wordt gemeten.' });

/** A source of facts: a report, a register, a letter. */
export const bron = z
  .strictObject({
    id: identifier('bron'),
    titel: verbatim('Naam van de bron.'),
    nietGebruiken: notToUse(),
    auteurs: verbatim('Wie de bron schreven.').optional(),
    uitgever: verbatim('Wie de bron uitgaf.').optional(),
    datum: moment('Datum van de bron.').optional(),
    url: z
      .url({ protocol: /^https?$/u })
      .meta({ description: 'Webadres.' })
      .optional(),
    geraadpleegd: day('Wanneer de bron is bekeken.').optional(),
    jaar: year('Jaar waarover de bron gaat.').optional(),
  })
  .meta({ title: 'Bron', description: 'Waar een feit vandaan komt.' });
