/** Articles and prepositions: what may stand between the words of a name without adding to what it names. */
const linkWords = [
  'de',
  'het',
  'een',
  'bij',
  'in',
  'op',
  'aan',
  'voor',
  'van',
  'met',
  'naar',
  'door',
  'binnen',
  'rond',
  'rondom',
] as const;

const joinWords = ['en', 'of', '&', 'en/of'] as const;

/** Whether a word, in lower case, is an article or a preposition. */
export const isLinkWord = (word: string): boolean => (linkWords as readonly string[]).includes(word);

/** Whether a word, in lower case, joins two equals. */
export const isJoinWord = (word: string): boolean => (joinWords as readonly string[]).includes(word);
