import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { linesPerPage, type SeenLine } from '../../../src/render/pdf/inspect.ts';
import type { Layout } from '../../../src/render/pdf/layout.ts';
import type { Owner } from '../../../src/render/pdf/strip/item.ts';
import type { BreakHyphen } from '../../../src/render/renderer.ts';
import { squeeze } from './heard.ts';

/** Programs of others that take the text out of a PDF, in the order it was painted. */
export const extractors: Readonly<Record<string, (path: string) => string>> = {
  pdftotext: (path) => run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']),
  mutool: (path) => run('mutool', ['draw', '-q', '-F', 'txt', path]),
};

/** What poppler says of the structure of a PDF: its elements, indented, with the text in them. */
export const structText = (path: string): string => run('pdfinfo', ['-struct-text', '-enc', 'UTF-8', path]);

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Writes a file and gives the text of each of its pages, without white space. */
export function pagesOf(extract: (path: string) => string, path: string, bytes: Uint8Array): string[] {
  writeFileSync(path, bytes);
  return extract(path).split('\f').slice(0, -1).map(squeeze);
}

/** What should be read on every page: its lines and the texts of its drawings, in the order they were painted. */
export function paintedPages(layout: Layout): string[] {
  return layout.pages.map(({ items }) =>
    items
      .map((item) => {
        if (item.kind === 'line') return squeeze(item.pieces.map(({ text }) => text).join(''));
        return item.kind === 'drawing' ? squeeze(textOfDrawing(item.svg)) : '';
      })
      .join(''),
  );
}

function textOfDrawing(svg: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)]
    .map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
    .join('')
    .replace(/&(\w+);/g, (_, name: string) => entities[name] ?? name);
}

/**
 * The text of every node, put together from the lines of all pages after the recorded hyphens, and only those, are
 * taken out of them. Running lines and repeated heads are left out. Throws when a recorded hyphen is not found.
 */
export function withoutBreaks(layout: Layout, hyphens: readonly BreakHyphen[]): Map<Owner, string> {
  const texts = new Map<Owner, string>();
  const waiting = [...hyphens];
  for (const [index, lines] of linesPerPage(layout).entries()) {
    for (const line of lines) {
      const next = waiting[0];
      const cut = next !== undefined && next.page === index + 1 && endsIn(line, next);
      if (cut) waiting.shift();
      if (line.owner === undefined || line.repeated || line.role.startsWith('running')) continue;
      const text = squeeze(cut ? line.text.slice(0, -1) : line.text);
      if (text !== '') texts.set(line.owner, (texts.get(line.owner) ?? '') + text);
    }
  }
  if (waiting.length > 0) throw new Error(`hyphens not found: ${JSON.stringify(waiting)}`);
  return texts;
}

function endsIn({ text }: SeenLine, { word, at }: BreakHyphen): boolean {
  const part = /(\S+)-$/u.exec(text)?.[1];
  const before = word.slice(0, at);
  // A line may hold only the end of what stands before the cut, or more than the word: an opening bracket.
  return part !== undefined && (before.endsWith(part) || part.endsWith(before));
}
