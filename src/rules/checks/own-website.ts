import { plainLetters } from '../plain-letters.ts';
import { gemeenten, opgeheven } from '../registers/gemeenten.ts';
import { defineRule } from '../rule.ts';

/** Names of gemeenten by the letters a web address is made of. */
const byAddress = new Map(
  [...gemeenten]
    .filter(([code]) => !opgeheven.has(code))
    .map(([, name]) => [plainLetters(name.replace(/ \([^)]*\)$/u, '')), name] as const),
);

/** Whether a name is that of the gemeente, or of the town it is called after: "Alphen" in Alphen aan den Rijn. */
const isOwn = (name: string, gemeente: string) =>
  plainLetters(gemeente.replace(/ \([^)]*\)$/u, '')).startsWith(
    plainLetters(name.replace(/ \([^)]*\)$/u, '')),
  );

/** The place, the web and the mail address of a gemeente are not those of another. */
export const rule = defineRule<{ gemeente: string; adres: string; ander: string }>({
  code: 'SEG364',
  alias: 'R37',
  severity: 'error',
  source: 'E129: gegevens van een andere gemeente die bij kopiëren bleven staan',
  phase: 'structure',
  nl: {
    title: 'Een gemeente heeft haar eigen adressen',
    message: (a) => `‘${a.adres}’ bij ${a.gemeente} is een adres van ${a.ander}.`,
    label: (a) => `van ${a.ander}`,
    why: 'Wie een vraag heeft over het stuk, komt anders bij een andere gemeente uit.',
    remedy: 'Zet er het adres van de eigen gemeente.',
  },
  en: {
    title: 'A gemeente has its own addresses',
    message: (a) => `‘${a.adres}’ with ${a.gemeente} is an address of ${a.ander}.`,
    label: (a) => `of ${a.ander}`,
    why: 'Whoever has a question about the paper ends up at another gemeente otherwise.',
    remedy: 'Put the address of the own gemeente.',
  },
  check: ({ region }, report) => {
    for (const { naam, afzender } of region.data.gemeenten) {
      for (const key of ['website', 'email'] as const) {
        const adres = afzender?.[key];
        if (!afzender || adres === undefined) continue;
        const [, host = ''] = /(?:^|@|www\.)([\w-]+)\.\w+$/u.exec(adres) ?? [];
        const ander = byAddress.get(plainLetters(host.replace(/^gemeente-?/u, '')));
        if (ander === undefined || isOwn(ander, naam)) continue;
        report({ owner: afzender, key }, { gemeente: naam, adres, ander });
      }
      for (const key of ['adres', 'postadres'] as const) {
        const adres = afzender?.[key];
        const [, plaats = ''] = /\d{4} ?[A-Z]{2}\s+(\p{Lu}[^,;]*?)\s*$/u.exec(adres ?? '') ?? [];
        const ander = byAddress.get(plainLetters(plaats));
        if (!afzender || adres === undefined || ander === undefined || isOwn(plaats, naam)) continue;
        report({ owner: afzender, key }, { gemeente: naam, adres, ander });
      }
    }
  },
});
