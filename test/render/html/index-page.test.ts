import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createIndexPage, type IndexEntry } from '../../../src/render/html/index-page.ts';

const assets = (path: string) => readFileSync(new URL(`../../../templates/${path}`, import.meta.url));
const page = createIndexPage(assets, 'nl');
const entry = (titel: string, gemeente?: string, regio = 'Noord-Limburg'): IndexEntry => ({
  regio,
  ...(gemeente !== undefined && { gemeente }),
  soort: 'bijlage',
  titel,
  status: 'concept',
  files: [{ format: 'html', path: 'noord-limburg/a b/50%.html' }],
});
const entries = [
  entry('Bijlage 10', 'Venray'),
  entry('Bijlage 2', 'Venray'),
  entry('Overzicht <img>'),
  entry('Nota', 'Beesel'),
  entry('Plan', undefined, 'Midden-Holland'),
];
const texts = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]);

describe('index page', () => {
  it('groups by region and gemeente, the region itself first, numbers by value', () => {
    const html = page(entries);
    expect(texts(html, /<h2>([^<]*)</g)).toEqual(['Midden-Holland', 'Noord-Limburg']);
    expect(texts(html, /<h3>([^<]*)</g)).toEqual(['Hele regio', 'Hele regio', 'Beesel', 'Venray']);
    expect(texts(html, /<th scope="row">(.*?)<\/th>/g)).toEqual([
      'Plan',
      'Overzicht &lt;img&gt;',
      'Nota',
      'Bijlage 2',
      'Bijlage 10',
    ]);
  });

  it('does not depend on the order it is given', () => {
    expect(page(entries.toReversed())).toBe(page(entries));
  });

  it('writes relative links that lead to the file', () => {
    expect(page(entries)).toContain('href="noord-limburg/a%20b/50%25.html"');
  });

  it('says when there is nothing, and when a date is not known', () => {
    expect(page([])).toMatch(/<h1>/);
    expect(page(entries)).toContain('datum nog niet bekend');
    expect(page([{ ...entry('x'), datum: '2020-03-01' }])).toContain(
      '<time datetime="2020-03-01">1 maart 2020</time>',
    );
  });
});
