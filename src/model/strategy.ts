import * as z from 'zod';
import { inkoopinstrumenten } from './instruments.ts';
import { line, prose } from './text.ts';

const point = (uitleg: string) =>
  z
    .strictObject({
      kern: line('Het punt in enkele woorden.'),
      toelichting: prose('Toelichting.').optional(),
    })
    .meta({ description: uitleg });

/** What the region wants of its purchasing as a whole, beside the choices per segment. */
export const inkoopstrategie = z
  .strictObject({
    inleiding: prose('De strategie in het kort.').optional(),
    huidig: inkoopinstrumenten.meta({ description: 'Hoe nu wordt ingekocht.' }).optional(),
    beoogd: z.array(point('Wat de strategie moet opleveren.')).optional(),
    componenten: z.array(point('Waar de strategie rekening mee houdt.')).optional(),
    aandachtspunten: z.array(prose('Waar op gelet wordt.')).optional(),
    koers: z
      .array(prose('Richting die wordt uitgewerkt.'))
      .meta({ description: 'De koers, op volgorde; de letters volgen vanzelf.' })
      .optional(),
  })
  .meta({ title: 'Inkoopstrategie', description: 'Hoe de regio als geheel wil inkopen.' });
