import type { DocumentKind } from '../../../src/documents/document-kind.ts';
import { line } from '../../../src/model/text.ts';

/** The news of a gemeente: as small as a document kind gets. */
export const kind: DocumentKind = {
  soort: 'persbericht',
  label: 'Persbericht',
  issuedPer: 'gemeente',
  template: 'persbericht.md',
  orientation: 'portrait',
  numbered: false,
  fields: { nieuws: line('Het nieuws in één zin.').optional() },
  required: [{ path: 'nieuws', from: 'concept' }],
  slots: {},
  view: (_edition, { data }) => ({ namen: (data.segmenten ?? []).map(({ naam }) => naam) }),
};
