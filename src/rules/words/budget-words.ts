/** Words that say that a number was planned or expected, not counted. */
export const budgetWords =
  /(?<!\p{L})(?:begroot\p{L}*|begroting\p{L}*|meerjarenbegroting|raming\p{L}*|geraamd\p{L}*|raam(?:t|de)|verwacht\p{L}*|verwachting|gepland\p{L}*|plan|plannen|beschikbaar|uitgetrokken|gereserveerd|opgenomen|voorzien|rekent|rekende|rekening gehouden|uitgegaan|budget\p{L}*|moest(?:en)?|moet(?:en)?|zal|zullen|zou|zouden|mag|mocht|naar schatting|uit van|uitga(?:at|an))(?!\p{L})/iu;

/** Verbs with which a text tells what came of something. */
export const outcomeVerbs =
  /(?<!\p{L})(?:bedroeg(?:en)?|was|waren|kwam(?:en)?|gaf|gaven|kostte(?:n)?|ging(?:en)?|werd(?:en)?|besteedde(?:n)?|ontving(?:en)?|betaalde(?:n)?|viel(?:en)?|bleek|bleken|sloot|eindigde(?:n)?|heeft|hebben|uitgegeven|besteed|ontvangen|gerealiseerd|uitgekomen|betaald)(?!\p{L})/iu;

/** A number that a text calls the budget itself; "binnen de begroting" compares with it. */
export const plannedFigure =
  /(?<!\p{L})(?:(?:begroting|raming)(?:\s+(?:van|voor)(?:\s+\p{L}+){0,2}?)?(?:\s+\d{4})?\s+(?:gaat|ging|gaan|gingen|rekent|rekende|noemt|noemde|raamt|raamde|is|was|bedraagt|bedroeg)|(?:begrootte|raamde|begroot|geraamd)(?:\s+\p{L}+){0,5}?\s+(?:op|van)(?=\s))(?!\p{L})/iu;
