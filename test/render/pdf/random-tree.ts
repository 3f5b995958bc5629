import type { Block, List } from '../../../src/text/tree/block.ts';
import type { DocumentTree } from '../../../src/text/tree/document-tree.ts';
import type { Inline } from '../../../src/text/tree/inline.ts';
import {
  cell,
  column,
  contents,
  field,
  fields,
  figure,
  footnote,
  heading,
  letterhead,
  lineBreak,
  link,
  list,
  mark,
  notice,
  pageBreak,
  paragraph,
  phrase,
  prose,
  quote,
  reference,
  row,
  signature,
  strong,
  table,
  text,
  tree,
} from './tree-builder.ts';

/** Gives a number below `sides`, the next one of a fixed row. */
export type Dice = (sides: number) => number;

/** Draws from numbers given, so that a failing tree shrinks. */
export function diceOf(rolls: readonly number[]): Dice {
  let at = 0;
  return (sides) => (rolls[at++ % rolls.length] ?? 0) % sides;
}

/** Draws from a seed: the same seed, the same row. */
export function seededDice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % sides;
  };
}

const notes = 6;
const drawing = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">',
  '<rect x="10" y="10" width="120" height="80" fill="#1f5a8a"/><line x1="0" y1="90" x2="400" y2="90" stroke="#000"/>',
  '<text x="20" y="120" font-family="Source Sans 3" font-size="12">Ĳsbrandië € 5</text></svg>',
].join('');

function words(dice: Dice): readonly Inline[] {
  const parts: Inline[] = [text(`${prose(1 + dice(50))} `)];
  if (dice(4) === 0) parts.push(strong('inspanningsgerichte bekostigingssystematiek'), text(' '));
  if (dice(8) === 0) parts.push(phrase('emphasis', [strong('hulp- en dienstverlening')]), text(' '));
  if (dice(8) === 0)
    parts.push({ ...phrase('phrase', 'Dizze sin is yn it Frysk'), lang: 'fy-NL' }, text(' '));
  if (dice(8) === 0)
    parts.push({ ...phrase('phrase', 'Wmo'), expansion: 'Wet maatschappelijke ondersteuning' });
  if (dice(8) === 0)
    parts.push(
      text(' m'),
      phrase('superscript', '2'),
      text(' „financieel” ï ‑ ĳ ½ → ☑ efficiënt afftoetsen '),
    );
  if (dice(6) === 0)
    parts.push(link('https://www.example.nl/inkoop?a=1&b=2', prose(1 + dice(12))), text(' '));
  if (dice(6) === 0) parts.push(text('zie '), reference('titel', 'het begin van dit stuk'));
  if (dice(9) === 0) parts.push(lineBreak(), text(prose(4)));
  if (dice(5) === 0) parts.push(mark(1 + dice(notes)));
  return parts;
}

const styles: readonly List['style'][] = ['bullet', 'decimal', 'parenthesis', 'letter'];

function simple(dice: Dice): Block {
  switch (dice(5)) {
    case 0:
      return list(
        styles[dice(4)] ?? 'bullet',
        Array.from({ length: 1 + dice(6) }, () => [paragraph(words(dice))]),
        1 + dice(3),
      );
    case 1:
      return list('letter', [
        [paragraph(words(dice)), list('decimal', [prose(9), [list('bullet', [prose(3)])], prose(30)])],
        [paragraph(words(dice))],
      ]);
    default:
      return paragraph(words(dice), ([undefined, 'lead', 'label', 'note'] as const)[dice(4)]);
  }
}

function grid(dice: Dice, wild: boolean): Block {
  const columns = 1 + dice(6);
  const span = () => (dice(6) === 0 ? 2 + dice(wild ? 2 : 1) : 1);
  const rows = Array.from({ length: 1 + dice(14) }, () =>
    row(
      ...Array.from({ length: 1 + dice(columns) }, () =>
        cell(
          Array.from({ length: dice(6) === 0 ? dice(12) + (wild ? 0 : 1) : 1 }, () => simple(dice)),
          { columnSpan: span(), rowSpan: span(), header: dice(5) === 0 },
        ),
      ),
    ),
  );
  const head = dice(3) === 0 ? [] : [row(...Array.from({ length: columns }, () => prose(1 + dice(5))))];
  const widths = Array.from({ length: columns }, () => column(1 + dice(5)));
  const caption = dice(2) === 0 ? { label: 'Tabel 1', text: prose(7) } : undefined;
  return table(widths, head, wild && dice(20) === 0 ? [] : rows, caption);
}

