import { line } from '../../model/text.ts';
import type { DocumentKind } from '../document-kind.ts';

/** The letter by which a college informs its council. */
export const kind: DocumentKind = {
  soort: 'raadsinformatiebrief',
  label: 'Raadsinformatiebrief',
  ownWords: ['brief', 'raadsinformatiebrief', 'raadsbrief'],
  issuedPer: 'gemeente',
  template: 'raadsinformatiebrief.md',
  orientation: 'portrait',
  numbered: false,
  fields: {
    aanhef: line('De aanspreking.').optional(),
    groet: line('De slotgroet.').optional(),
  },
  required: [
    { path: 'onderwerp', from: 'concept' },
    { path: 'secties', from: 'concept' },
    { path: 'datum', from: 'definitief' },
    { path: 'versie', from: 'definitief' },
    { path: 'stuk:kenmerk', from: 'definitief', official: true },
    { path: 'gemeente:ondertekenaars', from: 'definitief', official: true },
    { path: 'gemeente:ondertekenaars[].naam', from: 'definitief', official: true },
  ],
  slots: {},
  view: () => ({}),
};
