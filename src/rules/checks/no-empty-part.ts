import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { type EmptyPart, emptyPartsIn } from '../empty-parts.ts';
import { defineRule } from '../rule.ts';

const names: Readonly<Record<EmptyPart['what'], Phrase>> = {
  kop: { nl: 'Onder deze kop staat niets', en: 'Nothing stands under this heading' },
  punt: { nl: 'Dit punt van een opsomming is leeg', en: 'This point of a list is empty' },
  rij: { nl: 'Deze rij van een tabel heeft geen naam', en: 'This row of a table has no name' },
};

/** No heading, point or row is empty. */
export const rule = defineRule<{ wat: Phrase; tekst: string; waar: Phrase }>({
  code: 'SEG275',
  alias: 'R24',
  severity: 'error',
  source: 'E045 en E148: lege kopjes, streepjes zonder tekst en een rij zonder naam',
  phase: 'content',
  nl: {
    title: 'Koppen, punten en rijen zijn gevuld',
    message: (a) => `${a.wat.nl} (${a.waar.nl}): \`${a.tekst}\``,
    label: () => 'leeg',
    why: 'De lezer ziet een gat en weet niet of er iets is weggevallen.',
    remedy: 'Vul de tekst aan, of haal dit lege onderdeel weg.',
  },
  en: {
    title: 'Headings, points and rows are filled',
    message: (a) => `${a.wat.en} (${a.waar.en}): \`${a.tekst}\``,
    label: () => 'empty',
    why: 'The reader sees a gap and does not know whether something was dropped.',
    remedy: 'Complete the text, or remove this empty part.',
  },
  check: ({ texts, byStatus, where }, report) => {
    for (const { owner, key, kind, text } of texts) {
      if (kind !== 'prose') continue;
      for (const { what, text: tekst, start, end } of emptyPartsIn(text)) {
        const spot = { owner, key, part: { start, end } };
        report(spot, { wat: names[what], tekst, waar: where({ owner }) }, byStatus(spot));
      }
    }
  },
});
