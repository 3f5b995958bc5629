/** A shape of a sentence that is wrong whatever the words mean; `what` says which words are in each other's way. */
export interface ClauseSlip {
  readonly pattern: RegExp;
  readonly nl: string;
  readonly en: string;
}

const finite =
  'is|zijn|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|wil|willen|zal|zullen|mag|mogen|was|waren|krijgt|komt|gaat';
const joins =
  'dat|die|wat|wie|of|als|en|maar|want|dan|omdat|zodat|terwijl|waar|waarin|waarbij|waarmee|waarvoor|waardoor|waarop|hoe|wanneer|zoals|tot|totdat|voordat|nadat|opdat|doordat|indien|mits|tenzij|hoewel|sinds|waarom|noch|zo|er|alles|welke?';
const within = String.raw`(?:(?!(?:${joins})(?![\p{L}-]))[\p{L}\p{N}'’-]+ ){1,7}?`;
const owned = 'onze|deze|de|alle|hun';
const needsSubject =
  'realiseren|verwezenlijken|bereiken|uitvoeren|waarmaken|vormgeven|behalen|invullen|toepassen|uitwerken|halen|borgen';

/** What goes wrong in editing: half of the old sentence stays beside the new one. */
export const clauseSlips: readonly ClauseSlip[] = [
  {
    pattern: new RegExp(String.raw`(?<![\p{L}-])(?<verb>${finite}) ${within}\k<verb>(?![\p{L}-])`, 'giu'),
    nl: 'het werkwoord staat er twee keer',
    en: 'the verb stands there twice',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?<subject>(?:de|het|een|onze|elke?) \p{L}+) (?:${finite}|koopt|helpt|betaalt|bepaalt|biedt|geeft|vraagt|maakt|doet|neemt|stelt|ziet|werkt|zorgt|levert|kiest|stuurt|organiseert|regelt|voert) \k<subject>(?![\p{L}-])`,
      'giu',
    ),
    nl: 'het onderwerp staat er twee keer',
    en: 'the subject stands there twice',
  },
  {
    pattern:
      /(?<![\p{L}-])om (?:te \p{L}+|\p{L}*(?:zaam|lijk|ig|baar|eel|ief)|beter|snel|sneller|goed|samen|meer|zelf|tijdig|vroeg) om (?:te )?\p{L}+(?![\p{L}-])/giu,
    nl: '“om” staat er twee keer',
    en: '“om” stands there twice',
  },
  {
    pattern:
      /(?<![\p{L}-])zelf (?:(?!(?:en|of|maar|dat|als|die|dan)(?![\p{L}-]))[\p{L}'’-]+ ){0,7}zelf(?![\p{L}-])/giu,
    nl: '“zelf” staat er twee keer',
    en: '“zelf” stands there twice',
  },
  {
    pattern:
      /(?<![\p{L}-])(?:de|het|deze|alle|onze|hun|met|voor|binnen|van) \p{L}+(?:bare|lijke|ische|ele|ieve|zame) (?:de|het|een) \p{L}+(?![\p{L}-])/giu,
    nl: 'het lidwoord staat op de verkeerde plaats',
    en: 'the article stands in the wrong place',
  },
  {
    pattern:
      /(?<![\p{L}-])(?:beschikbare|noodzakelijke|gezamenlijke|benodigde|huidige|bestaande|regionale|lokale|toekomstige) (?:de|het|een) \p{L}+(?![\p{L}-])/giu,
    nl: 'het lidwoord staat op de verkeerde plaats',
    en: 'the article stands in the wrong place',
  },
  {
    pattern:
      /(?<!(?:de|het) )(?<![\p{L}-])(?:een (?:de|deze|dit|mijn)|(?<!(?:die|dat|als|of|wie|voor) )de (?:het|een(?! of| en|tje| na)|deze|dit)) \p{L}+(?![\p{L}-])/giu,
    nl: 'er staan twee lidwoorden bij elkaar',
    en: 'two articles stand together',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:met|door|via|binnen|dankzij) (?:dit|deze|het|de|een) \p{L}+ (?:kunnen|willen|moeten|zullen|gaan) (?:${owned}) \p{L}+ (?:(?:beter|goed|ook|samen|snel|sneller) )?(?:${needsSubject})(?= ?[.!,;]|$)`,
      'giu',
    ),
    nl: 'wie het doet, ontbreekt',
    en: 'who does it is missing',
  },
  {
    pattern:
      /(?<![\p{L}-])(?:met|bij|voor) (?:van|met) (?:de|het|een|deze|dit|hun|onze) \p{L}+(?![\p{L}-])/giu,
    nl: 'er staan twee voorzetsels bij elkaar',
    en: 'two prepositions stand together',
  },
  {
    pattern: /(?<![\p{L}-])(?:te|om te) (?:de|het|een|deze|dit|van|voor|met|in)(?= \p{L})/giu,
    nl: 'na “te” ontbreekt het werkwoord',
    en: 'after “te” the verb is missing',
  },
];
