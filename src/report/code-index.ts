import type { Catalogue } from '../diagnostics/catalogue.ts';
import { compareText } from '../diagnostics/reading-order.ts';
import { markdownText } from './markdown-text.ts';
import { reportWords } from './report-words.ts';

/** What the codes from a number on are about. */
const ranges: readonly (readonly [from: number, title: string, about: string])[] = [
  [100, 'Bestanden en schrijfwijze', 'Of een bestand te lezen is, en of de opbouw van de regels klopt.'],
  [150, 'Velden en waarden', 'Of elk veld bestaat en een waarde heeft die daar past.'],
  [
    200,
    'Regels over de inhoud',
    'Of wat er staat kan kloppen: verwijzingen, volgorde, getallen, volledigheid.',
  ],
  [400, 'Tekst en sjablonen', 'Of de tekst te lezen is, en alles noemt wat er is.'],
  [450, 'Opmaak', 'Of het stuk goed op papier komt.'],
  [
    500,
    'Bestanden die worden gemaakt',
    'Of elk stuk een bruikbare naam heeft, en wat vastligt gelijk blijft.',
  ],
  [600, 'Gegevens in de tekst', 'Of wat de tekst uit de gegevens haalt, er ook is.'],
];

/** The index of the pages of all codes, as Markdown: a table for each range of numbers. */
export function codeIndex(catalogue: Catalogue): string {
  const codes = [...catalogue.values()].sort((a, b) => compareText(a.code, b.code));
  const { severity } = reportWords.nl;
  const blocks = [
    '# Alle meldingen',
    'Wat `segments` controleert, en wat het zegt als iets niet klopt. Op het scherm: `segments explain SEG150`, of ' +
      '`segments rules --all` voor de hele lijst. Een **fout** houdt de stukken van de regio tegen; een ' +
      '**waarschuwing** alleen met `--strict`. Een melding zonder voorbeeld toont `…` voor wat per geval verschilt.',
  ];
  for (const [index, [from, title, about]] of ranges.entries()) {
    const until = ranges[index + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const rows = codes
      .filter(({ code }) => Number(code.slice(3)) >= from && Number(code.slice(3)) < until)
      .map(({ code, alias, severity: level, nl }) =>
        [`[${code}](${code}.md)`, alias ?? '', severity[level], markdownText(nl.title)].join(' | '),
      );
    if (rows.length === 0) continue;
    const head = ['| code | nummer | ernst | wat er moet kloppen |', '|---|---|---|---|'];
    blocks.push(`## ${title}`, about, [...head, ...rows.map((row) => `| ${row} |`)].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}
