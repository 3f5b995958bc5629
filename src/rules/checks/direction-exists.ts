import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Outline, Passage } from '../outline.ts';
import { passagesAt } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** What a word for a block may be in a document. */
const blocks: Readonly<Record<string, readonly string[]>> = {
  tabel: ['table'],
  matrix: ['table'],
  overzicht: ['table', 'list', 'figure'],
  schema: ['figure', 'table'],
  figuur: ['figure'],
  afbeelding: ['figure'],
  grafiek: ['figure'],
  diagram: ['figure'],
  tijdlijn: ['figure'],
  lijst: ['list', 'table'],
  opsomming: ['list'],
};
const nouns = Object.keys(blocks).join('|');

interface Pointer {
  readonly pattern: RegExp;
  /** Whether what is pointed at is there, seen from the passage. */
  readonly isThere: (noun: string, passage: Passage, outline: Outline) => boolean;
}

const holds = (kinds: ReadonlySet<string>, noun: string) =>
  (blocks[noun] ?? []).some((kind) => kinds.has(kind));

const pointers: readonly Pointer[] = [
  {
    pattern: /(?:het |de |in het |in de )?(?:vorige|voorgaande|voorafgaande) hoofdstuk(?:ken)?/giu,
    isThere: (_, { chapter }) => chapter > 1,
  },
  {
    pattern: /(?:het |de )?(?:volgende|hierna volgende) hoofdstuk(?:ken)?/giu,
    isThere: (_, { chapter }, { chapters }) => chapter < chapters,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:onderstaande?|(?:de|het) hierna volgende) (?:\p{L}+ )?(${nouns})(?!\p{L})|(?<!\p{L})(${nouns}) hieronder(?!\p{L})|(?<!\p{L})hieronder[^.:;\n]{0,40}? (?:de|het|een|deze|dit) (${nouns})(?!\p{L})`,
      'giu',
    ),
    isThere: (noun, { after }) => holds(after, noun),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})bovenstaande? (?:\p{L}+ )?(${nouns})(?!\p{L})|(?<!\p{L})(${nouns}) (?:hier)?boven(?!\p{L})`,
      'giu',
    ),
    isThere: (noun, { before }) => holds(before, noun),
  },
  {
    pattern:
      /(?<!\p{L})(?:zie|in) (?:de|deze|dit|het) (tabel|matrix|figuur|grafiek|diagram|tijdlijn)(?![\p{L}-])(?! (?:van|bij|uit|op)\b)/giu,
    isThere: (noun, { before, after }) => holds(before, noun) || holds(after, noun),
  },
];

/** What a text points at above, below or in another chapter is there. */
export const rule = defineRule<{ woorden: string; waar: Phrase }>({
  code: 'SEG266',
  alias: 'R11',
  severity: 'error',
  source: 'E011: een terugverwijzing naar een hoofdstuk waar het niet staat',
  phase: 'content',
  nl: {
    title: 'Wat hierboven, hieronder of in een ander hoofdstuk moet staan, staat er',
    message: (a) =>
      `De tekst wijst met «${a.woorden}» ${a.waar.nl} naar iets wat daar in het stuk niet staat.`,
    label: () => 'staat er niet',
    why: 'De lezer zoekt een tabel, figuur of hoofdstuk dat er niet is.',
    remedy: 'Verwijs met `[[naam]]` naar de plek die u bedoelt, of haal de verwijzing weg.',
  },
  en: {
    title: 'What should be above, below or in another chapter is there',
    message: (a) =>
      `With “${a.woorden}” the text ${a.waar.en} points at something that is not there in the document.`,
    label: () => 'is not there',
    why: 'The reader looks for a table, figure or chapter that does not exist.',
    remedy: 'Refer with `[[name]]` to the place you mean, or remove the reference.',
  },
  check: (context, report) => {
    const { texts, outlineOf, byStatus, where } = context;
    for (const { owner, key, bare } of texts) {
      for (const { pattern, isThere } of pointers) {
        for (const match of bare.matchAll(pattern)) {
          const noun = (match.slice(1).find((group) => group !== undefined) ?? '').toLowerCase();
          const isLacking = passagesAt({ owner, key }, match.index, context).some(({ edition, passage }) => {
            const outline = outlineOf(edition);
            return outline !== undefined && !isThere(noun, passage, outline);
          });
          if (!isLacking) continue;
          const spot = { owner, key, part: { start: match.index, end: match.index + match[0].length } };
          report(spot, { woorden: match[0].replace(/\s+/gu, ' '), waar: where({ owner }) }, byStatus(spot));
        }
      }
    }
  },
});
