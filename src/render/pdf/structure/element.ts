/** Standard structure types of PDF 1.7 that documents use; `Strong` and `Em` stand for `Span`. */
export type StructRole =
  | 'Document'
  | 'Div'
  | 'BlockQuote'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Span'
  | 'Strong'
  | 'Em';

/** What one owner of attributes says of an element; texts are names. */
export interface Attributes {
  readonly owner: 'List' | 'Table';
  readonly values: Readonly<Record<string, string | number>>;
}

/** A place among the kids of an element for what is painted there, whatever the order of painting. */
export interface Slot {
  readonly owner: StructElement;
  /** The link it is part of. */
  readonly link?: StructElement;
}

interface Details {
  /** BCP 47, where it differs from the document's. */
  readonly lang?: string;
  /** What an abbreviation stands for. */
  readonly expansion?: string;
  /** Said in place of a drawing. */
  readonly alternative?: string;
  /** What a link says of itself. */
  readonly contents?: string;
  /** Unique in the document. */
  readonly id?: string;
  readonly attributes?: Attributes;
}

/** An element of the structure tree. */
export interface StructElement extends Details {
  readonly role: StructRole;
  readonly kids: (StructElement | Slot)[];
}

/** Adds an element as the last kid of `parent`. */
export function addElement(parent: StructElement, role: StructRole, details: Details = {}): StructElement {
  const element: StructElement = { role, kids: [], ...details };
  parent.kids.push(element);
  return element;
}

/** Adds a place for content as the last kid of `parent`. */
export function addSlot(parent: StructElement, link?: StructElement): Slot {
  const slot: Slot = { owner: parent, ...(link && { link }) };
  parent.kids.push(slot);
  return slot;
}

/** Whether a kid is an element, not a place for content. */
export function isElement(kid: StructElement | Slot): kid is StructElement {
  return 'role' in kid;
}
