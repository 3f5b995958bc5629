import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { walkData } from '../../model/schema-walk.ts';
import { defineRule } from '../rule.ts';

interface Looptijd {
  readonly jaren: number;
  readonly opties?: readonly number[];
  readonly maximum?: number;
}

/** A contract with all its extensions stays within its maximum. */
export const rule = defineRule<{ totaal: number; maximum: number; waar: Phrase }>({
  code: 'SEG216',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'Een contract met alle verlengingen blijft binnen het maximum',
    message: (a) =>
      `Met alle verlengingen duurt het contract ${dutch(a.totaal)} jaar, en het maximum ${a.waar.nl} is ${dutch(a.maximum)} jaar.`,
    label: (a) => `minder dan ${dutch(a.totaal)}`,
    why: 'Een verlenging boven het maximum mag niet worden gebruikt; aanbieders zouden op jaren rekenen die er niet zijn.',
    remedy:
      'Verbeter `jaren`, `opties` of `maximum`, zodat de duur en alle opties samen niet meer zijn dan het maximum.',
  },
  en: {
    title: 'A contract with all its extensions stays within its maximum',
    message: (a) =>
      `With all extensions the contract lasts ${a.totaal} years, and the maximum ${a.waar.en} is ${a.maximum} years.`,
    label: (a) => `less than ${a.totaal}`,
    why: 'An extension beyond the maximum may not be used; providers would count on years that are not there.',
    remedy:
      'Correct `jaren`, `opties` or `maximum`, so that the length and all options together do not exceed the maximum.',
  },
  check: ({ region, where }, report) => {
    walkData(region.schema, region.data, ({ key, value }) => {
      if (key !== 'looptijd' || typeof value !== 'object' || value === null || !('jaren' in value)) return;
      const { jaren, opties = [], maximum } = value as Looptijd;
      // Sums of tenths leave a rest in the sixteenth decimal.
      const totaal = Number(opties.reduce((sum, optie) => sum + optie, jaren).toFixed(6));
      if (maximum === undefined || totaal <= maximum) return;
      report({ owner: value, key: 'maximum' }, { totaal, maximum, waar: where({ owner: value }) });
    });
  },
});

const dutch = (value: number) => String(value).replace('.', ',');
