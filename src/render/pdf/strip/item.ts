import type { Heading } from '../../../text/tree/block.ts';
import type { Origin } from '../../../text/tree/origin.ts';
import type { FaceName } from '../font/font-face.ts';
import type { Run } from '../text/run.ts';

/** A node of the document tree, seen as the owner of something painted. */
export interface Owner {
  readonly origin: Origin;
}

/** What a line is to its owner. */
export type Role =
  | 'text'
  | 'heading'
  | 'heading-number'
  | 'marker'
  | 'caption'
  | 'label'
  | 'value'
  | 'wordmark'
  | 'sender'
  | 'recipient'
  | 'closing'
  | 'body'
  | 'signer'
  | 'contents-title'
  | 'contents-entry'
  | 'contents-page'
  | 'note'
  | 'note-number'
  | 'running-head'
  | 'running-foot';

/** One style's stretch of a line; pieces stand next to each other without a gap. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly size: number;
  readonly face: FaceName;
  readonly colour: string;
  /** Absent for what the layout adds by itself: a hyphen, a marker, a page number. */
  readonly run?: Run;
}

/** A word that a line's end cuts; `hyphen` is what was painted at the cut (nothing when cut anywhere). */
export interface WordBreak {
  readonly word: string;
  readonly offset: number;
  readonly hyphen: '-' | '';
}

/** `x` and `y` are the left and the top of the line's box; `baseline` counts from that top. */
export interface LineItem {
  readonly kind: 'line';
  readonly role: Role;
  readonly owner?: Owner;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly pieces: readonly Piece[];
  /** White space the line's end swallows: painted, so that words stay apart in the text of the file. */
  readonly tail?: readonly Piece[];
  readonly wordBreak?: WordBreak;
  /** Painted before, on an earlier page: the head of a table that goes on. */
  readonly repeated?: boolean;
}

/** A filled box. Boxes of one `group` that touch on a page are painted as one. */
export interface BoxItem {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly group?: object;
}

/** A horizontal rule; dotted for a leader. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  readonly colour: string;
  readonly dotted?: boolean;
}

export interface DrawingItem {
  readonly kind: 'drawing';
  readonly owner: Owner;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** A place links can lead to; with a heading it is a bookmark too. */
export interface AnchorItem {
  readonly kind: 'anchor';
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly heading?: Heading;
}

/** Something at a place: on a strip, later on a page. */
export type Item = LineItem | BoxItem | RuleItem | DrawingItem | AnchorItem;

/** The same item, moved. */
export function moved<I extends Item>(item: I, dx: number, dy: number): I {
  return { ...item, x: item.x + dx, y: item.y + dy };
}
