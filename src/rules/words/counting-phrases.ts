/** Before a number: it speaks of all there are. */
export const allOf = /(?<!\p{L})(?:de|alle|onze|al|dezelfde|elk van de|geen van de|met zijn)\s+$/iu;

/** Before a number: of all but the one that speaks. */
export const othersOf = /(?<!\p{L})(?:andere|overige|resterende)\s+$/iu;

const holders =
  'regio|programma|project|kader|kaderdocument|plan|inkoopplan|stuk|brief|nota|adviesnota|samenwerking|samenwerkingsverband|strategie|inkoopstrategie|voorstel|raadsvoorstel|document|beleid|indeling|zorglandschap|inkoop|segment|profiel|aanpak|het';

/** Before a number: what has, or is divided into, so many. */
export const heldBy = new RegExp(
  [
    String.raw`(?<!\p{L})(?:${holders})(?: \p{L}+){0,4}? (?:telt|telde|heeft|kent|bestaat uit|bestond uit|bevat|omvat)(?: (?:nu|dus|in totaal|samen|ook))? $`,
    String.raw`(?<!\p{L})(?:telt|heeft|kent|bevat|omvat) (?:de|het|deze|dit|onze|ons) (?:${holders})(?: \p{L}+){0,3} $`,
    String.raw`(?<!\p{L})(?:verdeel\p{L}*|deelt|deelden|opgedeeld|ingedeeld|onderverdeeld|uiteengelegd|opgesplitst|indeling|bestaat|bestaan)(?: \p{L}+){0,5}? (?:in|uit|over) $`,
    String.raw`(?<!\p{L})(?:programma|kader|indeling|project|inkoop) in $`,
    String.raw`(?<!\p{L})(?:regio)(?: [\p{L}\ufffc-]+){0,4} (?:werken|kopen|voeren|doen) $`,
    String.raw`(?<!\p{L})er (?:zijn|waren) $|(?<!\p{L})(?:zijn|waren) er $`,
  ].join('|'),
  'iu',
);

/** After the noun: a clause that picks some of them. */
export const picksSome =
  /^\s*(?:(?:die|dat) (?!(?:hulp|ondersteuning|zorg|samen|in de regio|met elkaar)\b)|waar|met (?:een|alleen|de meeste)|zonder |langs |buiten |ten \p{L}+|aan (?!(?:het|dit|de|deze) (?:programma|inkoop|samenwerking)\b)|\p{L}+(?:, \p{L}+)* en \p{L}+)/iu;

const wholes =
  'kader|plan|programma|regio|brief|stuk|document|nota|inkoopplan|kaderdocument|voorstel|raadsvoorstel|project|samenwerking|inkoop';

/** After the noun: words that narrow it, unless they name the whole. */
export const narrows = new RegExp(
  String.raw`^\s*(?:voor|van|over|met|bij|uit|op het gebied van) (?!(?:dit|deze|het|de|ons|onze) (?:${wholes})(?!\p{L}))`,
  'iu',
);
