import type { RegionModel } from '../model/region-model.ts';
import { writtenNumber } from './count-claims.ts';
import { type Expression, expressionsIn, listOf } from './expressions.ts';
import type { PolicySentence } from './policy-sentences.ts';

/** A number that announces a list, and how many the list may be said to have. */
export interface ListClaim {
  readonly said: number;
  readonly counted: readonly number[];
  readonly start: number;
  readonly end: number;
}

const announced = /(?<![\p{L}\p{N}.,-])(\d{1,2}|\p{L}+)((?:\s+[\p{L}-]+){1,14})$/u;

/** The number before a colon, "vijf kenmerken:", with the list behind it; undefined when it announces none. */
export function listClaim({ sentence, text }: PolicySentence, region: RegionModel): ListClaim | undefined {
  const colon = sentence.text.search(/:(?=\s|$)/u);
  if (colon < 0) return undefined;
  const head = sentence.text.slice(0, colon);
  const inline = sentence.text.slice(colon + 1);
  const from = sentence.start + colon + 1;
  const expression = expressionsIn(text.text.slice(from, from + 200))[0];
  const count = shownCount(text.text.slice(sentence.start, from), region);
  if (count && isListing(expression, inline)) {
    const counted = countsOf(inline, text.text, from, expression, region);
    return { ...count, counted, start: sentence.start + count.start, end: sentence.start + count.end };
  }
  for (const { index } of head.matchAll(/(?<![\p{L}\p{N}.,-])(?:\d{1,2}|\p{L}+)(?=\s)/gu)) {
    const [, word = '', rest = ''] = announced.exec(head.slice(index)) ?? [];
    const said = writtenNumber(word);
    if (said === undefined || said < 2 || !head.slice(index).startsWith(word)) continue;
    const [noun = '', ...more] = rest.trim().split(/\s+/u);
    const isOfList = isListing(expression, inline) && expression?.text.includes(noun.toLowerCase());
    if (!isOfList && more.length > 4) continue;
    if (!isOfList && !/(?:en|s|ste)$/u.test(noun)) continue;
    const counted = countsOf(inline, text.text, from, expression, region);
    const start = sentence.start + index;
    return counted.length === 0 ? undefined : { said, counted, start, end: start + word.length };
  }
  return undefined;
}

/** The count that an expression shows before the colon: "Voor {{aantal fase.een.domeinen}} domeinen …:". */
function shownCount(head: string, region: RegionModel) {
  const expression = expressionsIn(head).find(({ functions }) => functions[0] === 'aantal');
  const list = expression && listOf(expression, region);
  return list && { said: list.length, start: expression.start, end: expression.end };
}

const isListing = (expression: Expression | undefined, inline: string) =>
  expression?.functions[0] === 'opsomming' && /^\s*\ufffc+\s*\.?$/u.test(inline);

function countsOf(
  inline: string,
  text: string,
  from: number,
  expression: Expression | undefined,
  region: RegionModel,
): readonly number[] {
  if (inline.trim() !== '') {
    if (!inline.includes('\ufffc')) return inlineCounts(inline.trim().replace(/[.!?]$/u, ''));
    const list = expression && isListing(expression, inline) ? listOf(expression, region) : undefined;
    return list ? [list.length] : [];
  }
  const below = text.slice(from);
  if (/^\s*\{\{\s*besluitenlijst\s*\}\}/u.test(below)) return [region.data.besluiten?.length ?? 0];
  const items = itemsBelow(below);
  return items === 0 ? [] : [items];
}

/** The items of the Markdown list that a text goes on with; items of items are not counted. */
function itemsBelow(below: string): number {
  const lines = below.replace(/^\s*\n/u, '').split('\n');
  const marker = /^([ \t]*)(?:[-*+]|\d+[.)])[ \t]/u;
  const indent = marker.exec(lines[0] ?? '')?.[1]?.length;
  if (indent === undefined) return 0;
  let items = 0;
  for (const line of lines) {
    const own = marker.exec(line)?.[1]?.length;
    if (own === undefined && line.trim() !== '' && !/^[ \t]/u.test(line)) break;
    if (own === indent) items += 1;
  }
  return items;
}

/** How many items a list within a sentence may have: commas part them, and an "en" may do so or stand in one. */
function inlineCounts(list: string): readonly number[] {
  if (
    /^(?:wat|hoe|wie|welke|waarom)\s|[;:(–]|(?<!\p{L})(?:die|dat|waar|omdat|zodat|maar|als|eerst|daarna)(?!\p{L})/iu.test(
      list,
    )
  )
    return [];
  const parts = list.split(/,\s+/u);
  const joints = parts.map((part) => part.split(/\s(?:en|of)\s/u).length - 1);
  if ((joints.at(-1) ?? 0) === 0 || parts.some((part) => part.split(' ').length > 9)) return [];
  const least = parts.length + 1;
  const most = parts.length + joints.reduce((sum, count) => sum + count, 0);
  return Array.from({ length: most - least + 1 }, (_, more) => least + more);
}
