import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHtmlRenderer } from '../../../src/render/html/html-renderer.ts';
import type { Block } from '../../../src/text/tree/block.ts';
import type { DocumentTree } from '../../../src/text/tree/document-tree.ts';
import type { Inline } from '../../../src/text/tree/inline.ts';
import { heading, list, origin, paragraph, sampleTree, text, words } from './sample-tree.ts';

const assets = (path: string) => readFileSync(new URL(`../../../templates/${path}`, import.meta.url));
const renderer = createHtmlRenderer(assets);
const render = async (tree: DocumentTree) => new TextDecoder().decode((await renderer.render(tree)).bytes);
const withBlocks = (...blocks: Block[]): DocumentTree => ({ ...sampleTree, blocks, footnotes: [] });
const main = (html: string) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;
const values = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
const decode = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('html renderer', () => {
  let html = '';
  beforeAll(async () => {
    html = await render(sampleTree);
  });

  it('writes well-nested elements', () => {
    const open: string[] = [];
    const body = html.replace(/<!DOCTYPE html>/, '').replace(/<style>[\s\S]*?<\/style>/, '');
    for (const [, close, name = '', self] of body.matchAll(/<(\/?)([a-zA-Z0-9]+)[^>]*?(\/?)>/g)) {
      if (self === '/' || /^(?:meta|br|col|link|hr)$/.test(name)) continue;
      if (close === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('has one h1, landmarks, a language and a way past the head', () => {
    expect(count(html, /<h1[ >]/g)).toBe(1);
    for (const landmark of ['header', 'main', 'footer', 'nav'])
      expect(html).toMatch(new RegExp(`<${landmark}[ >]`));
    expect(html).toContain('<html lang="nl-NL">');
    expect(html).toMatch(/<body[^>]*>\s*<a class="skip" href="#inhoud">/);
  });

  it('has unique ids, and every inner link and label leads to one', () => {
    const ids = values(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = values(html, 'href').filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(8);
    for (const target of targets) expect(ids).toContain(target.slice(1));
    for (const names of values(html, 'aria-labelledby')) {
      for (const name of names.split(' ')) expect(ids).toContain(name);
    }
  });

  it('asks nothing of a network and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<iframe|<object|<form|@import/i);
    expect(html).not.toMatch(/\son\w+=/i);
    expect(values(html, 'src')).toEqual([]);
    const urls = [...html.matchAll(/url\(([^)]{0,20})/g)].map((match) => match[1] ?? '');
    expect(urls.length).toBe(3);
    for (const url of urls) expect(url).toMatch(/^data:font/);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:");
  });

  it('gives tables their caption, scopes and groups, and a region that keys can scroll', () => {
    expect(count(html, /<caption/g)).toBe(2);
    expect(count(html, /<th scope="col"/g)).toBe(5);
    expect(count(html, /<th scope="rowgroup" colspan="3"/g)).toBe(2);
    expect(count(html, /<th scope="row"[ >]/g)).toBe(5);
    expect(count(html, /<tbody>/g)).toBe(3);
    expect(html).toContain(
      '<div class="scroll" role="region" tabindex="0" aria-label="Tabel 1 Segmenten en doelen, Wmo">',
    );
  });

  it('names figures and gives them their alternative', () => {
    expect(html).toMatch(/<svg role="img" aria-labelledby="figuur-1:naam figuur-1:alternatief"/);
    expect(html).toContain('<desc id="figuur-1:alternatief">Tijdlijn: fase 3');
  });

  it('links footnotes both ways, from every mention', () => {
    expect(count(html, /role="doc-noteref"/g)).toBe(3);
    expect(count(html, /role="doc-backlink"/g)).toBe(3);
    expect(html).toContain('href="#terug:noot-1:2"');
    expect(html).toContain('aria-label="terug naar de tekst bij voetnoot 2"');
  });

  it('gives the same bytes again', async () => {
    expect(await render(sampleTree)).toBe(html);
  });

  it('writes an h1 where the tree has none, and only one where it has two', async () => {
    expect(count(await render(withBlocks(words('x'))), /<h1/g)).toBe(1);
    const two = await render(withBlocks(heading(1, 'a', 'Eén'), heading(1, 'a', 'Twee')));
    expect(count(two, /<h1/g)).toBe(1);
    expect(two).toContain('<h2 id="a-2">');
  });

  it('follows no address but those of the contract', async () => {
    const addresses = [
      'javascript:alert(1)',
      'data:text/html,x',
      ' JavaScript:x',
      'file:///etc/passwd',
      '//venray.nl',
    ];
    for (const href of addresses) {
      const link: Inline = { type: 'link', href, children: [text('klik')], origin };
      expect(main(await render(withBlocks(paragraph(link))))).not.toMatch(/<a /);
    }
  });

  it('shows the words of a reference that leads nowhere', async () => {
    const reference: Inline = { type: 'reference', target: 'weg', children: [text('bijlage 9')], origin };
    expect(main(await render(withBlocks(paragraph(reference))))).toContain('<p>bijlage 9</p>');
  });

  it('keeps every text as it is, whatever it looks like', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[ -~é€“]{0,30}$/), async (name) => {
        const tree = withBlocks(heading(1, name, name), words(name), list('bullet', name));
        const page = await render({ ...tree, metadata: { ...tree.metadata, title: name, subject: name } });
        expect(
          decode(main(page))
            .split('\n')
            .filter((line) => line.trim() !== ''),
        ).toEqual(name.trim() === '' ? [] : [name, name, name]);
        expect(/<title>([^<]*)<\/title>/.exec(page)?.[1]).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
