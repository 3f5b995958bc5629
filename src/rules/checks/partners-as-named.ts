import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';

/** Who an initiative is with according to its name is among its partners. */
export const rule = defineRule<{ partner: string; waar: Phrase }>({
  code: 'SEG339',
  alias: 'R17',
  severity: 'error',
  source: 'De naam van het initiatief zelf, die zegt met wie het is',
  phase: 'content',
  nl: {
    title: 'Met wie een initiatief volgens zijn naam is, staat bij de partners',
    message: (a) => `De naam ${a.waar.nl} noemt ${a.partner}, en die staat niet bij de partners.`,
    label: (a) => `zonder ${a.partner}`,
    why: 'De naam en de lijst zeggen dan iets anders over wie er meedoet.',
    remedy: 'Verbeter de partners, of de naam.',
  },
  en: {
    title: 'Who an initiative is with according to its name is among its partners',
    message: (a) => `The name ${a.waar.en} mentions ${a.partner}, which is not among the partners.`,
    label: (a) => `without ${a.partner}`,
    why: 'The name and the list then disagree on who takes part.',
    remedy: 'Correct the partners, or the name.',
  },
  check: ({ region, byStatus, where }, report) => {
    for (const initiatief of region.data.initiatieven ?? []) {
      const { naam, partners } = initiatief;
      const company = withWhom.exec(naam)?.[0].toLowerCase();
      if (!partners || company === undefined) continue;
      for (const { id, naam: partner } of region.data.organisaties ?? []) {
        if (partners.includes(id) || !holds(company, partner.toLowerCase())) continue;
        const spot = { owner: initiatief, key: 'partners' };
        report(spot, { partner, waar: where(spot) }, byStatus(spot));
      }
    }
  },
});

const withWhom = /(?<!\p{L})(?:met|tussen)(?!\p{L}).*$/iu;

/** Whether `name` stands in a text as a word, or as words, of its own. */
function holds(text: string, name: string): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}-]/u.test(text[at] ?? '');
  const at = text.indexOf(name);
  return at >= 0 && !isLetter(at - 1) && !isLetter(at + name.length);
}
