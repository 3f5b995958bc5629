import type { Stretch } from '../sentences.ts';

const near = 'dit|deze|volgende?|vorige?|komende?|afgelopen|aanstaande?|eerstkomende?';
const stretches =
  'jaar|kalenderjaar|schooljaar|begrotingsjaar|najaar|voorjaar|zomer|winter|herfst|lente|maand|kwartaal|week|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** "Dit jaar", "komende maand", "in het najaar", "vandaag": what depends on the day of reading. */
const relative = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:later|eerder)[ \n]+)?(?:(?:het|de)[ \n]+)?(?:(?:${near})[ \n]+(?:${stretches})|vandaag|gisteren)(?![\p{L}-])` +
    String.raw`|(?<![\p{L}-])(?:(?:in|na|vanaf|voor|vóór|tot|begin|eind)[ \n]+het[ \n]+(?:najaar|voorjaar|zomerreces)|(?:na|voor|vóór)[ \n]+de[ \n]+zomer(?:vakantie)?)(?![\p{L}-])` +
    String.raw`|(?<![\p{L}-])(?:(?:een|één|twee|drie|vier|zes|enkele|een paar|een half|\d+)[ \n]+(?:jaar|maanden?|weken|week|dagen)[ \n]+geleden|over[ \n]+(?:een|één|twee|drie|vier|zes|enkele|een paar|\d+)[ \n]+(?:maanden?|weken|week|dagen)(?=[ \n]*(?:[.,;]|naar(?!\p{L})|klaar|gereed|van start)))(?![\p{L}-])`,
  'iu',
);

/** What comes back, and what is said of any year, needs no year. */
const repeated =
  /(?<!\p{L})(?:jaarlijks\p{L}*|halfjaarlijks\p{L}*|maandelijks\p{L}*|(?:elke?|iedere?)[ \n]+(?:jaar|maand|week|kwartaal|voorjaar|najaar|zomer|winter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|telkens|(?:vooral|meestal|vaak|soms)[ \n]+in|per jaar|van het jaar|van enig jaar)(?!\p{L})/iu;

/** The first words of a text for a time that depends on when it is read; undefined when there are none. */
export function relativeTime(text: string): Stretch | undefined {
  const match = relative.exec(text);
  return match ? { text: match[0], start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether a sentence speaks of something that comes back. */
export function isRepeated(sentence: string): boolean {
  return repeated.test(sentence);
}
