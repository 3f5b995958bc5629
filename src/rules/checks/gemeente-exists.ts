import { opgeheven, opgehevenBron } from '../registers/gemeenten.ts';
import { gravityOf } from '../registers/register.ts';
import { defineRule } from '../rule.ts';

/** A gemeente exists at the date of the documents that are made for it. */
export const rule = defineRule<{ naam: string; jaar: number; datum: string }>({
  code: 'SEG341',
  alias: 'R37',
  severity: gravityOf(opgehevenBron),
  source: 'CBS, gemeentelijke indelingen per jaar',
  phase: 'structure',
  nl: {
    title: 'Een gemeente bestaat op de datum van haar stukken',
    message: (a) => `${a.naam} bestaat sinds 1 januari ${a.jaar} niet meer, en het stuk is van ${a.datum}.`,
    label: (a) => `opgeheven in ${a.jaar}`,
    why: 'Een opgeheven gemeente kan niets besluiten; het stuk heeft dan de verkeerde afzender.',
    remedy: 'Gebruik de gemeente waarin deze is opgegaan, met haar code, of verbeter de datum.',
  },
  en: {
    title: 'A gemeente exists at the date of its documents',
    message: (a) =>
      `${a.naam} no longer exists since 1 January ${a.jaar}, and the document is of ${a.datum}.`,
    label: (a) => `abolished in ${a.jaar}`,
    why: 'An abolished gemeente cannot decide anything; the document then has the wrong sender.',
    remedy: 'Use the gemeente it became part of, with its code, or correct the date.',
  },
  check: ({ region, related }, report) => {
    const reported = new Set<object>();
    for (const { gemeente, date } of region.editions) {
      const jaar = gemeente && opgeheven.get(gemeente.code);
      if (!gemeente || !date || jaar === undefined || reported.has(gemeente)) continue;
      if (date.value < `${jaar}-01-01`) continue;
      reported.add(gemeente);
      const place = { related: related({ owner: date.owner, key: date.key }, 'reader') };
      report({ owner: gemeente, key: 'code' }, { naam: gemeente.naam, jaar, datum: date.value }, place);
    }
  },
});
