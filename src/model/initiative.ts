import * as z from 'zod';
import { reference } from './identifier.ts';
import { period } from './moment.ts';
import { line, otherLanguage, prose } from './text.ts';

/** Something new that is tried out, by whom and for whom. */
export const initiatief = z
  .strictObject({
    naam: line('Naam van het initiatief.'),
    taal: otherLanguage('Taal van de naam, als dat geen Nederlands is.').optional(),
    soort: z.enum(['pilot', 'experiment', 'initiatief']).meta({ description: 'Wat het is.' }),
    omschrijving: prose('Wat er gebeurt.').optional(),
    waar: line('Waar, als dat niet in de hele regio is.').optional(),
    periode: period('Wanneer.').optional(),
    partners: z.array(reference('organisatie', 'Organisatie die meedoet.')).optional(),
    klantprofielen: z.array(reference('klantprofiel', 'Groep waarvoor het is.')).optional(),
    segmenten: z.array(reference('segment', 'Segment waar het bij hoort.')).optional(),
    resultaat: prose('Wat het opleverde.').optional(),
  })
  .meta({ title: 'Initiatief', description: 'Een pilot, een experiment of een nieuw initiatief.' });
