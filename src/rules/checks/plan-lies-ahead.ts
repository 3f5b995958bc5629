import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../model/edition.ts';
import { type DatedClause, datedClauses } from '../dated-clauses.ts';
import { daysLater } from '../edition-day.ts';
import { misplacedMilestones } from '../milestone-order.ts';
import { defineRule, type Spot } from '../rule.ts';

/** What a document plans lies after the day of the document. */
export const rule = defineRule<{ moment: string; datum: string; isDocument: string; waar: Phrase }>({
  code: 'SEG283',
  alias: 'R09',
  severity: 'warning',
  source: 'E052: een brief die nog plant wat bijna of helemaal voorbij is',
  phase: 'content',
  nl: {
    title: 'Wat een stuk nog plant, ligt na de datum van het stuk',
    message: (a) =>
      a.isDocument === 'ja'
        ? `Het stuk ${a.waar.nl} heeft de datum ${a.datum}, maar plant nog van alles dat dan voorbij is, zoals ${a.moment}.`
        : `Een stuk van ${a.datum} schrijft over ${a.moment} ${a.waar.nl} alsof het nog moet komen.`,
    label: (a) => (a.isDocument === 'ja' ? 'later dan de plannen' : `stuk van ${a.datum}`),
    why: 'De lezer weet dan niet of het is gebeurd of is uitgesteld.',
    remedy: 'Verbeter de datum, of schrijf wat ervan terecht is gekomen.',
  },
  en: {
    title: 'What a document plans lies after the day of the document',
    message: (a) =>
      a.isDocument === 'ja'
        ? `The document ${a.waar.en} has the date ${a.datum}, but still plans much that is over by then, such as ${a.moment}.`
        : `A document of ${a.datum} writes about ${a.moment} ${a.waar.en} as if it were still to come.`,
    label: (a) => (a.isDocument === 'ja' ? 'later than the plans' : `document of ${a.datum}`),
    why: 'The reader does not know whether it happened or was put off.',
    remedy: 'Correct the date, or write what has come of it.',
  },
  check: (context, report) => {
    const late = new Map<
      object,
      { readonly date: NonNullable<Edition['date']>; readonly spots: Map<string, Late> }
    >();
    // What lies outside its phase or order is told as that.
    const misplaced = new Set<object>(
      misplacedMilestones(context.region.data).map(({ milestone }) => milestone),
    );
    for (const text of context.texts) {
      const plans = datedClauses(text, context).filter(
        ({ tense, spot }) => tense === 'future' && !misplaced.has(spot.owner),
      );
      if (plans.length === 0) continue;
      for (const { date } of context.readersOf(text.owner, text.key))
        for (const plan of plans) {
          if (!date || !isOver(plan, date.value)) continue;
          const found = late.get(date.owner) ?? { date, spots: new Map<string, Late>() };
          late.set(date.owner, found);
          found.spots.set(`${plan.moment} ${text.path.join('.')}`, { plan, spot: plan.spot });
        }
    }
    for (const { date, spots } of late.values()) {
      const moments = new Set([...spots.values()].map(({ plan }) => plan.moment));
      const isDocument = moments.size > 2;
      for (const { plan, spot } of isDocument ? [...spots.values()].slice(0, 1) : spots.values()) {
        const at: Spot = isDocument ? { owner: date.owner, key: date.key } : spot;
        const args = { moment: plan.moment, datum: date.value, isDocument: isDocument ? 'ja' : 'nee' };
        const reader = { owner: plan.text.owner, key: plan.text.key };
        const related = isDocument || spot.owner !== plan.text.owner ? context.related(reader, 'reader') : [];
        report(at, { ...args, waar: context.where(at) }, { ...context.byStatus(reader, 'warning'), related });
      }
    }
  },
});

interface Late {
  readonly plan: DatedClause;
  readonly spot: Spot;
}

/** Over, or a month or more of which less than a week is left: too short to speak of a plan. */
function isOver({ span: { from, to, bound } }: DatedClause, day: string): boolean {
  if (bound === 'vanaf') return false;
  return to < day || (from < to && bound === undefined && from <= day && to < daysLater(day, 7));
}
