import * as z from 'zod';
import { choice } from './enumeration.ts';
import { organen } from './enumerations.ts';
import { identifier, reference } from './identifier.ts';
import { regeling } from './instruments.ts';
import { moment, period } from './moment.ts';
import { line, notToUse, prose } from './text.ts';

const fase = z
  .strictObject({
    id: identifier('fase'),
    nummer: z.int().min(1).meta({ description: 'Volgnummer.' }),
    naam: line('Wat er in de fase gebeurt.'),
    periode: period('Wanneer.'),
    resultaat: prose('Wat de fase oplevert.').optional(),
    domeinen: z.array(reference('domein', 'Domein dat meedoet.')).optional(),
    vervallen: z
      .array(
        z.strictObject({
          domein: reference('domein', 'Domein dat in een eerdere fase meedeed.'),
          waarom: line('Waarom het niet meer meedoet, of waar het verder gaat.'),
        }),
      )
      .meta({ description: 'Domeinen van een eerdere fase die niet meer meedoen.' })
      .optional(),
  })
  .meta({ title: 'Fase', description: 'Een stap van het programma.' });

export const programma = z
  .strictObject({
    naam: line('Volledige naam.'),
    kort: line('Korte naam, zoals in "het programma".'),
    nietGebruiken: notToUse(),
    doel: prose('Waar het programma voor is.').optional(),
    gestart: moment('Wanneer het begon.').optional(),
    fasen: z.array(fase).min(1).meta({ description: 'De fasen op volgorde.' }),
  })
  .meta({ title: 'Programma', description: 'Het gezamenlijke traject van de gemeenten.' });

/** A decision already taken; what it settles for the instruments is data. */
export const besluit = z
  .strictObject({
    id: identifier('besluit'),
    tekst: prose('Wat er is besloten.'),
    fasen: z.array(reference('fase', 'Fase waarin het is besloten.')).optional(),
    orgaan: choice(organen, 'Wie besloot.').optional(),
    datum: moment('Wanneer.').optional(),
    regelt: z.array(regeling).meta({ description: 'Wat het besluit regelt voor de inkoop.' }).optional(),
  })
  .meta({ title: 'Besluit', description: 'Een eerder genomen besluit.' });

/** Something that happened earlier and that texts refer to: a letter, a meeting, a decision of a body. */
export const gebeurtenis = z
  .strictObject({
    id: identifier('gebeurtenis'),
    soort: z
      .enum(['besluit', 'brief', 'bijeenkomst', 'overleg', 'rapport'])
      .meta({ description: 'Wat voor gebeurtenis het was.' }),
    orgaan: choice(organen, 'Wie besloot, schreef of bijeenkwam.').optional(),
    datum: moment('Wanneer.'),
    onderwerp: line('Waarover.'),
  })
  .meta({
    title: 'Gebeurtenis',
    description: 'Een eerder besluit, een brief, een rapport of een bijeenkomst.',
  });

/** A moment in the planning, with the precision it is known in. */
export const mijlpaal = z
  .strictObject({
    id: identifier('mijlpaal'),
    moment: moment('Wanneer het gebeurt of begint.'),
    tot: moment('Wanneer het klaar is, als het een tijd duurt.').optional(),
    gebeurtenis: line('Wat er gebeurt.'),
    orgaan: choice(organen, 'Wie het doet.').optional(),
    wie: line('Wie het doet, als het geen orgaan is.').optional(),
    fase: reference('fase', 'Fase waar het bij hoort.').optional(),
  })
  .meta({ title: 'Mijlpaal', description: 'Een moment in de planning.' });
