import * as z from 'zod';
import { reference } from './identifier.ts';
import { line, prose, yesNo } from './text.ts';

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
        lagen: z
          .array(
            z.strictObject({
              titel: line('Wat de vakken samen zijn.').optional(),
              vakken: z
                .array(line('Een vak; heet het als een rol, dan staat haar taak erbij.'))
                .min(1)
                .max(4)
                .meta({ description: 'De vakken, van links naar rechts.' }),
            }),
          )
          .meta({ description: 'De tekening, van boven naar beneden.' })
          .optional(),
        relaties: z
          .array(
            z.strictObject({
              van: line('Vak of laag waar de pijl begint.'),
              naar: line('Vak of laag waar de pijl eindigt.'),
              tekst: line('Wat de pijl zegt.'),
              heenEnWeer: yesNo('Of de pijl twee kanten op wijst.').optional(),
            }),
          )
          .meta({ description: 'Pijlen tussen vakken naast elkaar of lagen onder elkaar.' })
          .optional(),
      })
      .meta({ description: 'De figuur van het model, met de tekst die haar vervangt.' })
      .optional(),
    bron: reference('bron', 'Waar het model vandaan komt.').optional(),
  })
  .meta({ title: 'Sturingsmodel', description: 'Hoe de gemeenten op hulp en ondersteuning sturen.' });

export type Sturingsmodel = z.infer<typeof sturingsmodel>;
