import { describe, expect, it } from 'vitest';
import { renderCodes } from '../../../src/diagnostics/catalogue/render-codes.ts';
import { catalogueOf } from '../../../src/diagnostics/catalogue.ts';
import { createPdfRenderer } from '../../../src/render/pdf/create-pdf-renderer.ts';
import { layout } from '../../../src/render/pdf/layout.ts';
import { assets, shelf } from './shelf.ts';
import {
  column,
  field,
  fields,
  figure,
  letterhead,
  paragraph,
  prose,
  row,
  table,
  text,
  tree,
} from './tree-builder.ts';

describe('findings of the PDF', () => {
  it('points at text with a character the font lacks, and gives no bytes', async () => {
    const bad = text('Een smiley 😀 in de tekst');
    const { bytes, findings } = await createPdfRenderer(assets).render(
      tree([paragraph('Goed'), paragraph([bad])]),
    );
    expect(bytes).toBeUndefined();
    expect(findings.map(({ code, span }) => [code, span])).toEqual([['SEG450', bad.origin.span]]);
    expect(findings[0]?.args['codes']).toEqual(['U+1F600']);
  });

  it('finds a missing character inside a figure', () => {
    const drawing = figure('<svg viewBox="0 0 9 9"><text x="0" y="9">&#x4e2d; a</text></svg>', 90, 90);
    const { findings } = layout(tree([drawing]), shelf);
    expect(findings.map(({ code, span }) => [code, span])).toEqual([['SEG450', drawing.origin.span]]);
  });

  it('refuses a figure that would become too small to read', () => {
    const wide = figure('<svg viewBox="0 0 2000 100"/>', 2000, 100);
    const { findings } = layout(tree([paragraph('Tekst'), wide]), shelf);
    expect(findings.map(({ code, span }) => [code, span])).toEqual([['SEG452', wide.origin.span]]);
  });

  it('refuses a part that is higher than a page and cannot be cut', () => {
    const head = letterhead(
      'Gemeente',
      Array.from({ length: 90 }, (_, index) => [undefined, `regel ${index}`] as const),
      ['Aan'],
    );
    const { findings } = layout(tree([head, paragraph(prose(20))]), shelf);
    expect(findings.map(({ code }) => code)).toEqual(['SEG453']);
  });

  it('refuses a table whose columns are too narrow for letters, once', () => {
    const crowded = table(
      Array.from({ length: 30 }, () => column(1)),
      [],
      [row(...Array.from({ length: 30 }, () => 'tekst'))],
    );
    const { findings } = layout(tree([crowded]), shelf);
    expect(findings.map(({ code, span }) => [code, span])).toEqual([['SEG455', crowded.origin.span]]);
  });

  it('takes a short label for what it is: narrow, and whole', () => {
    const { findings } = layout(tree([fields(field('Nr', '12'), field('Op', 'maandag'))]), shelf);
    expect(findings).toEqual([]);
    const { findings: lone } = layout(tree([fields(field('ij', '12'))]), shelf);
    expect(lone).toEqual([]);
  });

  it('has its words in both languages', () => {
    const catalogue = catalogueOf(renderCodes);
    const args = {
      characters: ['x'],
      codes: ['U+0078'],
      text: 'tekst',
      given: 2,
      painted: 1,
      alternative: 'a',
      document: 'd',
    };
    for (const code of catalogue.values()) {
      for (const words of [code.nl, code.en]) {
        expect(words.message(args)).not.toMatch(/undefined|\[object/);
        expect(words.why.length).toBeGreaterThan(10);
        expect(words.remedy.length).toBeGreaterThan(10);
      }
    }
  });
});
