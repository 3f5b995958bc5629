import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainBlockText, plainText } from '../../src/text/plain-text.ts';
import type { Block } from '../../src/text/tree/block.ts';
import { walkBlocks } from '../../src/text/walk.ts';
import { codesOf, compile, fileText } from './located.ts';

const blocksOf = (markdown: string, data: object = {}): readonly Block[] => {
  const compiled = compile(`# T\n\n${markdown}`, data);
  expect(compiled.findings).toEqual([]);
  return compiled.blocks.slice(1);
};
const codes = (markdown: string, data: object = {}) => codesOf(compile(`# T\n\n${markdown}`, data));

describe('blocks', () => {
  test('lists keep their marker, their start and what is in them', () => {
    const blocks = blocksOf(
      '3. drie\n4. vier\n   - punt\n\n2) twee\n\na. aa\n   vervolg\nb. bb\n\n   tweede alinea\n',
    );
    expect(blocks).toMatchObject([
      {
        type: 'list',
        style: 'decimal',
        start: 3,
        items: [{}, { children: [{}, { type: 'list', style: 'bullet' }] }],
      },
      { type: 'list', style: 'parenthesis', start: 2 },
      { type: 'list', style: 'letter', start: 1 },
    ]);
    expect(plainBlockText(blocks)).toBe('drie\nvier\npunt\ntwee\naa vervolg\nbb\ntweede alinea');
  });

  test('a lettered list may follow a line at once', () => {
    expect(blocksOf('1. Besluit:\n   a. een\n   b. twee')).toMatchObject([
      { items: [{ children: [{ type: 'paragraph' }, { type: 'list', style: 'letter', items: [{}, {}] }] }] },
    ]);
  });

  test('who repeats the first letter has the others follow, as with numbers', () => {
    for (const text of ['a. een\na. twee\na. drie', 'a. een\n\na. twee\n\na. drie']) {
      expect(blocksOf(text)).toMatchObject([
        { type: 'list', style: 'letter', start: 1, items: [{}, {}, {}] },
      ]);
    }
    expect(blocksOf('a. een\nb. twee\n\na. drie')).toMatchObject([{ items: [{}, {}] }, { items: [{}] }]);
  });

  test('indented text is text, and line ends of every kind are one', () => {
    expect(blocksOf('    ingesprongen')).toMatchObject([
      { type: 'paragraph', children: [{ text: 'ingesprongen' }] },
    ]);
    expect(plainBlockText(blocksOf('a\r\nb\r\n\r\nc'))).toBe('a b\nc');
    expect(
      blocksOf('a  \nb\\\nc').flatMap((block) => [...walkBlocks([block])].map((node) => node.type)),
    ).toEqual(['paragraph', 'text', 'break', 'text', 'break', 'text']);
  });

  test('headings get unique ids and numbers, and refer by both', () => {
    const compiled = compile(
      '# T\n\n## Één & twee\n\n## Één twee\n\n### Diep {#d}\n\nZie [[d]] en [[een-twee|dit]].',
      {},
      { numbering: true },
    );
    expect(compiled.findings).toEqual([]);
    expect(compiled.blocks).toMatchObject([
      { id: 't' },
      { id: 'een-twee', number: '1' },
      { id: 'een-twee-2', number: '2' },
      { id: 'd', number: '2.1' },
      { children: [{}, { target: 'd', generated: true }, {}, { target: 'een-twee' }, {}] },
    ]);
    expect(plainBlockText(compiled.blocks.slice(-1))).toBe('Zie 2.1 Diep en dit.');
  });

  test('inline marks', () => {
    const [paragraph] = blocksOf(
      'H^2^ [tekst]{lang=fy} [Wmo]{voluit="Wet"} &euro;&nbsp;5 \\*x\\* info@example.org',
    );
    expect(paragraph).toMatchObject({
      children: [
        { text: 'H' },
        { type: 'superscript' },
        { text: ' ' },
        { type: 'phrase', lang: 'fy' },
        { text: ' ' },
        { type: 'phrase', expansion: 'Wet' },
        { text: ' ' },
        { text: '€' },
        { text: '\u00a0' },
        { text: '5 ' },
        { text: '*' },
        { text: 'x' },
        { text: '*' },
        { text: ' ' },
        { type: 'link', href: 'mailto:info@example.org' },
      ],
    });
  });

  test('prose falls under the heading before it, or where it is told', () => {
    const data = { p: '# A\n\n## B', q: '## C' };
    const { blocks, findings } = compile('# T\n\n## H\n\n{{proza p}}\n\n## I\n\n{{proza q niveau=3}}', data);
    expect(findings).toEqual([]);
    expect(blocks.map((block) => block.type === 'heading' && block.level)).toEqual([1, 2, 3, 4, 2, 3]);
    expect(codesOf(compile('# T\n\n## H\n\n### I\n\n{{proza p}}', data))).toEqual(['SEG443']);
  });
});

