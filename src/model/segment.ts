import * as z from 'zod';
import { choice } from './enumeration.ts';
import { keuzevrijheden, wetten } from './enumerations.ts';
import { doel, indicator } from './goal.ts';
import { identifier, reference } from './identifier.ts';
import { inkoopinstrumenten } from './instruments.ts';
import { kengetallen } from './key-figure.ts';
import { openbaarheid } from './openness.ts';
import { count, line, notToUse, prose, verbatim } from './text.ts';

const perLaw = (uitleg: string) =>
  z
    .strictObject({
      jeugdwet: prose('Wat alleen voor de Jeugdwet geldt.').optional(),
      wmo: prose('Wat alleen voor de Wmo geldt.').optional(),
      participatiewet: prose('Wat alleen voor de Participatiewet geldt.').optional(),
    })
    .meta({ description: uitleg });

const age = z
  .strictObject({
    van: z.int().min(0).max(120).meta({ description: 'Jongste leeftijd.' }).optional(),
    tot: z.int().min(0).max(120).meta({ description: 'Leeftijd waaronder.' }).optional(),
  })
  .meta({ description: 'Leeftijd van de doelgroep.' });

const score = (uitleg: string) =>
  z
    .strictObject({
      waarde: z.number().min(0).max(10).meta({ description: 'Score van 0 tot 10.' }),
      oordeel: line('Waarop het oordeel steunt.').optional(),
      bron: reference('bron', 'Bron van de score.').optional(),
    })
    .meta({ description: uitleg });

/** A part of the care landscape that is bought as a whole. A segment may have deelsegmenten, to any depth. */
export const segment = z
  .strictObject({
    id: identifier('segment'),
    code: verbatim('Code die in de stukken voor de naam staat, tussen aanhalingstekens.').optional(),
    naam: line('De ene naam van het segment.'),
    kenmerk: line('Wat het onderscheidt, achter de naam.').optional(),
    nietGebruiken: notToUse(),
    domein: reference('domein', 'Domein waar het segment onder valt.').optional(),
    wetten: z
      .array(choice(wetten, 'Wet waaronder het valt.'))
      .min(1)
      .meta({ description: 'De wetten.' })
      .optional(),
    omschrijving: prose('Wat de zorg of ondersteuning inhoudt.').optional(),
    omschrijvingPerWet: perLaw('De omschrijving, apart per wet.').optional(),
    doelgroep: prose('Voor wie het is.').optional(),
    doelgroepPerWet: perLaw('De doelgroep, apart per wet.').optional(),
    leeftijd: age.optional(),
    diensten: z.array(line('Dienst die onder het segment valt.')).optional(),
    ambitie: prose('Waar het segment naartoe wil.').optional(),
    doelenAanhef: line('Woorden vóór de lijst met doelen, zoals "We willen:".').optional(),
    doelen: z.array(doel).optional(),
    indicatoren: z.array(indicator).optional(),
    raakvlakken: z
      .array(
        z.strictObject({
          segment: reference('segment', 'Het andere segment.'),
          toelichting: line('Waar ze elkaar raken.').optional(),
        }),
      )
      .meta({ description: 'Segmenten waar dit segment aan raakt.' })
      .optional(),
    keuzevrijheid: z
      .strictObject({
        mate: choice(keuzevrijheden, 'Hoeveel de inwoner te kiezen heeft.'),
        toelichting: line('Waarom.').optional(),
      })
      .meta({ description: 'Keuzevrijheid van de inwoner.' })
      .optional(),
    spreiding: line('Wat voor de spreiding over de regio geldt.').optional(),
    bijzonderheden: z.array(prose('Wat verder van belang is.')).optional(),
    innovaties: z.array(prose('Vernieuwing die het segment mogelijk maakt.')).optional(),
    voorliggend: z.array(line('Voorliggende voorziening.')).optional(),
    kengetallen: kengetallen.optional(),
    portfolio: z
      .strictObject({
        financieel: score('Financieel belang.'),
        leveringsrisico: score('Risico in de markt.'),
      })
      .meta({ description: 'Plaats in het Kraljic-portfolio.' })
      .optional(),
    deelname: z
      .array(
        z.strictObject({
          gemeente: reference('gemeente', 'Gemeente.'),
          doetMee: z.boolean().meta({ description: 'Of de gemeente meedoet.' }),
          toelichting: line('Waarom niet, of hoe dan.').optional(),
        }),
      )
      .meta({ description: 'Alleen als niet alle gemeenten meedoen.' })
      .optional(),
    aanbieders: count('Aantal aanbieders nu.').optional(),
    instrumenten: inkoopinstrumenten.optional(),
    openbaarheid: openbaarheid.optional(),
    noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
    get deelsegmenten(): z.ZodOptional<z.ZodArray<typeof segment>> {
      return z.array(segment).optional();
    },
  })
  .meta({ title: 'Segment', description: 'Een deel van het zorglandschap dat als geheel wordt ingekocht.' });
