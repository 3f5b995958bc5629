import { type CST, Parser } from 'yaml';
import { firstTooDeep } from '../yaml/nesting.ts';

/** A stretch of the text, at offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The comments of a YAML text, and its fields and list items, each up to where the next one starts; in no order. */
export interface YamlOutline {
  readonly comments: readonly Stretch[];
  readonly units: readonly Stretch[];
}

const silent = new Set(['space', 'newline', 'comment', 'comma']);

/** Outlines a text without a byte order mark. Never throws; a text that does not parse gives what could be made of it. */
export function yamlOutline(text: string): YamlOutline {
  const comments: Stretch[] = [];
  const units: Stretch[] = [];
  const tokens = [...new Parser().parse(text)];
  if (firstTooDeep(tokens) !== undefined) return { comments, units };

  const note = (list: readonly CST.SourceToken[] | undefined) => {
    for (const { type, offset, source } of list ?? []) {
      if (type === 'comment') comments.push({ start: offset, end: offset + source.trimEnd().length });
    }
  };
  const visit = (token: CST.Token | null | undefined, end: number): void => {
    if (!token) return;
    if (token.type === 'comment') note([token as CST.SourceToken]);
    if ('start' in token && Array.isArray(token.start)) note(token.start);
    if ('props' in token) visitAll(token.props, end);
    if ('end' in token && Array.isArray(token.end)) note(token.end);
    if ('items' in token) visitItems(token.items, end);
    if ('value' in token) visit(token.value, end);
  };
  const visitAll = (list: readonly CST.Token[], end: number) => {
    for (const token of list) visit(token, end);
  };
  const visitItems = (items: readonly CST.CollectionItem[], end: number) => {
    let stop = end;
    for (const item of [...items].reverse()) {
      const start = anchorOf(item);
      if (start !== undefined) units.push({ start, end: stop });
      note(item.start);
      visit(item.key, stop);
      note(item.sep);
      visit(item.value, stop);
      stop = start ?? stop;
    }
  };
  visitAll(tokens, text.length);
  return { comments, units };
}

/** Where a field or item starts: its dash, its anchor or its first word. */
function anchorOf({ start, key, sep, value }: CST.CollectionItem): number | undefined {
  const tokens = [...start, ...(key ? [key] : []), ...(sep ?? []), ...(value ? [value] : [])];
  return tokens.find(({ type }) => !silent.has(type))?.offset;
}
