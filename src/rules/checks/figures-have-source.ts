import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { figureSlips } from '../figure-slips.ts';
import { defineRule } from '../rule.ts';

/** A statistic in a text says where it comes from. */
export const rule = defineRule<{ geschreven: string; waar: Phrase }>({
  code: 'SEG254',
  alias: 'R44',
  severity: 'warning',
  source: 'E128: verhoudingen en aantallen zonder bron en jaar',
  phase: 'content',
  nl: {
    title: 'Een cijfer in een tekst heeft een bron en een jaar',
    message: (a) => `Bij het cijfer ‘${a.geschreven}’ ${a.waar.nl} staat geen bron.`,
    label: () => 'bron en jaar ontbreken',
    why: 'Zonder bron en jaar kan niemand nagaan of het cijfer klopt, en weet over twee jaar niemand meer hoe oud het is.',
    remedy:
      'Zet het cijfer in een dataset met een bron en een peildatum, en haal het met een uitdrukking in de tekst. Of noem bron en jaar in een voetnoot.',
  },
  en: {
    title: 'A figure in a text has a source and a year',
    message: (a) => `The figure ‘${a.geschreven}’ ${a.waar.en} has no source.`,
    label: () => 'no source and year',
    why: 'Without source and year nobody can check the figure, and in two years nobody knows how old it is.',
    remedy:
      'Put the figure in a dataset with a source and a date, and pull it into the text with an expression. Or name source and year in a footnote.',
  },
  check: (context, report) => {
    for (const { kind, spot, geschreven } of figureSlips(context)) {
      if (kind !== 'zonder-bron') continue;
      report(spot, { geschreven, waar: context.where(spot) }, context.byStatus(spot, 'warning'));
    }
  },
});
