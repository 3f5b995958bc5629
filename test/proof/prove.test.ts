import { describe, expect, it } from 'vitest';
import { proofTree } from '../../src/proof/proof-tree.ts';
import { prove } from '../../src/proof/prove.ts';
import { checkWords } from '../../src/proof/words/proof-words.ts';
import { createPdfRenderer } from '../../src/render/pdf/create-pdf-renderer.ts';
import { plainBlockText } from '../../src/text/plain-text.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { matrix } from '../render/pdf/samples.ts';
import { assets } from '../render/pdf/shelf.ts';
import {
  column,
  figure,
  heading,
  link,
  paragraph,
  phrase,
  row,
  table,
  text,
  tree,
} from '../render/pdf/tree-builder.ts';
import { made } from './made.ts';

const generator = 'segments 1.2.3';

const sample = tree([
  heading(1, 'Plan'),
  heading(2, 'Wonen', { number: '1' }),
  paragraph([
    text('Dit is een zin. Dit ook: '),
    link('https://www.example.nl/', 'de site'),
    { ...phrase('phrase', 'hûs'), lang: 'fy-NL' },
    { ...phrase('phrase', 'Wmo'), expansion: 'Wet maatschappelijke ondersteuning' },
    text('.'),
  ]),
  figure('<svg viewBox="0 0 9 9"/>', 90, 90, { label: 'Figuur 1', text: 'Lijn' }),
  table([column(1), column(1)], [row('Wat', 'Hoeveel')], [row('a', '3')], {
    label: 'Tabel 1',
    text: 'Cijfers',
  }),
]);

async function proofOf(document: DocumentTree) {
  const { edition, hyphens } = await made(document);
  return prove(edition, generator, hyphens);
}

describe('a proof', () => {
  it('holds every check, all passed for a sound document', async () => {
    const { checks } = await proofOf(matrix());
    expect(checks.map(({ id }) => id).sort()).toEqual(Object.keys(checkWords).sort());
    expect(checks.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('asks of people what is in this document', async () => {
    const { questions } = await proofOf(sample);
    expect(questions).toMatchObject({
      headings: [
        { level: 1, text: 'Plan' },
        { level: 2, text: '1 Wonen' },
      ],
      figures: [{ name: 'Figuur 1 Lijn', alternative: 'Een figuur' }],
      tables: [{ name: 'Tabel 1 Cijfers', columnHeaders: ['Wat', 'Hoeveel'], rowHeaders: 0 }],
      links: [{ text: 'de site', href: 'https://www.example.nl/' }],
      foreign: [{ text: 'hûs', language: 'fy-NL' }],
      expansions: [{ text: 'Wmo', expansion: 'Wet maatschappelijke ondersteuning' }],
    });
  });

  it('quotes all of that in the document it becomes, with the sums of the files', async () => {
    const proof = await proofOf(sample);
    const said = plainBlockText(proofTree(proof, sample).blocks);
    for (const part of [
      'Aadorp',
      'stuk.pdf',
      'som-pdf',
      'PDF/UA-1',
      'Een figuur',
      '1 Wonen',
      'hûs',
      generator,
    ])
      expect(said).toContain(part);
    expect(said).not.toMatch(/NIET/);
    expect(said).not.toMatch(/voldoet aan|undefined|NaN|\[object/i);
  });

  it('says what failed, first of all and at the check', async () => {
    const broken = tree([heading(1, 'Plan'), heading(3, 'Te diep')]);
    const said = plainBlockText(proofTree(await proofOf(broken), broken).blocks);
    expect(said).toMatch(/Let op: 1 van de \d+ toetsen/);
    expect(said).toMatch(/NIET in orde: [^\n]*Te diep/);
  });

  it('says nothing of a format that was not made', async () => {
    const { edition } = await made(sample);
    const proof = prove({ ...edition, files: [] }, generator);
    expect(new Set(proof.checks.map(({ about }) => about))).toEqual(new Set(['text']));
    expect(proof.declared).toBeUndefined();
    expect(plainBlockText(proofTree(proof, sample).blocks)).toContain('geen pdf gemaakt');
  });

  it('does not pass what was not counted', async () => {
    const { edition } = await made(sample);
    const files = edition.files.map(({ facts: _, ...file }) => file);
    const failed = prove({ ...edition, files }, generator).checks.filter(({ passed }) => !passed);
    expect(failed.map(({ id }) => id)).toEqual(['pdfCharacters', 'pdfGlyphs']);
  });

  it('is a file that reads, the same every time', async () => {
    const renderer = createPdfRenderer(assets);
    const document = matrix();
    const render = async () => renderer.render(proofTree(await proofOf(document), document));
    const { bytes, findings } = await render();
    expect(findings).toEqual([]);
    expect(bytes).toBeDefined();
    expect((await render()).bytes).toEqual(bytes);
  });
});
