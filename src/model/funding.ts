import * as z from 'zod';
import { reference } from './identifier.ts';
import { amount } from './money.ts';
import { line, prose } from './text.ts';

/** Who pays what: the yearly spending, the savings target, and how costs are shared. */
export const financiering = z
  .strictObject({
    uitgaven: amount('Wat er in een jaar wordt uitgegeven.').optional(),
    afwijking: line('Waardoor de uitgaven verschillen van de som van de segmenten.').optional(),
    nietInSegmenten: amount(
      'Deel van de uitgaven dat bij geen segment is geteld; de toelichting zegt wat het is.',
    ).optional(),
    taakstelling: amount('Wat er bezuinigd moet worden.').optional(),
    afspraken: z
      .array(
        z.strictObject({
          tekst: prose('Wat er is afgesproken.'),
          gezamenlijk: z.boolean().meta({ description: 'Of de gemeenten samen betalen.' }).optional(),
          verdeelsleutel: line('Hoe de kosten worden verdeeld.').optional(),
          segmenten: z.array(reference('segment', 'Segment waarvoor het geldt.')).optional(),
        }),
      )
      .meta({ description: 'Afspraken over wie betaalt.' })
      .optional(),
    eigenBijdragen: z
      .array(
        z.strictObject({
          naam: line('Naam van de bijdrage.'),
          bedrag: amount('Bedrag.').optional(),
          toelichting: prose('Toelichting.').optional(),
        }),
      )
      .meta({ description: 'Wat inwoners zelf betalen.' })
      .optional(),
    risicos: z.array(prose('Financieel risico.')).optional(),
    datasets: z.array(reference('dataset', 'Tabel met uitgaven en inkomsten.')).optional(),
  })
  .meta({ title: 'Financiering', description: 'Wie betaalt, en hoeveel.' });
