import type { Token, Tokens } from 'marked';
import {
  htmlInText,
  tooNested,
  unsupportedMarkdown,
} from '../../diagnostics/catalogue/text-markdown-codes.ts';
import type { Block, Paragraph } from '../tree/block.ts';
import type { Inline } from '../tree/inline.ts';
import { lexBlocks } from './dialect.ts';
import { insertedBlocks } from './inserted-blocks.ts';
import { alignLines, type MappedText, slice } from './mapped-text.ts';
import { readHeading } from './read-heading.ts';
import { readInlines, readLine } from './read-inlines.ts';
import { readList } from './read-list.ts';
import { readPipeTable } from './read-pipe-table.ts';
import { originOf, type Reading, report, spokenText } from './reading.ts';
import { textNodes, trimInlines } from './text-nodes.ts';

/** Lexing takes the square of a paragraph's length at worst; no person writes one of this many characters. */
const longest = 20_000;

/** Reads a stretch of Markdown without `:::` blocks or footnote texts. */
export function readMarkdown(own: MappedText, reading: Reading): readonly Block[] {
  const runsOn =
    reading.trust === 'prose' && own.text.split(/\n[ \t]*\n/).some((part) => part.length > longest);
  const tokens = runsOn ? undefined : lexBlocks(own.text);
  if (tokens) return readTokens(tokens, own, reading);
  report(tooNested, own, {}, reading);
  return [];
}

/** Turns the lexer's blocks into ours; together their `raw` is the text of `own`. */
function readTokens(tokens: readonly Token[], own: MappedText, reading: Reading): readonly Block[] {
  let cursor = 0;
  return tokens.flatMap((token) => {
    const start = Math.max(own.text.indexOf(token.raw, cursor), cursor);
    cursor = start + token.raw.length;
    return readToken(token as Tokens.Generic, slice(own, start, cursor), reading);
  });
}

function readToken(token: Tokens.Generic, own: MappedText, reading: Reading): readonly Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    case 'heading':
      return readHeading(token as Tokens.Heading, own, reading);
    case 'paragraph':
    case 'text':
      return (
        insertedBlocks(own, reading) ?? paragraph(readInlines(token.tokens ?? [], own, reading), own, reading)
      );
    case 'list':
    case 'letterList':
      return [readList(token, own, reading, readTokens)];
    case 'blockquote': {
      const inside = alignLines(own, String(token['text']));
      const children = readTokens(token.tokens ?? [], inside, reading);
      return [{ type: 'quote', children, origin: originOf(own, reading) }];
    }
    case 'table':
      return [readPipeTable(token as Tokens.Table, own, reading)];
    case 'html':
      report(htmlInText, own, { tag: spokenText(token.raw, reading).trim().slice(0, 40) }, reading);
      return paragraph(textNodes(own, reading), own, reading);
    default:
      report(unsupportedMarkdown, own, { wat: token.type }, reading);
      return paragraph(textNodes(own, reading), own, reading);
  }
}

/** A paragraph, unless nothing is in it. */
function paragraph(inlines: readonly Inline[], own: MappedText, reading: Reading): readonly Paragraph[] {
  const children = trimInlines(inlines);
  return children.length === 0 ? [] : [{ type: 'paragraph', children, origin: originOf(own, reading) }];
}

/** The content of a cell that was written on one line. */
export function readCell(own: MappedText, reading: Reading): readonly Block[] {
  return insertedBlocks(own, reading) ?? paragraph(readLine(own, reading), own, reading);
}
