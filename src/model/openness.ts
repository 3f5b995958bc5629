import * as z from 'zod';
import { choice } from './enumeration.ts';
import { openbaarheidsniveaus, organen } from './enumerations.ts';
import { day } from './moment.ts';
import { line } from './text.ts';

/**
 * A recorded decision on openness: the tool records, it never decides. The ground is one of the law in force
 * on the document's date: Wob before 1 May 2022, Woo after.
 */
export const openbaarheid = z
  .strictObject({
    niveau: choice(openbaarheidsniveaus, 'Of het openbaar is.'),
    grond: line('Wettelijke grond, bijvoorbeeld "Woo 5.1.2b" (voor 1 mei 2022: "Wob 10.2b").').optional(),
    toelichting: line('Wat niet openbaar is, en waarom.').optional(),
    vanaf: day('Openbaar vanaf deze dag.').optional(),
    geheimhouding: z
      .strictObject({
        orgaan: choice(organen, 'Wie de geheimhouding heeft opgelegd.'),
        datum: day('Wanneer zij is opgelegd.'),
        grond: line('Op welke grond.'),
        opgeheven: day('Wanneer zij is opgeheven.').optional(),
      })
      .meta({ description: 'Opgelegde geheimhouding.' })
      .optional(),
  })
  .meta({ description: 'Wat over de openbaarheid is besloten.' });
