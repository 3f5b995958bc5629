import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { expressionMark } from '../bare-text.ts';
import { loneMarks } from '../brackets.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { paragraphsOf } from '../sentences.ts';

/** Brackets and quotation marks come in pairs. */
export const rule = defineRule<{ teken: string; waar: Phrase; soort: 'niet-gesloten' | 'niet-geopend' }>({
  code: 'SEG327',
  alias: 'R43',
  severity: 'warning',
  source: 'E117, E145: haakjes die niet zijn gesloten, en een los "6)"',
  phase: 'content',
  nl: {
    title: 'Haakjes en aanhalingstekens staan in paren',
    message: (a) =>
      a.soort === 'niet-gesloten'
        ? `Het teken \`${a.teken}\` ${a.waar.nl} wordt niet gesloten.`
        : `Het teken \`${a.teken}\` ${a.waar.nl} sluit iets wat niet is geopend.`,
    label: (a) => a.soort.replace('-', ' '),
    why: 'De lezer ziet niet waar de toevoeging of het citaat begint en eindigt. Soms is er tekst weggevallen.',
    remedy: 'Zet het ontbrekende teken erbij, of haal dit teken weg.',
  },
  en: {
    title: 'Brackets and quotation marks come in pairs',
    message: (a) =>
      a.soort === 'niet-gesloten'
        ? `The mark \`${a.teken}\` ${a.waar.en} is not closed.`
        : `The mark \`${a.teken}\` ${a.waar.en} closes what was not opened.`,
    label: (a) => (a.soort === 'niet-gesloten' ? 'not closed' : 'not opened'),
    why: 'The reader does not see where the addition or the quotation starts and ends. Some text may be missing.',
    remedy: 'Add the missing mark, or remove this one.',
  },
  check: ({ texts, byStatus, where }, report) => {
    for (const text of texts) {
      const plain = readable(text);
      for (const paragraph of paragraphsOf(plain, text.text)) {
        for (const { mark, at, opens } of loneMarks(paragraph.text)) {
          const start = paragraph.start + at;
          const spot = { owner: text.owner, key: text.key, part: { start, end: start + 1 } };
          const soort = opens ? 'niet-gesloten' : 'niet-geopend';
          report(spot, { teken: mark, waar: where(spot), soort }, byStatus(spot, 'warning'));
        }
      }
    }
  },
});

/** The text with its brackets, but without what stands in expressions, code and the addresses of links. */
function readable({ text, kind }: RegionText): string {
  const fill = (found: string) => found.replace(/[^\n]/gu, expressionMark);
  const plain = text.replace(/\{\{.*?\}\}/gsu, fill).replace(/https?:\/\/[^\s)]+/gu, fill);
  return kind === 'line' ? plain : plain.replace(/`[^`\n]*`|<\/?[A-Za-z][^>\n]*>|\{[#.][^}\n]*\}/gu, fill);
}
