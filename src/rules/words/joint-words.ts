/** "Beide", with up to three words after it: what both are. */
export const bothWords =
  /(?<!\p{L})(?:beide|allebei|alle twee(?: de)?)(?!\p{L})(?:\s+(\p{L}+(?:\s+\p{L}+){0,2}))?/iu;

/** "De meeste voorzieningen": what most of. */
export const mostRows =
  /(?<!\p{L})(?:de meeste|het merendeel van de|het grootste deel van de|meer dan de helft van de)\s+(\p{L}+)/iu;

/** Between two names of which a sentence says the same. */
export const joins = /^,?\s*(?:en|als|evenals|net als|zowel als)(?:\s+(?:ook|bij|voor|van|de|het))*\s*$/iu;

/** Before a name, that it is the only one. */
export const onlyWords =
  /(?<!niet\s)(?<!\p{L})(?:alleen|uitsluitend|enkel)\s+(?:bij|voor|van|de|het|in)(?!\p{L})|^(?:alleen|uitsluitend)(?!\p{L})/iu;
