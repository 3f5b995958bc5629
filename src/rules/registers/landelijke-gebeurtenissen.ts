/**
 * What happened in the whole country, from the laws themselves: Stb. 2014, 280 (Wmo 2015), Stb. 2014, 105 (Jeugdwet)
 * and Stb. 2014, 270 (Participatiewet), all in force on 1 January 2015.
 */
export const landelijkeGebeurtenissen: readonly LandelijkeGebeurtenis[] = [
  {
    naam: 'de decentralisatie van taken in het sociaal domein',
    jaar: '2015',
    woorden: [
      /(?<!\p{L})gemeenten?(?!\p{L})/iu,
      /sociaal domein|decentralisaties?(?!\p{L})|Jeugdwet|jeugd(?:zorg|hulp)[^.;]*participatie/iu,
      /verantwoordelijk|(?:draagt|droeg|dragen|droegen)[^.;]*over|overgedragen|overgeheveld|decentralisaties?(?!\p{L})/iu,
    ],
    nietOver: /beschermd wonen|opvang|woonplaatsbeginsel|huishoud/iu,
  },
];

/** Something that happened in a year, with words that a sentence about it all has. */
interface LandelijkeGebeurtenis {
  readonly naam: string;
  readonly jaar: string;
  readonly woorden: readonly RegExp[];
  /** Words of something else that came later or earlier. */
  readonly nietOver: RegExp;
}
