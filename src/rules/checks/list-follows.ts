import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { announcementsIn } from '../announcements.ts';
import { passagesAt } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** Blocks that can be what was announced. */
const lists = new Set(['list', 'table', 'figure', 'quote', 'notice', 'fields', 'label']);

/** Where a text announces a list, a list follows. */
export const rule = defineRule<{ woorden: string; waar: Phrase }>({
  code: 'SEG264',
  alias: 'R11',
  severity: 'error',
  source: 'E010: "de volgende punten", en dan geen enkel punt',
  phase: 'content',
  nl: {
    title: 'Wat een tekst aankondigt, volgt ook',
    message: (a) => `«${a.woorden}» kondigt ${a.waar.nl} een opsomming aan die niet komt.`,
    label: () => 'hier volgt niets op',
    why: 'De lezer denkt dat er iets is weggevallen.',
    remedy:
      'Zet de opsomming eronder, elk punt op een eigen regel met een streepje ervoor, of maak er een gewone zin van.',
  },
  en: {
    title: 'What a text announces does follow',
    message: (a) => `“${a.woorden}” announces a list ${a.waar.en} that does not come.`,
    label: () => 'nothing follows',
    why: 'The reader believes that something was dropped.',
    remedy:
      'Put the list below it, each point on a line of its own after a hyphen, or make it an ordinary sentence.',
  },
  check: (context, report) => {
    const { texts, byStatus, where } = context;
    for (const { owner, key, bare, text } of texts) {
      if (!/:\s*$|:[*_\]]*\s*\n|volgende|volgt|onderstaande/u.test(bare)) continue;
      for (const { paragraph, part, followedBy, promises, goesOn } of announcementsIn(bare, text)) {
        if (followedBy === 'list' || (followedBy === 'text' && promises === 'something')) continue;
        if (followedBy === 'nothing' && !goesOn) {
          const places = passagesAt({ owner, key }, paragraph.end - 1, context);
          const isFollowed = ({ closes, next }: (typeof places)[number]['passage']) =>
            !closes || (next !== undefined && lists.has(next));
          if (places.length === 0 || places.some(({ passage }) => isFollowed(passage))) continue;
        }
        const spot = { owner, key, part };
        const woorden = bare.slice(part.start, part.end).replace(/\s+/gu, ' ');
        report(spot, { woorden, waar: where({ owner }) }, byStatus(spot));
      }
    }
  },
});
