import { blockInText } from '../../diagnostics/catalogue/text-markdown-codes.ts';
import { cleanRun } from '../clean-text.ts';
import { stretchesOf } from '../hole.ts';
import { plainBlockText } from '../plain-text.ts';
import type { Inline, Text } from '../tree/inline.ts';
import { type MappedText, slice } from './mapped-text.ts';
import { originOf, type Reading, report } from './reading.ts';

/** Text of the skeleton as nodes: what was written keeps its place, and each hole becomes what it yielded. */
export function textNodes(own: MappedText, reading: Reading): readonly Inline[] {
  return stretchesOf(own.text).flatMap(({ hole, start, end }) => {
    const part = slice(own, start, end);
    return hole === undefined ? writtenNodes(part, reading) : holeNodes(hole, part, reading);
  });
}

function holeNodes(index: number, own: MappedText, reading: Reading): readonly Inline[] {
  const hole = reading.compilation.holes[index];
  if (!hole) return [];
  if (hole.kind === 'inlines') return hole.inlines;
  if (hole.kind === 'blocks') {
    report(blockInText, own, {}, reading);
    return textNode(plainBlockText(hole.blocks), hole.origin);
  }
  return textNode(reading.compilation.gaps.text, { ...originOf(own, reading), layer: hole.origin.layer });
}

/** One node for each stretch that was copied from one place. */
function writtenNodes(own: MappedText, reading: Reading): readonly Inline[] {
  const nodes: Inline[] = [];
  const { skeleton } = reading;
  let start = 0;
  while (start < own.text.length) {
    const runEnd = skeleton.runEnd(own.at(start));
    let end = own.at(own.text.length - 1) < runEnd ? own.text.length : start + 1;
    while (end < own.text.length && own.at(end) < runEnd) end += 1;
    const origin = skeleton.originOf(own.at(start), own.at(end - 1) + 1);
    nodes.push(...textNode(lineText(own.text.slice(start, end)), origin));
    start = end;
  }
  return nodes;
}

/** A line end in the source is a space in the text, and several spaces are one. */
function lineText(text: string): string {
  return cleanRun(text.replace(/[ \t]*\n[ \t]*/g, ' ')).replace(/ {2,}/g, ' ');
}

/** A text node, or nothing when there is no text. */
export function textNode(text: string, origin: Text['origin']): readonly Text[] {
  return text === '' ? [] : [{ type: 'text', text, origin }];
}

/** The inlines of a block, without space at either end of it. */
export function trimInlines(inlines: readonly Inline[]): readonly Inline[] {
  const trimmed = [...inlines];
  for (const [end, pattern] of [
    [0, /^ +/],
    [-1, / +$/],
  ] as const) {
    for (let node = trimmed.at(end); node?.type === 'text'; node = trimmed.at(end)) {
      const text = node.text.replace(pattern, '');
      const at = end === 0 ? 0 : trimmed.length - 1;
      if (text !== '') {
        trimmed[at] = { ...node, text };
        break;
      }
      trimmed.splice(at, 1);
    }
  }
  return trimmed;
}
