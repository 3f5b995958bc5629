/** Words that say that what is named belongs to the past, or that it went over into something else. */
const history =
  /(?<!\p{L})(?:voormalige?|toenmalige?|vroegere?|eerdere?|vorige?|oude|voorheen|destijds|indertijd|ooit|voorganger|voorlopers?|rechtsvoorganger|opvolgers?|opgevolgd|opgegaan|opging(?:en)?|ging(?:en)? op|gingen? over|op zou gaan|gefuseerde?|fusie|fuseerden?|samengevoegde?|samenvoeging|herindeling|heringedeelde?|opgeheven|vervallen|verviel(?:en)?|ingetrokken|vervangen|vervangt|vervingen?|afgeschaft|overgeheveld|overgegaan|overgekomen|overgenomen|overgang|overgangsrecht|decentralisaties?|afkomstig uit|kwam(?:en)?|was|waren|werd|werden|heette|had|hadden|bestond|gold(?:en)?)(?!\p{L})/iu;

/** Whether a sentence speaks of what has been: a name in it may be one that no longer holds. */
export function speaksOfPast(sentence: string, until: number): boolean {
  if (history.test(sentence)) return true;
  return [...sentence.matchAll(/(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu)].some(([year]) => Number(year) <= until);
}
