import { describe, expect, it } from 'vitest';
import { linesPerPage, wordBreaks } from '../../../src/render/pdf/inspect.ts';
import { layout } from '../../../src/render/pdf/layout.ts';
import { layoutFaults } from './layout-faults.ts';
import { letter, matrix, overview } from './samples.ts';
import { shelf } from './shelf.ts';
import {
  cell,
  column,
  contents,
  heading,
  list,
  notice,
  pageBreak,
  paragraph,
  prose,
  row,
  signature,
  table,
  tree,
} from './tree-builder.ts';

describe('layout', () => {
  for (const [name, make] of Object.entries({ letter, matrix, overview })) {
    it(`lays out a ${name} without a fault`, () => {
      const document = make();
      const made = layout(document, shelf);
      expect(made.findings).toEqual([]);
      expect(layoutFaults(document, made)).toEqual([]);
      expect(made.pages.length).toBeGreaterThan(1);
    });
  }

  it('shows the recipient in the left window of an envelope and keeps the text below it', () => {
    const [first = []] = linesPerPage(layout(letter(), shelf));
    const recipient = first.filter((line) => line.role === 'recipient');
    expect(recipient).toHaveLength(3);
    for (const line of recipient) {
      expect(line.top).toBeGreaterThan(130);
      expect(line.bottom).toBeLessThan(255);
      expect(line.left).toBeCloseTo(70.87, 1);
    }
    expect(
      Math.min(...first.filter((line) => line.role === 'label').map((line) => line.top)),
    ).toBeGreaterThan(270);
  });

  it('puts the head of a letter above a notice that comes first in the tree', () => {
    const document = letter();
    const made = layout({ ...document, blocks: [notice(paragraph('Voorbeeld')), ...document.blocks] }, shelf);
    const [first = []] = linesPerPage(made);
    expect(first[0]?.role).toBe('wordmark');
    expect(made.findings).toEqual([]);
  });

  it('names in the contents the page every heading stands on', () => {
    const chapters = Array.from({ length: 9 }, (_, index) => [
      heading(2, `Hoofdstuk ${index}`, { id: `h${index}` }),
      paragraph(prose(150 + 60 * index)),
    ]);
    const made = layout(tree([heading(1, 'Titel'), contents(2), ...chapters.flat()]), shelf);
    const pages = linesPerPage(made);
    const numbers = pages
      .flat()
      .filter((line) => line.role === 'contents-page')
      .map((line) => Number(line.text));
    const real = chapters.map(
      ([title]) => 1 + pages.findIndex((lines) => lines.some((line) => line.owner === title)),
    );
    expect(numbers).toEqual(real);
    expect(Math.max(...real)).toBeGreaterThan(3);
  });

  it('keeps a heading with two lines of its text wherever the page ends', () => {
    for (let words = 560; words < 700; words += 7) {
      const document = tree([paragraph(prose(words)), heading(2, 'Kop'), paragraph(prose(60))]);
      const made = layout(document, shelf);
      expect(layoutFaults(document, made)).toEqual([]);
      for (const lines of linesPerPage(made)) {
        const at = lines.findIndex((line) => line.role === 'heading');
        if (at >= 0) expect(lines.slice(at).filter((line) => line.role === 'text').length).toBeGreaterThan(1);
      }
    }
  });

  it('leaves no single line of a longer paragraph at the foot or the top of a page', () => {
    for (let words = 500; words < 640; words += 9) {
      const first = paragraph(prose(words));
      const second = paragraph(prose(80));
      for (const lines of linesPerPage(layout(tree([first, second]), shelf))) {
        for (const owner of [first, second]) {
          expect(lines.filter((line) => line.owner === owner).length).not.toBe(1);
        }
      }
    }
  });

  it('repeats the head of a table on every page, and parts no row but one higher than a page', () => {
    const long = row(
      'Lang',
      cell([
        list(
          'bullet',
          Array.from({ length: 90 }, () => prose(12)),
        ),
      ]),
    );
    const rows = Array.from({ length: 30 }, (_, index) => row(`Rij ${index}`, prose(10 + (index % 7) * 9)));
    const made = layout(
      tree([
        table([column(1), column(3)], [row('Kop', 'Tekst')], [...rows.slice(0, 9), long, ...rows.slice(9)]),
      ]),
      shelf,
    );
    expect(made.findings).toEqual([]);
    const pages = linesPerPage(made);
    expect(pages.every((lines) => lines.some((line) => line.text === 'Kop'))).toBe(true);
    for (const one of rows) {
      const owners = new Set<unknown>(one.cells.flatMap((each) => each.children));
      expect(pages.filter((lines) => lines.some((line) => owners.has(line.owner)))).toHaveLength(1);
    }
  });

  it('keeps a signature whole, and with the end of the last paragraph', () => {
    const end = signature('Hoogachtend,', 'Het college,', [
      { role: 'secretaris' },
      { name: 'J. Jansen', role: 'burgemeester' },
    ]);
    for (let words = 420; words < 620; words += 12) {
      const last = paragraph(prose(60));
      const pages = linesPerPage(layout(tree([paragraph(prose(words)), last, end]), shelf));
      const signed = pages.filter((lines) =>
        lines.some((line) => ['closing', 'body', 'signer'].includes(line.role)),
      );
      expect(signed).toHaveLength(1);
      expect(signed[0]?.filter((line) => line.owner === last).length).toBeGreaterThan(1);
    }
  });

  it('starts a page where one is asked, never an empty one', () => {
    const made = layout(
      tree([pageBreak(), paragraph('Een'), pageBreak(), pageBreak(), paragraph('Twee'), pageBreak()]),
      shelf,
    );
    expect(made.pages).toHaveLength(2);
  });

  it('hyphenates in narrow columns only, and records every hyphen it adds', () => {
    const made = layout(matrix(), shelf);
    const breaks = wordBreaks(made);
    expect(breaks.length).toBeGreaterThan(3);
    for (const { word, offset, hyphen, page, left, top } of breaks) {
      const line = linesPerPage(made)[page - 1]?.find((one) => one.top === top && one.left === left);
      expect(hyphen).toBe('-');
      expect(word.length).toBeGreaterThan(offset);
      expect(line?.text.endsWith(`${word.slice(Math.max(0, offset - 3), offset)}-`)).toBe(true);
    }
    expect(wordBreaks(layout(tree([paragraph(prose(400))]), shelf))).toEqual([]);
  });
});
