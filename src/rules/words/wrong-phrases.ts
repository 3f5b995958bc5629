import { mixedWords } from './mixed-words.ts';
import { splitWords } from './split-words.ts';
import { phrase, type WrongPhrase } from './wrong-phrase.ts';
import { wrongPrepositions } from './wrong-prepositions.ts';

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
  ...wrongPrepositions,
  ...splitWords,
  ...mixedWords,
  phrase('ten alle(n)? tijden?|te alle tijden?|te allen tijden', 'te allen tijde'),
  phrase('ten allen(?! tijd| zijd)', 'te allen'),
  phrase('te aller tijde', 'te allen tijde'),
  phrase('ter alle tijde', 'te allen tijde'),
  phrase('ten aller?e?n? zijde', 'te allen zijde'),
  phrase('ter alle gevallen|ten alle gevallen', 'in alle gevallen'),
  phrase(`(?:in|op|voor|met|door|aan|bij|via) (${handed}|${written})`, '$1'),
  phrase('ten opzicht van', 'ten opzichte van'),
  phrase('ten aan zien van|te aanzien van', 'ten aanzien van'),
  phrase('in tegen stelling tot|in tegenstelling (?:van|met|aan)', 'in tegenstelling tot'),
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
  phrase('geeft zich ((?:\\p{L}+ )?te voelen)', 'geeft aan zich $1'),
  phrase(
    '(een|het|dit|geen) (samenhang|pass|dekk|ondersteun|aanvull|vervolg)en (aanbod|netwerk|beleid|plan|geheel|contract|traject|gesprek|arrangement)',
    '$1 $2end $3',
  ),
  phrase(
    '(?:(meer|minder|anders|liever|vaker|eerder|beter|sneller|groter|kleiner|hoger|lager|langer|korter|zwaarder|lichter|duurder|goedkoper)) als (alleen|\\d[\\d.,]*|de helft|een (?:jaar|maand|week|kwart|derde)|elders|vroeger|eerst|gewoonlijk|toen|daarvoor|ooit|aanbesteden|het landelijk(?:e)? gemiddelde?|bij|met|zonder|wat)',
    '$1 dan $2',
  ),
  phrase('(niets|niemand|geen ander|iemand anders|ergens anders|nergens anders) als', '$1 dan'),
  phrase(
    '(zo (?:licht|snel|goed|veel|lang|kort|vroeg|zwaar|flexibel|zelfstandig|weinig|gewoon|dichtbij|eenvoudig|laag|hoog|klein|groot|min|thuis)) dan (mogelijk|kan|het kan|nodig|dat kan|gewoon)',
    '$1 als $2',
  ),
  phrase('(zowel \\p{L}+) dan', '$1 als'),
  phrase('ander (\\p{L}{3,}(?:en|s))', 'andere $1'),
  phrase('meerder (\\p{L}+(?:en|s))', 'meerdere $1'),
  phrase('op de duur', 'op den duur'),
  phrase('reeds al|al reeds', 'al'),
  phrase('(ook|eveneens|tevens) (?:eveneens|tevens|ook)', '$1'),
  phrase('maar echter|echter maar', 'maar'),
  phrase('zoals bijvoorbeeld|bijvoorbeeld zoals', 'zoals'),
  phrase('opnieuw weer|weer opnieuw', 'opnieuw'),
  phrase('samen samen(werken|werkt)', 'samen$1'),
  phrase('vooraf van tevoren|van tevoren vooraf', 'vooraf'),
  phrase('omdat dat de reden|de reden is omdat', 'de reden is dat'),
  phrase('meer (beter|groter|sneller|hoger|vaker|sterker|lichter|kleiner|zwaarder|langer)', '$1'),
  phrase('meest (\\p{L}{4,}ste)', '$1'),
  phrase('enkel en alleen maar', 'alleen'),
  phrase('als zijnde', 'als'),
  phrase('zich bese(ft|ffen)', 'bese$1'),
  phrase('bijna vrijwel|vrijwel bijna', 'vrijwel'),
  phrase('(kan|kunnen) mogelijk', '$1'),
  phrase('nog steeds nog', 'nog steeds'),
  phrase('gratis voor niets', 'gratis'),
  phrase('over het algemeen genomen meestal', 'meestal'),
  phrase('zo veel mogelijkst|zoveel mogelijkst', 'zo veel mogelijk'),
  phrase('ten gevolgen van', 'ten gevolge van'),
  phrase('ten gunsten van', 'ten gunste van'),
  phrase('ten goeden', 'ten goede'),
  phrase('ter goeden trouw', 'te goeder trouw'),
  phrase('ten einde raads', 'ten einde raad'),
  phrase('met in achtneming van', 'met inachtneming van'),
  phrase('zonder onderlinge te', 'zonder onderling te'),
  phrase('een (?:crises|criteria|musea)', 'een crisis'),
  phrase('(regio|collega|thema|risico|agenda|schema|programma|dilemma|foto|video|diploma|menu|cao)s', "$1's"),
  phrase(
    '(aan|met|voor|bij|van|op|door|naar|over) hun(?=[.,;:]| (?:en|heen|samen|te|die|of)(?![\\p{L}-]))',
    '$1 hen',
  ),
  phrase('(als|omdat|zodat|wanneer|opdat|totdat) hun (\\p{L}+en)(?=[.,;])', '$1 zij $2'),
  phrase('tenzij (aan de (?:eisen|voorwaarden) (?:is|wordt) voldaan)', 'mits $1'),
  phrase('mits ((?:(?!niet |geen )\\p{L}+ ){0,4}anders)', 'tenzij $1'),
  phrase(
    '(?<!(?:niet|geen|noch|nooit|zonder|niets|niemand|weinig|nauwelijks)(?:[ ,][^.;!?]*)?[ ,])noch(?! [^.;!?]* noch(?![\\p{L}]))',
    'nog',
  ),
  phrase(
    'wie ((?:(?!(?:zij|ze|we|wij|ouders|aanbieders|gemeenten|inwoners|die|de) )\\p{L}+ ){0,4})nodig hebben',
    'wie $1nodig heeft',
  ),
  phrase('lij(dt|den) tot', 'leidt tot'),
  phrase('(is|was|wordt) (?:is|was|wordt)(?=[.,;])', '$1'),
  phrase(
    '(?<!(?:ga|ging|draa|vra|vroe)\\p{L}*(?: \\p{L}+){0,4} )om (sturen|helpen|bieden|maken|geven|bereiken|zorgen|bepalen|kunnen|verbeteren|voorkomen|groeien|houden|krijgen|kiezen|leren|betalen|stoppen|meten|begeleiden)(?=[.,;])',
    'om te $1',
  ),
  phrase('ten slot', 'ten slotte'),
  phrase('in principen', 'in principe'),
  phrase('enigste', 'enige'),
  phrase('overnieuw', 'opnieuw'),
  phrase('optimaalste|meest optimale', 'beste'),
];
