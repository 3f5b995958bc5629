import { isCertainlyBefore } from '../moment-order.ts';
import { defineRule } from '../rule.ts';

/** A phase does not begin before the phase it follows. */
export const rule = defineRule<{ fase: string; begin: string; vorige: string; vorigBegin: string }>({
  code: 'SEG223',
  severity: 'error',
  source: 'E031: een planning die niet met de volgorde strookt',
  phase: 'structure',
  nl: {
    title: 'Fasen volgen elkaar op in de tijd',
    message: (a) =>
      `Fase «${a.fase}» begint (${a.begin}) voordat de fase ervoor, «${a.vorige}», begint (${a.vorigBegin}).`,
    label: () => 'te vroeg',
    why: 'De fasen staan in de stukken als een rij in de tijd.',
    remedy: 'Verbeter de periode, of zet de fasen in de goede volgorde.',
  },
  en: {
    title: 'Phases follow each other in time',
    message: (a) =>
      `Phase “${a.fase}” begins (${a.begin}) before the phase that precedes it, “${a.vorige}”, begins (${a.vorigBegin}).`,
    label: () => 'too early',
    why: 'In the documents the phases are a row in time.',
    remedy: 'Correct the period, or put the phases in the right order.',
  },
  check: ({ region, related }, report) => {
    const fasen = region.data.programma?.fasen ?? [];
    for (const [index, fase] of fasen.entries()) {
      const vorige = fasen[index - 1];
      if (!vorige || !isCertainlyBefore(fase.periode.van, vorige.periode.van)) continue;
      report(
        { owner: fase.periode, key: 'van' },
        { fase: fase.naam, begin: fase.periode.van, vorige: vorige.naam, vorigBegin: vorige.periode.van },
        { related: related({ owner: vorige.periode, key: 'van' }, 'first') },
      );
    }
  },
});
