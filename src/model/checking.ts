import * as z from 'zod';
import { choice, type Enumeration } from './enumeration.ts';

/** How grave a region takes a finding. */
export const ernstgraden = {
  fout: { label: 'fout', uitleg: 'De stukken worden niet gemaakt zolang dit niet is hersteld.' },
  waarschuwing: { label: 'waarschuwing', uitleg: 'Wordt gemeld; telt alleen mee met --strict.' },
  advies: { label: 'advies', uitleg: 'Wordt gemeld, maar telt nooit mee.' },
  uit: { label: 'uit', uitleg: 'Wordt niet gemeld; de samenvatting telt het wel.' },
} as const satisfies Enumeration;

/** How a region wants its definitions to be checked. */
export const controle = z
  .strictObject({
    ernst: z
      .record(z.string(), choice(ernstgraden, 'Hoe zwaar de melding telt.'))
      .meta({
        description:
          'Hoe zwaar meldingen tellen, per code: `SEG218: uit`. Wat een stuk onjuist of onmogelijk maakt kan niet lager.',
      })
      .optional(),
  })
  .meta({ title: 'Controle', description: 'Hoe de definities van de regio worden gecontroleerd.' });
