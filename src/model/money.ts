import * as z from 'zod';
import { reference } from './identifier.ts';
import { year } from './moment.ts';
import { line } from './text.ts';

/** An amount in euros; thousands of millions are written out, the documents round. */
export const amount = (uitleg: string) =>
  z
    .strictObject({
      euro: z.number().meta({ description: 'Bedrag in euro.' }),
      grondslag: z
        .enum(['regio', 'gemeente', 'client', 'eenheid'])
        .meta({
          description: 'Waarover het bedrag gaat: de hele regio, één gemeente, één cliënt of één eenheid.',
        })
        .optional(),
      jaar: year('Jaar waarvoor het bedrag geldt.').optional(),
      prijspeil: year('Prijspeil.').optional(),
      bron: reference('bron', 'Waar het bedrag vandaan komt.').optional(),
      toelichting: line('Korte toelichting.').optional(),
    })
    .meta({ description: uitleg });
