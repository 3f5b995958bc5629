import type { DocumentShape } from '../../src/model/document.ts';
import { line, prose, proseOrNotApplicable } from '../../src/model/text.ts';

const shape = (soort: string, rest: Partial<DocumentShape> = {}): DocumentShape => ({
  soort,
  label: `${soort.charAt(0).toUpperCase()}${soort.slice(1)}`,
  issuedPer: 'gemeente',
  fields: {},
  required: [],
  slots: {},
  ...rest,
});

/** Document kinds small enough to see through: a nota with demands, a letter, a regional plan, a paper from elsewhere. */
export const testKinds: readonly DocumentShape[] = [
  shape('nota', {
    fields: {
      samenvatting: prose('Samenvatting.').optional(),
      gevolgen: proseOrNotApplicable('Gevolgen.').optional(),
      groet: line('Groet.').optional(),
    },
    required: [
      { path: 'onderwerp', from: 'concept' },
      { path: 'samenvatting', from: 'definitief' },
      { path: 'gevolgen', from: 'definitief' },
      { path: 'datum', from: 'definitief' },
      { path: 'versie', from: 'definitief' },
    ],
    slots: { gevolgen: 'Eigen gevolgen.' },
  }),
  shape('brief'),
  shape('plan', {
    issuedPer: 'regio',
    required: [
      { path: 'regio:segmenten[].doelgroep', from: 'definitief' },
      { path: 'regio:ambitie.kern', from: 'concept' },
    ],
  }),
  shape('bijlage', { required: [{ path: 'datum', from: 'definitief' }] }),
  shape('blad', { issuedPer: 'segment', required: [{ path: 'segment:doelgroep', from: 'definitief' }] }),
  shape('elders', { issuedPer: 'elsewhere' }),
];
