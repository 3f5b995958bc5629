import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Gemeente } from '../../model/region-schema.ts';
import { declaredGemeenten, declaresNames } from '../declared-names.ts';
import type { RegionText } from '../region-texts.ts';
import { gemeenteNamesIn } from '../registers/gemeente-names.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
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
    const eigen = second ? region.data.regio.naam : only.naam;
    for (const { spot, ander } of strangersIn(context))
      report(spot, { ander, eigen, waar: where(spot) }, byStatus(spot));
    if (!second) return;
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

/** Words around a name that make it the gemeente whose life or policy the text tells of. */
const inhabited =
  /(?<!\p{L})(?:(?:een|heel|ons|onze) |(?:inwoners|ouderen|jongeren|jeugdigen|kinderen|gezinnen|ouders|cliënten|mantelzorgers|mensen|college|raad|gemeenteraad|burgemeester|wethouders?|begroting) (?:van|in|uit) |(?:de|onze) gemeente )$/iu;
const lives =
  /^ (?:waar(?:in|voor)? |(?:krijg|kun|kan|won|leef|le(?:ef|v)|betaal|koop|kop|kies|kiez|wil|wi|zorg|stuur|help|bepaal|geef|gev|maak|mak|heef|heb|streef|zoek|verwacht|doe|is |wordt |blijf|bied)\p{L}*)/iu;
const livesIn = /(?:^|[.!?]\s+)in $/iu;
/** Words of a text that sets gemeenten side by side, or tells what they do together. */
const besideOthers =
  /(?<!\p{L})(?:samen\p{L}*|gezamenlijke?|partners?|beide|gemeenten|buurgemeenten?|regio\p{L}*|ook|net als|evenals|zoals|anders dan|vergelijk\p{L}*|buiten|naburige?|elders|bijvoorbeeld|namens|centrumgemeente|penvoerder|(?:verhuis|verhuiz)\p{L}*|overleg\p{L}*|contract\p{L}*)(?!\p{L})/iu;

const ownPaper = new RegExp(`${ownPaperOf}$`, 'iu');

/** Where a text tells of a gemeente that the region works with as if it were one of its own. */
function strangersIn({ region, texts }: RuleContext) {
  const declared = declaredGemeenten(region);
  const own = region.data.gemeenten.map(({ naam }) => naam.replace(/ \([^)]*\)$/u, ''));
  return texts.flatMap(({ owner, key, path, bare, text }) => {
    const named = gemeenteNamesIn(bare).filter(({ naam }) => !own.includes(naam) && declared.has(naam));
    if (named.length === 0) return [];
    const sentences = sentencesOf(bare, text);
    return named
      .filter(({ start, end }) => {
        const before = bare.slice(Math.max(0, start - 120), start).replaceAll('\n', ' ');
        if (own.length === 1 && ownPaper.test(before)) return true;
        if (declaresNames(path)) return false;
        const after = bare.slice(end, end + 40).replaceAll('\n', ' ');
        const isOwn = (inhabited.test(before) || livesIn.test(before)) && lives.test(after);
        const sentence = sentences.find((one) => one.start <= start && end <= one.end)?.text ?? bare;
        return isOwn && !besideOthers.test(sentence) && gemeenteNamesIn(sentence).length === 1;
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
