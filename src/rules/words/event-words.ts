/** What can happen on a day, with the words that say it: nouns, verbs, and verbs in two parts ("gaan ... in"). */
export const eventWords: Readonly<Record<string, RegExp>> = {
  start:
    /(?<!\p{L})(?:start(?:en|t|te|ten)?|gestart|startdatum|begin(?:nen|t)|begon(?:nen)?|aanvang|sinds|van start|leid(?:t|en|de|den) tot|ingang|ingaan|ingegaan|ingangsdatum|van kracht|(?:ga(?:at|an)|ging(?:en)?)(?!\p{L})[^.;]{0,90}(?<!\p{L})in(?=\s*(?:[.,;:)]|$|en(?!\p{L})|maar|voor |met de)))(?!\p{L})/iu,
  einde:
    /(?<!\p{L})(?:einde?|eindigen|eindigt|eindigde|geëindigd|einddatum|afgelopen|aflopen|afloopt|afgerond|afronden|afronding|voltooid|(?:loopt|lopen|liep(?:en)?)(?!\p{L})[^.;]{0,90}(?<!\p{L})af)(?!\p{L})/iu,
  gereed: /(?<!\p{L})(?:gereed|klaar|opgeleverd|oplevering|beschikbaar)(?!\p{L})/iu,
  publicatie:
    /(?<!\p{L})(?:publicatie(?:datum)?|publice(?:ren|ert|erde|erden)|gepubliceerd|verschijn(?:t|en)|verschenen|bekendgemaakt|aangekondigd)(?!\p{L})/iu,
  gunning: /(?<!\p{L})(?:gunning(?:en|sbesluit)?|gunnen|gunt|gegund)(?!\p{L})/iu,
  ondertekening: /(?<!\p{L})(?:(?:onder)?teken(?:ing|en|t|de|den)|(?:onder)?getekend|ondertekend)(?!\p{L})/iu,
  besluit:
    /(?<!\p{L})(?:besluit(?:en|vorming)?|besloot|besloten|instemming|instemmen|ingestemd|vastgesteld|vaststelling|vaststellen|goedgekeurd|akkoord|stem(?:t|men|de|den)(?!\p{L})[^.;]{0,90}(?<!\p{L})in)(?!\p{L})/iu,
  bijeenkomst:
    /(?<!\p{L})(?:bijeenkomst|bijeen|bespreking|besproken|bespra(?:k|ken)|bespreekt|bespreken|overleg(?:de|den)?|overlegt|vergader(?:de|den|ing)|sprak(?:en)?)(?!\p{L})/iu,
  brief: /(?<!\p{L})\p{L}*brie(?:f|ven)(?!\p{L})/iu,
  rapport: /(?<!\p{L})(?:\p{L}*rapport|\p{L}*evaluatie|onderzoek)(?!\p{L})/iu,
  invoering:
    /(?<!\p{L})(?:invoering|ingevoerd|invoeren|voer(?:t|en)(?!\p{L})[^.;]{0,90}(?<!\p{L})in)(?!\p{L})/iu,
  inschrijving: /(?<!\p{L})(?:inschrijv(?:ing|en|ingstermijn)|ingeschreven)(?!\p{L})/iu,
};

/** The events a text speaks of, in the order of `eventWords`. */
export function eventsIn(text: string): readonly string[] {
  return Object.keys(eventWords).filter((name) => eventWords[name]?.test(text));
}
