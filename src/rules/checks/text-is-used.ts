import { defineRule } from '../rule.ts';

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
  check: ({ region, strictness, related }, report) => {
    const referred = new Set(
      region.index.references.flatMap(({ kind, id }) => (kind === 'tekst' ? [id] : [])),
    );
    const lists = new Map<object, string[]>();
    for (const { kind, id, owner } of region.index.references) {
      if (kind !== 'tekst' || !Array.isArray(owner)) continue;
      const ids = lists.get(owner);
      if (ids) ids.push(id);
      else lists.set(owner, [id]);
    }
    for (const tekst of region.data.teksten ?? []) {
      // A template may read a text by its id without a document that refers to it.
      if (referred.has(tekst.id) || strictness(tekst, 'tekst') !== undefined) continue;
      const spot = { owner: tekst, key: 'id' };
      const list = listFor(tekst.id, lists);
      // It is most likely the list that lacks it, and there it has to be added.
      if (list) report({ owner: list }, { tekst: tekst.id }, { related: related(spot, 'definition') });
      else report(spot, { tekst: tekst.id });
    }
  },
});

/** The one list of texts that holds others with the same first word in their id; or the only list there is. */
function listFor(id: string, lists: ReadonlyMap<object, readonly string[]>): object | undefined {
  const first = (one: string) => one.split('-')[0];
  const like = [...lists].filter(([, ids]) => ids.some((one) => first(one) === first(id)));
  const candidates = like.length > 0 ? like : [...lists].filter(([, ids]) => ids.length > 1);
  return candidates.length === 1 ? candidates[0]?.[0] : undefined;
}
