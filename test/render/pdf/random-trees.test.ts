import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/render/pdf/layout.ts';
import type { Block } from '../../../src/text/tree/block.ts';
import type { Inline } from '../../../src/text/tree/inline.ts';
import { layoutFaults } from './layout-faults.ts';
import { shelf } from './shelf.ts';
import {
  cell,
  column,
  contents,
  field,
  fields,
  figure,
  footnote,
  heading,
  list,
  mark,
  notice,
  pageBreak,
  paragraph,
  prose,
  quote,
  row,
  signature,
  strong,
  table,
  text,
  tree,
} from './tree-builder.ts';

/** Draws numbers from what fast-check gives, so that a failing tree shrinks. */
type Dice = (sides: number) => number;

function diceOf(rolls: readonly number[]): Dice {
  let at = 0;
  return (sides) => (rolls[at++ % rolls.length] ?? 0) % sides;
}

const notes = 6;

function words(dice: Dice): readonly Inline[] {
  const parts: Inline[] = [text(`${prose(1 + dice(50))} `)];
  if (dice(4) === 0) parts.push(strong('inspanningsgerichte bekostigingssystematiek'), text(' '));
  if (dice(5) === 0) parts.push(mark(1 + dice(notes)));
  return parts;
}

function simple(dice: Dice): Block {
  switch (dice(5)) {
    case 0:
      return list(
        'bullet',
        Array.from({ length: 1 + dice(6) }, () => [paragraph(words(dice))]),
      );
    case 1:
      return list('letter', [
        [paragraph(words(dice)), list('decimal', [prose(9), prose(30)])],
        [paragraph(words(dice))],
      ]);
    default:
      return paragraph(words(dice), ([undefined, 'lead', 'label', 'note'] as const)[dice(4)]);
  }
}

function grid(dice: Dice): Block {
  const columns = 1 + dice(6);
  const span = () => (dice(6) === 0 ? 2 : 1);
  const rows = Array.from({ length: 1 + dice(14) }, () =>
    row(
      ...Array.from({ length: 1 + dice(columns) }, () =>
        cell(
          Array.from({ length: dice(6) === 0 ? 1 + dice(12) : 1 }, () => simple(dice)),
          { columnSpan: span(), rowSpan: span(), header: dice(5) === 0 },
        ),
      ),
    ),
  );
  const head = dice(3) === 0 ? [] : [row(...Array.from({ length: columns }, () => prose(1 + dice(5))))];
  const widths = Array.from({ length: columns }, () => column(1 + dice(5)));
  return table(widths, head, rows, dice(2) === 0 ? { label: 'Tabel 1', text: prose(7) } : undefined);
}

function block(dice: Dice, index: number): Block {
  switch (dice(12)) {
    case 0:
    case 1:
      return heading(2, prose(1 + dice(20)), { id: `kop-${index}` });
    case 2:
      return heading(3, prose(1 + dice(5)), { id: `kop-${index}`, number: '1.2' });
    case 3:
      return notice(simple(dice), grid(dice), simple(dice));
    case 4:
      return quote(simple(dice), simple(dice));
    case 5:
    case 6:
      return grid(dice);
    case 7:
      return figure('<svg viewBox="0 0 400 300"/>', 400, 60 + dice(240), {
        label: 'Figuur 1',
        text: prose(9),
      });
    case 8:
      return fields(...Array.from({ length: 1 + dice(7) }, () => field(prose(1), prose(1 + dice(9)))));
    case 9:
      return dice(3) === 0 ? pageBreak() : signature('Groet,', 'Het college,', [{ role: 'secretaris' }]);
    default:
      return simple(dice);
  }
}

describe('layout of any tree', () => {
  it('loses nothing, keeps to the margins, and sets notes on the page of their mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 40, maxLength: 200 }),
        fc.integer({ min: 1, max: 14 }),
        (rolls, count) => {
          const dice = diceOf(rolls);
          // A heading at the end of the document or before a page break has nothing to stay with.
          const blocks = Array.from({ length: count }, (_, index) => block(dice, index)).filter(
            (one, index, all) => one.type !== 'pagebreak' || all[index - 1]?.type === 'paragraph',
          );
          const document = tree([contents(), ...blocks, paragraph(prose(30))], {
            orientation: dice(2) === 0 ? 'portrait' : 'landscape',
            footnotes: Array.from({ length: notes }, (_, index) => footnote(index + 1, prose(4 + dice(60)))),
          });
          const made = layout(document, shelf);
          fc.pre(made.findings.every((finding) => finding.code !== 'SEG455'));
          expect(made.findings).toEqual([]);
          expect(layoutFaults(document, made)).toEqual([]);
        },
      ),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
