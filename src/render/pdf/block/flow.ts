import type { Block } from '../../../text/tree/block.ts';
import { Keep, type Strip, tied } from '../strip/strip.ts';
import { setContents } from './contents.ts';
import type { Context, SetBlock } from './context.ts';
import { setFields } from './fields.ts';
import { setFigure } from './figure.ts';
import { setHeading } from './heading.ts';
import { setLetterHead } from './letterhead.ts';
import { setList } from './list.ts';
import { setNotice, setQuote } from './notice.ts';
import { setParagraph } from './paragraph.ts';
import { setSignature } from './signature.ts';
import { setTable } from './table.ts';

/** Sets blocks one under another: spaces between them do not add up, and what belongs together is tied. */
export function flow(blocks: readonly Block[], context: Context): Strip[] {
  const strips: Strip[] = [];
  let space = 0;
  let newPage = false;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'pagebreak') {
      newPage = strips.length > 0;
      continue;
    }
    const set = setBlock(block, context, strips);
    if (set.strips.length === 0) continue;
    const own = tieWithin(set.strips, block, blocks[index - 1], blocks[index + 1]);
    for (const [place, strip] of own.entries()) {
      if (place > 0) strips.push(strip);
      else
        strips.push({
          ...strip,
          before: Math.max(space, set.before, strip.before),
          ...(newPage && { newPage }),
        });
    }
    if (block.type === 'signature') tieToPrevious(strips, own.length);
    space = set.after;
    newPage = false;
  }
  return strips;
}

function setBlock(
  block: Exclude<Block, { type: 'pagebreak' }>,
  context: Context,
  above: readonly Strip[],
): SetBlock {
  switch (block.type) {
    case 'heading':
      return setHeading(block, context);
    case 'paragraph':
      return setParagraph(block, context);
    case 'list':
      return setList(block, context);
    case 'table':
      return setTable(block, context);
    case 'figure':
      return setFigure(block, context, leadHeight(above));
    case 'letterhead':
      return setLetterHead(block, context);
    case 'fields':
      return setFields(block, context);
    case 'signature':
      return setSignature(block, context);
    case 'notice':
      return setNotice(block, context);
    case 'quote':
      return setQuote(block, context);
    case 'contents':
      return setContents(block, context);
  }
}

/** Height of what stands above and has to be on the page of what follows: headings, an introduction. */
function leadHeight(above: readonly Strip[]): number {
  const free = above.findLastIndex(({ keep }) => keep < Keep.next);
  return above.slice(free + 1).reduce((sum, { before, height }) => sum + before + height, 0);
}

/** Under a heading stand two lines at least; an introduction stays with what it introduces. */
function tieWithin(
  strips: readonly Strip[],
  block: Block,
  previous: Block | undefined,
  next: Block | undefined,
): readonly Strip[] {
  if (isIntroduction(block, next)) return tied(strips, Keep.none, Keep.next);
  const [first, ...rest] = strips;
  if (first === undefined || previous?.type !== 'heading') return strips;
  if (block.type !== 'paragraph' && block.type !== 'list') return strips;
  return rest.length === 0 ? strips : [...tied([first], Keep.lines), ...rest];
}

/** A paragraph that announces what follows: it ends in a colon before a list, a table or a quote. */
function isIntroduction(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || next === undefined) return false;
  if (block.role === 'label') return true;
  const last = block.children.at(-1);
  return (
    ['list', 'table', 'quote', 'figure'].includes(next.type) &&
    last?.type === 'text' &&
    /:\s*$/.test(last.text)
  );
}

function tieToPrevious(strips: Strip[], count: number): void {
  const at = strips.length - count - 1;
  const previous = strips[at];
  if (previous !== undefined) strips[at] = { ...previous, keep: Math.max(previous.keep, Keep.next) as Keep };
}
