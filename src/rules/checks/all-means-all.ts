import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { formSlips } from '../form-claims.ts';
import { defineRule } from '../rule.ts';
import { segmentSlips } from '../segment-claims.ts';
import { trendSlips } from '../trend-slips.ts';

/** A text that says something of all holds for every one. */
export const rule = defineRule<{ woord: string; uitzondering: Phrase; waar: Phrase }>({
  code: 'SEG245',
  alias: 'R04',
  severity: 'error',
  source:
    'E007, E088: een uitspraak over alle voorzieningen waar de cijfers of de keuzes uitzonderingen laten zien',
  phase: 'content',
  nl: {
    title: 'Een uitspraak over alles of allemaal geldt zonder uitzondering',
    message: (a) => `‘${a.woord}’ ${a.waar.nl} geldt niet voor alles: ${a.uitzondering.nl}.`,
    label: () => 'niet voor alles',
    why: 'Een uitspraak over alles is met één uitzondering onwaar. Zij staat in hetzelfde stuk.',
    remedy: 'Zeg waarvoor het wel geldt, noem de uitzondering, of laat de uitspraak weg.',
  },
  en: {
    title: 'A statement about all or everything holds without exception',
    message: (a) => `‘${a.woord}’ ${a.waar.en} does not hold for all: ${a.uitzondering.en}.`,
    label: () => 'not for all',
    why: 'A statement about all is untrue with one exception. It stands in the same document.',
    remedy: 'Say for what it does hold, name the exception, or leave the statement out.',
  },
  check: (context, report) => {
    for (const { one, claim, series, isUniversal } of trendSlips(context)) {
      if (!isUniversal) continue;
      const { dataset, rij, points } = series;
      const spot = { owner: one.text.owner, key: one.text.key, part: { start: claim.start, end: claim.end } };
      const numbers = points.map(({ value }) => String(value).replace('.', ',')).join(', ');
      const name = `‘${rij?.titel ?? dataset.titel}’`;
      const uitzondering = {
        nl: `${name} gaat anders (${numbers})`,
        en: `${name} goes otherwise (${numbers})`,
      };
      const related = context.related({ owner: rij ?? dataset, key: 'titel' }, 'definition');
      report(
        spot,
        { woord: claim.words, uitzondering, waar: context.where(spot) },
        { ...context.byStatus(spot), related },
      );
    }
    for (const { spot, woord, segment, other } of segmentSlips(context)) {
      const uitzondering = {
        nl: `bij segment ‘${segment.naam}’ is het anders`,
        en: `it is otherwise with segment ‘${segment.naam}’`,
      };
      const related = context.related(other, 'definition');
      report(
        spot,
        { woord, uitzondering, waar: context.where(spot) },
        { ...context.byStatus(spot), related },
      );
    }
    for (const { spot, woord, uitzondering, other } of formSlips(context)) {
      const related = context.related(other, 'definition');
      report(
        spot,
        { woord, uitzondering, waar: context.where(spot) },
        { ...context.byStatus(spot), related },
      );
    }
  },
});
