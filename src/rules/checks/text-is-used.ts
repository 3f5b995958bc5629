import { defineRule } from '../rule.ts';
import { textGaps } from '../text-gaps.ts';

/** A text that was written is in a document. */
export const rule = defineRule<{ tekst: string }>({
  code: 'SEG218',
  severity: 'warning',
  phase: 'content',
  nl: {
    title: 'Elke tekst staat in minstens één document',
    message: (a) => `De tekst \`${a.tekst}\` staat in geen enkel document.`,
    label: () => 'niet gebruikt',
    why: 'Wie de tekst schreef, denkt misschien dat hij in het stuk staat.',
    remedy: 'Noem het id onder `secties` van een document, of haal de tekst weg.',
  },
  en: {
    title: 'Every text is in at least one document',
    message: (a) => `The text \`${a.tekst}\` is in no document.`,
    label: () => 'not used',
    why: 'Whoever wrote the text may believe that it is in the document.',
    remedy: 'Name its id under `secties` of a document, or remove the text.',
  },
  check: ({ region, strictness, fileOf }, report) => {
    const gapOf = textGaps(region, fileOf);
    const referred = new Set(
      region.index.references.flatMap(({ kind, id }) => (kind === 'tekst' ? [id] : [])),
    );
    for (const tekst of region.data.teksten ?? []) {
      // A template may read a text by its id without a document that refers to it.
      if (referred.has(tekst.id) || strictness(tekst, 'tekst') !== undefined) continue;
      report(gapOf(tekst) ?? { owner: tekst, key: 'id' }, { tekst: tekst.id });
    }
  },
});
