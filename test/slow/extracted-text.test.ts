import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakHyphens, wordBreaks } from '../../src/render/pdf/inspect.ts';
import { layout } from '../../src/render/pdf/layout.ts';
import { paint } from '../../src/render/pdf/paint/paint.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { walkBlocks } from '../../src/text/walk.ts';
import { extractors, pagesOf, paintedPages, structText, withoutBreaks } from '../render/pdf/extracted.ts';
import { heard, ownTexts, plain, squeeze } from '../render/pdf/heard.ts';
import { hyphenated } from '../render/pdf/samples.ts';
import { shelf } from '../render/pdf/shelf.ts';
import { documentOf, shippedRegion } from '../support/shipped.ts';

const path = join(mkdtempSync(join(tmpdir(), 'extracted-')), 'stuk.pdf');

/** A document of its own, laid out and painted. */
async function made(tree: DocumentTree) {
  const own: DocumentTree = JSON.parse(JSON.stringify(tree));
  const laid = layout(own, shelf);
  return { own, laid, bytes: await paint(laid, own, shelf) };
}

/** Pages whose text is not what was painted, for each program; and a node whose text is not its source. */
async function flawsOf(name: string, tree: DocumentTree): Promise<string[]> {
  const { own, laid, bytes } = await made(tree);
  expect(withoutBreaks(laid, breakHyphens(laid))).toEqual(ownTexts(own, laid.facts.pageOf));
  return Object.entries(extractors).flatMap(([program, extract]) => {
    const read = pagesOf(extract, path, bytes);
    const painted = paintedPages(laid);
    expect(read).toHaveLength(painted.length);
    return painted.flatMap((page, index) =>
      read[index] === page ? [] : [`${program}, ${name}, page ${index + 1}:\n${read[index]}\n${page}`],
    );
  });
}

describe('programs that take the text out of a PDF', () => {
  it.each(['noord-limburg', 'midden-holland', 'rijswijk', 'achtkarspelen-tytsjerksteradiel'])(
    'read on every page what was painted, and after the recorded hyphens the source: %s',
    async (regio) => {
      const flaws: string[] = [];
      for (const document of (await shippedRegion(regio)).documents)
        flaws.push(...(await flawsOf(document.fileName, document.tree().tree)));
      expect(flaws).toEqual([]);
    },
  );

  it('keep the hyphens that belong to a word, also at the end of a line', async () => {
    const tree = hyphenated();
    const { laid } = await made(tree);
    const ends = laid.pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'line' && item.role === 'text'
          ? [
              item.pieces
                .map(({ text }) => text)
                .join('')
                .trimEnd(),
            ]
          : [],
      ),
    );
    const own = ends.filter((line) => line.endsWith('-')).length - wordBreaks(laid).length;
    expect(own).toBeGreaterThan(5);
    expect(wordBreaks(laid).length).toBeGreaterThan(5);
    expect(await flawsOf('hyphens', tree)).toEqual([]);
  });
});

interface Spoken {
  readonly role: string;
  readonly text: string;
}

/** What `pdfinfo -struct-text` says of a file: the role of every element and the text in it, in order. */
function spoken(bytes: Uint8Array): Spoken[] {
  writeFileSync(path, bytes);
  const said = structText(path);
  const open: { readonly depth: number; readonly role: string }[] = [];
  const found: Spoken[] = [];
  for (const line of said.split('\n')) {
    const depth = line.search(/\S/);
    const text = /^\s*"([\s\S]*)"$/.exec(line)?.[1];
    while (depth >= 0 && (open.at(-1)?.depth ?? -1) >= depth) open.pop();
    if (text !== undefined) found.push({ role: open.map(({ role }) => role).join(' '), text });
    const role = /^\s*([A-Z][A-Za-z0-9]*)(?: <[^>]*>)?(?: \(\w+\))?:?$/.exec(line)?.[1];
    if (text === undefined && role !== undefined) {
      open.push({ depth, role });
      found.push({ role: open.map((one) => one.role).join(' '), text: '' });
    }
  }
  return found;
}

describe('pdfinfo -struct-text', () => {
  it.each([
    ['noord-limburg', 'raadsinformatiebrief', 'venray'],
    ['midden-holland', 'kaderdocument', undefined],
  ])('reads a document as a person would: %s, %s', async (regio, soort, gemeente) => {
    const document = documentOf(await shippedRegion(regio), soort, gemeente);
    const { own, laid, bytes } = await made(document.tree().tree);
    const elements = spoken(bytes);
    const inDrawing = ({ role }: Spoken) => role.split(' ').includes('Figure');
    const text = elements.filter((one) => !inDrawing(one)).map((one) => one.text);
    // Every word once, in the order of the tree; what is in a figure is heard as its alternative.
    expect(squeeze(text.join(''))).toBe(squeeze(heard(own, laid.facts.pageOf).join('')));
    const nodes = [
      ...walkBlocks(own.blocks),
      ...own.footnotes.flatMap((note) => [...walkBlocks(note.children)]),
    ];
    const opened = (role: string) =>
      elements.filter((one) => one.text === '' && one.role.endsWith(` ${role}`)).length;
    const level = (number: number) =>
      nodes.filter((node) => node.type === 'heading' && node.level === number).length;
    expect([1, 2, 3, 4].map((number) => opened(`H${number}`))).toEqual([1, 2, 3, 4].map(level));
    expect(opened('Table')).toBe(nodes.filter(({ type }) => type === 'table').length);
    expect(opened('L')).toBe(nodes.filter(({ type }) => type === 'list' || type === 'fields').length);
    expect(opened('Note')).toBe(own.footnotes.length);
    const headings = elements.filter(({ role, text: said }) => said !== '' && / H[1-4]\b/.test(role));
    const expected = nodes.flatMap((node) =>
      node.type === 'heading' ? heard({ ...own, blocks: [node], footnotes: [] }, new Map()) : [],
    );
    expect(plain(headings.map((one) => one.text).join(' ')).replaceAll(' ', '')).toBe(
      expected.join('').replaceAll(' ', ''),
    );
  });
});
