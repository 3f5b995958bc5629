import type { Fase, RegionData } from '../../model/region-schema.ts';
import { isCertainlyBefore } from '../moment-order.ts';
import { canBeSame, spanOf } from '../moment-span.ts';
import { defineRule } from '../rule.ts';

/** A phase does not begin before the phase it follows, nor last into the phase that follows it. */
export const rule = defineRule<{
  wat: 'begin' | 'eind';
  fase: string;
  moment: string;
  ander: string;
  anderBegin: string;
}>({
  code: 'SEG223',
  severity: 'error',
  source: 'E031: een planning die niet met de volgorde strookt',
  phase: 'structure',
  nl: {
    title: 'Fasen volgen elkaar op in de tijd',
    message: (a) =>
      a.wat === 'begin'
        ? `Fase «${a.fase}» begint (${a.moment}) voordat de fase ervoor, «${a.ander}», begint (${a.anderBegin}).`
        : `Fase «${a.fase}» eindigt (${a.moment}) nadat de fase erna, «${a.ander}», begint (${a.anderBegin}).`,
    label: (a) => (a.wat === 'begin' ? 'te vroeg' : 'te laat'),
    why: 'De fasen staan in de stukken als een rij in de tijd.',
    remedy: 'Verbeter de periode, of zet de fasen in de goede volgorde.',
  },
  en: {
    title: 'Phases follow each other in time',
    message: (a) =>
      a.wat === 'begin'
        ? `Phase “${a.fase}” begins (${a.moment}) before the phase that precedes it, “${a.ander}”, begins (${a.anderBegin}).`
        : `Phase “${a.fase}” ends (${a.moment}) after the phase that follows it, “${a.ander}”, begins (${a.anderBegin}).`,
    label: (a) => (a.wat === 'begin' ? 'too early' : 'too late'),
    why: 'In the documents the phases are a row in time.',
    remedy: 'Correct the period, or put the phases in the right order.',
  },
  check: ({ region, related }, report) => {
    const fasen = region.data.programma?.fasen ?? [];
    for (const [index, fase] of fasen.entries()) {
      const vorige = fasen[index - 1];
      if (!vorige) continue;
      const { van } = fase.periode;
      if (isCertainlyBefore(van, vorige.periode.van))
        report(
          { owner: fase.periode, key: 'van' },
          { wat: 'begin', fase: fase.naam, moment: van, ander: vorige.naam, anderBegin: vorige.periode.van },
          { related: related({ owner: vorige.periode, key: 'van' }, 'first') },
        );
      else if (isCertainlyBefore(van, vorige.periode.tot ?? '')) {
        const [end, begin] = [
          { owner: vorige.periode, key: 'tot' },
          { owner: fase.periode, key: 'van' },
        ];
        const isEnd = isEndWrong(vorige, fase, region.data);
        report(
          isEnd ? end : begin,
          {
            wat: 'eind',
            fase: vorige.naam,
            moment: vorige.periode.tot ?? '',
            ander: fase.naam,
            anderBegin: van,
          },
          { severity: 'warning', related: related(isEnd ? begin : end, 'definition') },
        );
      }
    }
  },
});

/**
 * Whether of two phases that overlap the end of the first is the slip: where a milestone is at the begin of the
 * second, or only that begin is the first month of a quarter; without milestones it is taken so.
 */
function isEndWrong(vorige: Fase, { id, periode }: Fase, { mijlpalen = [] }: RegionData): boolean {
  const begin = spanOf(periode.van);
  const own = mijlpalen.flatMap(({ fase, moment }) => (fase === id ? (spanOf(moment) ?? []) : []));
  if (own.some((span) => begin !== undefined && canBeSame(span, begin))) return true;
  const [opens, closes] = [isMonthOf(periode.van, 1), isMonthOf(vorige.periode.tot ?? '', 0)];
  return opens === closes ? own.length === 0 : opens;
}

/** Whether a month is so many after the last one of a quarter. */
const isMonthOf = (moment: string, place: number) =>
  Number(/^\d{4}-(\d{2})$/u.exec(moment)?.[1] ?? Number.NaN) % 3 === place;
