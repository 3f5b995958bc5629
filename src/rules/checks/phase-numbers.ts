import { defineRule } from '../rule.ts';

/** Phases are numbered 1, 2, 3 in the order they stand in. */
export const rule = defineRule<{ fase: string; nummer: number; verwacht: number }>({
  code: 'SEG219',
  alias: 'R13',
  severity: 'error',
  source: 'E027, E058: nummers die worden overgeslagen of dubbel zijn',
  phase: 'structure',
  nl: {
    title: 'Fasen zijn genummerd vanaf 1, zonder gaten',
    message: (a) => `Fase «${a.fase}» heeft nummer ${a.nummer}, maar is nummer ${a.verwacht} in de rij.`,
    label: (a) => `verwacht: ${a.verwacht}`,
    why: 'Stukken verwijzen naar "fase 3"; als de nummers niet aansluiten, zoekt de lezer een fase die er niet is.',
    remedy: 'Nummer de fasen vanaf 1 zonder gaten, in de volgorde waarin ze staan.',
  },
  en: {
    title: 'Phases are numbered from 1, without gaps',
    message: (a) => `Phase “${a.fase}” has number ${a.nummer}, but is number ${a.verwacht} in the row.`,
    label: (a) => `expected: ${a.verwacht}`,
    why: 'Documents refer to "phase 3"; if the numbers do not follow, the reader looks for a phase that is not there.',
    remedy: 'Number the phases from 1 without gaps, in the order they stand in.',
  },
  check: ({ region }, report) => {
    for (const [index, fase] of (region.data.programma?.fasen ?? []).entries()) {
      if (fase.nummer === index + 1) continue;
      report({ owner: fase, key: 'nummer' }, { fase: fase.naam, nummer: fase.nummer, verwacht: index + 1 });
      // The numbers after it are off by the same slip.
      return;
    }
  },
});
