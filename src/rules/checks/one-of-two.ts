import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { walkData } from '../../model/schema-walk.ts';
import { defineRule } from '../rule.ts';

/** Where one of several fields has to be filled in, exactly one is. */
export const rule = defineRule<{ velden: readonly string[]; aantal: number; waar: Phrase }>({
  code: 'SEG207',
  severity: 'error',
  source: 'E042: een kopje met "n.v.t." dat wel inhoud heeft',
  phase: 'structure',
  nl: {
    title: 'Van twee velden die elkaar uitsluiten, is er precies één ingevuld',
    message: (a) =>
      a.aantal === 0
        ? `Vul ${a.velden.map((veld) => `\`${veld}\``).join(' of ')} in ${a.waar.nl}.`
        : `Kies tussen ${a.velden.map((veld) => `\`${veld}\``).join(' en ')} ${a.waar.nl}: beide tegelijk kan niet.`,
    label: (a) => (a.aantal === 0 ? 'leeg' : 'spreekt de ander tegen'),
    why: 'Precies een van deze velden hoort ingevuld te zijn: leeg of allebei laat de lezer in het ongewisse.',
    remedy:
      'Vul een van de velden in en laat het andere weg. Een kopje dat niet van toepassing is, krijgt `nvt: true`.',
  },
  en: {
    title: 'Of two fields that exclude each other, exactly one is filled in',
    message: (a) =>
      a.aantal === 0
        ? `Fill in ${a.velden.map((veld) => `\`${veld}\``).join(' or ')} ${a.waar.en}.`
        : `Choose between ${a.velden.map((veld) => `\`${veld}\``).join(' and ')} ${a.waar.en}: both at once is not possible.`,
    label: (a) => (a.aantal === 0 ? 'empty' : 'contradicts the other'),
    why: 'Exactly one of these fields has to be filled in: none or both leaves the reader in doubt.',
    remedy:
      'Fill in one of the fields and leave out the other. A heading that does not apply gets `nvt: true`.',
  },
  check: ({ region, related, where }, report) => {
    walkData(region.schema, region.data, ({ owner, key, value, meta }) => {
      if (!meta.oneOf || typeof value !== 'object' || value === null) return;
      const filled = Object.keys(value).filter((field) => meta.oneOf?.includes(field));
      if (filled.length === 1) return;
      const args = { velden: meta.oneOf, aantal: filled.length, waar: where({ owner: value }) };
      const [first = '', second] = filled;
      if (second === undefined) report({ owner, key, token: 'key' }, args);
      else {
        const place = { related: related({ owner: value, key: first, token: 'key' }, 'first') };
        report({ owner: value, key: second, token: 'key' }, args, place);
      }
    });
  },
});
