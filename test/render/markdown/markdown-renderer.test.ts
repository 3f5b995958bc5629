import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { createMarkdownRenderer } from '../../../src/render/markdown/markdown-renderer.ts';
import type { Block } from '../../../src/text/tree/block.ts';
import type { DocumentTree } from '../../../src/text/tree/document-tree.ts';
import type { Inline } from '../../../src/text/tree/inline.ts';
import {
  cell,
  heading,
  list,
  mark,
  origin,
  paragraph,
  sampleTree,
  text,
  words,
} from '../html/sample-tree.ts';

const render = async (tree: DocumentTree) =>
  new TextDecoder()
    .decode((await createMarkdownRenderer().render(tree)).bytes)
    .replace(/^---\n[\s\S]*?\n---\n\n/, '');
const withBlocks = (...blocks: Block[]): DocumentTree => ({ ...sampleTree, blocks, footnotes: [] });
const parsed = (markdown: string) => marked.parse(markdown, { async: false, gfm: true });
const decode = (html: string) =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
const lines = (html: string) =>
  decode(html)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
const folded = (content: string) => content.replace(/\s+/g, ' ').trim();

const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '2. ',
        '1) ',
        '# ',
        '- ',
        '+ ',
        '> ',
        '* ',
        '---',
        '===',
        '| a |',
        '*nieuw*',
        '**',
        '_x_',
        '__',
        '~~',
        '`',
        '<img>',
        '&amp;',
        '&#35;',
        '[a](b)',
        '![',
        '!',
        '](',
        '[^1]: ',
        '\\',
        '\\|',
        'https://a_b.nl/_c_',
        'www.x.nl',
        'a@b.nl',
        '<!--',
        ':-',
        ' ',
        '  ',
        'Wonen',
        'é',
        '€ 3',
        ':',
        '(',
        ')',
        '.',
      ),
      fc.stringMatching(/^[!-~]{1,4}$/),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((content) => content.trim() !== '');

describe('markdown renderer', () => {
  it('keeps text text in a paragraph, heading, item, quote and cell', async () => {
    await fc.assert(
      fc.asyncProperty(tricky, async (name) => {
        const quote: Block = { type: 'quote', children: [words(name)], origin };
        const html = parsed(
          await render(withBlocks(heading(1, 'a', name), words(name), list('bullet', name), quote)),
        );
        expect(lines(html)).toEqual(Array(4).fill(folded(name)));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps text text in a cell, with its row whole', async () => {
    await fc.assert(
      fc.asyncProperty(tricky, async (name) => {
        const table: Block = {
          type: 'table',
          id: 't',
          columns: [
            { width: 1, align: 'left' },
            { width: 1, align: 'right' },
          ],
          head: [{ cells: [cell([words('A')]), cell([words('B')])], origin }],
          body: [{ cells: [cell([words(name)], { header: true }), cell([list('bullet', name)])], origin }],
          origin,
        };
        const html = parsed(await render(withBlocks(heading(1, 'a', 'x'), table)));
        expect(lines(html).slice(1)).toEqual(['A', 'B', folded(name), folded(`• ${name}`)]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the words of phrases and links in any mixture', async () => {
    const phrase = fc.tuple(
      fc.constantFrom('text', 'strong', 'emphasis', 'superscript', 'link', 'nested'),
      tricky,
    );
    const inline = ([type, content]: [string, string]): Inline => {
      if (type === 'text') return text(content);
      if (type === 'link')
        return { type, href: 'https://venray.nl/a_(b)', children: [text(content)], origin };
      if (type === 'nested')
        return {
          type: 'strong',
          children: [{ type: 'emphasis', children: [text(content)], origin }],
          origin,
        };
      return { type: type as 'strong', children: [text(content)], origin };
    };
    await fc.assert(
      fc.asyncProperty(fc.array(phrase, { minLength: 1, maxLength: 5 }), async (parts) => {
        const html = parsed(await render(withBlocks(heading(1, 'a', 'x'), paragraph(...parts.map(inline)))));
        const squeezed = (content: string) => content.replace(/\s+/g, '');
        expect(squeezed(decode(html))).toBe(`x${squeezed(parts.map(([, content]) => content).join(''))}`);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps lists apart, numbered and nested', async () => {
    const nested: Block = {
      type: 'list',
      style: 'decimal',
      start: 3,
      items: [
        { children: [words('drie'), list('bullet', 'a', 'b')], origin },
        { children: [words('vier'), words('meer')], origin },
        { children: [], origin },
      ],
      origin,
    };
    const html = parsed(
      await render(withBlocks(heading(1, 'a', 'x'), list('bullet', 'een'), list('bullet', 'twee'), nested)),
    );
    expect([...html.matchAll(/<ul>/g)].length).toBe(3);
    expect(html).toContain('<ol start="3">');
    expect([...html.matchAll(/<li>/g)].length).toBe(7);
  });

  it('writes one h1, footnotes with their text, and links that lead to headings', async () => {
    const markdown = await render(sampleTree);
    expect(markdown.match(/^# /gm)).toHaveLength(1);
    expect(markdown).toContain('Het programma[^1] loopt');
    expect(markdown).toMatch(/^\[\^2\]: Modulaire/m);
    expect(markdown).toContain('[de besluiten](#11-welke-besluiten-zijn-genomen)');
    expect(markdown).not.toMatch(/\n\n\n/);
  });

  it('does not let a footnote mark turn what follows into a link or definition', async () => {
    const markdown = await render(
      withBlocks(paragraph(mark(1), text('(zie)')), paragraph(mark(1), text(': zo'))),
    );
    expect(markdown).toContain('[^1]\\(zie)');
    expect(markdown).toContain('[^1]\\: zo');
  });

  it('puts each row of a table on one line, spans as empty places', async () => {
    const markdown = await render(sampleTree);
    expect(markdown).toContain('| **Ondersteuning thuis** | | |');
    expect(markdown).toMatch(
      /^\| \*\*3b\. Logeren\*\* \| Mantelzorgers \| • De mantelzorger houdt het vol\. \|$/m,
    );
  });
});
