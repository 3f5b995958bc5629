import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { expressionsIn } from '../expressions.ts';
import { defineRule } from '../rule.ts';
import { boundBefore, boundInNote } from '../words/bound-words.ts';

/** A text that says more or less than a number, agrees with the note that stands with that number. */
export const rule = defineRule<{ woorden: string; noot: string; waar: Phrase }>({
  code: 'SEG233',
  alias: 'R04',
  severity: 'warning',
  phase: 'content',
  nl: {
    title: 'Meer of minder dan een getal is het ook in de toelichting bij dat getal',
    message: (a) =>
      `Hier staat «${a.woorden}» ${a.waar.nl}, maar de toelichting bij dit getal zegt «${a.noot}».`,
    label: (a) => `toelichting: ${a.noot}`,
    why: 'De lezer weet niet of het getal de boven- of de ondergrens is.',
    remedy: 'Zoek op of het er meer of minder zijn dan dit getal, en zeg dat op beide plekken.',
  },
  en: {
    title: 'More or less than a number is so in the note to that number too',
    message: (a) => `Here it says “${a.woorden}” ${a.waar.en}, but the note to this number says “${a.noot}”.`,
    label: (a) => `note: ${a.noot}`,
    why: 'The reader does not know whether the number is the upper or the lower limit.',
    remedy: 'Look up whether there are more or fewer than this number, and say so in both places.',
  },
  check: ({ region, texts, where, related, byStatus }, report) => {
    const notes = new Map(
      (region.data.datasets ?? []).flatMap((dataset) => {
        const found = boundInNote(dataset.toelichting ?? '');
        return found ? [[dataset.id, { ...found, owner: dataset }] as const] : [];
      }),
    );
    if (notes.size === 0) return;
    for (const { owner, key, text } of texts)
      for (const { start, paths } of expressionsIn(text)) {
        const [root, id = ''] = paths[0] ?? [];
        const note = root === 'dataset' && paths.length === 1 ? notes.get(id) : undefined;
        const from = Math.max(0, start - 40);
        const said = note && boundBefore(text.slice(from, start));
        if (!said || said.bound === note.bound) continue;
        const spot = {
          owner,
          key,
          part: { start: from + said.start, end: from + said.start + said.words.length },
        };
        report(
          spot,
          { woorden: said.words, noot: note.words, waar: where(spot) },
          {
            ...byStatus(spot, 'warning'),
            related: related({ owner: note.owner, key: 'toelichting' }, 'definition'),
          },
        );
      }
  },
});
