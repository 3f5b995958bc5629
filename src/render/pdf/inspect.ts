import type { BreakHyphen } from '../renderer.ts';
import type { Layout } from './layout.ts';
import type { LineItem, Owner, Role, WordBreak } from './strip/item.ts';

/** A line as it stands on a page; all places in points from the top left of the sheet. */
export interface SeenLine {
  readonly text: string;
  readonly role: Role;
  readonly owner: Owner | undefined;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly repeated: boolean;
  /** Footnotes whose mark stands in it. */
  readonly notes: readonly string[];
}

/** A word cut by a line's end, with the page it is on: undo it to read the text back. */
export interface SeenBreak extends WordBreak {
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

/** The lines of every page, in the order they are painted. */
export function linesPerPage(layout: Layout): SeenLine[][] {
  return layout.pages.map((page) => page.items.filter((item) => item.kind === 'line').map(seen));
}

/** Every word the layout cut, in order: by a Dutch hyphen, or anywhere when it was wider than its column. */
export function wordBreaks(layout: Layout): SeenBreak[] {
  return layout.pages.flatMap((page, index) =>
    page.items.flatMap((item) =>
      item.kind === 'line' && item.wordBreak !== undefined
        ? [{ ...item.wordBreak, page: index + 1, left: item.x, top: item.y }]
        : [],
    ),
  );
}

/** The hyphens among them, as the text of the file has them. */
export function breakHyphens(layout: Layout): BreakHyphen[] {
  return wordBreaks(layout)
    .filter(({ hyphen }) => hyphen === '-')
    .map(({ page, word, offset }) => ({ page, word, at: offset }));
}

function seen(line: LineItem): SeenLine {
  return {
    text: line.pieces.map((piece) => piece.text).join(''),
    role: line.role,
    owner: line.owner,
    left: line.x,
    right: line.x + line.width,
    top: line.y,
    bottom: line.y + line.height,
    baseline: line.y + line.baseline,
    repeated: line.repeated ?? false,
    notes: line.pieces.flatMap((piece) => (piece.run?.note === undefined ? [] : [piece.run.note])),
  };
}