describe('footnotes', () => {
  test('are numbered by first mention and belong to their own text', () => {
    const data = { p: 'Prozo[^1].\n\n[^1]: In proza.' };
    const { footnotes, findings } = compile(
      '# T\n\nA[^b] B[^1]\n\n{{proza p}}\n\n[^1]: Een[^c].\n[^b]: Bee.\n[^c]: Cee.',
      data,
    );
    expect(findings).toEqual([]);
    expect(footnotes.map(({ number, id, children }) => [number, id, plainBlockText(children)])).toEqual([
      [1, 'b', 'Bee.'],
      [2, '1', 'Een.'],
      [3, 'c', 'Cee.'],
      [4, '1-2', 'In proza.'],
    ]);
  });

  test('a note may have paragraphs, and one in a table counts', () => {
    const { footnotes } = compile('# T\n\n| a[^n] |\n|---|\n| b |\n\n[^n]: Een\n\n    twee\n\nslot');
    expect(plainBlockText(footnotes[0]?.children ?? [])).toBe('Een\ntwee');
  });
});

describe('tables', () => {
  test('cells hold blocks, spans and headers', () => {
    const [table] = blocksOf(
      ':::tabel {#t kolommen="20 80 10" uitlijning="l c r" kopkolom="1"}\n:::bijschrift Een *tabel*\n:::kop A | B \\| C | D\n' +
        ':::rij\n:::cel {hoogte=2} x\n:::cel {breedte=2}\n- a\n- b\n:::rij y | z\n:::',
    );
    expect(table).toMatchObject({
      type: 'table',
      id: 't',
      caption: { label: 'Tabel 1' },
      columns: [
        { width: 20, align: 'left' },
        { width: 80, align: 'center' },
        { width: 10, align: 'right' },
      ],
      body: [
        {
          cells: [
            { header: true, rowSpan: 2 },
            { columnSpan: 2, children: [{ type: 'list' }] },
          ],
        },
        { cells: [{ header: false }, { header: false }] },
      ],
    });
  });

  test('a table of bars can be dressed', () => {
    const [table] = blocksOf(
      ':::tabel {kopkolom=1 kolommen="1 3"}\n:::bijschrift X\n| a | b |\n|---|--:|\n| c | d |\n:::',
    );
    expect(table).toMatchObject({
      columns: [{ width: 1 }, { width: 3, align: 'right' }],
      body: [{ cells: [{ header: true }, { header: false }] }],
    });
  });

  test('prose in a cell keeps its blocks', () => {
    const [table] = blocksOf(':::tabel\n:::kop A\n:::rij {{proza p}}\n:::', { p: 'a\n\n- b' });
    expect(table).toMatchObject({
      body: [{ cells: [{ children: [{ type: 'paragraph' }, { type: 'list' }] }] }],
    });
  });
});

describe('blocks of a letter', () => {
  test('become what they are', () => {
    const blocks = blocksOf(
      ':::briefhoofd\nwoordmerk: Venray\naan: De raad\nafzender: Postbus 1\nKvK: 12\nE-mail: {{weg}}\n:::\n\n:::intro\nDit.\n:::\n' +
        ':::label In het kort\n:::klein Kleine *letters*\n:::melding\nLet op\n\n- x\n:::\n:::inhoudsopgave {diepte=3}\n:::pagina\n' +
        ':::ondertekening\ngroet: Met vriendelijke groet,\nnamens: B en W\nondertekenaar: secretaris | {{weg}}\nondertekenaar: burgemeester | J. Jansen\n:::\n',
    );
    expect(blocks).toMatchObject([
      {
        type: 'letterhead',
        wordmark: 'Venray',
        sender: [{}, { label: 'KvK' }],
        recipient: [[{ text: 'De raad' }]],
      },
      { role: 'lead' },
      { role: 'label' },
      { role: 'note' },
      { type: 'notice', children: [{}, { type: 'list' }] },
      { type: 'contents', depth: 3 },
      { type: 'pagebreak' },
      { type: 'signature', signers: [{ role: 'secretaris' }, { role: 'burgemeester', name: 'J. Jansen' }] },
    ]);
  });
});

