import { columnTooNarrow } from '../../../diagnostics/catalogue/render-codes.ts';
import { diagnose } from '../../../diagnostics/code.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Block } from '../../../text/tree/block.ts';
import type { Inline } from '../../../text/tree/inline.ts';
import { faceFor } from '../font/font-face.ts';
import type { FontShelf } from '../font/font-shelf.ts';
import type { LineItem, Owner, Role } from '../strip/item.ts';
import type { Strip } from '../strip/strip.ts';
import { type Run, runsOf } from '../text/run.ts';
import { setLines } from '../text/set-lines.ts';
import { noteText, type TextStyle, tableText } from '../text/typography.ts';

/** What a pass of the layout learns and the next pass uses. */
export interface Facts {
  readonly pageCount: number;
  /** Page of each anchor, from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** A heading as the table of contents lists it. */
export interface ContentsEntry {
  readonly id: string;
  readonly level: number;
  readonly number?: string;
  readonly children: readonly Inline[];
}

/** Where a block is set: how wide, in what type, and what it may ask. */
export interface Context {
  readonly shelf: FontShelf;
  readonly facts: Facts;
  readonly colour: string;
  /** Width for tables, figures and boxes. */
  readonly width: number;
  /** Width for running text: at most what reads well. */
  readonly measure: number;
  /** Highest that anything on one page can be. */
  readonly pageHeight: number;
  readonly style: TextStyle;
  readonly align: 'left' | 'right' | 'center';
  readonly hyphenate: boolean;
  readonly letter: boolean;
  readonly entries: readonly ContentsEntry[];
  readonly flow: (blocks: readonly Block[], context: Context) => Strip[];
  readonly report: (finding: Diagnostic) => void;
}

/** A block as strips, with the space it wants around it. */
export interface SetBlock {
  readonly before: number;
  readonly after: number;
  readonly strips: readonly Strip[];
}

/** Least width of a text, in type sizes: two wide letters. */
const narrowest = 1.8;

/** Sets inlines in a style; lines are stacked from y 0. */
export function linesOf(
  context: Context,
  content: readonly Inline[] | readonly Run[] | string,
  how: { readonly style?: TextStyle; readonly width?: number; readonly role: Role; readonly owner?: Owner },
): LineItem[] {
  const runs =
    typeof content === 'string'
      ? [textRun(content, how.owner)]
      : content.every(isRun)
        ? content
        : runsOf(content);
  const style = how.style ?? context.style;
  const width = how.width ?? context.measure;
  if (
    width < narrowest * style.size &&
    how.owner !== undefined &&
    runs.some((run) => run.text.trim().length > 1 && !fits(run.text, style, width, context))
  ) {
    context.report(diagnose(columnTooNarrow, how.owner.origin, {}));
  }
  return setLines(runs, {
    shelf: context.shelf,
    style,
    width,
    align: context.align,
    hyphenate: context.hyphenate,
    role: how.role,
    linkColour: context.colour,
    ...(how.owner && { owner: how.owner }),
  });
}

/** A short word may be narrower than two wide letters: then it is not the column that is too narrow. */
function fits(text: string, style: TextStyle, width: number, { shelf }: Context): boolean {
  return shelf.face(faceFor(style.strong, style.italic)).widthOf(text.trim(), style.size) <= width;
}

/** Text that stands in the tree as a plain string, as a run. */
export function textRun(text: string, owner?: Owner): Run {
  const origin = owner?.origin ?? nowhere;
  return { text, strong: false, italic: false, raised: false, source: { type: 'text', text, origin } };
}

const start = { offset: 0, line: 1, column: 1 };
const nowhere = { layer: 'template', file: '', span: { start, end: start } } as const;

function isRun(part: Inline | Run): part is Run {
  return 'source' in part;
}

/** Text this small stands in boxes and columns, where less space is used around it. */
export function isDense(style: TextStyle): boolean {
  return style.size <= Math.max(tableText.size, noteText.size);
}
