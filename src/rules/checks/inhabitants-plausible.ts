import { inwoners, inwonersBron } from '../registers/inwoners.ts';
import { gravityOf } from '../registers/register.ts';
import { defineRule, type Spot } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** How far a number may be off before it is of another order: the register is some years old. */
const margin = 0.25;

/** A number of inhabitants is of the order that CBS counted. */
export const rule = defineRule<{ genoemd: number; geteld: number }>({
  code: 'SEG359',
  alias: 'R37',
  severity: gravityOf(inwonersBron),
  source: 'CBS, bevolking per gemeente; E095: een inwonertal dat ver boven de som van de gemeenten ligt',
  phase: 'content',
  nl: {
    title: 'Een inwonertal past bij wat het CBS telde',
    message: (a) =>
      `Hier staan ${dutch(a.genoemd)} inwoners; de gemeenten van de regio hadden er samen ongeveer ${dutch(round(a.geteld))}.`,
    label: (a) => `CBS: ongeveer ${dutch(round(a.geteld))}`,
    why: 'Kosten per inwoner en verdeelsleutels steunen op dit getal.',
    remedy: 'Neem het aantal over uit het register van het CBS, met het jaar erbij.',
  },
  en: {
    title: 'A number of inhabitants fits what CBS counted',
    message: (a) =>
      `Here it says ${dutch(a.genoemd)} inhabitants; the gemeenten of the region together had about ${dutch(round(a.geteld))}.`,
    label: (a) => `CBS: about ${dutch(round(a.geteld))}`,
    why: 'Costs per inhabitant and ways to share costs rest on this number.',
    remedy: 'Take the number from the register of CBS, with its year.',
  },
  check: ({ region, texts }, report) => {
    const numbers = region.data.gemeenten.map(({ code }) => inwoners.get(code));
    if (numbers.some((number) => number === undefined)) return;
    const geteld = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
    const test = (spot: Spot, genoemd: number, isTotal: boolean) => {
      const isTooMany = genoemd > geteld * (1 + margin);
      const isTooFew = isTotal && genoemd < geteld * (1 - margin);
      if (isTooMany || isTooFew) report(spot, { genoemd, geteld });
    };
    const { regio } = region.data;
    if (regio.inwoners !== undefined) test({ owner: regio, key: 'inwoners' }, regio.inwoners, true);
    for (const { owner, key, bare } of texts) {
      for (const { text, start } of sentencesOf(bare)) {
        const isTotal = /\bregio\b|\bsamen\b|\bgezamenlijk\b|\bgemeenten (?:tellen|hebben)\b/iu.test(text);
        for (const match of text.matchAll(/(\d{1,3}(?:\.\d{3})+|\d{4,7})(?= inwoners\b)/gu)) {
          const at = start + match.index;
          const part = { start: at, end: at + match[0].length };
          if (isTotal || region.data.gemeenten.length === 1 || /^(?:de|onze) /iu.test(text)) {
            test({ owner, key, part }, Number(match[0].replaceAll('.', '')), isTotal);
          }
        }
      }
    }
  },
});

const round = (value: number) => Math.round(value / 1000) * 1000;
const dutch = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');
