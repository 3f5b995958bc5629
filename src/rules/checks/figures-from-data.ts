import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { figureSlips } from '../figure-slips.ts';
import { defineRule } from '../rule.ts';

/** A number that the region keeps as data is pulled into the text, not typed over. */
export const rule = defineRule<{ geschreven: string; wat: string; uitdrukking: string; waar: Phrase }>({
  code: 'SEG242',
  alias: 'R03',
  severity: 'warning',
  source: 'E004, E005: een fout totaal en een fout percentage, met de hand overgenomen in tabel en tekst',
  phase: 'content',
  nl: {
    title: 'Een getal dat als gegeven is vastgelegd, wordt niet overgetypt',
    message: (a) =>
      `‘${a.geschreven}’ ${a.waar.nl} is overgetypt. Het staat al bij de gegevens (${a.wat}): schrijf \`${a.uitdrukking}\`.`,
    label: () => 'overgetypt getal',
    why: 'Verandert het gegeven, dan blijft dit getal staan, en zegt het stuk twee dingen.',
    remedy:
      'Zet op de plaats van het getal de uitdrukking die in de melding staat. Dan neemt de tekst het gegeven zelf over.',
  },
  en: {
    title: 'A number that is recorded as data is not typed over',
    message: (a) =>
      `‘${a.geschreven}’ ${a.waar.en} was typed over. It is already in the data (${a.wat}): write \`${a.uitdrukking}\`.`,
    label: () => 'typed number',
    why: 'When the data changes this number stays, and the document says two things.',
    remedy:
      'Put the expression that the message gives in the place of the number. Then the text takes the data itself.',
  },
  check: (context, report) => {
    for (const { kind, spot, geschreven, wat = '', uitdrukking = '' } of figureSlips(context)) {
      if (kind !== 'datapunt') continue;
      const edits = context.replace(spot, uitdrukking);
      const fix = edits ? { fix: { safe: false, edits } } : {};
      const args = { geschreven, wat, uitdrukking, waar: context.where(spot) };
      report(spot, args, { ...context.byStatus(spot, 'warning'), ...fix });
    }
  },
});
