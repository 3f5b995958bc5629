import type { RegisterSource } from './register.ts';

export const wetsartikelenBron: RegisterSource = {
  bron: 'wetten.overheid.nl, nummering van de artikelen',
  datum: '2025-01-01',
  zekerheid: 'M',
};

/** How a law numbers its articles: 147, 2.9 (chapter and article), or 4:81. */
type Nummering = 'doorlopend' | 'per hoofdstuk' | 'met dubbele punt';

/** A law with the numbers its articles have. */
export interface GenummerdeWet {
  readonly naam: string;
  readonly ook: readonly string[];
  readonly nummering: Nummering;
  /** The last article, or the last chapter where each numbers its own. */
  readonly laatste: number;
}

/** Laws that papers for a council quote by article. */
export const genummerdeWetten: readonly GenummerdeWet[] = [
  { naam: 'Gemeentewet', ook: [], nummering: 'doorlopend', laatste: 310 },
  { naam: 'Jeugdwet', ook: ['Jw'], nummering: 'per hoofdstuk', laatste: 12 },
  {
    naam: 'Wet maatschappelijke ondersteuning',
    ook: ['Wmo'],
    nummering: 'per hoofdstuk',
    laatste: 9,
  },
  { naam: 'Participatiewet', ook: ['Pw'], nummering: 'doorlopend', laatste: 87 },
  { naam: 'Algemene wet bestuursrecht', ook: ['Awb'], nummering: 'met dubbele punt', laatste: 11 },
  { naam: 'Aanbestedingswet', ook: ['Aw'], nummering: 'per hoofdstuk', laatste: 4 },
  { naam: 'Wet open overheid', ook: ['Woo'], nummering: 'per hoofdstuk', laatste: 10 },
  { naam: 'Wet openbaarheid van bestuur', ook: ['Wob'], nummering: 'doorlopend', laatste: 26 },
  { naam: 'Wet gemeenschappelijke regelingen', ook: ['Wgr'], nummering: 'doorlopend', laatste: 140 },
  { naam: 'Wet langdurige zorg', ook: ['Wlz'], nummering: 'per hoofdstuk', laatste: 14 },
  { naam: 'Zorgverzekeringswet', ook: ['Zvw'], nummering: 'doorlopend', laatste: 130 },
];
