import { nearest } from '../../diagnostics/nearest.ts';
import { defineRule } from '../rule.ts';

/** A gemeente writes its own text only where the kind of document leaves room for it. */
export const rule = defineRule<{
  plek: string;
  soort: string;
  gemeente: string;
  plekken: readonly string[];
  suggestie: string | undefined;
}>({
  code: 'SEG210',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'Een eigen tekst van een gemeente hoort bij een plek die het stuk kent',
    message: (a) =>
      `Een stuk van de soort ${a.soort} heeft geen plek \`${a.plek}\` voor een eigen tekst van ${a.gemeente}${a.suggestie === undefined ? `. ${a.plekken.length === 0 ? 'Dit stuk is overal gelijk.' : `Wel: ${a.plekken.join(', ')}.`}` : `; bedoelde u \`${a.suggestie}\`?`}`,
    label: () => 'onbekende plek',
    why: 'De tekst zou in geen enkel stuk komen: alleen op genoemde plekken mogen gemeenten verschillen.',
    remedy: 'Gebruik een plek die dit soort document kent, of zet de tekst in het document van de regio.',
  },
  en: {
    title: "A text of a gemeente's own belongs to a slot the document has",
    message: (a) =>
      `A document of kind ${a.soort} has no slot \`${a.plek}\` for a text of ${a.gemeente}'s own${a.suggestie === undefined ? `. ${a.plekken.length === 0 ? 'This document is the same everywhere.' : `It has: ${a.plekken.join(', ')}.`}` : `; did you mean \`${a.suggestie}\`?`}`,
    label: () => 'unknown slot',
    why: 'The text would be in no document: only in named places may gemeenten differ.',
    remedy: 'Use a slot this kind of document has, or put the text in the document of the region.',
  },
  check: ({ region }, report) => {
    const shapes = new Map(region.shapes.map((shape) => [shape.soort, shape]));
    const documents = new Map(region.data.documenten.map((document) => [document.id, document]));
    for (const { naam, stukken = [] } of region.data.gemeenten) {
      for (const { document, lokaal = {} } of stukken) {
        const shape = shapes.get(documents.get(document)?.soort ?? '');
        if (!shape) continue;
        const plekken = Object.keys(shape.slots);
        for (const plek of Object.keys(lokaal)) {
          if (plekken.includes(plek)) continue;
          report(
            { owner: lokaal, key: plek, token: 'key' },
            { plek, soort: shape.label, gemeente: naam, plekken, suggestie: nearest(plek, plekken) },
          );
        }
      }
    }
  },
});
