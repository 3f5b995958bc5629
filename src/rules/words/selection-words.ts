/** Words that limit how many providers get a contract, or choose between them. */

const parties =
  '(?:zorg)?aanbieders?|partij(?:en)?|inschrijvers?|inschrijvingen|gegadigden|kandidaten|organisaties|instellingen|(?:contract)?partners?|ondernemers|bedrijven|contractanten|contracten';
const number = String.raw`(?:\d+|een|[eé]én|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:\p{L}+(?:en|ën))?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|\p{L}*honderd)`;
const adjective = String.raw`(?:\p{L}+\s+){0,2}?`;
const superlative =
  'best(?:e|en)?|goedkoopste?|voordeligste?|gunstigste?|geschiktste|sterkste|laagste|hoogste|meeste|hoogst|best|meest';

/** "Ten hoogste vijftig aanbieders", "een beperkt aantal partijen", "alleen de huidige aanbieders". */
export const limitWords = new RegExp(
  String.raw`(?<!\p{L})(?:(?:ten hoogste|hoogstens|maximaal|maximum|max\.|hooguit|niet meer dan|(?:een|tot een) maximum van|slechts|alleen|precies)\s+(?:de\s+)?${number}\s+${adjective}(?:${parties})|(?:alleen|slechts|uitsluitend|enkel)\s+(?:de\s+)?(?:huidige|bestaande|zittende)\s+(?:${parties})|(?:alleen|slechts|uitsluitend|enkel)\s+(?:de\s+)?(?:${parties})\s+(?:die|met)\s+(?:\p{L}+\s+){0,3}?(?:al|nu)\s+(?:\p{L}+\s+){0,3}?(?:contract|gecontracteerd)(?:\s+\p{L}+)?,?\s+(?:komen|krijgen|mogen|kunnen|doen)|(?:een\s+)?(?:beperkte?|vaste?|klein|kleine|gelimiteerde?|maximaal) (?:aantal|aantallen|groep)\s+(?:van\s+)?${adjective}(?:${parties}))(?!\p{L})`,
  'giu',
);

/** "De zes beste inschrijvers", "de aanbieders met de laagste prijs", "selecteert de partijen", "gegund aan". */
export const choiceWords = new RegExp(
  String.raw`(?<!\p{L})(?:(?:de\s+)?(?:${number}\s+)?(?:${superlative})\s+(?:\p{L}+e\s+|scorende\s+)?(?:${parties})|(?:de\s+)?(?:${number}\s+)?(?:hoogst|best)\s*(?:scorende|beoordeelde|gewaardeerde)|(?:de\s+)?(?:${number}\s+)?(?:${parties})\s+(?:die|met)\s+(?:(?:het|de|een|zij|aan|in)\s+)?(?:\p{L}+\s+){0,4}?(?:${superlative})(?:\s+(?:prijs|score|kwaliteit|beoordeling|plan|punten|aanbod|inschrijving))?|(?:selecteert|selecteren|kiest|kiezen|gunt|gunnen)\s+(?:de regio\s+|de gemeenten\s+)?(?:uit\s+|aan\s+|tussen\s+)?(?:de\s+|alleen\s+)?(?:${number}\s+)?${adjective}(?:${parties})|geselecteerde?|gegund\s+(?:aan|op)|gunningscriteria|rangschik(?:t|king|ken)|rangorde|(?:wint|winnen|winnaars?))(?!\p{L})`,
  'giu',
);

/** Words in a clause by which it says that there is no limit and no choice, or that clients choose. */
export const nothingChosen =
  /(?<!\p{L})(?:geen|zonder|niet|nooit|noch|evenmin|inwoners?|cliënt(?:en)?|gezin(?:nen)?)(?!\p{L})/iu;

/** "Wie voldoet, kan altijd toetreden." */
export const admitsAll =
  /^(?!.*(?<!\p{L})(?:niet|geen|nooit)(?!\p{L}))(?=.*(?:voldoe|iedereen|elke aanbieder|alle aanbieders)).*(?:toetreden|instappen|instromen|aansluiten)/isu;

const entering = String.raw`(?:bij\s+komen|bijkomen|erbij|toetreden|toetreding|instappen|instromen|aansluiten)(?!\p{L})`;

/** "Kunnen er pas bij komen als het contract afloopt": nobody new enters while the contract runs. */
export const entryClosed = new RegExp(
  String.raw`(?<!\p{L})(?:(?:niet|geen|niemand|nooit|pas|alleen (?:bij|na|als|wanneer))(?!\p{L})[^.;]*${entering}|${entering}[^.;]*(?<!\p{L})(?:niet|pas|alleen (?:bij|na|als|wanneer))(?!\p{L}))`,
  'giu',
);

/** When the entry opens now and then, it is not closed. */
export const entryOpens =
  /(?<!\p{L})(?:elke?|ieder[e]?|per|keer|maal|periodes?|momenten|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L})/iu;

/** A definition by which new providers enter at any time. */
export const entersAnyTime =
  /(?<!\p{L})(?:altijd|op elk moment|op ieder moment|doorlopend|steeds|tussentijds)(?!\p{L})[^.;]*(?:toetreden|instappen|instromen|aansluiten|bij komen)/iu;
