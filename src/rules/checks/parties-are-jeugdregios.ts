import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { plainLetters } from '../plain-letters.ts';
import { codesOf } from '../registers/find-gemeente.ts';
import { jeugdregios, jeugdregiosBron } from '../registers/jeugdregios.ts';
import { defineRule } from '../rule.ts';

/** Among the parties to an agreement between jeugdregio's each is one. */
export const rule = defineRule<{ partij: string; waar: Phrase }>({
  code: 'SEG398',
  alias: 'R37',
  severity: 'warning',
  source: `${jeugdregiosBron.bron} (${jeugdregiosBron.datum})`,
  phase: 'content',
  nl: {
    title: 'Een afspraak tussen jeugdregio’s noemt jeugdregio’s',
    message: (a) => `‘${a.partij}’ ${a.waar.nl} is geen jeugdregio; de andere partijen zijn dat wel.`,
    label: () => 'geen jeugdregio',
    why: 'Een veiligheidsregio of een andere streek gaat hier niet over; de lezer zoekt dan bij de verkeerde.',
    remedy: 'Neem de naam uit de lijst van het CBS. Is het een andere organisatie, dan mag u dit negeren.',
  },
  en: {
    title: 'An agreement between jeugdregio’s names jeugdregio’s',
    message: (a) => `‘${a.partij}’ ${a.waar.en} is no jeugdregio; the other parties are.`,
    label: () => 'no jeugdregio',
    why: 'A safety region or another area is not in charge of this; the reader then turns to the wrong one.',
    remedy: 'Take the name from the list of CBS. If it is another organisation, you may ignore this.',
  },
  check: ({ region, where, byStatus }, report) => {
    const { regio, organisaties = [], afspraken = [] } = region.data;
    const known = new Set([regio, ...organisaties].map(({ naam }) => plainLetters(naam)));
    for (const { partijen } of afspraken) {
      const strangers = partijen.flatMap((partij, key) => (isJeugdregio(partij) ? [] : [{ partij, key }]));
      const [one, ...more] = strangers;
      if (!one || more.length > 0 || partijen.length < 3) continue;
      // What is described in words, or known as something else, is meant as that.
      if (!areaName.test(one.partij) || known.has(plainLetters(one.partij)) || codesOf(one.partij).length > 0)
        continue;
      const spot = { owner: partijen, key: one.key };
      report(spot, { partij: one.partij, waar: where(spot) }, byStatus(spot, 'warning'));
    }
  },
});

const areaName =
  /^(?:regio )?\p{Lu}[\p{L}'’]+(?:[ -](?:(?:van|en|op|aan|de|het|der)[ -])*\p{Lu}[\p{L}'’]+)+$/u;

/** The letters of the names, with those that stand between brackets or after a slash as names of their own. */
const letters = [...jeugdregios.values()].flatMap((name) => name.split(/[()/]/u).map(plainLetters));

/** A name with more words, such as "Jeugdregio" before it, is of the same region. */
const isJeugdregio = (name: string) => {
  const own = plainLetters(name);
  return letters.some((one) => one !== '' && own.includes(one));
};
