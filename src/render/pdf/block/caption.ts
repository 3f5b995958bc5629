import type { Figure, Table } from '../../../text/tree/block.ts';
import type { LineItem } from '../strip/item.ts';
import { type Run, runsOf } from '../text/run.ts';
import type { TextStyle } from '../text/typography.ts';
import { type Context, linesOf, textRun } from './context.ts';

type Caption = NonNullable<Table['caption']>;

/** "Tabel 1 – …": what stands over a table or under a figure, the label in semibold. */
export function captionLines(
  caption: Caption,
  owner: Figure | Table,
  context: Context,
  style: TextStyle,
): LineItem[] {
  return linesOf({ ...context, align: 'left', hyphenate: false }, captionRuns(caption, owner), {
    style,
    role: 'caption',
    owner,
  });
}

/** The runs of a caption: its label, a dash when text follows, and the text. */
export function captionRuns(caption: Caption, owner: Figure | Table): Run[] {
  const text = runsOf(caption.children);
  if (caption.label === undefined) return text;
  const label: Run = { ...textRun(caption.label, owner), strong: true };
  return text.length === 0 ? [label] : [label, textRun(' \u2013 ', owner), ...text];
}
