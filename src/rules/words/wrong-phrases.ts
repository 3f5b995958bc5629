/** A turn of phrase that is not right in any context, and what was meant. `$1` and so on are its groups. */
export interface WrongPhrase {
  readonly pattern: RegExp;
  readonly better: string;
}

const phrase = (source: string, better: string): WrongPhrase => ({
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${source.replaceAll(' ', String.raw`\s`)})(?![\p{L}\p{N}-])`,
    'giu',
  ),
  better,
});

const handed = String.raw`a\.d\.h\.v\.|d\.m\.v\.|o\.b\.v\.|t\.b\.v\.|i\.v\.m\.|m\.b\.t\.|t\.a\.v\.|t\.o\.v\.`;
const written =
  'aan de hand van|door middel van|ten behoeve van|met betrekking tot|ten opzichte van|in verband met';
const people =
  'netwerk|gezin|ouders|naasten|familie|inwoners?|cliënt(?:en)?|jeugdigen?|partners|aanbieders|school|buurt|wijk';
const actors =
  'aanbieder|gemeente|professional|hulpverlener|behandelaar|regisseur|toegang|team|wijkteam|school|begeleider|consulent|organisatie|regio|huisarts';
const sure = 'indien mogelijk|waar mogelijk|zo mogelijk|zoveel mogelijk|zo veel mogelijk|waar nodig';
const often =
  'indien mogelijk|waar mogelijk|zo mogelijk|zoveel mogelijk|zo veel mogelijk|waar nodig|altijd|steeds|ook|vroeg|actief|tijdig|vanaf het begin';

/** Frequent mistakes, after the advice of the Taalunie (Taaladvies) and Onze Taal. */
export const wrongPhrases: readonly WrongPhrase[] = [
  phrase('ten alle(n)? tijden?|te alle tijden?|te allen tijden', 'te allen tijde'),
  phrase('ten allen(?! tijd| zijd)', 'te allen'),
  phrase('te aller tijde', 'te allen tijde'),
  phrase('ter alle tijde', 'te allen tijde'),
  phrase('ten aller?e?n? zijde', 'te allen zijde'),
  phrase('ter alle gevallen|ten alle gevallen', 'in alle gevallen'),
  phrase(`(?:in|op|voor|met|door|aan|bij|via) (${handed}|${written})`, '$1'),
  phrase('behoeft (aan|om)', 'behoefte $1'),
  phrase('behoefte naar', 'behoefte aan'),
  phrase('voldoe(n|t) van', 'voldoe$1 aan'),
  phrase('voldoe(n|t) op', 'voldoe$1 aan'),
  phrase('afhankelijk (?:aan|met|op|voor) (de|het|een|wat|hoe|of|elke?)', 'afhankelijk van $1'),
  phrase('verantwoordelijk (?:van|aan|op) (de|het|een|hun|zijn|haar|elke?)', 'verantwoordelijk voor $1'),
  phrase('rekening (houden|gehouden|houdt|te houden) (?:van|aan|op|over)', 'rekening $1 met'),
  phrase('houdt? rekening (?:van|aan|op|over)', 'houdt rekening met'),
  phrase('houden rekening (?:van|aan|op|over)', 'houden rekening met'),
  phrase('gebruik(?: wordt| is)?(?: |-)?(maken|gemaakt|maakt) (?:aan|met|op)', 'gebruik $1 van'),
  phrase('maa?k(en|t) gebruik (?:aan|met|op)', 'maken gebruik van'),
  phrase('op basis (?:voor|aan|in|met) (de|het|een)', 'op basis van $1'),
  phrase('ten opzicht van', 'ten opzichte van'),
  phrase('ten behoefte van|ten behoeven van|te behoeve van', 'ten behoeve van'),
  phrase('in het kader (?:voor|aan|met|door)', 'in het kader van'),
  phrase('met betrekking (?:op|aan|van)', 'met betrekking tot'),
  phrase('ten aan zien van|te aanzien van', 'ten aanzien van'),
  phrase('in tegen stelling tot|in tegenstelling (?:van|met|aan)', 'in tegenstelling tot'),
  phrase('naar aanleiding op', 'naar aanleiding van'),
  phrase('door middels|door middel (?:voor|aan|op)|middels van', 'door middel van'),
  phrase('dure (prijzen|tarieven|kosten)', 'hoge $1'),
  phrase('goedkope (prijzen|tarieven)', 'lage $1'),
  phrase(
    '(groter|kleiner|hoger|lager|langer|korter|sneller|zwaarder|lichter|minder|beter|vaker|eerder|later|meer) als (verwacht|voorheen|gepland|nodig|gemiddeld|in \\d{4}|vorig jaar|nu|begroot)',
    '$1 dan $2',
  ),
  phrase('(?:het zelfde|dezelfde|hetzelfde|even (?:veel|groot|hoog|lang)) dan', 'hetzelfde als'),
  phrase('diegenes? dat|degene dat', 'degene die'),
  phrase(
    String.raw`(?<!(?:in|van|uit|bij|met|op|voor|door|aan|over|naar|binnen|om|en|of) )(een|het|ons|dit) ((?:\p{L}+ )?)(aanbod|plan|beleid|budget|netwerk|traject|contract|segment|doel|team) die`,
    '$1 $2$3 dat',
  ),
  phrase('(oplossing|ondersteuning|voorziening|zorg|hulp) dat (past|biedt|levert|helpt)', '$1 die $2'),
  phrase('iets die', 'iets dat'),
  phrase('alles dat', 'alles wat'),
  phrase('irriteert zich|irriteren zich', 'ergert zich'),
  phrase('(hij|zij|het|dit|dat|die|wie|er|men|u) word', '$1 wordt'),
  phrase('(hij|dit|men|wie) vind', '$1 vindt'),
  phrase('(hij|zij|het|dit|dat|die|wat|er) gebeurd(?=[ .,;])(?! is| zijn| was)', '$1 gebeurt'),
  phrase('(is|zijn|wordt|worden|werd|was) gebeurt', '$1 gebeurd'),
  phrase(
    '(jij|hij|zij|ze|u|de gemeente|het college|de aanbieder|de inwoner|de raad|de regio) (?:wilt)',
    '$1 wil',
  ),
  phrase(
    'hun (hebben|zijn|gaan|willen|krijgen|moeten|zullen|worden|komen|hadden|waren|vinden|weten) (?=niet|dat|het|een|de|ook|vaak|meer|nog|te|er|al|zelf)',
    'zij $1',
  ),
  phrase(
    '(komen|gaan|blijven|worden|willen|krijgen|zijn) hun (tijdens|in|op|bij|met|naar|zelf|weer|door|uit)',
    '$1 zij $2',
  ),
  phrase(
    '(als|omdat|zodat|wanneer|dat|of) hun (niet|zelf|samen|ook|weer|nog|het|een|dat|er|meer)',
    '$1 zij $2',
  ),
  phrase(`(?<!wat )(${actors}) betreft (${often})`, '$1 betrekt $2'),
  phrase(
    `(?<!wat (?:de|het) )(${actors}) betreft (de|het|hun|zijn|haar|alle)( eigen| sociale?| informele?)? (${people})`,
    '$1 betrekt $2$3 $4',
  ),
  phrase(`betreft (${sure}) (het|de|hun|zijn|haar|alle)`, 'betrekt $1 $2'),
  phrase(
    `betreft ((?:het|de|hun|zijn|haar|alle)(?: eigen| sociale?| informele?)? (?:${people})) (bij|actief|vroeg|tijdig)`,
    'betrekt $1 $2',
  ),
  phrase(String.raw`(vloei(?:t|en)(?: \p{L}+){1,4}) voor(?! \p{L}+ uit)`, '$1 voort'),
  phrase('geeft zich ((?:\\p{L}+ )?te voelen)', 'geeft aan zich $1'),
  phrase(
    '(een|het|dit|geen) (samenhang|pass|dekk|ondersteun|aanvull|vervolg)en (aanbod|netwerk|beleid|plan|geheel|contract|traject|gesprek|arrangement)',
    '$1 $2end $3',
  ),
  phrase('zich zelf', 'zichzelf'),
  phrase('er voor zorgen|er voor gezorgd', 'ervoor zorgen'),
  phrase('er van uit (gaan|gaat)', 'ervan uit$1'),
  phrase('ten slot', 'ten slotte'),
  phrase('in principen', 'in principe'),
  phrase('enigste', 'enige'),
  phrase('overnieuw', 'opnieuw'),
  phrase('optimaalste|meest optimale', 'beste'),
  // "Tenzij" takes out the case that it names, "mits" asks for it.
  phrase(
    String.raw`(?<!(?:niet|geen|nooit)[^.;]*, )tenzij ((?:(?!niet|geen|on)[\p{L}'’-]+ ){0,6}?(?:aan (?:de|alle|deze) (?:eisen|criteria|voorwaarden) vol\p{L}+|(?:ermee|daarmee) geholpen|(?:akkoord|toestemming|geschikt|haalbaar)(?: gaat| geeft| is| zijn)?))`,
    'mits $1',
  ),
  phrase(
    String.raw`(?<!(?:niet|geen|nooit)[^.;]*, )mits ((?:[\p{L}'’-]+ ){0,6}?(?:(?:anders|elders|alleen) beter|beter af|bezwaar|onveilig|onmogelijk|onhaalbaar|zwaarwegende|dat niet (?:wil|willen|kan|kunnen)))`,
    'tenzij $1',
  ),
  phrase(
    'zo (lang|zwaar|intensief|regionaal|ver weg|duur|ingewikkeld) (als (?:het )?kan|mogelijk)(,? en) zo (kort|licht|gewoon|lokaal|dichtbij|goedkoop|eenvoudig) als (?:het )?(moet|nodig)',
    'zo $4 $2$3 zo $1 als $5',
  ),
];

/** Any of them: one look at a text that holds none. */
export const anyWrongPhrase = new RegExp(wrongPhrases.map(({ pattern }) => pattern.source).join('|'), 'iu');
