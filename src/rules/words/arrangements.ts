/** Two ways to arrange one thing, of which a region has one. */
export interface Arrangement {
  readonly one: RegExp;
  readonly other: RegExp;
}

/** Ways to share the costs. */
export const arrangements: readonly Arrangement[] = [
  {
    one: /(?<!(?:niet|geen|zonder)[^.;,]*)(?<!\p{L})(?:vereven(?:en|t|ing)|solidariteitsfonds|(?:delen|dragen) [^.;,]*(?:kosten|risico)[^.;,]* samen|(?:gezamenlijke?|gedeelde?|gemeenschappelijke?) (?:budget|pot|fonds)|verde(?:len|elt|eld)[^.;,]*kosten[^.;,]* (?:naar|volgens|op basis van|per) [^.;,]*(?:inwoner|sleutel)\p{L}*)(?!\p{L})/iu,
    other:
      /(?:elke|iedere|een) gemeente (?:betaalt|draagt|bekostigt)[^.;]*(?:eigen|zelf|haar) ?|gemeenten (?:dragen|betalen|bekostigen)[^.;]*(?:eigen inwoners|zelf)|zonder [^.;,]*vereven/iu,
  },
];
