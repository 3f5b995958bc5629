import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Gemeente } from '../../model/region-schema.ts';
import { declaredGemeenten } from '../declared-names.ts';
import type { RegionText } from '../region-texts.ts';
import { gemeenteNamesIn } from '../registers/gemeente-names.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { ownPaperOf } from '../words/own-paper.ts';

/** What one gemeente sends out does not speak of another gemeente of the region as its own. */
export const rule = defineRule<{ ander: string; eigen: string; waar: Phrase }>({
  code: 'SEG319',
  alias: 'R38',
  severity: 'error',
  source: 'E129: de naam van een andere gemeente, blijven staan bij het kopiëren',
  phase: 'content',
  nl: {
    title: 'Een stuk van een gemeente gaat over die gemeente',
    message: (a) => `De tekst ${a.waar.nl} noemt ${a.ander}, maar staat in een stuk van ${a.eigen}.`,
    label: () => 'een andere gemeente',
    why: 'Waarschijnlijk is de naam van een andere gemeente blijven staan. De raad leest dan over de verkeerde gemeente.',
    remedy:
      'Noem de gemeente van het stuk. In een tekst voor alle gemeenten schrijft u “de gemeente” of “het college”.',
  },
  en: {
    title: 'A document of a gemeente is about that gemeente',
    message: (a) => `The text ${a.waar.en} names ${a.ander}, but stands in a document of ${a.eigen}.`,
    label: () => 'another municipality',
    why: 'The name of another municipality was probably left in. The council reads about the wrong one.',
    remedy:
      'Name the gemeente of the document. In a text for all gemeenten, write “de gemeente” or “het college”.',
  },
  check: (context, report) => {
    const { region, texts, where, byStatus } = context;
    const { gemeenten } = region.data;
    const [only, second] = gemeenten;
    if (!only) return;
    if (!second) {
      for (const { spot, ander } of strangersIn(context, only))
        report(spot, { ander, eigen: only.naam, waar: where(spot) }, byStatus(spot));
      return;
    }
    const any = gemeenten
      .map(({ naam }) => naam.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
      .sort((a, b) => b.length - a.length);
    const pattern = new RegExp(
      String.raw`(?<!\p{L})(?:(?:onze |de |in )?gemeente |(?:college|raad|gemeenteraad|raadsleden|burgemeester|wethouders?|inwoners|toegang|begroting|gemeentebestuur|griffie|portefeuillehouder|wij|we)(?: van| in| te)(?: de gemeente)? |${ownPaperOf})(${any.join('|')})(?![\p{L}\p{N}-])`,
      'giu',
    );
    const byName = new Map(gemeenten.map((gemeente) => [gemeente.naam.toLowerCase(), gemeente]));
    for (const text of texts) {
      for (const match of text.bare.matchAll(pattern)) {
        const ander = byName.get((match[1] ?? '').toLowerCase());
        const eigen = ander && ownerOf(text, ander, context);
        if (!ander || !eigen || namesMore(text.bare, gemeenten, ander)) continue;
        const end = match.index + match[0].length;
        const spot = { owner: text.owner, key: text.key, part: { start: end - ander.naam.length, end } };
        report(spot, { ander: ander.naam, eigen: eigen.naam, waar: where(spot) }, byStatus(spot));
      }
    }
  },
});

const ownPaper = new RegExp(`${ownPaperOf}$`, 'iu');

/** Where a paper of the one gemeente of a region says that it is of a gemeente the region works with. */
function strangersIn({ region, texts }: RuleContext, only: Gemeente) {
  const declared = declaredGemeenten(region);
  return texts.flatMap(({ owner, key, bare }) => {
    if (!/(?<!\p{L})(?:dit|deze|onze?)\s/iu.test(bare)) return [];
    return gemeenteNamesIn(bare)
      .filter(({ naam, start }) => {
        const isSelf = ownPaper.test(bare.slice(Math.max(0, start - 120), start));
        return isSelf && naam !== only.naam && declared.has(naam);
      })
      .map(({ naam, start, end }) => ({ spot: { owner, key, part: { start, end } }, ander: naam }));
  });
}

/** The gemeente in whose document a text would speak of `ander` as its own; undefined when there is none. */
function ownerOf(
  { owner, key, holders }: RegionText,
  ander: Gemeente,
  { region, readersOf }: RuleContext,
): Gemeente | undefined {
  if (holders.gemeente) return holders.gemeente === ander ? undefined : holders.gemeente;
  const { regio, aanbestedingen = [] } = region.data;
  const leads = new Set([regio.centrumgemeente, ...aanbestedingen.map(({ penvoerder }) => penvoerder)]);
  if (leads.has(ander.id)) return undefined;
  return readersOf(owner, key).find(({ gemeente }) => gemeente !== undefined && gemeente.id !== ander.id)
    ?.gemeente;
}

/** Whether a text names other gemeenten too, so that it tells them apart. */
const namesMore = (bare: string, gemeenten: readonly Gemeente[], ander: Gemeente) =>
  gemeenten.some((gemeente) => gemeente !== ander && bare.includes(gemeente.naam));
