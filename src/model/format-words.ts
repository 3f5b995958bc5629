import type { Phrase } from '../diagnostics/diagnostic.ts';

/** What each format of the model asks for, in words that fit after "verwacht". */
export const formatWords: Readonly<Record<string, Phrase>> = {
  identifier: {
    nl: 'kleine letters, cijfers en koppeltekens, zoals `hulp-bij-huishouden`',
    en: 'lower case letters, digits and hyphens, such as `hulp-bij-huishouden`',
  },
  line: { nl: 'tekst op één regel', en: 'text on one line' },
  prose: { nl: 'tekst', en: 'text' },
  date: { nl: 'een bestaande datum als 2021-02-01', en: 'an existing date such as 2021-02-01' },
  moment: {
    nl: 'een moment als 2021-02-01, 2021-02, 2021-K3 of 2021, eventueel met begin, medio, eind, voor, vanaf of circa ervoor',
    en: 'a moment such as 2021-02-01, 2021-02, 2021-K3 or 2021, if need be after begin, medio, eind, voor, vanaf or circa',
  },
  kvk: { nl: 'acht cijfers', en: 'eight digits' },
  sha256: { nl: 'een SHA-256 van 64 hexadecimale tekens', en: 'a SHA-256 of 64 hexadecimal characters' },
  'municipality-code': { nl: 'een gemeentecode als `gm0984`', en: 'a municipality code such as `gm0984`' },
  'youth-region': { nl: 'een code als `JZ37`', en: 'a code such as `JZ37`' },
  colour: { nl: 'een kleur als `"#1f4e79"`', en: 'a colour such as `"#1f4e79"`' },
  category: {
    nl: 'twee cijfers tussen aanhalingstekens, zoals `"02"`',
    en: 'two digits in quotes, such as `"02"`',
  },
  email: {
    nl: 'een e-mailadres als `gemeente@voorbeeld.nl`',
    en: 'an e-mail address such as `gemeente@voorbeeld.nl`',
  },
  url: { nl: 'een webadres dat met https:// begint', en: 'a web address that starts with https://' },
};
