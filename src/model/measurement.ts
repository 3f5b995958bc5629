import * as z from 'zod';
import { reference } from './identifier.ts';
import { moment } from './moment.ts';
import { line } from './text.ts';

const value = () => z.number().meta({ description: 'Het getal.' });

/** What is known to be unknown: the reason stands in the place of the value, until the document is definitief. */
export const openLaten = (uitleg = 'Wat nog niet bekend is, en wie het uitzoekt.') =>
  line(uitleg).meta({ unknown: true });

const perGemeente = z
  .array(
    z
      .strictObject({
        gemeente: reference('gemeente', 'Gemeente.'),
        waarde: value().optional(),
        openLaten: openLaten().optional(),
      })
      .meta({ oneOf: ['waarde', 'openLaten'] }),
  )
  .min(1)
  .meta({ description: 'De waarde voor elke gemeente apart.' });

const either = ['waarde', 'perGemeente', 'openLaten'];

/** A value that was measured: one number, one for each gemeente, or the statement that it is not known yet. */
export const nulmeting = z
  .strictObject({
    waarde: value().optional(),
    perGemeente: perGemeente.optional(),
    openLaten: openLaten().optional(),
    eenheid: line('Eenheid.'),
    peildatum: moment('Wanneer gemeten.').optional(),
  })
  .meta({ title: 'Nulmeting', description: 'De waarde waarmee wordt begonnen.', oneOf: either });

/** A value to be reached, or the statement that it is still to be chosen. */
export const streefwaarde = z
  .strictObject({
    waarde: value().optional(),
    perGemeente: perGemeente.optional(),
    openLaten: openLaten().optional(),
    eenheid: line('Eenheid.'),
    datum: moment('Wanneer bereikt.').optional(),
  })
  .meta({ title: 'Streefwaarde', description: 'De waarde waar het heen moet.', oneOf: either });
