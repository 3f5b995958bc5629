import type { Tokens } from 'marked';
import { deepHeading } from '../../diagnostics/catalogue/text-structure-codes.ts';
import type { Heading } from '../tree/block.ts';
import { readAttributes } from './attributes.ts';
import { type MappedText, slice } from './mapped-text.ts';
import { readInlines } from './read-inlines.ts';
import { originOf, type Reading, report } from './reading.ts';
import { trimInlines } from './text-nodes.ts';

/** Reads a heading and the name `{#name}` that may follow it. Without a name the id stays empty for now. */
export function readHeading(token: Tokens.Heading, own: MappedText, reading: Reading): readonly Heading[] {
  const from = Math.max(own.text.indexOf(token.text), 0);
  const anchor = token.tokens.findLast((child) => child.type === 'anchor');
  const at = anchor ? own.text.lastIndexOf(anchor.raw) : -1;
  const braces = anchor && slice(own, at + 1, at + anchor.raw.length - 1);
  const { id = '', values } = readAttributes(braces, '#', ['#', 'bijlage', 'ongenummerd'], reading);
  const tokens = token.tokens.filter((child) => child !== anchor);
  const children = trimInlines(readInlines(tokens, slice(own, from, from + token.text.length), reading));
  if (children.length === 0) return [];
  if (token.depth > 4) report(deepHeading, own, { niveau: token.depth }, reading);
  const level = headingLevel(token.depth);
  reading.heading.level = level;
  const series = values.has('bijlage') ? 'annex' : values.has('ongenummerd') ? 'none' : undefined;
  return [
    { type: 'heading', level, id, ...(series ? { series } : {}), children, origin: originOf(own, reading) },
  ];
}

/** The level as the tree can hold it. */
export function headingLevel(level: number): Heading['level'] {
  if (level <= 1) return 1;
  if (level === 2) return 2;
  return level === 3 ? 3 : 4;
}
