import type { PdfKitDocument, PdfReference } from '../pdfmake.ts';
import type { Slot, StructElement } from './element.ts';

/** A sequence of content on a page. */
interface ContentMark {
  readonly page: PdfReference;
  readonly mcid: number;
}

/** An annotation on a page. */
interface ObjectMark {
  readonly page: PdfReference;
  readonly object: PdfReference;
}

/** What was painted for each part of the structure. */
export interface StructureRecord {
  /** The element's object in the file; made once. */
  refOf(element: StructElement): PdfReference;
  readonly contents: Map<Slot, ContentMark[]>;
  readonly objects: Map<StructElement, ObjectMark[]>;
  /** Where a figure stands, in the coordinates of its page. */
  readonly boxes: Map<StructElement, readonly number[]>;
}

/** A record of nothing yet. */
export function createStructureRecord(document: PdfKitDocument): StructureRecord {
  const refs = new Map<StructElement, PdfReference>();
  return {
    refOf(element) {
      const known = refs.get(element);
      if (known !== undefined) return known;
      const ref = document.ref({ S: element.role });
      refs.set(element, ref);
      return ref;
    },
    contents: new Map(),
    objects: new Map(),
    boxes: new Map(),
  };
}

/** Adds to the list kept for a key. */
export function record<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
