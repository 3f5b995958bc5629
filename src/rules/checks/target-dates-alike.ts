import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Doel, Indicator } from '../../model/region-schema.ts';
import { goalHolders } from '../all-goals.ts';
import { append } from '../append.ts';
import { goalsMissingIndicators } from '../goal-indicators.ts';
import { canBeSame, spanOf } from '../moment-span.ts';
import { defineRule } from '../rule.ts';
import { typedMomentsIn } from '../typed-moments.ts';

const keys = ['streefdatum', 'basisjaar'] as const;

/** The goals of one group are measured against one date, or say why not. */
export const rule = defineRule<{ veld: string; datum: string; ander: string; waar: Phrase }>({
  code: 'SEG285',
  alias: 'R09',
  severity: 'warning',
  source: 'E133, E144: één doel met een eerdere streefdatum dan de rest, zonder uitleg',
  phase: 'content',
  nl: {
    title: 'De doelen van een groep hebben dezelfde streefdatum, of zeggen waarom niet',
    message: (a) => `De ${a.veld} ${a.waar.nl} is ${a.datum}, terwijl hetzelfde elders ${a.ander} is.`,
    label: (a) => `elders ${a.ander}`,
    why: 'De lezer weet niet of het verschil zo bedoeld is, en kan de doelen niet samen volgen.',
    remedy: 'Maak de data gelijk, of schrijf bij `afwijking` waarom dit doel een andere datum heeft.',
  },
  en: {
    title: 'The goals of a group have the same target date, or say why not',
    message: (a) => `The ${a.veld} ${a.waar.en} is ${a.datum}, where the same is ${a.ander} elsewhere.`,
    label: (a) => `elsewhere ${a.ander}`,
    why: 'The reader does not know whether the difference is meant, and cannot follow the goals together.',
    remedy: 'Make the dates equal, or write under `afwijking` why this goal has another date.',
  },
  check: ({ region, byStatus, where }, report) => {
    const tell = (
      owner: object,
      key: string,
      datum: string,
      ander: string,
      part?: { start: number; end: number },
    ) => {
      const spot = { owner, key, ...(part ? { part } : {}) };
      const veld = key === 'basisjaar' ? 'vergelijkingsdatum' : 'streefdatum';
      report(spot, { veld, datum, ander, waar: where(spot) }, byStatus({ owner, key }, 'warning'));
    };
    const mismatched = goalsMissingIndicators(region.data);
    for (const { doelen, indicatoren } of goalHolders(region.data)) {
      const odd = new Set<Doel>();
      const doubted = new Set(
        doelen.filter((doel) => !mismatched.has(doel) && doubtedBase(doel, indicatoren) !== undefined),
      );
      for (const key of keys) {
        const usual = usualOf(doelen.flatMap((doel) => (doubted.has(doel) ? [] : (doel[key] ?? []))));
        for (const doel of doelen) {
          const datum = doel[key];
          if (datum === undefined || usual === undefined || datum === usual) continue;
          if (key === 'basisjaar' && doubted.has(doel)) continue;
          odd.add(doel);
          if (!doel.afwijking) tell(doel, key, datum, usual);
        }
      }
      const users = new Map<string, Doel[]>();
      for (const doel of doelen) for (const id of doel.indicatoren ?? []) append(users, id, doel);
      const measured = new Map(indicatoren.map((one) => [one.id, one]));
      for (const doel of doelen) {
        for (const key of ['kort', 'volledig', 'resultaat'] as const) {
          const own = keys.flatMap((one) => spanOf(doel[one] ?? '') ?? []);
          for (const { span, text, start, end } of typedMomentsIn(doel[key] ?? ''))
            if (span && own.length > 0 && !own.some((one) => canBeSame(one, span)))
              tell(doel, key, text, doel.streefdatum ?? doel.basisjaar ?? '', { start, end });
        }
        const base = mismatched.has(doel) ? undefined : doubtedBase(doel, indicatoren);
        if (base !== undefined) tell(doel, 'basisjaar', doel.basisjaar ?? '', base);
        // An indicator that is about something else is told as that.
        for (const id of mismatched.has(doel) ? [] : (doel.indicatoren ?? [])) {
          const { streefwaarde, nulmeting } = measured.get(id) ?? {};
          const pairs = [
            [doel.streefdatum, streefwaarde, streefwaarde?.datum, 'datum'],
            [doubted.has(doel) ? undefined : doel.basisjaar, nulmeting, nulmeting?.peildatum, 'peildatum'],
          ] as const;
          for (const [wanted, owner, datum, key] of pairs) {
            const [a, b] = [spanOf(wanted ?? ''), spanOf(datum ?? '')];
            // An indicator of two goals has the date of one of them.
            const fits = (users.get(id) ?? []).some((other) => {
              const theirs = spanOf((key === 'datum' ? other.streefdatum : other.basisjaar) ?? '');
              return b !== undefined && theirs !== undefined && canBeSame(theirs, b);
            });
            if (!a || !b || fits || canBeSame(a, b) || !owner || (odd.has(doel) && !doel.afwijking)) continue;
            tell(owner, key, datum ?? '', wanted ?? '');
          }
        }
      }
    }
  },
});

/**
 * The day of the baseline of a goal's indicators, where the day the goal is compared with is the slip: it does not
 * lie before the target date, or several indicators agree on another. Undefined otherwise.
 */
function doubtedBase(doel: Doel, indicatoren: readonly Indicator[]): string | undefined {
  const own = spanOf(doel.basisjaar ?? '');
  const days = indicatoren.flatMap(({ id, nulmeting }) =>
    doel.indicatoren?.includes(id) ? (nulmeting?.peildatum ?? []) : [],
  );
  const spans = days.flatMap((day) => spanOf(day) ?? []);
  if (!own || spans.length === 0 || spans.some((span) => canBeSame(span, own))) return undefined;
  const isLate = doel.streefdatum !== undefined && own.to >= doel.streefdatum;
  const agree = days.length > 1 && new Set(days).size === 1;
  return isLate || agree ? days[0] : undefined;
}

/** The date that most goals have; of two that are as usual the one that comes first. */
function usualOf(dates: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
