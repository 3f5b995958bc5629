import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { figureSlips } from '../figure-slips.ts';
import { defineRule } from '../rule.ts';

/** A typed number says the same as the data it speaks of. */
export const rule = defineRule<{ geschreven: string; wat: string; juist: string; waar: Phrase }>({
  code: 'SEG253',
  alias: 'R39',
  severity: 'error',
  source: 'E142: een taakstelling die op twee plaatsen een ander bedrag is',
  phase: 'content',
  nl: {
    title: 'Een getal in een tekst zegt hetzelfde als het gegeven waar het over gaat',
    message: (a) =>
      `‘${a.geschreven}’ ${a.waar.nl} klopt niet met het gegeven (${a.wat}): dat is ${quoted(a.juist)}.`,
    label: () => 'anders dan het gegeven',
    why: 'Twee stukken, of een tekst en een tabel, noemen dan een ander getal voor hetzelfde. Wie beslist, weet niet welk geldt.',
    remedy:
      'Neem het getal over uit de gegevens, met een uitdrukking. Klopt het gegeven niet, verbeter dan het gegeven. Gaat de zin over iets anders, zeg dan waarover.',
  },
  en: {
    title: 'A number in a text says the same as the data it speaks of',
    message: (a) =>
      `‘${a.geschreven}’ ${a.waar.en} does not agree with the data (${a.wat}): that is ${quoted(a.juist)}.`,
    label: () => 'other than the data',
    why: 'Two documents, or a text and a table, then give another number for the same thing. Whoever decides cannot tell which holds.',
    remedy:
      'Take the number from the data, with an expression. If the data is wrong, correct the data. If the sentence is about something else, say what.',
  },
  check: (context, report) => {
    for (const { kind, spot, geschreven, wat = '', juist = '' } of figureSlips(context)) {
      if (kind !== 'tegenspraak') continue;
      // What is only told, "33% (Wonen: 40%)", is no text to put there.
      const edits = /^(?:\{\{.*\}\}|[\d.,]+%?)$/u.test(juist) ? context.replace(spot, juist) : undefined;
      const fix = edits ? { fix: { safe: false, edits } } : {};
      const args = { geschreven, wat, juist, waar: context.where(spot) };
      report(spot, args, { ...context.byStatus(spot), ...fix });
    }
  },
});

const quoted = (text: string) => (text.startsWith('{{') ? `\`${text}\`` : text);
