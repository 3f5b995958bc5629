import type { Phrase } from '../../diagnostics/diagnostic.ts';
import {
  articleMisfitsIn,
  governmentMisfitsIn,
  type LawMisfit,
  supervisionMisfitsIn,
} from '../law-misfits.ts';
import { toezichthoudersBron } from '../registers/toezichthouders.ts';
import { wetsartikelenBron } from '../registers/wetsartikelen.ts';
import { defineRule } from '../rule.ts';

/** What a text says of a law is so: it has the article, is about a gemeente, and the body watches over it. */
export const rule = defineRule<Pick<LawMisfit, 'soort' | 'gezegd' | 'wet' | 'juist'> & { waar: Phrase }>({
  code: 'SEG379',
  alias: 'R37',
  severity: 'warning',
  source: `${wetsartikelenBron.bron}; ${toezichthoudersBron.bron}`,
  phase: 'content',
  nl: {
    title: 'Een wet heeft haar eigen artikelen, haar eigen bestuur en haar eigen toezicht',
    message: (a) =>
      ({
        artikel: `De ${a.wet} heeft geen artikel ${a.gezegd}, ${a.waar.nl}.`,
        bestuur: `De ${a.wet} ${a.waar.nl} gaat niet over gemeenten; bedoelde u de ${a.juist}?`,
        toezicht: `Het toezicht op de kwaliteit bij de ${a.wet} is niet de taak van de ${a.gezegd}, ${a.waar.nl}, maar van de ${a.juist}.`,
      })[a.soort],
    label: (a) => (a.juist === undefined ? 'andere wet of ander artikel?' : `${a.juist}?`),
    why: 'Wie het nakijkt, vindt het niet. Een besluit moet rusten op de wet die de bevoegdheid geeft.',
    remedy: 'Zoek de wet op bij wetten.overheid.nl en neem wet en artikel over.',
  },
  en: {
    title: 'A law has its own articles, its own government and its own supervision',
    message: (a) =>
      ({
        artikel: `The ${a.wet} has no article ${a.gezegd}, ${a.waar.en}.`,
        bestuur: `The ${a.wet} ${a.waar.en} is not about gemeenten; did you mean the ${a.juist}?`,
        toezicht: `The watch over quality under the ${a.wet} is not the task of the ${a.gezegd}, ${a.waar.en}, but of the ${a.juist}.`,
      })[a.soort],
    label: (a) => (a.juist === undefined ? 'another law or article?' : `${a.juist}?`),
    why: 'Whoever looks it up does not find it. A decision must rest on the law that gives the power.',
    remedy: 'Look the law up at wetten.overheid.nl and take over law and article.',
  },
  check: ({ texts, where, byStatus }, report) => {
    for (const { owner, key, bare, text } of texts) {
      const misfits = [
        ...articleMisfitsIn(bare),
        ...governmentMisfitsIn(bare, text),
        ...supervisionMisfitsIn(bare, text),
      ];
      for (const { soort, gezegd, wet, juist, start, end } of misfits) {
        const spot = { owner, key, part: { start, end } };
        report(spot, { soort, gezegd, wet, juist, waar: where(spot) }, byStatus(spot, 'warning'));
      }
    }
  },
});
