import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionData, Segment } from '../../model/region-schema.ts';
import { defineRule, type Spot } from '../rule.ts';
import { likelyWrong, oneWrongPart } from '../typing-slip.ts';

/** The turnover of the segments, with what is counted in none of them, makes the spending of the region. */
export const rule = defineRule<{ som: string; geheel: string; rest: string; waar: Phrase }>({
  code: 'SEG247',
  alias: 'R05',
  severity: 'error',
  source: 'E092: segmenten die samen miljoenen minder zijn dan de uitgaven van de regio, zonder uitleg',
  phase: 'content',
  nl: {
    title: 'De segmenten en de rest zijn samen de uitgaven van de regio',
    message: (a) =>
      `De segmenten zijn samen ${a.som} en het geheel ${a.waar.nl} is ${a.geheel}: ${a.rest} is niet verklaard.`,
    label: (a) => `verschil van ${a.rest}`,
    why: 'De raad ziet niet waar dit geld heen gaat, of welk van de bedragen niet klopt.',
    remedy:
      'Verbeter het bedrag dat niet klopt. Is er geld dat bij geen segment hoort, zet dat dan bij `nietInSegmenten`, met in de `toelichting` wat het is.',
  },
  en: {
    title: 'The segments and the rest are together the spending of the region',
    message: (a) =>
      `The segments are ${a.som} together and the whole ${a.waar.en} is ${a.geheel}: ${a.rest} is not explained.`,
    label: (a) => `a difference of ${a.rest}`,
    why: 'The council cannot see where this money goes, or which of the amounts is wrong.',
    remedy:
      'Correct the amount that is wrong. If there is money that belongs to no segment, put it under `nietInSegmenten`, and say in `toelichting` what it is.',
  },
  check: ({ region: { data }, where, related, byStatus }, report) => {
    for (const { total, parts, slack } of sumsOf(data)) {
      const som = Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(2));
      const rest = Math.abs(total.value - som);
      if (rest <= slack) continue;
      const hasRest = parts.some(({ owner }) => owner === data.financiering?.nietInSegmenten);
      const isRegion = total.owner === data.financiering?.uitgaven;
      // Where nothing was said of a rest, it is the explanation that is missing, and no amount that is wrong.
      const spot: Spot =
        isRegion && !hasRest ? total : (oneWrongPart(total, parts) ?? likelyWrong(total, parts));
      const others = [total, ...parts].filter(({ owner }) => owner !== spot.owner);
      const args = {
        som: euro(som),
        geheel: euro(total.value),
        rest: euro(rest),
        waar: where({ owner: total.owner }),
      };
      report(spot, args, {
        ...byStatus(spot),
        related: others.flatMap((cell) => related(cell, 'definition')),
      });
    }
  },
});

interface Amount {
  readonly owner: object;
  readonly key: 'euro';
  readonly value: number;
}

interface Sum {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /** What rounding may leave. */
  readonly slack: number;
}

function sumsOf(data: RegionData): readonly Sum[] {
  const { segmenten = [], financiering } = data;
  const nested = segmenten.flatMap(nestedSums);
  const { uitgaven, nietInSegmenten, afwijking } = financiering ?? {};
  const parts = segmenten.flatMap(turnoverOf);
  const isWhole =
    segmenten.length > 0 &&
    segmenten.every(
      (segment) => turnoverOf(segment).length > 0 || segment.kengetallen?.geteldBij !== undefined,
    );
  if (!uitgaven || !isWhole || (afwijking !== undefined && !nietInSegmenten)) return nested;
  const all = nietInSegmenten ? [...parts, amountOf(nietInSegmenten)] : parts;
  const slack = /\b(?:ongeveer|circa|afgerond|ruim|bijna)\b/u.test(uitgaven.toelichting ?? '')
    ? roundingOf(uitgaven.euro)
    : 0;
  return [...nested, { total: amountOf(uitgaven), parts: all, slack }];
}

/** A segment that has a turnover of its own, and parts that all have one, is the sum of them. */
function nestedSums(segment: Segment): readonly Sum[] {
  const { deelsegmenten = [], kengetallen } = segment;
  const below = deelsegmenten.flatMap(nestedSums);
  const counted = deelsegmenten.filter((deel) => deel.kengetallen?.geteldBij === undefined);
  const parts = counted.flatMap(turnoverOf);
  if (!kengetallen?.omzet || parts.length === 0 || counted.some((deel) => turnoverOf(deel).length === 0))
    return below;
  return [...below, { total: amountOf(kengetallen.omzet), parts, slack: 0 }];
}

/** The amounts a segment counts for: its own, else those of its parts. */
function turnoverOf({ kengetallen, deelsegmenten = [] }: Segment): readonly Amount[] {
  if (kengetallen?.geteldBij !== undefined) return [];
  return kengetallen?.omzet ? [amountOf(kengetallen.omzet)] : deelsegmenten.flatMap(turnoverOf);
}

const amountOf = (owner: { readonly euro: number }): Amount => ({ owner, key: 'euro', value: owner.euro });

/** Half of the last digit that is not a nought. */
function roundingOf(value: number): number {
  const noughts = /0*$/u.exec(String(Math.round(value)))?.[0].length ?? 0;
  return 10 ** noughts / 2;
}

const euro = (value: number) => `€ ${String(Math.round(value)).replace(/\B(?=(\d{3})+$)/gu, '.')}`;
