/** A term with one right form, and the forms writers use for it by mistake. */
export interface PreferredTerm {
  readonly right: string;
  readonly wrong: readonly string[];
}

/** Abbreviations and names of laws and standards; compared to the letter. */
export const preferredTerms: readonly PreferredTerm[] = [
  { right: 'Wmo', wrong: ['WMO', 'wmo', 'W.M.O.', 'WmO'] },
  { right: 'Wlz', wrong: ['WLZ', 'wlz'] },
  { right: 'Zvw', wrong: ['ZVW', 'zvw', 'ZvW'] },
  { right: 'Wvggz', wrong: ['WVGGZ', 'WvGGZ'] },
  { right: 'Wzd', wrong: ['WZD'] },
  { right: 'Awb', wrong: ['AWB', 'AwB'] },
  { right: 'Woo', wrong: ['WOO'] },
  { right: 'Wob', wrong: ['WOB'] },
  { right: 'Wpg', wrong: ['WPG'] },
  { right: 'Wgr', wrong: ['WGR'] },
  { right: 'Wnt', wrong: [] },
  { right: 'AMvB', wrong: ['AmvB', 'AMVB', 'Amvb', 'amvb', 'AmVB'] },
  { right: 'pgb', wrong: ['PGB', 'Pgb', 'p.g.b.'] },
  { right: "pgb's", wrong: ["PGB's", 'PGB’s', 'pgbs', 'PGBs'] },
  { right: 'vso', wrong: ['Vso'] },
  { right: 'vmbo', wrong: ['Vmbo'] },
  { right: 'mbo', wrong: ['Mbo'] },
  {
    right: 'n.v.t.',
    wrong: [
      ...['nvt', 'NVT', 'n.v.t', 'N.V.T.', 'n. v. t.', 'n.vt.', 'nv.t.', 'n.v.toepassing', 'n.v. toepassing'],
      ...['niet v. toepassing', 'niet v.toepassing', 'niet v toepassing', 'niet v.t.', 'niet vt'],
      ...['Niet v. toepassing', 'Niet v.toepassing', 'Niet v toepassing', 'Niet v.t.'],
    ],
  },
  { right: 'iWmo', wrong: ['iWMO', 'IWMO', 'I-Wmo', 'i-Wmo'] },
  { right: 'iJw', wrong: ['iJW', 'IJW', 'i-Jw'] },
  { right: 'TenderNed', wrong: ['Tenderned', 'tenderned', 'Tender Ned'] },
  { right: 'PIANOo', wrong: ['Pianoo', 'PianoO', 'PIANOO'] },
  { right: 'Bibob', wrong: ['BIBOB', 'BiBoB', 'bibob'] },
  { right: 'Jeugdwet', wrong: ['jeugdwet', 'Jeugd wet', 'JeugdWet', 'jeugd wet'] },
  { right: 'Participatiewet', wrong: ['participatiewet', 'Participatie wet', 'ParticipatieWet'] },
  { right: 'Gemeentewet', wrong: ['gemeentewet', 'Gemeente wet'] },
  { right: 'Aanbestedingswet', wrong: ['aanbestedingswet', 'Aanbestedings wet', 'Aanbestedingwet'] },
  { right: 'Zorgverzekeringswet', wrong: ['zorgverzekeringswet', 'Zorgverzekeringwet'] },
  {
    right: 'Wet maatschappelijke ondersteuning',
    wrong: [
      'Wet Maatschappelijke Ondersteuning',
      'wet maatschappelijke ondersteuning',
      'Wet Maatschappelijke ondersteuning',
      'Wet op de maatschappelijke ondersteuning',
    ],
  },
  {
    right: 'Wet langdurige zorg',
    wrong: ['Wet Langdurige Zorg', 'wet langdurige zorg', 'Wet Langdurige zorg'],
  },
  {
    right: 'Wet open overheid',
    wrong: ['Wet Open Overheid', 'wet open overheid', 'Wet Openbare Overheid', 'Wet openbare overheid'],
  },
  {
    right: 'Algemene wet bestuursrecht',
    wrong: ['Algemene Wet Bestuursrecht', 'algemene wet bestuursrecht', 'Algemene wet Bestuursrecht'],
  },
  { right: 'Wet normering topinkomens', wrong: ['Wet Normering Topinkomens', 'wet normering topinkomens'] },
  { right: 'Veilig Thuis', wrong: ['VeiligThuis', 'Veilig-Thuis'] },
  {
    right: 'eHealth',
    wrong: ['E-Health', 'EHealth', 'e-Health', 'e-health', 'E-health', 'ehealth', 'Ehealth'],
  },
  { right: 'open house', wrong: ['Open House', 'openhouse', 'open-house', 'Open-House', 'OpenHouse'] },
  { right: 'SAS-procedure', wrong: ['SAS procedure', 'sas-procedure', 'Sas-procedure', 'SASprocedure'] },
];
