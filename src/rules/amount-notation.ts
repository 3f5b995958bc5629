import { noCurrency, priceWithoutCurrency, rateWithoutCurrency } from './words/amount-words.ts';

/** A way of writing an amount that is not ours, with the one that is, where that is certain. */
export interface NotationSlip {
  readonly soort: 'scheiding' | 'streepje' | 'duizendtal' | 'munt' | 'zonder-munt' | 'ton' | 'spatie';
  readonly start: number;
  readonly end: number;
  readonly beter?: string;
}

const grouped = (digits: string) => digits.replaceAll(/[.,\s]/gu, '').replace(/\B(?=(\d{3})+$)/gu, '.');
const size = (words = '') => words.replace(/^\s*/u, ' ').replace(/\.$/u, '').trimEnd();

const patterns: readonly {
  readonly soort: NotationSlip['soort'];
  readonly pattern: RegExp;
  readonly better?: (match: RegExpExecArray) => string;
}[] = [
  // € 200.000,- and € 200.000, -
  {
    soort: 'streepje',
    pattern: /€\s?(\d[\d.,]*?)\s?,\s?(?:-|–|=)(?!\d)/gu,
    better: ([, digits = '']) => `€ ${grouped(digits)}`,
  },
  {
    soort: 'streepje',
    pattern:
      /(?<![\p{L}\d.,€])(?<!€\s)(\d[\d.]*?)(?:,\s?|\.)(?:--?|–|—|=)(?:\s?(?:euro|EUR|€)(?!\p{L}))?(?=\s|[.,;:)]|$)/gu,
    better: ([, digits = '']) => `€ ${grouped(digits)}`,
  },
  // € 9.2 mln and 9.2 mln; € 1,020,000
  {
    soort: 'scheiding',
    pattern: /€?\s?(?<![\d.,])(\d+)\.(\d{1,2})(\s?(?:mln|miljoen|mld|miljard))\b\.?/gu,
    better: ([whole = '', units, part, words]) =>
      `${whole.trimStart().startsWith('€') ? '€ ' : ''}${units},${part}${size(words)}`,
  },
  {
    soort: 'scheiding',
    pattern: /€\s?(\d+)\.(\d{1,2})(?![\d.])/gu,
    better: ([, units = '', part]) => `€ ${grouped(units)},${part}`,
  },
  {
    soort: 'scheiding',
    pattern: /€\s?(\d{1,3}(?:,\d{3})+)(?:\.(\d{2}))?(?![\d,])/gu,
    better: ([, digits = '', cents]) => `€ ${grouped(digits)}${cents ? `,${cents}` : ''}`,
  },
  {
    soort: 'duizendtal',
    pattern: /€\s?(\d{5,}|\d{1,3}(?: \d{3})+|\d{1,2}\.\d{4,})(?:,(\d{2}))?(?![\d.])/gu,
    better: ([, digits = '', cents]) => `€ ${grouped(digits)}${cents ? `,${cents}` : ''}`,
  },
  {
    soort: 'duizendtal',
    pattern: /(?<![\p{L}\d.,€])(?<!€\s)(\d{5,}|\d{1,3}(?:,\d{3})+)(?:,(\d{2}))?\s?(?:euro|EUR)(?!\p{L})/gu,
    better: ([, digits = '', cents]) => `€ ${grouped(digits)}${cents ? `,${cents}` : ''}`,
  },
  {
    soort: 'munt',
    pattern:
      /(?<!\p{L})(?:EUR|euro|Euro)\s?(\d[\d.]*(?:,\d+)?)(?![\p{L}\d])|(?<![\p{L}\d])(\d[\d.]*(?:,\d+)?)\s?(?:EUR|€)(?!\s?\d)/gu,
    better: ([, before, after]) => `€ ${before ?? after ?? ''}`,
  },
  {
    soort: 'ton',
    pattern:
      /(?<![\p{L}\d.,])(?:€\s?)?(?:\d+(?:,\d)?|(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen))\s+ton(?=\s(?!CO|afval|goederen|zand)|[.,;)]|$)/gu,
  },
  {
    soort: 'spatie',
    pattern: /€(\d[\d.]*(?:,\d+)?)(?![\d.,])/gu,
    better: ([, digits = '']) => `€ ${digits}`,
  },
];

/** The amounts in a bare text that are not written as ours are: € 1.234,50 or € 9,2 mln; each place once. */
export function notationSlips(bare: string): readonly NotationSlip[] {
  const found: NotationSlip[] = [];
  const add = (slip: NotationSlip) => {
    if (!found.some(({ start, end }) => slip.start < end && start < slip.end)) found.push(slip);
  };
  for (const { soort, pattern, better } of patterns) {
    for (const match of bare.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const beter = better?.(match);
      add({
        soort,
        start: match.index + lead,
        end: match.index + match[0].length,
        ...(beter === undefined ? {} : { beter }),
      });
    }
  }
  for (const match of bare.matchAll(noCurrency)) {
    const [whole, , digits = ''] = match;
    const start = match.index + whole.lastIndexOf(digits);
    add({ soort: 'zonder-munt', start, end: start + digits.length });
  }
  for (const pattern of [rateWithoutCurrency, priceWithoutCurrency]) {
    for (const { 0: whole, 1: digits = '', index } of bare.matchAll(pattern)) {
      const end = index + whole.length;
      add({ soort: 'zonder-munt', start: end - digits.length, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
