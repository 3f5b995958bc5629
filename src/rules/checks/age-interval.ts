import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { walkData } from '../../model/schema-walk.ts';
import { defineRule } from '../rule.ts';

/** An age interval holds at least one year. */
export const rule = defineRule<{ van: number; tot: number; waar: Phrase }>({
  code: 'SEG215',
  severity: 'error',
  source: 'E110, E138: leeftijden die niet kloppen of overlappen',
  phase: 'structure',
  nl: {
    title: 'Bij een leeftijdsgroep hoort minstens één leeftijd',
    message: (a) => `Niemand is van ${a.van} tot ${a.tot} jaar oud, zoals ${a.waar.nl} staat.`,
    label: (a) => `niet boven ${a.van}`,
    why: 'Het stuk zou een doelgroep noemen waar niemand bij hoort.',
    remedy:
      '`tot` is de leeftijd waaronder het geldt: voor 12 tot en met 17 jaar schrijft u `van: 12` en `tot: 18`.',
  },
  en: {
    title: 'An age group holds at least one age',
    message: (a) => `The age ${a.waar.en}, from ${a.van} up to ${a.tot} years, is one no one has.`,
    label: (a) => `not above ${a.van}`,
    why: 'The document would name a group nobody belongs to.',
    remedy:
      '`tot` is the age below which it holds: for 12 up to and including 17 write `van: 12` and `tot: 18`.',
  },
  check: ({ region, where }, report) => {
    walkData(region.schema, region.data, ({ owner, key, value }) => {
      if (key !== 'tot' || typeof value !== 'number') return;
      const { van } = owner as { readonly van?: unknown };
      if (typeof van === 'number' && value <= van)
        report({ owner, key }, { van, tot: value, waar: where({ owner }) });
    });
  },
});
