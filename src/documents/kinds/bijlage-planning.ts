import { reference } from '../../model/identifier.ts';
import type { DocumentKind } from '../document-kind.ts';

/** The planning: milestones in order, as a table and as a drawn timeline. */
export const kind: DocumentKind = {
  soort: 'bijlage-planning',
  label: 'Bijlage planning',
  ownWords: ['bijlage', 'planning'],
  issuedPer: 'gemeente',
  template: 'bijlage-planning.md',
  orientation: 'portrait',
  numbered: false,
  fields: {
    fase: reference(
      'fase',
      'Fase van het programma waar de planning over gaat; anders gaat zij over alle fasen.',
    ).optional(),
  },
  required: [
    { path: 'regio:programma', from: 'concept' },
    { path: 'regio:mijlpalen', from: 'concept' },
  ],
  slots: {},
  view: ({ document }, { data }) => {
    const fase = (document as typeof document & { readonly fase?: string }).fase;
    const fasen = data.programma?.fasen ?? [];
    const isShown = (id: string | undefined) => fase === undefined || id === undefined || id === fase;
    return {
      fase: fasen.find(({ id }) => id === fase),
      // One phase alone is the whole axis: a band beside it would say nothing.
      fasen: fase === undefined ? fasen : [],
      mijlpalen: (data.mijlpalen ?? []).filter((mijlpaal) => isShown(mijlpaal.fase)),
    };
  },
};
