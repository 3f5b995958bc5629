import { reference } from '../../model/identifier.ts';
import type { DocumentKind } from '../document-kind.ts';

/** What a council decides, in the words it would sign; the beslispunten are those of the proposal. */
export const kind: DocumentKind = {
  soort: 'ontwerp-raadsbesluit',
  label: 'Ontwerp-raadsbesluit',
  ownWords: ['raadsbesluit', 'ontwerp-raadsbesluit', 'ontwerpbesluit'],
  issuedPer: 'gemeente',
  template: 'ontwerp-raadsbesluit.md',
  orientation: 'portrait',
  numbered: false,
  fields: { voorstel: reference('document', 'Het raadsvoorstel waar het besluit bij hoort.').optional() },
  required: [{ path: 'voorstel', from: 'concept' }],
  slots: {},
  view: (edition, { data }) => {
    const { voorstel } = edition.document as typeof edition.document & { readonly voorstel?: string };
    const proposal = data.documenten.find(({ id }) => id === voorstel);
    const { kader } = (proposal ?? {}) as { readonly kader?: string };
    return {
      voorstel: proposal,
      kader: data.documenten.find(({ id }) => id === kader),
      vastgesteld: (data.vaststellingen ?? []).find(
        ({ document, gemeente, orgaan }) =>
          document === kader && gemeente === edition.gemeente?.id && orgaan === 'raad',
      ),
    };
  },
};
