import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { walkData } from '../../model/schema-walk.ts';
import { isOnlyLater, placeholdersIn } from '../placeholder.ts';
import { defineRule } from '../rule.ts';

/** No text was left to be filled in. */
export const rule = defineRule<{ plek: string; waar: Phrase; status: 'concept' | 'definitief' | undefined }>({
  code: 'SEG206',
  alias: 'R25',
  severity: 'error',
  inConcept: 'warning',
  suppressible: true,
  source: 'E130: dertien percentages die als "* %" zijn blijven staan',
  phase: 'content',
  nl: {
    title: 'Elke invulplek is ingevuld',
    message: (a) =>
      `De invulplek \`${a.plek}\` is nog niet ingevuld ${a.waar.nl}${a.status === 'definitief' ? '; het staat in een definitief stuk' : ''}.`,
    label: () => 'nog invullen',
    why: 'De lezer ziet een gat waar een gegeven hoort te staan.',
    remedy: 'Vul het gegeven in. Is het niet bekend of niet van toepassing, schrijf dat dan voluit.',
  },
  en: {
    title: 'Every placeholder is filled in',
    message: (a) =>
      `The placeholder \`${a.plek}\` ${a.waar.en} has not been filled in${a.status === 'definitief' ? '; it stands in a definitive document' : ''}.`,
    label: () => 'to be filled in',
    why: 'The reader sees a gap where a fact should be.',
    remedy: 'Fill in the fact. If it is not known or does not apply, say so in words.',
  },
  check: ({ region, strictness, where }, report) => {
    walkData(region.schema, region.data, ({ owner, key, value, meta }) => {
      // A `noot` is the writers' own and comes in no document; ids and references have a fixed form.
      if (typeof value !== 'string' || key === 'noot' || meta.identifies || meta.refersTo) return;
      for (const { text, start, end } of placeholdersIn(value, meta.prose ? 'prose' : 'line')) {
        // What is left open on purpose may say so in any words.
        if (meta.unknown && isOnlyLater(value)) continue;
        const status = strictness(owner, key);
        const spot = { owner, key, part: { start, end } };
        const details = {
          severity: status === 'definitief' ? 'error' : 'warning',
          ...(status === 'concept' ? { conceptOnly: true } : {}),
        } as const;
        report(spot, { plek: text, waar: where(spot), status }, details);
      }
    });
  },
});
