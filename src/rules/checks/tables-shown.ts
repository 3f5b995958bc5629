import type { RegionData } from '../../model/region-schema.ts';
import { policySentences } from '../policy-sentences.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule, type Spot } from '../rule.ts';
import { tableClaim } from '../table-counts.ts';

type Slots = Readonly<Record<string, readonly string[]>>;

/** A document that shows tables shows those of which its texts give figures. */
export const rule = defineRule<{ tabel: string; stuk: string; tekst: string }>({
  code: 'SEG382',
  alias: 'R11',
  severity: 'error',
  source: 'E013 en E128: een tekst bij cijfers die het stuk niet laat zien',
  phase: 'content',
  nl: {
    title: 'Een stuk toont de tabellen waar zijn tekst over gaat',
    message: (a) => `Tekst ${a.tekst} geeft cijfers uit «${a.tabel}», maar ‘${a.stuk}’ toont die tabel niet.`,
    label: () => 'tabel ontbreekt',
    why: 'De lezer kan de cijfers in de tekst nergens terugvinden.',
    remedy: 'Zet de tabel bij `tabellen` van het stuk, of haal de cijfers uit de tekst.',
  },
  en: {
    title: 'A document shows the tables its text is about',
    message: (a) =>
      `Text ${a.tekst} gives figures from “${a.tabel}”, but ‘${a.stuk}’ does not show that table.`,
    label: () => 'table is missing',
    why: 'The reader cannot find the figures of the text anywhere.',
    remedy: 'Put the table under `tabellen` of the document, or take the figures out of the text.',
  },
  check: ({ region: { data, index }, texts, byStatus }, report) => {
    const byId = new Map(texts.filter(({ path }) => path[0] === 'teksten').map((one) => [idOf(one), one]));
    for (const document of data.documenten) {
      const { teksten = {}, tabellen } = document as { readonly teksten?: Slots; readonly tabellen?: Slots };
      if (!tabellen) continue;
      const shown = new Set([...Object.values(tabellen).flat(), ...(data.financiering?.datasets ?? [])]);
      for (const [slot, ids] of Object.entries(teksten)) {
        for (const text of ids.flatMap((id) => byId.get(id) ?? [])) {
          for (const dataset of datasetsIn(text).filter((id) => !shown.has(id))) {
            const titel = (index.find('dataset', dataset) as { titel?: string } | undefined)?.titel;
            if (titel === undefined) continue;
            const key = slot in tabellen ? slot : (Object.keys(tabellen)[0] ?? '');
            report(
              { owner: tabellen, key, token: 'key' },
              { tabel: titel, stuk: document.titel, tekst: idOf(text) },
              { ...byStatus({ owner: document, key: 'titel' }), alsoSeenAt: countsIn(text, data, texts) },
            );
            shown.add(dataset);
          }
        }
      }
    }
  },
});

const idOf = ({ owner }: RegionText) => String((owner as { readonly id?: string }).id);

const datasetsIn = ({ text }: RegionText) => [
  ...new Set([...text.matchAll(/\{\{[^}]*?dataset\.([\w-]+)/gu)].map(([, id = '']) => id)),
];

/** Where a text counts the tables that follow: without this one the number is wrong as well. */
function countsIn(text: RegionText, data: RegionData, texts: readonly RegionText[]): readonly Spot[] {
  return policySentences(texts).flatMap((sentence) => {
    const claim = sentence.text === text ? tableClaim(sentence, data) : undefined;
    return claim ? [{ owner: text.owner, key: text.key, part: { start: claim.start, end: claim.end } }] : [];
  });
}
