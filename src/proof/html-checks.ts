import type { DocumentTree } from '../text/tree/document-tree.ts';
import { nodesOf } from './nodes-of.ts';
import { type Check, outcome } from './proof.ts';
import { flawWords } from './words/flaw-words.ts';

/** Every check of the HTML, from the file itself. */
export function htmlChecks(html: string, tree: DocumentTree): readonly Check[] {
  return [language(html, tree), structure(html, tree), alone(html)];
}

function language(html: string, { metadata }: DocumentTree): Check {
  const found = /<html\b[^>]*\blang="([^"]*)"/.exec(html)?.[1] ?? '';
  const titled = /<title>[^<]*\S[^<]*<\/title>/.test(html);
  const flaws = [
    ...(found === metadata.language ? [] : [flawWords.fileLanguage(found)]),
    ...(titled ? [] : [flawWords.fileTitle]),
  ];
  return outcome('htmlLanguage', 'html', { language: found, titled }, flaws);
}

function structure(html: string, tree: DocumentTree): Check {
  const nodes = nodesOf(tree);
  const count = (pattern: RegExp): number => [...html.matchAll(pattern)].length;
  const flaws: string[] = [];
  const compare = (tag: string, asked: number, pattern: RegExp): number => {
    const found = count(pattern);
    if (found !== asked) flaws.push(flawWords.tagCount(tag, asked, found));
    return found;
  };
  let headings = 0;
  for (const level of [1, 2, 3, 4]) {
    const asked = nodes.filter((node) => node.type === 'heading' && node.level === level).length;
    headings += compare(`h${level}`, asked, new RegExp(`<h${level}\\b${added}`, 'g'));
  }
  const tables = compare('table', nodes.filter(({ type }) => type === 'table').length, /<table\b/g);
  const figures = nodes.filter(({ type }) => type === 'figure').length;
  // A drawing carries its alternative as its description.
  compare(
    'svg role="img"',
    figures,
    /<svg\b[^>]*\brole="img"[^>]*><title\b[^>]*>[^<]+<\/title><desc\b[^>]*>[^<]+<\/desc>/g,
  );
  return outcome('htmlStructure', 'html', { headings, tables, figures }, flaws);
}

/** The heading over the footnotes is the page's own. */
const added = '(?![^>]*\\bclass="footnotes-title")';

const outsiders =
  /<(?:script|iframe|object|embed|base)\b|<link\b|\bsrc="(?!data:)|\bsrcset=|url\((?!["']?data:|["']?#)|@import\b|\son[a-z]+="/g;

function alone(html: string): Check {
  // What a text says is escaped; only the markup itself can match.
  const outside = [...html.matchAll(outsiders)].length;
  return outcome('htmlAlone', 'html', { outside }, outside === 0 ? [] : [flawWords.outside(outside)]);
}
