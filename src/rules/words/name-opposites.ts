/** What the name of a segment says of its help, and words that say the opposite of it. */
export interface NameOpposite {
  readonly inName: RegExp;
  /** Contrary wherever it is said of the help of the segment. */
  readonly contrary: RegExp;
  /** Contrary only where a text says what the help is or whom it is for: a goal may speak of a moment. */
  readonly inDescription?: RegExp;
}

export const nameOpposites: readonly NameOpposite[] = [
  {
    inName: /(?<!\p{L})kort(?:durende?|lopende?)?(?!\p{L})|(?<!\p{L})tijdelijke?(?!\p{L})/iu,
    contrary:
      /(?<!\p{L})(?:langdurige?|langlopende?|levenslange?|jarenlange?|onbepaalde tijd|(?:(?:heeft|kent|krijgt)\s+geen|zonder)\s+(?:duidelijk\s+)?einde?)(?!\p{L})/iu,
    inDescription: /(?<!\p{L})(?:blijvende?|permanente?)(?!\p{L})/iu,
  },
  {
    inName: /(?<!\p{L})(?:lang(?:durige?|lopende?)|blijvende?)(?!\p{L})/iu,
    contrary: /(?<!\p{L})(?:kortdurende?|kortlopende?|kortstondige?)(?!\p{L})/iu,
    inDescription: /(?<!\p{L})(?:tijdelijke?|kort|even|duidelijk einde)(?!\p{L})/iu,
  },
  {
    inName: /(?<!\p{L})enkelvoudige?(?!\p{L})/iu,
    contrary: /(?<!\p{L})(?:meervoudige?|multiproblematiek)(?!\p{L})/iu,
    inDescription: /(?<!\p{L})complexe?(?!\p{L})/iu,
  },
  {
    inName: /(?<!\p{L})(?:meervoudige?|complexe?)(?!\p{L})/iu,
    contrary: /(?<!\p{L})(?:enkelvoudige?|eenvoudige (?:vraag|vragen|problemen|problematiek))(?!\p{L})/iu,
  },
  {
    inName: /(?<!\p{L})(?:collectie(?:f|ve)|groep)(?!\p{L})/iu,
    contrary: /(?<!\p{L})(?:individue(?:el|le)|één-op-één)(?!\p{L})/iu,
  },
  {
    inName: /(?<!\p{L})individue(?:el|le)(?!\p{L})/iu,
    contrary: /(?<!\p{L})(?:collectie(?:f|ve)|groepsgewijs|in groepen|in een groep)(?!\p{L})/iu,
  },
];

/** Before an opposite, words by which it is not said of the help itself. */
export const notOfTheHelp =
  /(?<!\p{L})(?:niet|geen|nooit|zonder|soms|naast|ook|eerst|daarna|in plaats van|voorkom(?:t|en)|of)(?:\s+\p{L}+){0,3}\s*$/iu;
