import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { walkData } from '../../model/schema-walk.ts';
import { defineRule } from '../rule.ts';

/** A definitive document says of nothing that it is not known yet. */
export const rule = defineRule<{ open: string; waar: Phrase }>({
  code: 'SEG226',
  severity: 'error',
  source: 'E130: percentages die niemand meer heeft opgezocht',
  phase: 'content',
  nl: {
    title: 'In een definitief stuk staat niets meer open',
    message: (a) => `Er is nog iets onbekend ${a.waar.nl}, en het staat in een definitief stuk: “${a.open}”`,
    label: () => 'nog te bepalen',
    why: 'Wie over het stuk besluit, weet dan niet waar hij ja tegen zegt.',
    remedy:
      'Zet op de plaats van `openLaten` wat het is geworden. Is dat er nog niet, zet de status dan terug op concept.',
  },
  en: {
    title: 'Nothing is left open in a definitive document',
    message: (a) =>
      `Something ${a.waar.en} is not known yet, and it stands in a definitive document: “${a.open}”`,
    label: () => 'to be determined',
    why: 'Whoever decides on the document does not know what they agree to.',
    remedy:
      'Put what it has become in the place of `openLaten`. If that is not there yet, set the status back to concept.',
  },
  check: ({ region, strictness, where }, report) => {
    walkData(region.schema, region.data, ({ owner, key, value, meta }) => {
      if (!meta.unknown || typeof value !== 'string' || strictness(owner, key) !== 'definitief') return;
      report({ owner, key }, { open: value, waar: where({ owner }) });
    });
  },
});
