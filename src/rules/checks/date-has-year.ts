import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { paragraphsOf, type Stretch, sentencesOf } from '../sentences.ts';
import { typedMomentsIn } from '../typed-moments.ts';
import { isRepeated, relativeTime } from '../words/time-words.ts';

type Text = RuleContext['texts'][number];

/** A date in a document stays clear when it is read in another year. */
export const rule = defineRule<{ tijd: string; waar: Phrase }>({
  code: 'SEG280',
  alias: 'R08',
  severity: 'warning',
  source: 'E022, E143: datums zonder jaar, en "dit jaar" in een stuk dat jaren meegaat',
  phase: 'content',
  nl: {
    title: 'Een datum heeft een jaar',
    message: (a) => `“${a.tijd}” ${a.waar.nl} zegt niet welk jaar het is.`,
    label: () => 'welk jaar?',
    why: 'Een stuk wordt nog jaren gelezen; de lezer weet dan niet meer welk jaar was bedoeld.',
    remedy:
      'Schrijf het jaar erbij. Is het een mijlpaal of gebeurtenis, verwijs er dan naar, zoals met `{{datum mijlpaal.start.moment}}`.',
  },
  en: {
    title: 'A date has a year',
    message: (a) => `“${a.tijd}” ${a.waar.en} does not say which year it is.`,
    label: () => 'which year?',
    why: 'A document is read for years; its readers no longer know which year was meant.',
    remedy:
      'Add the year. Where it is a milestone or an event, refer to it, as in `{{datum mijlpaal.start.moment}}`.',
  },
  check: (context, report) => {
    for (const text of context.texts) {
      for (const paragraph of paragraphsOf(text.bare, text.text)) {
        const sentences = sentencesOf(paragraph.text).map((one) => moved(one, paragraph.start));
        const open = sentences.map((sentence) => openTime(text, paragraph, sentence));
        for (const time of open) {
          if (!time) continue;
          const spot = { owner: text.owner, key: text.key, part: { start: time.start, end: time.end } };
          const details = context.byStatus(spot, 'warning');
          report(spot, { tijd: time.text, waar: context.where(spot) }, details);
        }
      }
    }
  },
});

const moved = ({ text, start, end }: Stretch, by: number): Stretch => ({
  text,
  start: start + by,
  end: end + by,
});

/** A year, or an expression that shows one. */
const shownYear = /(?<!\d)(?:19|20)\d\d(?!\d)|\{\{[^}]*(?:datum|periode|jaar|moment|gestart)[^}]*\}\}/u;

/** Since when something is so says nothing of the year of what comes after the semicolon. */
const opening = /(?<!\p{L})(?:al )?sinds[ \n](?=[^;]*;)(?:\{\{[^}]*\}\}|[^;{])*;/giu;

/** The first time in a sentence of which the year is not clear from the sentence or from what comes before it. */
function openTime(text: Text, paragraph: Stretch, sentence: Stretch): Stretch | undefined {
  if (isRepeated(sentence.text)) return undefined;
  const written = text.text.slice(sentence.start, sentence.end);
  const relative = relativeTime(sentence.text);
  if (relative && !/^[ \n]*[(,][ \n]*(?:(?:19|20)\d\d|\{\{)/u.test(written.slice(relative.end)))
    return moved(relative, sentence.start);
  const earlier = text.bare.slice(paragraph.start, sentence.start).match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu);
  const isClear = ({ start, end }: Stretch) =>
    shownYear.test(written.slice(0, start).replaceAll(opening, '')) ||
    shownYear.test(written.slice(end, end + 40));
  const [moment] = typedMomentsIn(sentence.text).filter((one) => one.span === undefined && !isClear(one));
  return moment && new Set(earlier ?? []).size !== 1 ? moved(moment, sentence.start) : undefined;
}
