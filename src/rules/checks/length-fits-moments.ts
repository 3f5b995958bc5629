import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { wrongLengths } from '../length-claims.ts';
import { misplacedMilestones } from '../milestone-order.ts';
import { defineRule, type RuleContext, type Spot } from '../rule.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import { spokenLengthsIn } from '../spoken-lengths.ts';

/** A length of time in words is the time between the moments it lies between. */
export const rule = defineRule<{ lengte: string; eerst: string; dan: string; waar: Phrase }>({
  code: 'SEG370',
  alias: 'R09',
  severity: 'error',
  source: 'E030, E031: in de brief staat een andere tijd dan in de planning. Norm voor Opdrachtgeverschap',
  phase: 'content',
  nl: {
    title: 'Een tijdsduur in woorden klopt met de momenten ervoor en erna',
    message: (a) =>
      a.dan === ''
        ? `“${a.lengte}” ${a.waar.nl} is niet de tijd van de Norm voor Opdrachtgeverschap: ${a.eerst}.`
        : `“${a.lengte}” ${a.waar.nl} is niet de tijd tussen ${a.eerst} en ${a.dan}.`,
    label: (a) => (a.dan === '' ? a.eerst : `${a.eerst} tot ${a.dan}`),
    why: 'Wie zich voorbereidt, rekent op de tijd die het stuk noemt.',
    remedy: 'Verbeter de duur of een van de momenten.',
  },
  en: {
    title: 'A length of time in words agrees with the moments on either side',
    message: (a) =>
      a.dan === ''
        ? `“${a.lengte}” ${a.waar.en} is not the time of the Norm voor Opdrachtgeverschap: ${a.eerst}.`
        : `“${a.lengte}” ${a.waar.en} is not the time between ${a.eerst} and ${a.dan}.`,
    label: (a) => (a.dan === '' ? a.eerst : `${a.eerst} to ${a.dan}`),
    why: 'Whoever prepares counts on the time that the document names.',
    remedy: 'Correct the length or one of the moments.',
  },
  check: (context, report) => {
    const { region, texts, byStatus, related, where } = context;
    // A milestone out of order is told as that.
    const misplaced = new Set(misplacedMilestones(region.data).flatMap((one) => [one.milestone, one.owner]));
    for (const { text, length, first, then } of wrongLengths(context)) {
      if ([first, then].some(({ spot }) => misplaced.has(spot.owner))) continue;
      const spot = spotOf(text, length);
      const places = [first, then].flatMap((one) =>
        one.spot.key === '' ? [] : related(one.spot, 'definition'),
      );
      const args = { lengte: length.text, eerst: first.moment, dan: then.moment, waar: where(spot) };
      report(spot, args, { ...byStatus(spot), related: places });
    }
    const isYouth = (region.data.domeinen ?? []).some(({ wet }) => wet === 'jeugdwet');
    for (const text of isYouth ? texts : [])
      for (const sentence of sentencesOf(text.bare, text.text))
        for (const length of signingLengths(sentence)) {
          const spot = spotOf(text, length);
          const args = { lengte: length.text, eerst: 'drie tot zes maanden', dan: '', waar: where(spot) };
          report(spot, args, byStatus(spot));
        }
  },
});

const spotOf = ({ owner, key }: RuleContext['texts'][number], { start, end }: Stretch): Spot => ({
  owner,
  key,
  part: { start, end },
});

const signing =
  /(?<!\p{L})(?:(?:onder)?teken(?:en|t|ing)|(?:onder)?getekend|ondertekend|gesloten)(?!\p{L})/iu;
const untilStart =
  /^[ \n]+v(?:oo|óó)r(?:dat)?[ \n]+(?:(?:de|hun|het)[ \n]+)?(?:ingang|ingangsdatum|start|begin|zij ingaan|ze ingaan|het ingaat|de contracten ingaan)(?!\p{L})/iu;

/** Lengths between signing and start of contracts that lie outside three to six months. */
function signingLengths({ text, start }: Stretch): readonly Stretch[] {
  if (!signing.test(text) || !/contract|overeenkomst/iu.test(text)) return [];
  return spokenLengthsIn(text).flatMap(({ least, most, ...length }) => {
    const isNorm = least >= 75 && (most <= 198 || most === Number.POSITIVE_INFINITY);
    const isUpper = least === 0 && most > 90 && most <= 198;
    if (isNorm || isUpper || !untilStart.test(text.slice(length.end))) return [];
    return [{ ...length, start: start + length.start, end: start + length.end }];
  });
}
