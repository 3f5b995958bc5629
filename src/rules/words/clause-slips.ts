/** A shape of a sentence that is wrong whatever the words mean; `what` says which words are in each other's way. */
export interface ClauseSlip {
  readonly pattern: RegExp;
  /** Words that make it sound when they stand before it in the same clause. */
  readonly unlessAfter?: RegExp;
  readonly nl: string;
  readonly en: string;
}

const finite =
  'is|zijn|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|wil|willen|zal|zullen|mag|mogen|was|waren|krijgt|komt|gaat';
const joins =
  'dat|die|wat|wie|of|als|en|maar|want|dan|omdat|zodat|terwijl|waar|waarin|waarbij|waarmee|waarvoor|waardoor|waarop|hoe|wanneer|zoals|tot|totdat|voordat|nadat|opdat|doordat|indien|mits|tenzij|hoewel|sinds|waarom|noch|zo|er|alles|welke?';
const subordinate =
  'dat|die|wat|wie|of|als|omdat|zodat|terwijl|waar\\p{L}*|hoe\\p{L}*|wanneer|zoals|tot|totdat|voordat|nadat|opdat|doordat|indien|mits|tenzij|sinds|zodra|zolang|te|welke?|degenen?|iedereen';
const within = String.raw`(?:(?!(?:${joins})(?![\p{L}-]))[\p{L}\p{N}'’-]+ ){1,7}?`;
const owned = 'onze|deze|de|alle|hun';
const needsSubject =
  'realiseren|verwezenlijken|bereiken|uitvoeren|waarmaken|vormgeven|behalen|invullen|toepassen|uitwerken|halen|borgen';
/** Verbs that say nothing with their subject alone: an object, or the noun they go with, must stand there. */
const needsObject =
  'houdt|houden|stelt|stellen|legt|leggen|brengt|brengen|neemt|nemen|treft|treffen|zet|zetten|biedt|bieden|geeft|geven|maakt|maken|voert|voeren|doet|doen|heeft|hebben|krijgt|krijgen|levert|leveren';
const noClause = String.raw`(?!(?:${subordinate}|${finite}|${needsObject}|te)(?![\p{L}-]))[\p{L}\p{N}-]+`;
/** Who may be one of several that do something together; a body of people ("de raad") can do so by itself. */
const onePerson =
  '(?:de|een|elke|iedere) (?:gemeente|aanbieder|zorgaanbieder|inwoner|cliënt|wethouder|burgemeester|jeugdige|ouder|mantelzorger|verwijzer|huisarts|kwaliteitsmedewerker|accountmanager|consulent|professional|medewerker|instelling|stichting|school)';
