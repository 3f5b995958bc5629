/** Who may do, decide or get something in policy texts: each row one party, headed by the name it goes by here. */
const parties = {
  bestuur: [
    'raad raden gemeenteraad gemeenteraden',
    'college colleges',
    'burgemeester burgemeesters',
    'portefeuillehoudersoverleg',
    'adviesraad adviesraden',
    'ambtenaar ambtenaren',
  ],
  uitvoering: [
    'gemeente gemeenten',
    'regio',
    'Rijk',
    'centrumgemeente',
    'toegang toegangsteam toegangsteams wijkteam wijkteams',
    'aanbieder aanbieders zorgaanbieder zorgaanbieders opdrachtnemer opdrachtnemers',
    'inwoner inwoners cliënt cliënten client bewoner bewoners burger burgers klant klanten',
    'huisarts huisartsen',
    'inkoop inkooporganisatie',
    'zorgkantoor zorgkantoren zorgverzekeraar zorgverzekeraars',
  ],
  gezin: ['ouder ouders', 'kind kinderen jeugdige jeugdigen'],
} as const;

/** A party, and the kind of parties it is one of. */
export interface Actor {
  readonly name: string;
  readonly kind: string;
}

const actors = new Map<string, Actor>();
for (const [kind, rows] of Object.entries(parties))
  for (const row of rows) {
    const [name = '', ...others] = row.split(' ');
    for (const word of [name, ...others]) actors.set(word, { name, kind });
  }

/** The party a word names; "Rijk" only with its capital, for "rijk" is another word. */
export const actorOf = (word: string): Actor | undefined =>
  actors.get(word) ?? actors.get(word.toLowerCase());

/** Parties that are part of one another, so that a text may name the one or the other. */
const alike: readonly (readonly [string, string])[] = [
  ['gemeente', 'elke gemeente'],
  ['toegang', 'elke gemeente'],
  ['gemeente', 'regio'],
  ['gemeente', 'toegang'],
  ['gemeente', 'centrumgemeente'],
  ['gemeente', 'inkoop'],
  ['regio', 'inkoop'],
];

/** Whether two parties cannot both be meant by one statement. */
export function excludesActor(a: Actor, b: Actor): boolean {
  if (a.kind !== b.kind || a.name === b.name) return false;
  return !alike.some((pair) => pair.includes(a.name) && pair.includes(b.name));
}
