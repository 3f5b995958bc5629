import type { RegisterSource } from './register.ts';

export const toezichthoudersBron: RegisterSource = {
  bron: 'Jeugdwet artikel 9.1, Wmo 2015 artikel 6.1, Wkkgz artikel 24, Wet marktordening gezondheidszorg artikel 16',
  datum: '2025-01-01',
  zekerheid: 'M',
};

/** Inspectorates and authorities, by all names a text may give them. */
export const toezichthouders: Readonly<Record<string, readonly string[]>> = {
  'Inspectie Gezondheidszorg en Jeugd': ['IGJ'],
  'Nederlandse Zorgautoriteit': ['NZa'],
  'Nederlandse Arbeidsinspectie': ['Arbeidsinspectie', 'Inspectie SZW'],
  'Inspectie van het Onderwijs': ['Onderwijsinspectie'],
  'Autoriteit Persoonsgegevens': [],
  'Autoriteit Consument en Markt': ['ACM'],
  'Zorginstituut Nederland': [],
};

/** Who watches over the quality of help under a law: an inspectorate, or the gemeente itself. */
export const toezichtOpKwaliteit: readonly {
  readonly wet: string;
  readonly ook: readonly string[];
  readonly door: string;
}[] = [
  { wet: 'Jeugdwet', ook: [], door: 'Inspectie Gezondheidszorg en Jeugd' },
  { wet: 'Wet maatschappelijke ondersteuning', ook: ['Wmo'], door: 'gemeente' },
  { wet: 'Wet langdurige zorg', ook: ['Wlz'], door: 'Inspectie Gezondheidszorg en Jeugd' },
];
