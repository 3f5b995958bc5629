import { type RegisterSource, readRows } from './register.ts';

/** The Wmo list is WMO020; of the list for youth, JZ020, 51 to 55 come from a public copy. */
export const productcategorieenBron: RegisterSource = {
  bron: 'iStandaarden: iWmo 3.2 (WMO020) en iJw 3.2 (JZ020)',
  datum: '2024-01-01',
  zekerheid: 'H',
};

/** Names of the national product categories, by law and code. */
export const productcategorieen: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  wmo: readRows(`
01 Hulp bij het huishouden; 02 Begeleiding; 03 Persoonlijke verzorging; 04 Kortdurend verblijf; 05 Woondiensten;
06 Overige ondersteuning gericht op het individu of huishouden/gezin; 07 Dagbesteding; 08 Vervoerdiensten;
09 Overige groepsgerichte ondersteuning; 10 Overige maatwerkarrangementen; 11 Rolstoelen; 12 Vervoervoorzieningen;
13 Woonvoorzieningen; 14 Overige hulpmiddelen; 15 Beschermd wonen; 16 Opvang; 17 Spoedopvang;
18 Overige beschermd wonen en opvang;
`),
  jeugdwet: readRows(`
40 Persoonlijke verzorging; 41 Dagbehandeling; 42 Vervoerdiensten; 43 Jeugdhulp verblijf (incl. behandeling);
44 Jeugdhulp verblijf (excl. behandeling); 45 Jeugdhulp ambulant; 46 Jeugdhulp crisis; 47 Jeugdreclassering;
48 Jeugdbescherming; 49 Activiteiten in het preventief justitieel kader; 50 Maatwerkarrangementen jeugd;
51 Generalistische basis-ggz; 52 Specialistische ggz; 53 Kindergeneeskunde; 54 Jeugd-ggz; 55 Landelijk ingekochte zorg;
`),
};

/** Categories of the Wmo that are goods, not services. */
export const leveringen: readonly string[] = ['11', '12', '13', '14'];

/** Words in the name of a product that say it is a good: it can be lent or bought. */
export const leveringWoorden =
  /\b(?:hulpmiddel(?:en)?|rolstoel(?:en|voorzieningen)?|scootmobiel(?:en)?|traplift(?:en)?|woningaanpassing(?:en)?)\b/iu;

/** Services that look like youth care or Wmo and rest on another law, by a word in their name. */
export const andereGrondslag: readonly {
  readonly woord: RegExp;
  readonly wet: string;
  readonly grondslag: string;
}[] = [
  { woord: /\bleerlingenvervoer\b/iu, wet: 'jeugdwet', grondslag: 'de onderwijswetten' },
  { woord: /\bleerlingenvervoer\b/iu, wet: 'wmo', grondslag: 'de onderwijswetten' },
  { woord: /\bhulp bij het huishouden\b|\bhuishoudelijke hulp\b/iu, wet: 'jeugdwet', grondslag: 'de Wmo' },
  { woord: /\b(?:jeugdbescherming|jeugdreclassering)\b/iu, wet: 'wmo', grondslag: 'de Jeugdwet' },
  { woord: /\bbeschermd wonen\b|\bmaatschappelijke opvang\b/iu, wet: 'jeugdwet', grondslag: 'de Wmo' },
  { woord: /\bre-?integratie\b|\bbeschut werk\b/iu, wet: 'wmo', grondslag: 'de Participatiewet' },
  { woord: /\bre-?integratie\b|\bbeschut werk\b/iu, wet: 'jeugdwet', grondslag: 'de Participatiewet' },
];
