import { beforeAll, describe, expect, it } from 'vitest';
import { nodeAssets } from '../../src/cli/node-assets.ts';
import type { CompiledRegion } from '../../src/documents/compiled-region.ts';
import { createHtmlRenderer } from '../../src/render/html/html-renderer.ts';
import { createMarkdownRenderer } from '../../src/render/markdown/markdown-renderer.ts';
import { createPdfRenderer } from '../../src/render/pdf/create-pdf-renderer.ts';
import { plainText } from '../../src/text/plain-text.ts';
import type { Block } from '../../src/text/tree/block.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { walkBlocks } from '../../src/text/walk.ts';
import { squeezedPages } from '../support/pdf-text.ts';
import { documentOf, shippedRegion } from '../support/shipped.ts';

const regio = 'achtkarspelen-tytsjerksteradiel';

let region: CompiledRegion;
let tree: DocumentTree;
beforeAll(async () => {
  region = await shippedRegion(regio);
  tree = documentOf(region, 'bespreekdocument').tree().tree;
});

const textOf = (blocks: readonly Block[]) =>
  [...walkBlocks(blocks)].map((node) => (node.type === 'text' ? node.text : '')).join('');
const squeezed = (text: string) => text.replaceAll(/\s+/gu, '');

/** The items of the first list below the heading `id`. */
function listUnder(id: string): readonly (readonly Block[])[] {
  const at = tree.blocks.findIndex((block) => block.type === 'heading' && block.id === id);
  const list = tree.blocks.slice(at).find((block) => block.type === 'list');
  return list?.type === 'list' ? list.items.map(({ children }) => children) : [];
}

const profiles = () =>
  tree.blocks.flatMap((block) =>
    block.type === 'heading' && block.id.startsWith('profiel-') ? [textOf([block])] : [],
  );

describe('the bespreekdocument', () => {
  it('keeps, as a concept, what is true of the original; it is one document of the region', () => {
    const codes = region.findings.map(({ code }) => code);
    expect(codes.sort()).toEqual(['SEG279', 'SEG285', ...Array(5).fill('SEG288'), 'SEG293', 'SEG293']);
    for (const finding of region.findings)
      expect(finding).toMatchObject({ severity: 'warning', conceptOnly: true });
    expect(region.documents.map(({ soort, gemeente }) => [soort, gemeente])).toEqual([
      ['bespreekdocument', undefined],
    ]);
  });

  it('asks three questions, starts from twelve uitgangspunten with a bold word, and steers three ways', () => {
    expect(listUnder('vragen')).toHaveLength(3);
    const principles = listUnder('uitgangspunten');
    expect(principles).toHaveLength(12);
    for (const item of principles) {
      const [first] = item;
      expect(first?.type === 'paragraph' && first.children[0]?.type).toBe('strong');
    }
    expect(listUnder('koers')).toHaveLength(3);
  });

  it('has three klantprofielen, each age in one of them', () => {
    expect(profiles()).toEqual([
      'Jongeren: 18 tot 28\u00a0jaar',
      'Volwassenen: 28 tot 65\u00a0jaar',
      'Ouderen: 65\u00a0jaar en ouder',
    ]);
  });

  it('says of goals what kind they are, with target, date and source', () => {
    const rows = tree.blocks.flatMap((block) =>
      block.type === 'table' && block.id.startsWith('doelen-') ? block.body : [],
    );
    const texts = rows.map(({ cells }) => cells.map((cell) => textOf(cell.children)));
    expect(new Set(texts.map(([, , type]) => type))).toEqual(
      new Set(['verandering', 'behoud', 'inzicht', 'bereik', '–']),
    );
    const ageing = texts.find(([, goal]) => goal?.includes('powerful ageing'))?.[3];
    expect(ageing).toContain('25%');
    expect(ageing).toContain('1 januari 2024');
    expect(texts.find(([theme]) => theme === 'Verslaving')?.[3]).toContain('1 januari 2018');
  });

  it('marks what is Frisian', () => {
    const frisian = [...walkBlocks(tree.blocks)].flatMap((node) =>
      node.type === 'phrase' && node.lang ? [[node.lang, plainText(node.children)]] : [],
    );
    expect(frisian).toContainEqual(['fy', 'mienskip']);
    expect(frisian).toContainEqual(['fy', "Yn'e Buorren"]);
  });

  it('says the same in Markdown, HTML and PDF', async () => {
    const whole = [
      ...listUnder('vragen').map(textOf),
      ...listUnder('uitgangspunten').map((item) => textOf(item).split('.')[0] ?? ''),
      ...profiles(),
    ].map(squeezed);
    expect(whole).toHaveLength(18);
    const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
    const markdown = decode((await createMarkdownRenderer().render(tree)).bytes);
    const html = decode((await createHtmlRenderer(nodeAssets).render(tree)).bytes);
    const pdf = (await createPdfRenderer(nodeAssets).render(tree)).bytes ?? new Uint8Array();
    const texts = {
      md: squeezed(markdown),
      html: squeezed(html.replaceAll(/<[^>]+>/gu, '').replaceAll('&nbsp;', '')),
      pdf: (await squeezedPages(pdf)).join(''),
    };
    for (const [format, text] of Object.entries(texts)) {
      for (const part of whole) expect(text, `${format}: ${part}`).toContain(part);
    }
  });
});

describe('what is still open', () => {
  const openPlaces = (path: string, text: string) =>
    text
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(/\bopenLaten: /gu)].map(() => [path, index + 1]));

  it('is said in a concept', () => {
    const open = [...walkBlocks(tree.blocks)].filter(
      (node) => node.type === 'text' && /nog te bepalen:/iu.test(node.text),
    );
    expect(open.length).toBeGreaterThan(20);
  });

  it('stops a definitive document at every open place, each once', async () => {
    const places: (readonly (string | number)[])[] = [];
    const definitive = await shippedRegion(regio, (path, text) => {
      if (path.endsWith('klantprofielen.yaml')) places.push(...openPlaces(path, text));
      return path.endsWith('documenten.yaml')
        ? text.replace('status: concept', 'status: definitief\n    datum: 2021-09-01\n    versie: "1.0"')
        : text;
    });
    const errors = definitive.findings.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['SEG226', 'SEG288', 'SEG293']));
    const open = errors.filter(({ code }) => code === 'SEG226');
    expect(open.map(({ file, span }) => [file, span.start.line])).toEqual(places);
    expect(places.length).toBeGreaterThan(15);
  });
});
