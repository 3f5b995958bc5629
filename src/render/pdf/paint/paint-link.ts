import type { PdfKitDocument, PdfReference } from '../pdfmake.ts';
import type { StructElement } from '../structure/element.ts';
import { record, type StructureRecord } from '../structure/structure-record.ts';
import type { Run } from '../text/run.ts';

/** The stretch of a line that a link covers, from the top left of the page. */
export interface LinkArea {
  readonly element: StructElement;
  readonly target: NonNullable<Run['link']>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Makes a stretch of a line a link, tied to its element both ways. */
export function paintLink(document: PdfKitDocument, area: LinkArea, painted: StructureRecord): void {
  const { element, target, x, y, width, height } = area;
  const options = {
    Contents: new String(element.contents ?? ''),
    structParent: {
      add({ annotationRef }: { readonly annotationRef: PdfReference }) {
        const key = document.createStructParentTreeNextKey();
        annotationRef.data['StructParent'] = key;
        document.getStructParentTree().add(key, painted.refOf(element));
        record(painted.objects, element, { page: document.page.dictionary, object: annotationRef });
      },
    },
  };
  if ('href' in target) document.link(x, y, width, height, target.href, options);
  else document.goTo(x, y, width, height, target.place, options);
}