function block(dice: Dice, index: number, wild: boolean): Block {
  switch (dice(12)) {
    case 0:
    case 1:
      return heading(2, prose(1 + dice(20)), { id: `kop-${index}` });
    case 2:
      return heading(wild && dice(2) === 0 ? 4 : 3, prose(1 + dice(5)), {
        id: `kop-${index}`,
        number: '1.2',
      });
    case 3:
      return notice(simple(dice), grid(dice, wild), simple(dice));
    case 4:
      return quote(simple(dice), simple(dice));
    case 5:
    case 6:
      return grid(dice, wild);
    case 7: {
      const caption = { label: 'Figuur 1', text: prose(9) };
      return figure(drawing, 400, 60 + dice(240), dice(4) === 0 ? undefined : caption);
    }
    case 8:
      return fields(...Array.from({ length: 1 + dice(7) }, () => field(prose(2), prose(1 + dice(9)))));
    case 9:
      return dice(3) === 0
        ? pageBreak()
        : signature('Groet,', 'Het college,', [
            { name: 'A. de Vries', role: 'secretaris' },
            { role: 'burgemeester' },
          ]);
    default:
      return simple(dice);
  }
}

/**
 * A tree with anything in it that a tree may hold; heading levels never skip. A `wild` one also has empty cells,
 * tables without rows and cells over many rows, which may leave a heading alone at the foot of a page.
 */
export function randomTree(dice: Dice, count: number, wild = false): DocumentTree {
  let level = 1;
  // A heading at the end of the document or before a page break has nothing to stay with.
  const blocks = Array.from({ length: count }, (_, index) => block(dice, index, wild))
    .filter((one, index, all) => one.type !== 'pagebreak' || all[index - 1]?.type === 'paragraph')
    .map((one) => {
      if (one.type !== 'heading') return one;
      level = Math.min(one.level, level + 1);
      return { ...one, level: level as 2 | 3 | 4 };
    });
  const sender = [[undefined, 'Gemeente Voorbeeldstad'] as const, ['KvK', '12345678'] as const];
  const opening =
    wild && dice(3) === 0 ? [letterhead('Gemeente Voorbeeldstad', sender, ['Aan de raad'])] : [];
  const { date: _, ...undated } = tree([]).metadata;
  const made = tree(
    [...opening, heading(1, prose(4), { id: 'titel' }), contents(), ...blocks, paragraph(prose(30))],
    {
      orientation: dice(2) === 0 ? 'portrait' : 'landscape',
      footnotes: Array.from({ length: notes }, (_, index) => footnote(index + 1, prose(4 + dice(60)))),
      metadata: { title: 'Zorg & <wonen> “Ĳsselstein”' },
    },
  );
  return dice(4) === 0 ? { ...made, metadata: undated } : made;
}

/** How often trees hold each construct. */
export function constructsIn(trees: readonly DocumentTree[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  const add = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const child of Object.values(node)) visit(child);
    const fields = Object.entries(node);
    const kind = 'type' in node ? String(node.type) : 'columnSpan' in node ? 'cell' : '';
    if (kind === '') return;
    add(kind);
    for (const [key, value] of fields) {
      if (['level', 'style', 'role', 'lang'].includes(key)) add(`${kind} ${key} ${value}`);
      if (['caption', 'expansion', 'number'].includes(key)) add(`${kind} ${key}`);
      if (['columnSpan', 'rowSpan'].includes(key) && value > 1) add(`${kind} ${key}`);
      if (key === 'header' && value) add(`${kind} header`);
      if (['head', 'body', 'children'].includes(key) && value.length === 0) add(`${kind} empty ${key}`);
    }
  };
  visit(trees);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
