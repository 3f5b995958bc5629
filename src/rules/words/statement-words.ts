/** Verbs and adverbs that add little to a statement: "er zijn genoeg plekken" and "de regio heeft genoeg plekken" say one thing. */
export const lightWords: ReadonlySet<string> = new Set(
  'er we wij ons onze hun haar regio steeds zo zeer heel erg ook nog al verder mogelijk kan kunnen zal zullen moet moeten gaat gaan komt komen heeft hebben krijgt krijgen blijft blijven vindt vinden plaats gebeurt gebeuren maakt maken doet doen alle elke ieder iedere waar zodat daarom dus weer'.split(
    ' ',
  ),
);

/** Words that writers take for one another, each row headed by the one that stands for all. */
const sameWords = [
  'genoeg voldoende toereikend',
  'weinig min',
  'vaak dikwijls regelmatig',
  'vaker meer',
  'snel vlot spoedig',
  'goed juist',
  'goede juiste',
  'belangrijk essentieel',
  'eenvoudig simpel',
  'integraal samenhangend',
  'inwoners burgers bewoners clienten klanten',
  'inwoner burger bewoner client klant',
  'jeugdigen jongeren',
  'jeugdige jongere',
  'aanbieders zorgaanbieders',
  'hulp ondersteuning',
  'iedereen eenieder',
  'omlaag terug',
  'lager minder',
  'start begin',
  'vernieuwend innovatief',
  'vernieuwing innovatie',
  'nauw intensief',
  'dichtbij nabij',
  'doelmatig doeltreffend effectief efficient',
  'samen gezamenlijk',
  'stevig sterk krachtig',
  'passend geschikt',
  'duidelijk helder',
  'wijk buurt',
  'wijken buurten',
  'meteen direct',
  'gezin familie',
  'nodig vereist',
  'hulpverlener professional',
  'hulpverleners professionals',
] as const;

export const standIns: ReadonlyMap<string, string> = new Map(
  sameWords.flatMap((row) => {
    const [head = '', ...others] = row.split(' ');
    return others.map((other) => [other, head] as const);
  }),
);