const lightWords =
  '(?:(?:ook|nu|dit|dat|het|al|weer|voortaan|straks|verder|zo veel mogelijk|zoveel mogelijk|steeds|vaker|dus|daarom) )*';

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
  {
    // "Wat nodig is moet blijven" is sound: two clauses meet there, and the first has a word that joins it.
    pattern:
      /(?<![\p{L}-])(?:(?:kan|moet|wil|zal|mag) (?:is|wordt|heeft|moet|kan|wil|zal|mag|gaat|krijgt|blijft|maakt|komt|biedt|geeft|neemt|koopt|zorgt|levert|stuurt|betaalt)|(?:is|wordt|heeft|krijgt|blijft|gaat) (?:is|wordt|heeft|moet|kan|wil|zal|mag|krijgt)|(?:kunnen|moeten|willen|zullen|mogen) (?:kan|moet|wil|zal|is|wordt|heeft)|(?:kan|wordt|heeft) kunnen)(?![\p{L}-])/giu,
    unlessAfter: new RegExp(String.raw`(?<![\p{L}-])(?:${subordinate})(?![\p{L}-])|[,;:]`, 'iu'),
    nl: 'er staan twee werkwoorden bij elkaar',
    en: 'two verbs stand together',
  },
  {
    pattern:
      /(?<![\p{L}-])hoef(?:t|de|den|en)(?: zelf| ook| dan| daar)* (?:niet|niets|nooit|alleen|geen \p{L}+)(?: (?!te |om )\p{L}+){0,3}? (?:\p{L}+en|doen|gaan|zien)(?= (?:van|voor|aan|bij|in|op|om|naar)(?![\p{L}-])|[.,;])/giu,
    nl: 'vóór het werkwoord ontbreekt “te”',
    en: '“te” is missing before the verb',
  },
  {
    pattern:
      /(?<![\p{L}-])(?:de|en|of|te|met|omdat|zodat|per|hun|onze|elke|zonder|tussen|maar|want|volgens|tijdens|dankzij)\.$/giu,
    nl: 'er ontbreekt iets aan het eind',
    en: 'something is missing at the end',
  },
  {
    pattern:
      /(?<![\p{L}-])(?:bij|met) (?:met|van|door|naar) (?:de|het|een|hun|onze|deze|dit|alle) \p{L}+(?![\p{L}-])/giu,
    nl: 'er staan twee voorzetsels bij elkaar',
    en: 'two prepositions stand together',
  },
  {
    pattern:
      /(?<![\p{L}-])(?<!(?:die|dat|als|of|wie|voor|van|in) )de (?:is|wordt|heeft|kan|moet|wil|zal|van|die|dat|en|of)(?= \p{L})/giu,
    nl: 'na “de” ontbreekt een woord',
    en: 'a word is missing after “de”',
  },
  {
    pattern:
      /(?<![\p{L}-])(?<!(?:waar|hier|daar|er)(?: \p{L}+){0,8} )(?:betrokken|verbonden|afhankelijk|verantwoordelijk|tevreden|gebaseerd|voorzien|geschikt|bekend) (?:bij|op|met|van|voor|aan|over)\.$/giu,
    nl: 'er ontbreekt iets aan het eind',
    en: 'something is missing at the end',
  },
  {
    pattern:
      /(?<=^(?:(?:De|Deze|Elke|Een|Alle|Onze) )?(?:\p{L}+e )?(?:aanbieders?|ouders?|ouderen|jongeren|jeugdigen?|inwoners?|mantelzorgers?|volwassenen|gemeenten?|cliënten|hulp|zorg|ondersteuning|begeleiding|behandeling|kinderen|gezinnen|mensen|professionals?|medewerkers?|organisaties?|instellingen|voorzieningen?|diensten?|oplossing|plek|aanpak|regeling|training|woning|organisatie|instelling|werkwijze|indicatie|woonvorm|methode|maatregel)(?: en (?:\p{L}+e )?\p{L}+)?,? )dat(?= \p{L})(?! (?:\p{L}+ )?\p{L}+en (?:is|kost|vraagt|helpt|duurt))/giu,
    nl: 'na dit woord past “die”',
    en: '“die” goes with this word',
  },
  {
    // "Met de jeugdhulp houdt het plan rekening" without its last word.
    pattern: new RegExp(
      String.raw`(?<=^(?:met|bij|voor|aan|over|naast|tegenover|richting|rond|van|op|in) (?:${noClause} ){1,8})(?:${needsObject}) (?:(?:de|het|een|dit|deze|onze|elke|iedere|alle) \p{L}+|we|wij|ze|zij|gemeenten|aanbieders|inwoners)\.$`,
      'giu',
    ),
    nl: 'er ontbreekt iets aan het eind',
    en: 'something is missing at the end',
  },
  {
    // The same with its subject in front: "Het plan houdt met de jeugdhulp."
    pattern:
      /(?<=^(?:(?:de|het|een|dit|deze|onze|elke|iedere|alle) (?:\p{L}+e )?\p{L}+|we|wij|ze|zij|gemeenten|aanbieders|inwoners) )(?:houdt|houden|stelt|stellen|legt|leggen|brengt|brengen|neemt|nemen|treft|treffen|biedt|bieden|maakt|maken|voert|voeren) (?:(?:daarbij|hierbij|ook|altijd|steeds) )?(?:met|bij) (?:(?:de|het|een|hun|onze|deze|alle|andere) )?\p{L}+(?: en (?:(?:de|het) )?\p{L}+)?\.$/giu,
    nl: 'er ontbreekt iets aan het eind',
    en: 'something is missing at the end',
  },
  {
    // "De gemeente blijft samen inkopen": one alone does nothing together.
    pattern: new RegExp(
      String.raw`(?<=^)${onePerson} (?:(?:blijft|gaat|wil|kan|zal|moet|mag) ${lightWords}(?:samen|gezamenlijk|met elkaar|onderling) (?!werk|bren|stel|vat|voeg|hang|kom|vall)|(?:koopt|organiseert|regelt|bepaalt|besluit|beslist|spreekt|maakt|kiest|contracteert|gunt|betaalt|draagt|deelt|voert|sluit|doet|zorgt|bespreekt|verdeelt|leert|richt|bouwt|zoekt|vormt) ${lightWords}(?:samen|gezamenlijk|met elkaar|onderling|van elkaar|tussen elkaar) ?|helpt elkaar|werkt ${lightWords}(?:met elkaar|onderling) )(?![^.]*(?<!\p{L})(?:met (?!elkaar)|en (?:de|het|haar|zijn|een|andere) |tussen ))`,
      'giu',
    ),
    nl: 'met wie, ontbreekt',
    en: 'with whom is missing',
  },
];
