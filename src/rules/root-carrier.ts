import type { Edition } from '../model/edition.ts';

/** The edition that sets status, version and date of this one: the document an annex belongs to, however deep. */
export function rootCarrier(edition: Edition): Edition {
  return edition.carrier ? rootCarrier(edition.carrier) : edition;
}
