import { expressionMark } from './bare-text.ts';

/** A bracket or quotation mark without its other half, at an offset in the text. */
export interface LoneMark {
  readonly mark: string;
  readonly at: number;
  readonly opens: boolean;
}

interface Family {
  readonly open: string;
  readonly close: string;
}

const brackets: readonly Family[] = [
  { open: '(', close: ')' },
  { open: '[', close: ']' },
];

/**
 * The brackets and quotation marks of one paragraph that have no other half; of each family the first. An
 * apostrophe is no quotation mark, and "1)" before a point of a list is no bracket.
 */
export function loneMarks(paragraph: string): readonly LoneMark[] {
  return [
    ...brackets.map((family) => loneBracket(paragraph, family)),
    loneDouble(paragraph),
    loneSingle(paragraph),
  ].filter((found) => found !== undefined);
}

function loneBracket(text: string, { open, close }: Family): LoneMark | undefined {
  const opened: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]]/gu)) {
    if (mark === open) opened.push(index);
    if (mark !== close || opened.pop() !== undefined) continue;
    if (mark === ')' && isListMark(text, index)) continue;
    return { mark, at: index, opens: false };
  }
  const [at] = opened;
  return at === undefined ? undefined : { mark: open, at, opens: true };
}

/** "2)" at the start of a line, or in a series with "1)" or "3)". */
function isListMark(text: string, at: number): boolean {
  const label = /(?:^|[\s*_;,:.])(\d{1,2}|\p{L})$/u.exec(text.slice(Math.max(0, at - 4), at));
  if (!label?.[1]) return false;
  const start = at - label[1].length;
  if (/(?:^|\n)[\s*_>-]*$/u.test(text.slice(0, start))) return true;
  const code = /\d/u.test(label[1]) ? Number(label[1]) : label[1].charCodeAt(0);
  const name = (step: number) =>
    typeof code === 'number' && /\d/u.test(label[1] ?? '')
      ? String(code + step)
      : String.fromCharCode(code + step);
  return [-1, 1].some((step) => new RegExp(String.raw`(?<![\p{L}\p{N}(])${name(step)}\)`, 'u').test(text));
}

function loneDouble(text: string): LoneMark | undefined {
  let opened: { readonly mark: string; readonly at: number } | undefined;
  for (const { 0: mark, index: at } of text.matchAll(/[“”„"«»]/gu)) {
    if (opened === undefined && (mark === '”' || mark === '»')) return { mark, at, opens: false };
    if (opened !== undefined && (mark === '„' || mark === '«')) break;
    if (opened !== undefined && mark === '“' && opened.mark !== '„') break;
    opened = opened === undefined ? { mark, at } : undefined;
  }
  return opened && { ...opened, opens: true };
}

function loneSingle(text: string): LoneMark | undefined {
  let opened: { readonly mark: string; readonly at: number } | undefined;
  for (const { 0: mark, index: at } of text.matchAll(/[‘’']/gu)) {
    const [before, after] = [text.slice(0, at).at(-1) ?? ' ', text.charAt(at + 1) || ' '];
    const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (inWord || isShortened(text, at, before)) continue;
    const opens = mark === '‘' || (mark === "'" && /[\s([“„"]/u.test(before) && /\S/u.test(after));
    if (opens && opened) break;
    if (opens) opened = { mark, at };
    else if (opened) opened = undefined;
    // After an s-sound the mark may stand for a genitive: "Max' plan".
    else if (/[\p{L}.!?]/u.test(before) && !/[sxzhc]/iu.test(before)) return { mark, at, opens: false };
    // What an expression gives may end in such a sound too; before a comma or a full stop there is no genitive.
    else if (before === expressionMark && /[,.;:!?)]/u.test(after)) return { mark, at, opens: false };
  }
  return opened && { ...opened, opens: true };
}

/** "'s Ochtends", "’t", "’n" and the like, and years such as "’24". */
function isShortened(text: string, at: number, before: string): boolean {
  return /[\s(-]/u.test(before) && /^['’](?:[stnmrk]\b|\d{2}\b|ie\b)/iu.test(text.slice(at, at + 4));
}
