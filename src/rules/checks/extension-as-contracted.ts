import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { extensionSaid, speaksOfRunning } from '../words/extension-words.ts';

/** Whether the contract that runs now can be extended, is said as the data of its product say. */
export const rule = defineRule<{ gezegd: string; contract: string; waar: Phrase }>({
  code: 'SEG235',
  alias: 'R19',
  severity: 'warning',
  phase: 'content',
  nl: {
    title: 'Of het lopende contract te verlengen is, is in gegevens en tekst hetzelfde',
    message: (a) =>
      `Hier staat «${a.gezegd}» ${a.waar.nl}, maar bij het lopende contract staat «${a.contract}».`,
    label: (a) => `lopend contract: ${a.contract}`,
    why: 'Aanbieders en raad lezen hieruit of er op tijd nieuwe contracten moeten zijn.',
    remedy: 'Zoek in het contract op of verlengen nog kan, en zeg dat in `lopendContract` en in de tekst.',
  },
  en: {
    title: 'Whether the running contract can be extended is the same in data and text',
    message: (a) => `Here it says “${a.gezegd}” ${a.waar.en}, but the running contract says “${a.contract}”.`,
    label: (a) => `running contract: ${a.contract}`,
    why: 'Providers and the council read from it whether new contracts are needed in time.',
    remedy:
      'Look up in the contract whether it can still be extended, and say so in `lopendContract` and in the text.',
  },
  check: ({ region, texts, where, related, byStatus }, report) => {
    const contracts = (region.data.producten ?? []).flatMap(({ naam, lopendContract }) => {
      const { verlenging = '' } = lopendContract ?? {};
      const canBe = extensionSaid(verlenging)?.canBe;
      return canBe === undefined
        ? []
        : [{ naam: naam.toLowerCase(), owner: lopendContract as object, verlenging, canBe }];
    });
    if (contracts.length === 0) return;
    for (const { owner, key, text, bare } of texts) {
      if (!bare.includes('verleng') || contracts.some((one) => one.owner === owner)) continue;
      const { kop = '', naam = '' } = owner as { readonly kop?: string; readonly naam?: string };
      for (const sentence of sentencesOf(bare, text)) {
        if (!speaksOfRunning(sentence.text)) continue;
        const said = extensionSaid(sentence.text);
        const about = `${kop} ${naam} ${sentence.text}`.toLowerCase();
        const contract = contracts.find((one) => about.includes(one.naam));
        if (!said || !contract || said.canBe === contract.canBe) continue;
        const start = sentence.start + said.start;
        const spot = { owner, key, part: { start, end: start + said.words.length } };
        report(
          spot,
          { gezegd: said.words, contract: contract.verlenging, waar: where(spot) },
          {
            ...byStatus(spot, 'warning'),
            related: related({ owner: contract.owner, key: 'verlenging' }, 'definition'),
          },
        );
      }
    }
  },
});
