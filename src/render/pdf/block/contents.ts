import type { TableOfContents } from '../../../text/tree/block.ts';
import { type Item, moved } from '../strip/item.ts';
import { Keep, type Strip, stripOf, tied } from '../strip/strip.ts';
import { type Run, runsOf } from '../text/run.ts';
import { beat, grey, type TextStyle } from '../text/typography.ts';
import { type ContentsEntry, type Context, linesOf, type SetBlock, textRun } from './context.ts';

const pageColumn = 28;

/** Sets the table of contents: entries link to their headings, page numbers come from the previous pass. */
export function setContents(contents: TableOfContents, context: Context): SetBlock {
  const titleStyle: TextStyle = {
    ...context.style,
    size: 12,
    leading: 16,
    strong: true,
    colour: context.colour,
  };
  const title = linesOf(context, contents.title, {
    style: titleStyle,
    role: 'contents-title',
    owner: contents,
  });
  const entries = context.entries.filter((entry) => entry.level <= contents.depth);
  if (entries.length === 0) return { before: 0, after: 0, strips: [] };
  const numbers = entries.map((entry) => entry.number ?? '');
  const strips = [
    stripOf(title.length * titleStyle.leading + beat / 2, title, { keep: Keep.next }),
    ...entries.map((entry, index) =>
      entryStrip(entry, contents, context, numberWidth(numbers, context), index),
    ),
  ];
  return {
    before: 2 * beat,
    after: 3 * beat,
    strips: [...tied(strips.slice(0, 2), Keep.next), ...strips.slice(2)],
  };
}

function numberWidth(numbers: readonly string[], context: Context): number {
  const widths = numbers.map((number) => context.shelf.face('regular').widthOf(number, context.style.size));
  const widest = Math.max(...widths);
  return widest === 0 ? 0 : widest + 9;
}

function entryStrip(
  entry: ContentsEntry,
  owner: TableOfContents,
  context: Context,
  numbers: number,
  index: number,
): Strip {
  const style = { ...context.style, strong: entry.level === 2 };
  const link = { place: entry.id };
  const linked = (runs: readonly Run[]): Run[] =>
    runs
      .filter((run) => run.note === undefined)
      .map((run) => ({ ...run, text: run.breakAfter ? ' ' : run.text, breakAfter: false, link }));
  const step = numbers === 0 ? (entry.level - 2) * 14 : 0;
  const left = numbers + step;
  const width = context.measure - left - pageColumn;
  const lines = linesOf(context, linked([...runsOf(entry.children), textRun(' ', owner)]), {
    style,
    width,
    role: 'contents-entry',
    owner,
  });
  const items: Item[] = lines.map((line) => moved(line, left, 0));
  if (entry.number !== undefined) {
    items.unshift(
      ...linesOf(context, linked([textRun(`${entry.number} `, owner)]), {
        style,
        role: 'contents-entry',
        owner,
      }),
    );
  }
  const last = lines.at(-1);
  const page = context.facts.pageOf.get(entry.id);
  if (last !== undefined) {
    const [number] = linesOf({ ...context, align: 'right' }, linked([textRun(String(page ?? 0), owner)]), {
      style: { ...style, strong: false },
      role: 'contents-page',
      owner,
    });
    if (number !== undefined) items.push(moved(number, 0, last.y));
    const from = left + last.width + 6;
    const to = context.measure - (number?.width ?? 0) - 6;
    if (to > from + 10) {
      items.push({
        kind: 'rule',
        x: from,
        y: last.y + last.baseline - 0.5,
        width: to - from,
        thickness: 0.7,
        colour: grey,
        dotted: true,
      });
    }
  }
  const before = entry.level === 2 && index > 0 ? beat / 2 : 0;
  return stripOf(Math.max(1, lines.length) * style.leading, items, { before });
}
