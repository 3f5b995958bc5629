import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { wettenVervallen, wettenVervallenBron } from '../registers/wetten-vervallen.ts';
import { defineRule } from '../rule.ts';
import { isNamedAsPresent } from '../still-written.ts';

const byName = new Map(wettenVervallen.flatMap((wet) => wet.namen.map((naam) => [naam, wet] as const)));
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${[...byName.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{N}])(?!-\p{L})`,
  'gu',
);

/** A text does not speak of a law as in force after it was repealed, or of a body that is no more. */
export const rule = defineRule<{ wet: string; nu: string; jaar: string; waar: Phrase }>({
  code: 'SEG378',
  alias: 'R37',
  severity: 'warning',
  source: wettenVervallenBron.bron,
  phase: 'content',
  nl: {
    title: 'Een wet of instelling die een tekst noemt, is er nog',
    message: (a) => `${a.wet} ${a.waar.nl} is er sinds ${a.jaar} niet meer; nu is het: ${a.nu}.`,
    label: (a) => `tot ${a.jaar}`,
    why: 'Op een wet die niet meer geldt, kan geen besluit of contract rusten; een instelling die er niet meer is, doet niets.',
    remedy: 'Noem de wet of de instelling van nu. Gaat het over vroeger, zeg dat dan in dezelfde zin.',
  },
  en: {
    title: 'A law or body that a text names still exists',
    message: (a) => `${a.wet} ${a.waar.en} is no more since ${a.jaar}; now it is: ${a.nu}.`,
    label: (a) => `until ${a.jaar}`,
    why: 'No decision or contract can rest on a law that no longer holds; a body that is no more does nothing.',
    remedy: 'Name the law or the body of now. If it is about the past, say so in the same sentence.',
  },
  check: (context, report) => {
    const { texts, where, byStatus } = context;
    for (const at of texts) {
      // A ground for secrecy has a rule of its own.
      if (at.path[0] === 'bronnen' || at.path[0] === 'begrippen' || at.key === 'grond') continue;
      for (const { 0: wet, index: start } of at.bare.matchAll(pattern)) {
        const law = byName.get(wet);
        if (!law || !isNamedAsPresent(at, start, law.vervallen, context)) continue;
        const spot = { owner: at.owner, key: at.key, part: { start, end: start + wet.length } };
        const args = { wet, nu: law.nu, jaar: law.vervallen.slice(0, 4), waar: where(spot) };
        report(spot, args, byStatus(spot, 'warning'));
      }
    }
  },
});
