import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule, type Spot } from '../rule.ts';
import { firstWrong, wrongNumbersIn } from '../typed-numbering.ts';

const lead =
  /^(?:(?:hoofdstuk|paragraaf|deel|stap|fase|bijlage)[ \t]+)?(\d{1,2}|[a-z](?=[.)]))[.):]?[ \t]+/iu;

/** Numbers that were typed run on without gaps or doubles. */
export const rule = defineRule<{ nummer: string; verwacht: string; waar: Phrase }>({
  code: 'SEG269',
  alias: 'R13',
  severity: 'error',
  source: 'E058: na kop 5 komt kop 7',
  phase: 'content',
  nl: {
    title: 'Nummers in een tekst lopen door, zonder gaten en zonder dubbele',
    message: (a) => `In de rij nummers ${a.waar.nl} komt ${a.nummer} waar ${a.verwacht} hoort.`,
    label: (a) => `verwacht: ${a.verwacht}`,
    why: 'De lezer denkt dat er een deel ontbreekt, en een verwijzing naar dit nummer klopt niet.',
    remedy: 'Nummer door. Beter nog: laat de nummers weg, want koppen en opsommingen krijgen ze vanzelf.',
  },
  en: {
    title: 'Numbers in a text run on, without gaps or doubles',
    message: (a) => `In the row of numbers ${a.waar.en} ${a.nummer} comes where ${a.verwacht} should be.`,
    label: (a) => `expected: ${a.verwacht}`,
    why: 'The reader believes that a part is missing, and a reference to this number is wrong.',
    remedy:
      'Number on. Better still: leave the numbers out, because headings and lists get them by themselves.',
  },
  check: ({ region, texts, byStatus, replace, where }, report) => {
    const tell = (spot: Spot, nummer: string, verwacht: string) => {
      const edits = replace(spot, verwacht);
      report(
        spot,
        { nummer, verwacht, waar: where(spot) },
        { ...byStatus(spot), ...(edits ? { fix: { safe: false, edits } } : {}) },
      );
    };
    const rows = new Map<object, { number: string; spot: Spot }[]>();
    const add = (row: object, owner: object, key: string | number, text: unknown) => {
      const match = typeof text === 'string' ? lead.exec(text) : null;
      const number = match?.[1];
      if (!match || number === undefined) return;
      const start = match[0].indexOf(number);
      const list = rows.get(row) ?? [];
      rows.set(row, list);
      list.push({
        number: number.toLowerCase(),
        spot: { owner, key, part: { start, end: start + number.length } },
      });
    };
    for (const { owner, key, kind, text } of texts) {
      if (Array.isArray(owner)) add(owner, owner, key, text);
      if (kind !== 'prose') continue;
      for (const { number, expected, start, end } of wrongNumbersIn(text))
        tell({ owner, key, part: { start, end } }, number, expected);
    }
    for (const document of region.data.documenten) {
      for (const id of document.secties ?? []) {
        const tekst = region.index.find('tekst', id);
        if (tekst) add(document, tekst, 'kop', (tekst as { readonly kop?: string }).kop);
      }
    }
    for (const row of rows.values()) {
      for (const { spot, number, expected } of firstWrong(row)) tell(spot, number, expected);
    }
  },
});
