/** An amount by its noun, that stands there without a currency: "een post van 1,2 miljoen". The number is group 2. */
export const noCurrency =
  /(?<!\p{L})(\p{L}*(?:bedrag(?:en)?|post|posten|budget(?:ten)?|kosten|uitgaven|inkomsten|opbrengsten?|omzet|tekort|overschot|taakstelling|bezuiniging|subsidie|saldo|raming|begroting|bijdrage|tarief))(?!\p{L})(?:\s+(?!€|euro|\d)[\p{L}-]+){0,3}?\s+(?:van|met|is|zijn|was|waren|bedraagt|bedragen|bedroeg|bedroegen|op|naar|tot|ruim|circa|ongeveer|bijna|om)\s+(?:ruim |circa |ongeveer |bijna |zo’n )?((?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?!(?:19|20)\d\d(?![\d,]))\d{3,}(?:,\d{2})?|\d+(?:,\d+)?(?=\s(?:mln|miljoen|mld|miljard)(?!\p{L})))(?:\s(?:mln|miljoen|mld|miljard)\.?)?)(?![\d.,%])(?!\s*(?:€|euro|EUR|mln|miljoen|mld|miljard|%|procent|jaar|maand|uur|cliënten|inwoners|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))/giu;

const before =
  '(?:is|zijn|was|waren|wordt|worden|van|naar|tot|met|bedraagt|bedragen|bedroeg|kost|kosten|kostte|betaalt|betalen|betaalde|vraagt|vragen|nu|dan|nog|toen|maximaal|hoogstens|hooguit|minimaal|ongeveer|circa|ruim|bijna|zo’n)';
const time = '(?:maand|jaar|uur|dag|etmaal|week|dagdeel|kwartaal|minuut|keer|rit|kilometer)';

/** A small amount for each unit of time, in a sentence of money, without a currency: "de bijdrage is nu 19 per maand". */
export const rateWithoutCurrency = new RegExp(
  String.raw`(?<!aantal[^.;!?\n]{0,60})(?<!\p{L})(?:\p{L}*bijdragen?|\p{L}*tarie(?:f|ven)|\p{L}*prij(?:s|zen)|bedrag(?:en)?|\p{L}*vergoeding(?:en)?|kost(?:en)?|betaalt|betalen|abonnement)(?!\p{L})[^.;!?€\d\n]{0,80}?(?<!\p{L})${before}\s+(\d{1,4}(?:,\d{2})?)(?=\s+per\s+${time}(?!\p{L}))`,
  'giu',
);
/** The same, without the unit: "de eigen bijdrage is 19". */
export const priceWithoutCurrency =
  /(?<!\p{L})(?:eigen bijdrage|\p{L}*tarief|kostprijs|abonnementstarief)\s+(?:is|was|wordt|werd|bedraagt|bedroeg)\s+(?:nu |dan |nog |toen |ongeveer |circa )?(\d{1,3}(?:,\d{2})?)(?=[.;,)](?!\d)|$)/giu;