describe('mistakes', () => {
  test.each<[string, string[]]>([
    ['<div>x</div>', ['SEG415']],
    ['![a](b.png)', ['SEG416']],
    ['```\nx\n```', ['SEG416']],
    ['`x`', ['SEG416']],
    ['~~x~~', ['SEG416']],
    ['a\n\n---', ['SEG416']],
    ['- [ ] x', ['SEG416']],
    ['[x](data:text/html,y)', ['SEG417']],
    [':::tabbel\n', ['SEG425']],
    [':::melding\nx', ['SEG426']],
    ['x\n:::', ['SEG427']],
    [':::cel x', ['SEG428']],
    [':::tabel {breed=2}\n:::kop a\n:::', ['SEG430']],
    [':::tabel {kolommen="a b"}\n:::kop a\n:::', ['SEG430']],
    [':::kenmerken\nlos\n:::', ['SEG431']],
    [':::tabel\nlos\n:::kop a\n:::', ['SEG431']],
    [':::tabel\n:::kop a | b\n:::rij c\n:::', ['SEG432']],
    [':::tabel\n:::rij c\n:::', ['SEG433']],
    [':::briefhoofd\naan: x\n:::', ['SEG433']],
    ['## A\n\n#### B', ['SEG440']],
    ['# Nog een', ['SEG442']],
    ['## A {#x}\n\n## B {#x}', ['SEG444']],
    ['[[weg]]', ['SEG445']],
    [':::tabel {#t}\n:::kop a\n:::\n\n[[t]]', ['SEG446']],
    ['x[^1]', ['SEG447']],
    ['[^1]: x', ['SEG448']],
    ['x[^noot]\n\n[^wind]: Over de noot.', ['SEG448']],
    ['x[^wind]\n\n[^noot]: Over de noot.', ['SEG447']],
    ['x[^1]\n\n[^1]: a\n[^1]: b', ['SEG449']],
    ['x\n\n{#a}', ['SEG416']],
  ])('%j is %j', (markdown, expected) => {
    expect(codes(markdown)).toEqual(expected);
  });

  test('a document without a title', () => {
    expect(codesOf(compile('tekst'))).toEqual(['SEG441']);
    expect(codesOf(compile(''))).toEqual(['SEG441']);
  });

  test('whatever is written, it is read or reported, never a crash', () => {
    const any = fc.string({
      unit: fc.constantFrom(...'#*_|<>[]{}()`~:!&\\^- \n\ta1.>/=@"\ue000'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(any, (text) => void compile(text, { a: 'x' })),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(any, (text) => void compile('# T\n\n{{proza p}}', { p: `a${text}` })),
      { numRuns: 500 },
    );
  });
});

describe('places', () => {
  const template = fileText(
    '# Kop een\n\nAlinea *met nadruk* en\n  vervolg [link tekst](https://example.org) slot.\n\n> citaat regel\n> tweede **vet**\n\n- punt\n\n  diep\n  1. genest _schuin_\n\na. letter\n\n| kol een | kol twee |\n|---|---|\n| cel *een* | cel twee |\n\n:::tabel\n:::kop hoofd\n:::rij\n:::cel\n    inhoud\n\n    - lijst item\n:::\n\nX[^1]\n\n[^1]: Noot tekst\n    verder\n',
    'plaats.md',
  );

  test('every text of the tree stands where it says', () => {
    const { blocks, footnotes, findings } = compile(template.text);
    expect(findings).toEqual([]);
    const nodes = [
      ...walkBlocks(blocks),
      ...footnotes.flatMap((footnote) => [...walkBlocks(footnote.children)]),
    ];
    const texts = nodes.flatMap((node) => (node.type === 'text' ? node : []));
    expect(texts.length).toBeGreaterThan(20);
    for (const { text, origin } of texts) {
      const written = template.text.slice(origin.span.start.offset, origin.span.end.offset);
      expect(written.replace(/\s*\n(?:> )?\s*/g, ' ').trim()).toBe(text.trim());
    }
  });

  test('words of prose stand in its own file, also behind carriage returns', () => {
    const p = 'eerste\r\n\r\n- twee\r\n  *drie*';
    const { blocks } = compile('# T\n\n{{proza p}}', { p });
    for (const node of walkBlocks(blocks.slice(1))) {
      if (node.type !== 'text') continue;
      expect(node.origin.file).toBe('data/p');
      const { start, end } = node.origin.span;
      expect(p.slice(start.offset, end.offset).trim()).toBe(plainText([node]).trim());
    }
  });
});
