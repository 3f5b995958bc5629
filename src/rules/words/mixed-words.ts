import { phrase, type WrongPhrase } from './wrong-phrase.ts';

const until =
  'tot ten hoogste|tot maximaal|tot hoogstens|tot uiterlijk|met (?:maximaal |ten hoogste )?(?:één|een|twee|drie|vier|\\d+) (?:keer|maal|jaar|maanden)';
const held = 'beheersbaar|in de hand|in toom|onder controle';
const heavier = 'zwaardere?|intensievere|specialistische';
const lighter = 'lichtere?|minder zware|algemene|vrij toegankelijke|vrije|voorliggende';

/**
 * Words that look alike and that writers take for one another, in the company in which only one of the two can be right.
 */
export const mixedWords: readonly WrongPhrase[] = [
  phrase(`verleend worden (${until})`, 'verlengd worden $1'),
  phrase(`(worden|wordt|is|zijn) verleend (${until})`, '$1 verlengd $2'),
  phrase(`(${until}) (worden |te worden )?verleend`, '$1 $2verlengd'),
  phrase(`verlenen (${until})`, 'verlengen $1'),
  phrase('verlenen kan niet meer', 'verlengen kan niet meer'),
  phrase('optie(s?) (?:tot|op|voor) verlening', 'optie$1 tot verlenging'),
  phrase('verlenings-?(optie|mogelijkheid|termijn|periode)(s?)', 'verlengings$1$2'),
  phrase(
    '(toestemming|mandaat|volmacht|voorrang|opdracht|vergunning) (te )?verleng(?:en|t|d) aan',
    '$1 $2verlenen aan',
  ),
  phrase('(zorg|jeugdhulp|hulp|ondersteuning) (te )?verlengen aan', '$1 $2verlenen aan'),
  phrase('zorgverlenger(s?)', 'zorgverlener$1'),
  phrase('hulpverlenger(s?)', 'hulpverlener$1'),
  phrase('hulpverlenging', 'hulpverlening'),
  phrase('dienstverlenging', 'dienstverlening'),
  phrase(`uitstroom (blijft|is|wordt|blijven) ((?:\\p{L}+ )?(?:${held}))`, 'instroom $1 $2'),
  phrase(`uitstroom ((?:${held}) (?:blijft|is|wordt|houden|te houden|houdt))`, 'instroom $1'),
  phrase('uitstroom en (de )?duur((?: \\p{L}+){0,4} beheersbaar)', 'instroom en $1duur$2'),
  phrase('uitstroom van nieuwe (cliënten|inwoners|jeugdigen)', 'instroom van nieuwe $1'),
  phrase('(beperk|rem|verminder|voorkom)(t|en) (?:de )?uitstroom', '$1$2 de instroom'),
  phrase(`instroom naar (werk|gewone|${lighter})`, 'uitstroom naar $1'),
  phrase(`stro(om|omt|men) in naar (werk|gewone|${lighter})`, 'stro$1 uit naar $2'),
  phrase('instromen naar', 'uitstromen naar'),
  phrase('(specialistische|generalistische|ambulante) ggd', '$1 GGZ'),
  phrase('(basis|jeugd)-ggd', '$1-GGZ'),
  phrase('aanbod is leidend(?:,| en) niet de vraag', 'vraag is leidend en niet het aanbod'),
  phrase('opname van het (aantal|gebruik)', 'afname van het $1'),
  phrase('afname in een (instelling|kliniek|ziekenhuis|verpleeghuis)', 'opname in een $1'),
  phrase('crisisafname(s?)', 'crisisopname$1'),
  phrase(`afschalen naar (${heavier})`, 'opschalen naar $1'),
  phrase(`afgeschaald naar (${heavier})`, 'opgeschaald naar $1'),
  phrase(`opschalen naar (${lighter})`, 'afschalen naar $1'),
  phrase(`opgeschaald naar (${lighter})`, 'afgeschaald naar $1'),
  phrase('(indicatie|budget|voorziening|beschikking|pgb) (wordt|is) toegekomen', '$1 $2 toegekend'),
  phrase('aanbiedingswet', 'aanbestedingswet'),
  phrase(
    'aanbiedings(procedure|procedures|stukken|plicht|regels|leidraad|document|documenten)',
    'aanbestedings$1',
  ),
  phrase('europese aanbieding(en)?', 'europese aanbesteding$1'),
  phrase('europees aan(?:bieden|geboden)', 'europees aanbesteden'),
  phrase('openbaar aangeboden', 'openbaar aanbesteed'),
  phrase('aanbesteders van (zorg|hulp|jeugdhulp|ondersteuning)', 'aanbieders van $1'),
  phrase('indicatie meet', 'indicator meet'),
  phrase('indicaties meten', 'indicatoren meten'),
  phrase('doelen en indicaties', 'doelen en indicatoren'),
  phrase(
    '(geldige|lopende|afgegeven) indicator voor (begeleiding|hulp|ondersteuning|zorg|behandeling|dagbesteding)',
    '$1 indicatie voor $2',
  ),
  phrase('indicator (is afgegeven|is aangevraagd|afgeeft|afgeven|verloopt)', 'indicatie $1'),
  phrase('(algemene|voorliggende|vrij toegankelijke|collectieve) voorspelling(en)?', '$1 voorziening$2'),
  phrase('in handeling (is|zijn|nemen|genomen)', 'in behandeling $1'),
  phrase('aandacht bestreden aan', 'aandacht besteed aan'),
  phrase('(geld|budget|middelen) (wordt|worden|is|zijn) bestreden', '$1 $2 besteed'),
  phrase('besluit (goed |beter |nauw )?aan bij', 'sluit $1aan bij'),
  phrase('besluiten (goed |beter |nauw )?aan bij', 'sluiten $1aan bij'),
  phrase('(goed|beter|nauw|naadloos) (?:uitsluiten|afsluiten|opsluiten) bij', '$1 aansluiten bij'),
  phrase('slui(t|ten) (goed|beter|nauw|naadloos) (?:uit|af|op) bij', 'slui$1 $2 aan bij'),
  phrase('verantwoordelijkheid (af te leggen|afleggen|afgelegd|aflegt)', 'verantwoording $1'),
  phrase('leg(t|gen) verantwoordelijkheid af', 'leg$1 verantwoording af'),
  phrase('eigen bijlage (betalen|betaalt|van de cliënt|van de inwoner|voor de wmo)', 'eigen bijdrage $1'),
  phrase('algemene maatregel van (?:beleid|regering|uitvoering)', 'algemene maatregel van bestuur'),
  phrase('(kwaliteit|privacy|veiligheid|continuïteit) (is|zijn|wordt) verborgen', '$1 $2 gewaarborgd'),
  phrase('nalaten van (de afspraken|het contract|de regels|de eisen)', 'naleven van $1'),
];
