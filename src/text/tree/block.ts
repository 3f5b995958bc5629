import type { Inline } from './inline.ts';
import type { Origin } from './origin.ts';

/**
 * `level` 1 is the document's title and occurs once; levels never skip. `number` is generated ("2.1"). `series` sets
 * a heading apart from the chapters: an annex is counted on its own, and what has no number counts for nothing.
 */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly id: string;
  readonly series?: 'annex' | 'none';
  readonly number?: string;
  readonly children: readonly Inline[];
  readonly origin: Origin;
}

/** `role` sets the look: `lead` opens a document, `label` introduces a group, `note` is small print. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly role?: 'lead' | 'label' | 'note';
  readonly children: readonly Inline[];
  readonly origin: Origin;
}

export interface ListItem {
  readonly children: readonly Block[];
  readonly origin: Origin;
}

/** `style` is the marker: a bullet, 1., 1) or a. */
export interface List {
  readonly type: 'list';
  readonly style: 'bullet' | 'decimal' | 'parenthesis' | 'letter';
  readonly start: number;
  readonly items: readonly ListItem[];
  readonly origin: Origin;
}

export interface Column {
  /** Share of the table's width, relative to the other columns. */
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
}

/** `header` names the row (a th with scope row) in the body; in the head every cell is a header. */
export interface Cell {
  readonly header: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly children: readonly Block[];
  readonly origin: Origin;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly origin: Origin;
}

/** Cells hold blocks. `number` is generated and unique in the document ("Tabel 2"). */
export interface Table {
  readonly type: 'table';
  readonly id: string;
  readonly caption?: { readonly label?: string; readonly children: readonly Inline[] };
  readonly columns: readonly Column[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly origin: Origin;
}

/**
 * A drawing. `svg` is made by us, uses only our fonts, and holds no script, link or outside reference. Its colours
 * `house-main`, `house-tint` and `house-line` stand for those of the sender.
 */
export interface Figure {
  readonly type: 'figure';
  readonly id: string;
  readonly svg: string;
  /** Size in points as laid out at full text width. */
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
  readonly caption?: { readonly label?: string; readonly children: readonly Inline[] };
  readonly origin: Origin;
}

/** A row of labelled text, such as "Datum" and its value; its origin is that of the value. */
export interface Field {
  readonly label: string;
  readonly value: readonly Inline[];
  readonly origin: Origin;
}

/** The head of a letter: wordmark, who sends it, and to whom (placed for a window envelope). */
export interface LetterHead {
  readonly type: 'letterhead';
  readonly wordmark: string;
  /** Lines of the sender's block; a label is optional ("KvK-nummer"). */
  readonly sender: readonly {
    readonly label?: string;
    readonly value: readonly Inline[];
    readonly origin: Origin;
  }[];
  readonly recipient: readonly (readonly Inline[])[];
  readonly origin: Origin;
}

/** The reference block of a letter or the head of a nota: label and value in rows. */
export interface Fields {
  readonly type: 'fields';
  readonly fields: readonly Field[];
  readonly origin: Origin;
}

/** The closing of a letter. Signers stand side by side, in the order given. */
export interface Signature {
  readonly type: 'signature';
  readonly closing: readonly Inline[];
  readonly body: readonly Inline[];
  readonly signers: readonly { readonly name?: string; readonly role: string; readonly origin: Origin }[];
  readonly origin: Origin;
}

/** A box that says something about the document itself: its status, that it is an example, what is open. */
export interface Notice {
  readonly type: 'notice';
  readonly children: readonly Block[];
  readonly origin: Origin;
}

export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Block[];
  readonly origin: Origin;
}

/** A generated list of the headings up to `depth`, with page numbers where the format has pages. */
export interface TableOfContents {
  readonly type: 'contents';
  readonly title: string;
  readonly depth: 2 | 3 | 4;
  readonly origin: Origin;
}

export interface PageBreak {
  readonly type: 'pagebreak';
  readonly origin: Origin;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | LetterHead
  | Fields
  | Signature
  | Notice
  | Quote
  | TableOfContents
  | PageBreak;
