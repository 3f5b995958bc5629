/** Words before a number that make it a label, not a quantity. */
export const figureLabels =
  /(?:\b(?:artikel(?:en)?|art\.?|lid|fasen?|hoofdstuk(?:ken)?|paragraaf|paragrafen|bijlagen?|tabel(?:len)?|figu(?:ur|ren)|stap|stappen|versie|pagina['’]?s?|bladzijden?|blz\.?|p\.|nummers?|nr\.?|niveau|segment|perceel|groep|klas|type|categorie|uitgangspunt|focuspunt|beslispunt|kernpunt|doel|domein|scenario|ISO|NEN|gm|wet|deel|punt|onder|kwartaal|sub|spoor|optie|variant|Kamerstuk(?:ken)?|Stb\.?|Stcrt\.?|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|[§#])(?: en| of| tot)?\s?$/iu;

/** Units of time and age, as a pattern. */
export const timeWords =
  'jaar|jaren|jarigen?|jaarlijks|halfjaar|maand|maanden|maandelijks|week|weken|wekelijks|dag|dagen|werkdag|werkdagen|uur|uren|minuut|minuten|kwartalen|keer|maal|avonden|nachten|dagdelen|dagdeel|etmaal';

/** People, bodies and units of help that statistics of the field count, in the singular or plural. */
export const countedNouns =
  /^(?:inwoners?|burgers?|cliënten|cliënt|klanten|jeugdigen?|jongeren|ouderen|volwassenen|kinderen|gezinnen|huishoudens|mantelzorgers?|leerlingen|scholieren|studenten|vluchtelingen|statushouders|vrijwilligers|patiënten|bewoners|mensen|personen|aanbieders?|zorgaanbieders|jeugdhulpaanbieders|instellingen|organisaties|gi|gi['’]s|gemeenten|indicaties|beschikkingen|voorzieningen|verwijzingen|meldingen|aanvragen|plekken|plaatsen|bedden|trajecten|arrangementen|maatwerkarrangementen|contracten|overeenkomsten|medewerkers|hulpverleners|professionals|fte|huisartsen|vacatures|woningen|zorgmijders|daklozen)$/u;

/** Words that make a number an estimate. */
export const estimateWords =
  /\b(?:ruim|circa|ca\.|ongeveer|bijna|zo['’]n|rond de|grofweg|naar schatting|grove schatting|schatting|meer dan|minder dan|krap|gemiddeld|pakweg)\s+(?:€\s?)?$/iu;

/** A sentence with one of these sets a norm, plans, or tells of a meeting: its numbers need no source. */
export const normWords =
  /\b(?:minimaal|minstens|maximaal|hoogstens|ten minste|ten hoogste|tenminste|uiterlijk|binnen|norm|normen|streefwaarde|streven|streeft|streefcijfer|moet|moeten|willen|wil|zullen|zal|eis|eisen|indexering|toeslag|korting|bijeenkomst\p{L}*|sessies?|deelnemers|namen deel|nam deel|deden mee|reageerden|spraken|gesproken|geïnterviewd|interviews?|vulden|enquête|respondenten|aanwezig\p{L}*|weging|weegt|tellen mee|gunning\p{L}*|punten)(?![\p{L}])/iu;

/** Signs that a text says where a figure comes from. */
export const sourceWords =
  /\[\^|\{\{\s*(?:bron|titel)\b|\b(?:bron|bronnen|volgens|blijkt uit|aldus|CBS|SCP|RIVM|GGD|VNG|Nza|monitor|cijfers van|onderzoek van|rapport)(?![\p{L}])/iu;
