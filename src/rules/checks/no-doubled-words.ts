import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';

/** One word, or a few in the same order, twice. */
const doubled =
  /(?<![\p{L}\p{N}'’-])(?<first>\p{L}+(?:[-'’]\p{L}+)*|\p{L}+(?: \p{L}+){1,3})(?<space>\s+)\k<first>(?![\p{L}\p{N}'’-])/giu;

/** What may rightly stand twice: "de aanbieders die die hulp geven", "dat het het best past". */
const mayRepeat = new Set([
  'die',
  'dat',
  'zijn',
  'haar',
  'u',
  'had',
  'wat',
  'wie',
  'heel',
  'veel',
  'stap voor',
  'één voor',
]);
const beforeObject =
  /(?:^|\s)(?:in|op|aan|voor|met|van|bij|door|naar|over|uit|tot|per|om|onder|tegen|en|of)\s+$/iu;

/** No word stands twice where once was meant. */
export const rule = defineRule<{ woord: string; waar: Phrase }>({
  code: 'SEG321',
  alias: 'R42',
  severity: 'warning',
  source: 'E025, E120: zinnen waarin bij het bewerken woorden dubbel zijn blijven staan',
  phase: 'content',
  nl: {
    title: 'Geen woord staat per ongeluk dubbel',
    message: (a) => `Er staat twee keer \`${a.woord}\` achter elkaar ${a.waar.nl}.`,
    label: () => 'dubbel',
    why: 'Dubbele woorden blijven staan na bewerken. De lezer vraagt zich af of er iets is weggevallen.',
    remedy: 'Haal het dubbele woord weg.',
  },
  en: {
    title: 'No word stands twice by accident',
    message: (a) => `\`${a.woord}\` stands twice in a row ${a.waar.en}.`,
    label: () => 'double',
    why: 'Doubled words remain after editing. The reader wonders whether something is missing.',
    remedy: 'Remove the doubled word.',
  },
  check: ({ texts, byStatus, replace, where }, report) => {
    for (const text of texts) {
      for (const match of text.bare.matchAll(doubled)) {
        const { first: woord = '', space = '' } = match.groups ?? {};
        const lower = woord.toLowerCase();
        const between = match.index + woord.length;
        // What looks like space may be an expression's markup, and a blank line parts two paragraphs.
        const written = text.text.slice(between, between + space.length);
        if (!/^[\s*_]+$/u.test(written) || /\n\s*\n|\n\s*[-*+#>]/u.test(written)) continue;
        if (mayRepeat.has(lower)) continue;
        // "Wat nodig is is bekend": a clause may end where the next one goes on with the same verb.
        if (
          /^(?:is|was)$/u.test(lower) &&
          /(?<!\p{L})(?:wat|wie|die|dat|hoe|waar|als|zoals)\s[^.!?;:]*$/iu.test(
            text.bare.slice(0, match.index),
          )
        )
          continue;
        const before = text.bare.slice(Math.max(0, match.index - 12), match.index);
        if (lower === 'het' && !beforeObject.test(before) && /\p{L}\s+$/u.test(before)) continue;
        const spot = {
          owner: text.owner,
          key: text.key,
          part: { start: match.index, end: match.index + match[0].length },
        };
        const edits = replace(spot, woord);
        const fix = edits && { fix: { safe: true, edits } };
        report(spot, { woord, waar: where(spot) }, { ...byStatus(spot, 'warning'), ...fix });
      }
    }
  },
});
