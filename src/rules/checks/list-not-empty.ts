import { walkData } from '../../model/schema-walk.ts';
import { defineRule } from '../rule.ts';

/** A list that is written has something in it. */
export const rule = defineRule<{ veld: string }>({
  code: 'SEG399',
  alias: 'R24',
  severity: 'warning',
  source: 'E148: opsommingen zonder punten',
  phase: 'structure',
  nl: {
    title: 'Een lijst die er staat, is niet leeg',
    message: (a) => `\`${a.veld}\` staat er, maar is leeg.`,
    label: () => 'leeg',
    why: 'Een lege lijst zegt niet of er niets is, of dat het nog moet worden ingevuld.',
    remedy:
      'Vul de lijst, of haal het veld weg; is iets nog niet bekend, gebruik dan `openLaten` waar dat kan.',
  },
  en: {
    title: 'A list that is written is not empty',
    message: (a) => `\`${a.veld}\` is there, but empty.`,
    label: () => 'empty',
    why: 'An empty list does not say whether there is nothing, or whether it is still to be filled in.',
    remedy:
      'Fill the list, or remove the field; if it is not known yet, use `openLaten` where that is possible.',
  },
  check: ({ region: { schema, data, locator } }, report) => {
    walkData(schema, data, ({ owner, key, value }) => {
      if (!Array.isArray(value) || value.length > 0 || locator.keyOf(owner, key) === undefined) return;
      report({ owner, key, token: 'key' }, { veld: String(key) });
    });
  },
});
