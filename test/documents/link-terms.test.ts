import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../src/documents/link-terms.ts';
import { plainBlockText } from '../../src/text/plain-text.ts';
import type { Block } from '../../src/text/tree/block.ts';
import type { Inline } from '../../src/text/tree/inline.ts';
import type { Origin } from '../../src/text/tree/origin.ts';
import { walkBlocks } from '../../src/text/walk.ts';

const at = { offset: 0, line: 1, column: 1 };
const origin: Origin = { layer: 'region', file: 'regio.yaml', span: { start: at, end: at } };
const text = (words: string, layer: Origin['layer'] = 'region'): Inline => ({
  type: 'text',
  text: words,
  origin: { ...origin, layer },
});
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children, origin });
const entry = (id: string, term: string): readonly Block[] => [
  { type: 'heading', level: 4, id: `begrip-${id}`, children: [text(term)], origin },
  paragraph(text(`Een ${term} is een woord.`)),
];
const terms = [
  { id: 'segment', term: 'segment' },
  { id: 'basis', term: 'sociale basis' },
  { id: 'wlz', term: 'Wet langdurige zorg', afkorting: 'Wlz' },
];
const entries = terms.flatMap(({ id, term }) => entry(id, term));
const links = (blocks: readonly Block[]) =>
  [...walkBlocks(linkTerms(blocks, terms))].flatMap((node) =>
    node.type === 'reference' ? [`${node.target}: ${plainBlockText([paragraph(node)])}`] : [],
  );

describe('linkTerms', () => {
  it('links the first use of a term and no other', () => {
    expect(links([paragraph(text('Elk segment telt. Dit segment ook.')), ...entries])).toEqual([
      'begrip-segment: segment',
    ]);
  });

  it('knows plurals, capitals and abbreviations, and no parts of words', () => {
    const words = 'Segmentering en deelsegment niet, Segmenten wel; de wlz niet, de Wlz wel.';
    expect(links([paragraph(text(words)), ...entries])).toEqual([
      'begrip-segment: Segmenten',
      'begrip-wlz: Wlz',
    ]);
  });

  it('leaves labels, headings, links and the words of a gemeente alone', () => {
    const label: Block = { type: 'paragraph', role: 'label', children: [text('Het segment')], origin };
    const link: Inline = { type: 'link', href: 'https://x.nl', children: [text('segment')], origin };
    const blocks = [label, paragraph(link), paragraph(text('segment', 'gemeente')), ...entries];
    expect(links(blocks)).toEqual([]);
  });

  it('changes nothing in a document without entries', () => {
    const blocks = [paragraph(text('Elk segment.'))];
    expect(linkTerms(blocks, terms)).toBe(blocks);
  });

  it('never changes the words of a text', () => {
    const words = fc.array(fc.constantFrom('segment', 'Sociale basis', 'Wlz', 'a.b', '(x)', 'segmenten'));
    fc.assert(
      fc.property(words, (given) => {
        const blocks = [paragraph(text(given.join(' '))), ...entries];
        expect(plainBlockText(linkTerms(blocks, terms))).toBe(plainBlockText(blocks));
      }),
    );
  });
});
