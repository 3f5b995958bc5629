const noun = String.raw`(?:van\s+)?(?:de\s+|het\s+|alle\s+)?(\p{L}+)`;

/** Words for more than half, or more than any other, with what they count as group 1. */
export const mostWords = new RegExp(
  String.raw`(?<!\p{L})(?:de meeste|verreweg de meeste|het merendeel|het grootste deel|het overgrote deel|het gros|(?:een|de)(?: \p{L}+)? meerderheid)\s+${noun}`,
  'iu',
);

/** Words for less than half, or less than any other. */
export const leastWords = new RegExp(
  String.raw`(?<!\p{L})(?:de minste|het kleinste deel|een(?: \p{L}+)? minderheid)\s+${noun}`,
  'iu',
);

/** "Meer cliënten": how, and what is counted. */
export const moreThan = /(?<!\p{L})(meer|minder)\s+(\p{L}+)(?!\p{L})/iu;

/** Verbs between what is most and what it is most of. */
export const mostVerbs =
  /(?<!\p{L})(?:is|zijn|was|waren|heeft|hebben|had|hadden|krijgt|krijgen|kreeg|kregen|loopt|lopen|liep|liepen|gaat|gaan|ging|gingen|komt|komen|kwam|kwamen|betreft|betreffen|betrof|betroffen|hoort|horen|valt|vallen|telt|tellen|kent|kennen|gebruikt|gebruiken)(?!\p{L})/iu;
