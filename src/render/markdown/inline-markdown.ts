import type { Inline, Phrase } from '../../text/tree/inline.ts';
import { safeHref } from '../safe-href.ts';
import { emphasised } from './emphasis.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { HeadingSlugs } from './heading-slugs.ts';

/** What a line of text needs to know of the document, and how it writes a line break. */
export interface LineContext {
  readonly slugs: HeadingSlugs;
  readonly lineBreak: '\\\n' | '<br>';
}

/** A line of text as Markdown, white space folded, without breaks at either end; the start of it not yet escaped. */
export function inlineMarkdown(children: readonly Inline[], context: LineContext): string {
  return trimBreaks(sequence(children, context), context.lineBreak);
}

function sequence(children: readonly Inline[], context: LineContext): string {
  let line = '';
  const nodes = joinTexts(children);
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') {
      line = `${line.trimEnd()}${context.lineBreak}`;
      continue;
    }
    const piece = one(node, line, nodes[index + 1], context);
    line += line === '' || line.endsWith('\n') ? piece.trimStart() : piece;
  }
  return line.replace(/ {2,}/g, ' ');
}

// "1" and ". Wonen" apart are harmless; together they are the start of a list.
function joinTexts(children: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of children) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else {
      joined.push(node);
    }
  }
  return joined;
}

function one(
  node: Exclude<Inline, { type: 'break' }>,
  before: string,
  after: Inline | undefined,
  context: LineContext,
): string {
  switch (node.type) {
    case 'text': {
      const text = escapeMarkdown(node.text.replace(/\s+/g, ' '));
      // After a footnote mark a bracket would make it a link and a colon a definition.
      return /\](?:\([^)]*\))?$/.test(before) ? text.replace(/^[(:]/, '\\$&') : text;
    }
    case 'footnote':
      return `[^${node.number}]`;
    case 'link':
      return link(safeHref(node.href), sequence(node.children, context));
    case 'reference': {
      const slug = context.slugs.get(node.target);
      return link(slug === undefined ? undefined : `#${slug}`, sequence(node.children, context));
    }
    default:
      return phrase(node, before, after, context);
  }
}

function link(href: string | undefined, words: string): string {
  if (href === undefined || words.trim() === '') return words;
  const address = href.replace(/[\s()<>|\\"]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
  return `[${words}](${address})`;
}

function phrase(node: Phrase, before: string, after: Inline | undefined, context: LineContext): string {
  const words = sequence(node.children, context);
  if (node.type === 'phrase' || words.trim() === '') return words;
  if (node.type === 'superscript') return `<sup>${words}</sup>`;
  const next = after === undefined || after.type === 'break' ? '' : after.type === 'text' ? after.text : 'x';
  return emphasised(words, node.type === 'strong' ? 'strong' : 'em', before, next);
}

function trimBreaks(line: string, lineBreak: string): string {
  let trimmed = line.trim();
  const end = lineBreak.trimEnd();
  while (trimmed.startsWith(lineBreak)) trimmed = trimmed.slice(lineBreak.length).trimStart();
  // A backslash of the text itself is written as two, so only an odd one is a break.
  while (trimmed.endsWith(end) && (end !== '\\' || /(?<!\\)(?:\\\\)*\\$/.test(trimmed))) {
    trimmed = trimmed.slice(0, -end.length).trimEnd();
  }
  return trimmed;
}
