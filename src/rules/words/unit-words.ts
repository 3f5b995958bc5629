/** Units that count people who get help. */
export const peopleUnit =
  /^(?:(?:unieke )?(?:cliënten|clienten|inwoners|jeugdigen|jongeren|kinderen|personen|gezinnen|huishoudens|ouderen|gebruikers|klanten|leerlingen))$/iu;

/** Units of which each belongs to one of those people, who may have more of them. */
export const serviceUnit =
  /^(?:\p{L}*voorzieningen|indicaties|beschikkingen|toewijzingen|trajecten|arrangementen|maatwerkarrangementen|verwijzingen|plaatsingen|behandelingen|maatregelen|aanvragen|meldingen)$/iu;

/** Names of a column with a part, and of the one with its whole. */
export const partHeading = /^(?:deel|aandeel|waarvan\p{L}*|daarvan\p{L}*)$/iu;
export const wholeHeading = /^(?:geheel|totaal|alles?|allemaal)$/iu;
