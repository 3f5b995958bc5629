import * as z from 'zod';
import { reference } from './identifier.ts';
import { line, prose } from './text.ts';

/** How the gemeenten steer: who decides, who does what, and the principles behind it. */
export const sturingsmodel = z
  .strictObject({
    naam: line('Naam van het model.'),
    kern: prose('Het model in het kort.'),
    uitgangspunten: z.array(reference('uitgangspunt', 'Uitgangspunt van het model.')).optional(),
    rollen: z
      .array(z.strictObject({ rol: line('Wie.'), taak: line('Wat die doet.') }))
      .meta({ description: 'Wie welke taak heeft.' })
      .optional(),
    figuur: z
      .strictObject({
        titel: line('Titel van de figuur.'),
        beschrijving: prose('Wat de figuur laat zien, in woorden.'),
      })
      .meta({ description: 'De figuur van het model, met de tekst die haar vervangt.' })
      .optional(),
    bron: reference('bron', 'Waar het model vandaan komt.').optional(),
  })
  .meta({ title: 'Sturingsmodel', description: 'Hoe de gemeenten op hulp en ondersteuning sturen.' });
