import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { walkData } from '../../model/schema-walk.ts';
import { isCertainlyBefore } from '../moment-order.ts';
import { defineRule } from '../rule.ts';

/** A period does not end before it begins. */
export const rule = defineRule<{ van: string; tot: string; waar: Phrase }>({
  code: 'SEG214',
  severity: 'error',
  source: 'E030: een planning die eindigt voordat zij begint',
  phase: 'structure',
  nl: {
    title: 'Een periode eindigt na haar begin',
    message: (a) => `Het einde (${a.tot}) ${a.waar.nl} ligt voor het begin (${a.van}).`,
    label: () => 'voor het begin',
    why: 'Een planning die achteruit loopt, kan niemand volgen; meestal is het jaar verkeerd.',
    remedy: 'Verbeter het begin of het einde.',
  },
  en: {
    title: 'A period ends after its start',
    message: (a) => `The end (${a.tot}) ${a.waar.en} lies before the start (${a.van}).`,
    label: () => 'before the start',
    why: 'No one can follow a planning that runs backwards; usually the year is wrong.',
    remedy: 'Correct the start or the end.',
  },
  check: ({ region, where }, report) => {
    walkData(region.schema, region.data, ({ owner, key, value }) => {
      if (key !== 'tot') return;
      const { van, moment, jaar } = owner as Readonly<Record<string, unknown>>;
      // Numbers under `van` and `tot` are ages; a year stands under `jaar`.
      const start = typeof value === 'number' ? jaar : (van ?? moment);
      if ((typeof value !== 'string' && typeof value !== 'number') || start === undefined) return;
      if (!isCertainlyBefore(`${value}`, `${start}`)) return;
      report({ owner, key }, { van: `${start}`, tot: `${value}`, waar: where({ owner }) });
    });
  },
});
