import type { Token, Tokens } from 'marked';
import { unsupportedMarkdown } from '../../diagnostics/catalogue/text-markdown-codes.ts';
import type { Block, List, ListItem } from '../tree/block.ts';
import { alignLines, type MappedText, slice } from './mapped-text.ts';
import { originOf, type Reading, report } from './reading.ts';

type ReadTokens = (tokens: readonly Token[], own: MappedText, reading: Reading) => readonly Block[];

interface ItemToken {
  readonly raw: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly task?: boolean;
}

/** Reads a list with its items; the marker and the first number stay as they were written. */
export function readList(token: Tokens.Generic, own: MappedText, reading: Reading, read: ReadTokens): List {
  let cursor = 0;
  const items = (token['items'] as readonly ItemToken[]).map((item): ListItem => {
    const start = Math.max(own.text.indexOf(item.raw, cursor), cursor);
    cursor = start + item.raw.length;
    const whole = slice(own, start, cursor);
    if (item.task) report(unsupportedMarkdown, whole, { wat: 'taak' }, reading);
    const children = read(item.tokens, alignLines(whole, item.text), reading);
    return { children, origin: originOf(whole, reading) };
  });
  const start = Number(token['start']);
  return {
    type: 'list',
    style: styleOf(token, own),
    start: Number.isInteger(start) && token['start'] !== '' ? start : 1,
    items,
    origin: originOf(own, reading),
  };
}

function styleOf(token: Tokens.Generic, own: MappedText): List['style'] {
  if (token.type === 'letterList') return 'letter';
  if (!token['ordered']) return 'bullet';
  return /^\s*\d+\)/.test(own.text) ? 'parenthesis' : 'decimal';
}
