import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../model/edition.ts';
import { referredEditions } from '../named-document.ts';
import { partExists } from '../part-exists.ts';
import { defineRule } from '../rule.ts';
import { typedReferences } from '../typed-references.ts';

/** What a text refers to by a typed number is there. */
export const rule = defineRule<{ verwijzing: string; waar: Phrase; stuk: string }>({
  code: 'SEG260',
  alias: 'R11',
  severity: 'error',
  source: 'E029: een bijlage die wordt genoemd en die niemand heeft meegestuurd',
  phase: 'content',
  nl: {
    title: 'Een genummerde verwijzing leidt naar iets wat er is',
    message: (a) => `De tekst verwijst naar ${a.verwijzing} ${a.waar.nl}, maar die is er niet in ${a.stuk}.`,
    label: () => 'bestaat niet',
    why: 'De lezer zoekt dan iets wat nergens staat.',
    remedy:
      'Noem het juiste nummer of haal de verwijzing weg. Beter nog: gebruik `{{bijlage "id"}}` of `[[naam]]`, dan volgt het nummer vanzelf.',
  },
  en: {
    title: 'A numbered reference leads to something that is there',
    message: (a) => `The text refers to ${a.verwijzing} ${a.waar.en}, but ${a.stuk} does not have it.`,
    label: () => 'does not exist',
    why: 'The reader looks for something that is nowhere.',
    remedy:
      'Give the right number or remove the reference. Better still: use `{{bijlage "id"}}` or `[[name]]`, so that the number follows by itself.',
  },
  check: ({ region, texts, readersOf, outlineOf, byStatus, where }, report) => {
    for (const { owner, key, bare } of texts) {
      const references = typedReferences(bare);
      if (references.length === 0) continue;
      const readers = readersOf(owner, key);
      for (const reference of references) {
        const isLacking = (reader: Edition) => {
          const referred = referredEditions(bare, reference, reader, region);
          if (referred === 'unknown') return false;
          const answers = referred.map((edition) => partExists(reference, edition, region, outlineOf));
          return answers.length > 0 && answers.every((answer) => answer === false);
        };
        // Of a text that comes into documents as part of a list we do not know the readers.
        const isNowhere = readers.length === 0 && region.editions.every(isLacking);
        const lacking = isNowhere ? region.editions[0] : readers.find(isLacking);
        if (!lacking) continue;
        const spot = { owner, key, part: { start: reference.start, end: reference.end } };
        report(
          spot,
          {
            verwijzing: `«${reference.text.replaceAll('\n', ' ')}»`,
            waar: where({ owner }),
            stuk: `«${lacking.document.titel}»`,
          },
          byStatus(spot),
        );
      }
    }
  },
});
