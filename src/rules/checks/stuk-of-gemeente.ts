import { defineRule } from '../rule.ts';

/** A gemeente adds only to documents it issues itself. */
export const rule = defineRule<{ document: string; gemeente: string; uitgever: 'regio' | 'elders' }>({
  code: 'SEG221',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'Een stuk hoort bij een document dat de gemeente zelf uitgeeft',
    message: (a) =>
      `${a.gemeente} kan niets toevoegen aan \`${a.document}\`: dat document ${a.uitgever === 'regio' ? 'geeft de regio als geheel uit' : 'is elders gemaakt'}.`,
    label: () => 'niet per gemeente',
    why: 'Wat in dit stuk staat, komt in geen enkel document.',
    remedy:
      'Haal het stuk weg en zet de gegevens bij het document zelf, of noem het document dat u bedoelde.',
  },
  en: {
    title: 'A stuk belongs to a document the gemeente issues itself',
    message: (a) =>
      `${a.gemeente} cannot add to \`${a.document}\`: that document ${a.uitgever === 'regio' ? 'is issued by the region as a whole' : 'was made elsewhere'}.`,
    label: () => 'not per gemeente',
    why: 'What this stuk says would be in no document.',
    remedy: 'Remove the stuk and put its data with the document itself, or name the document you meant.',
  },
  check: ({ region }, report) => {
    const shapes = new Map(region.shapes.map((shape) => [shape.soort, shape]));
    const documents = new Map(region.data.documenten.map((document) => [document.id, document]));
    for (const { naam, stukken = [] } of region.data.gemeenten) {
      for (const stuk of stukken) {
        const issuedPer = shapes.get(documents.get(stuk.document)?.soort ?? '')?.issuedPer ?? 'gemeente';
        if (issuedPer === 'gemeente') continue;
        const uitgever = issuedPer === 'elsewhere' ? 'elders' : 'regio';
        report({ owner: stuk, key: 'document' }, { document: stuk.document, gemeente: naam, uitgever });
      }
    }
  },
});
