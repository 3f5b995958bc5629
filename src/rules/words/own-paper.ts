const papers =
  '(?:plan|inkoopplan|beleidsplan|brief|raadsbrief|raadsinformatiebrief|nota|adviesnota|notitie|kader|inkoopkader|stuk|document|voorstel|raadsvoorstel|visie|advies|agenda|strategie)';

/**
 * The words before a name that can only be that of the gemeente whose paper it is: "dit plan zegt hoe", "deze nota
 * van". The source of a regular expression, for any case.
 */
export const ownPaperOf = String.raw`(?<!\p{L})(?:dit|deze|ons|onze)\s+${papers}(?:\s+van|(?:\s+\p{L}+){1,3}?\s+(?:hoe|wat|waarom|waarmee|waarop|wanneer|welke\s+\p{L}+))(?:\s+(?:de\s+)?gemeente)?\s+`;
