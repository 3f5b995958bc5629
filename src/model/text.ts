import * as z from 'zod';

/** One line of plain text: a name, a title, a label. Never Markdown. */
export const line = (uitleg: string) =>
  z.stringFormat('line', /^[^\n]*\S[^\n]*$/u).meta({ description: uitleg, line: true });

/** A line that is taken over to the letter, such as a code, an address or a person's name: nobody's prose. */
export const verbatim = (uitleg: string) => line(uitleg).meta({ verbatim: true });

/** Markdown prose that may hold expressions. */
export const prose = (uitleg: string) =>
  z.stringFormat('prose', /\S/u).meta({ description: uitleg, prose: true });

/** Yes or no. */
export const yesNo = (uitleg: string) => z.boolean().meta({ description: uitleg });

/** A whole number of things, people or years. */
export const count = (uitleg: string) => z.int().min(0).meta({ description: uitleg });

/** A share in percent, 0 to 100. */
export const percentage = (uitleg: string) => z.number().min(0).max(100).meta({ description: uitleg });

/** Prose, or the statement that it does not apply: an empty heading is never a value. */
export const proseOrNotApplicable = (uitleg: string) =>
  z
    .strictObject({
      tekst: prose('De tekst onder dit kopje.').optional(),
      nvt: z
        .literal(true)
        .meta({ description: 'Niet van toepassing; het stuk zegt dat dan ook.' })
        .optional(),
    })
    .meta({ description: uitleg, oneOf: ['tekst', 'nvt'] });

/** The language of a word or name within Dutch text, for who has it read aloud. */
export const otherLanguage = (uitleg: string) =>
  z.enum(['fy']).meta({ description: uitleg, enumDescriptions: ['Fries.'] });

/** Other spellings and names that writers should not use for the thing. */
export const notToUse = () =>
  z
    .array(line('Andere naam of schrijfwijze die niet wordt gebruikt.'))
    .meta({ description: 'Namen die niet worden gebruikt; elke tekst die er een bevat, wordt gemeld.' })
    .optional();
