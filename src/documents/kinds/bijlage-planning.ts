import type { DocumentKind } from '../document-kind.ts';

/** The planning: milestones in order, as a table and as a drawn timeline. */
export const kind: DocumentKind = {
  soort: 'bijlage-planning',
  label: 'Bijlage planning',
  issuedPer: 'gemeente',
  template: 'bijlage-planning.md',
  orientation: 'portrait',
  numbered: false,
  fields: {},
  required: [
    { path: 'regio:programma', from: 'concept' },
    { path: 'regio:mijlpalen', from: 'concept' },
  ],
  slots: {},
  view: () => ({}),
};
