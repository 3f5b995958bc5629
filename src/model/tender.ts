import * as z from 'zod';
import { choice } from './enumeration.ts';
import { identifier, reference } from './identifier.ts';
import { contractvormen, perceelsoorten } from './instrument-enumerations.ts';
import { day, moment } from './moment.ts';
import { amount } from './money.ts';
import { line, verbatim, yesNo } from './text.ts';

const perceel = z
  .strictObject({
    id: identifier('perceel'),
    naam: line('Naam van het perceel.'),
    soort: choice(perceelsoorten, 'Regionaal of lokaal.').optional(),
    segmenten: z
      .array(reference('segment', 'Segment in dit perceel.'))
      .min(1)
      .meta({ description: 'De segmenten.' })
      .optional(),
    producten: z
      .array(reference('product', 'Product in dit perceel.'))
      .min(1)
      .meta({ description: 'De producten, als de regio niet met segmenten werkt.' })
      .optional(),
    budgetafspraak: yesNo('Of vooraf een budget wordt afgesproken.').optional(),
    gebied: line('Gebied waarvoor het geldt.').optional(),
  })
  .meta({ title: 'Perceel', description: 'Een deel van de opdracht.', oneOf: ['segmenten', 'producten'] });

/** A tender: who holds it, what it covers, who takes part, and its dates. */
export const aanbesteding = z
  .strictObject({
    id: identifier('aanbesteding'),
    naam: line('Naam van de aanbesteding.'),
    aanbestedendeDienst: reference('organisatie', 'Wie aanbesteedt.').optional(),
    penvoerder: reference('gemeente', 'Gemeente die namens de andere aanbesteedt.').optional(),
    mandaat: line('Op grond waarvan.').optional(),
    vorm: choice(contractvormen, 'Procedure.').optional(),
    percelen: z.array(perceel).min(1).meta({ description: 'De percelen.' }),
    deelname: z
      .array(
        z.strictObject({
          gemeente: reference('gemeente', 'Gemeente.'),
          percelen: z
            .array(reference('perceel', 'Perceel.'))
            .meta({ description: 'Alleen als het niet alle zijn.' })
            .optional(),
        }),
      )
      .meta({ description: 'Welke gemeenten meedoen, en in welke percelen.' })
      .optional(),
    raming: amount('Geraamde waarde.').meta({ commercial: true }).optional(),
    cpv: z.array(verbatim('CPV-code.')).optional(),
    tendernedNummer: verbatim('Nummer op TenderNed.').optional(),
    publicatie: moment('Wanneer gepubliceerd.').optional(),
    gepubliceerd: yesNo('Of de publicatie al heeft plaatsgevonden; dan zijn tarieven openbaar.').optional(),
    gunning: moment('Wanneer gegund.').optional(),
    ingang: day('Eerste dag van de contracten.').optional(),
  })
  .meta({ title: 'Aanbesteding', description: 'Een aanbesteding met percelen en deelname.' });
