import { decisionPointsOf } from '../decision-points.ts';
import { plainLetters } from '../plain-letters.ts';
import { defineRule, type Spot } from '../rule.ts';

/** No two arguments of one document have the same heading. */
export const rule = defineRule<{ kop: string }>({
  code: 'SEG232',
  alias: 'R14',
  severity: 'error',
  source: 'E026, E041: tekst die dubbel staat, en een argument dat bij een ander beslispunt hoort',
  phase: 'structure',
  nl: {
    title: 'Elk argument heeft een eigen kop',
    message: (a) => `De kop ‘${a.kop}’ staat bij twee argumenten.`,
    label: () => 'staat er al',
    why: 'Een kop die met een ander argument is meegekopieerd, zegt iets anders dan de tekst eronder.',
    remedy: 'Geef dit argument een kop die zegt wat eronder staat.',
  },
  en: {
    title: 'Every argument has a heading of its own',
    message: (a) => `The heading ‘${a.kop}’ stands with two arguments.`,
    label: () => 'is there already',
    why: 'A heading that was copied along with another argument says something else than the text under it.',
    remedy: 'Give this argument a heading that says what is under it.',
  },
  check: ({ region, related }, report) => {
    for (const document of region.data.documenten) {
      const known = new Map<string, { readonly spot: Spot; readonly says: ReadonlySet<string> }>();
      for (const argument of (decisionPointsOf(document) ?? []).flatMap(
        ({ argumenten = [] }) => argumenten,
      )) {
        const spot = { owner: argument, key: 'kop' };
        const says = new Set(wordsIn(argument.tekst));
        const earlier = known.get(plainLetters(argument.kop));
        if (!earlier) {
          known.set(plainLetters(argument.kop), { spot, says });
          continue;
        }
        // The heading stays with the text that has more of its words.
        const shared = (text: ReadonlySet<string>) =>
          wordsIn(argument.kop).filter((word) => text.has(word)).length;
        const [wrong, right] =
          shared(says) > shared(earlier.says) ? [earlier.spot, spot] : [spot, earlier.spot];
        report(wrong, { kop: argument.kop }, { related: related(right, 'first') });
      }
    }
  },
});

const wordsIn = (text = '') => text.toLowerCase().match(/\p{L}{4,}|\d[\d.]*/gu) ?? [];
