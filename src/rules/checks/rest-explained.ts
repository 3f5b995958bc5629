import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule, type Spot } from '../rule.ts';
import { saysNothing } from '../says-nothing.ts';

/** Money that is counted with no segment, and a difference between tables, is explained. */
export const rule = defineRule<{ wat: Phrase; waar: Phrase }>({
  code: 'SEG369',
  alias: 'R05',
  severity: 'error',
  source: 'E092: segmenten die samen miljoenen minder zijn dan de uitgaven van de regio, zonder uitleg',
  phase: 'structure',
  nl: {
    title: 'Een rest of een verschil is uitgelegd',
    message: (a) => `${a.wat.nl} ${a.waar.nl} is niet uitgelegd.`,
    label: () => 'zonder uitleg',
    why: 'De lezer ziet dat er geld of een aantal ontbreekt, en niet waar het gebleven is.',
    remedy:
      'Zeg in `toelichting` (of bij `verschil` of `afwijking`) wat het is. Is dat niet bekend, zeg dan dat het niet bekend is en waarom.',
  },
  en: {
    title: 'A rest or a difference is explained',
    message: (a) => `${a.wat.en} ${a.waar.en} is not explained.`,
    label: () => 'not explained',
    why: 'Readers see that money or a number is missing, and not where it went.',
    remedy:
      'Say in `toelichting` (or under `verschil` or `afwijking`) what it is. If that is not known, say that it is not known and why.',
  },
  check: ({ region: { data }, where }, report) => {
    const tell = (spot: Spot, wat: Phrase) => report(spot, { wat, waar: where(spot) });
    const { nietInSegmenten, afwijking } = data.financiering ?? {};
    const rest = {
      nl: 'Het bedrag dat bij geen segment is geteld',
      en: 'The amount counted with no segment',
    };
    if (nietInSegmenten && isEmpty(nietInSegmenten.toelichting)) {
      const key = nietInSegmenten.toelichting === undefined ? 'euro' : 'toelichting';
      tell({ owner: nietInSegmenten, key }, rest);
    }
    const difference = { nl: 'Het verschil', en: 'The difference' };
    if (afwijking !== undefined && isEmpty(afwijking))
      tell({ owner: data.financiering ?? data, key: 'afwijking' }, difference);
    for (const { rijen, sluitAanOp } of data.datasets ?? [])
      for (const owner of [...rijen, ...(sluitAanOp ? [sluitAanOp] : [])])
        if (owner.verschil !== undefined && isEmpty(owner.verschil))
          tell({ owner, key: 'verschil' }, difference);
  },
});

/** No words, or words that only say that there is nothing to say or that it is roughly so. */
const isEmpty = (text: string | undefined) =>
  text === undefined ||
  saysNothing(text) ||
  /^\W*(?:ongeveer|circa|afgerond|geschat|raming|rest|verschil|overig(?:e)?|diversen|zie (?:boven|hierboven|bron))?\W*$/iu.test(
    text,
  );
