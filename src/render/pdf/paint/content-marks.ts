import type { PdfKitDocument } from '../pdfmake.ts';
import type { Slot } from '../structure/element.ts';
import { record, type StructureRecord } from '../structure/structure-record.ts';

/** What painted things are that are no content. */
export type ArtifactKind = 'Header' | 'Footer' | 'Repeated' | 'Layout';

const operators: Readonly<Record<ArtifactKind, string>> = {
  Header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  Footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  Repeated: '/Artifact <</Type /Pagination>> BDC',
  Layout: '/Artifact <</Type /Layout>> BDC',
};

/** Says of everything painted what it is. */
export interface ContentMarks {
  /** What is painted from now on belongs to `slot`. */
  content(slot: Slot): void;
  artifact(kind: ArtifactKind): void;
  /** Has to be called at the end of a page. */
  close(): void;
}

/** One sequence is open at a time; what follows in the same slot goes on in it. */
export function createContentMarks(document: PdfKitDocument, painted: StructureRecord): ContentMarks {
  let open: Slot | ArtifactKind | undefined;
  const close = (): void => {
    if (open !== undefined) document.addContent('EMC');
    open = undefined;
  };
  return {
    content(slot) {
      if (open === slot) return;
      close();
      const { dictionary, structParentTreeKey } = document.page;
      const parents = document.getStructParentTree().get(structParentTreeKey);
      const mcid = parents.length;
      parents.push(painted.refOf(slot.owner));
      record(painted.contents, slot, { page: dictionary, mcid });
      document.addContent(`/${slot.owner.role} <</MCID ${mcid}>> BDC`);
      open = slot;
    },
    artifact(kind) {
      if (open === kind) return;
      close();
      document.addContent(operators[kind]);
      open = kind;
    },
    close,
  };
}
