import * as z from 'zod';
import { choice } from './enumeration.ts';
import { wetten } from './enumerations.ts';
import { reference } from './identifier.ts';
import { line, prose } from './text.ts';

const observation = (uitleg: string) =>
  z
    .strictObject({
      kern: line('In één zin.'),
      toelichting: prose('Toelichting.').optional(),
      wet: choice(wetten, 'Wet waar het om gaat.').optional(),
      segmenten: z.array(reference('segment', 'Segment dat het raakt.')).optional(),
      bron: reference('bron', 'Waar dit op steunt.').optional(),
    })
    .meta({ description: uitleg });

/** The world the purchasing takes place in: what goes well, what does not, and what is coming. */
export const omgeving = z
  .strictObject({
    behouden: z.array(observation('Wat goed gaat en blijft.')).optional(),
    knelpunten: z.array(observation('Wat minder goed gaat.')).optional(),
    ontwikkelingen: z.array(observation('Landelijke of regionale ontwikkeling.')).optional(),
  })
  .meta({ title: 'Omgeving', description: 'De omstandigheden waaronder wordt ingekocht.' });

/** An agreement with other regions. */
export const afspraak = z
  .strictObject({
    onderwerp: line('Waarover.'),
    partijen: z.array(line('Regio of organisatie.')).min(1).meta({ description: 'Met wie.' }),
    tekst: prose('Wat er is afgesproken.').optional(),
    segmenten: z.array(reference('segment', 'Segment waarvoor het geldt.')).optional(),
    bron: reference('bron', 'Waar de afspraak staat.').optional(),
  })
  .meta({ title: 'Bovenregionale afspraak', description: 'Een afspraak met andere regio’s.' });
