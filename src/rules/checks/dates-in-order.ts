import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { walkData } from '../../model/schema-walk.ts';
import { isCertainlyBefore } from '../moment-order.ts';
import { defineRule } from '../rule.ts';

/** Of the fields of one thing, an earlier one here cannot lie after a later one. */
const chains = [
  ['datumUwBrief', 'datum'],
  ['besluitdatum', 'verzenddatum'],
  ['datum', 'verzenddatum'],
  ['datum', 'opgeheven'],
  ['publicatie', 'gunning', 'ingang'],
  ['ondertekening', 'ingang'],
  ['datum', 'geraadpleegd'],
] as const;

/** What a goal is compared with lies before its target; on one day there is nothing to compare. */
const comparison = ['basisjaar', 'streefdatum'] as const;

/** A letter tells of a decision that was taken; a note for a decision comes before it. */
const letterChain = ['besluitdatum', 'datum'] as const;
const noteChain = ['datum', 'besluitdatum'] as const;

/** What comes first has the earlier date. */
export const rule = defineRule<{
  eerst: string;
  eerstDatum: string;
  dan: string;
  danDatum: string;
  waar: Phrase;
  at: string;
}>({
  code: 'SEG222',
  severity: 'error',
  suppressible: true,
  source: 'E052: een besluit dat later is dan de brief erover',
  phase: 'structure',
  nl: {
    title: 'Data staan in een volgorde die kan',
    message: (a) =>
      `\`${a.dan}\` (${a.danDatum}) ${a.waar.nl} ligt ${a.danDatum === a.eerstDatum ? 'gelijk met' : 'voor'} \`${a.eerst}\` (${a.eerstDatum}), en hoort erna.`,
    label: (a) => (a.at === a.dan ? `niet na ${a.eerst}` : `niet voor ${a.dan}`),
    why: 'Een volgorde die niet kan, maakt het stuk ongeloofwaardig en kan een termijn ongeldig maken.',
    remedy: 'Verbeter een van de twee data.',
  },
  en: {
    title: 'Dates stand in a possible order',
    message: (a) =>
      `\`${a.dan}\` (${a.danDatum}) ${a.waar.en} lies ${a.danDatum === a.eerstDatum ? 'on' : 'before'} \`${a.eerst}\` (${a.eerstDatum}), and belongs after it.`,
    label: (a) => (a.at === a.dan ? `not after ${a.eerst}` : `not before ${a.dan}`),
    why: 'An impossible order makes the document hard to believe and may void a term.',
    remedy: 'Correct one of the two dates.',
  },
  check: ({ region, related, where }, report) => {
    const counts = new Map<string, number>();
    const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
    walkData(region.schema, region.data, ({ key, value }) => {
      if (typeof value !== 'string' || !/^\d{4}-/u.test(value)) return;
      add(value);
      add(`${key} ${value}`);
    });
    const kinds = new Map<unknown, string>(
      (region.data.documenten ?? []).map(({ id, soort }) => [id, soort]),
    );
    const done = new Set<object>();
    walkData(region.schema, region.data, ({ owner }) => {
      if (done.has(owner)) return;
      done.add(owner);
      const kind = kinds.get((owner as Readonly<Record<string, unknown>>)['document']) ?? '';
      const own = /brief/u.test(kind) ? [letterChain] : kind === 'adviesnota' ? [noteChain] : [];
      for (const chain of [...own, comparison, ...chains]) {
        const wrong = outOfOrder(owner, chain, (name) => counts.get(name) ?? 0);
        if (!wrong) continue;
        const args = { ...wrong, waar: where({ owner }) };
        const { at, eerst, dan } = wrong;
        report({ owner, key: at }, args, {
          related: related({ owner, key: at === dan ? eerst : dan }, 'definition'),
        });
        break;
      }
    });
  },
});

interface Wrong {
  readonly eerst: string;
  readonly eerstDatum: string;
  readonly dan: string;
  readonly danDatum: string;
  /** The one of the two that is out of order with most others. */
  readonly at: string;
}

function outOfOrder(
  owner: object,
  chain: readonly string[],
  countOf: (name: string) => number,
): Wrong | undefined {
  const dates = chain.flatMap((key) => {
    const value = (owner as Readonly<Record<string, unknown>>)[key];
    return typeof value === 'string' ? [{ key, value }] : [];
  });
  const isWrong = (first: string, then: string) =>
    isCertainlyBefore(then, first) || (chain === comparison && first === then);
  const pairs = dates.flatMap((first, index) =>
    dates.slice(index + 1).flatMap((then) => (isWrong(first.value, then.value) ? [{ first, then }] : [])),
  );
  const [pair] = pairs;
  if (!pair) return undefined;
  const faults = (key: string) =>
    pairs.filter(({ first, then }) => first.key === key || then.key === key).length;
  const { first, then } = pair;
  // The date that many other things have as well, above all under this name, is less likely to be the slip.
  const usual = ({ key, value }: (typeof dates)[number]) => countOf(`${key} ${value}`);
  const isFirst =
    faults(first.key) - faults(then.key) ||
    countOf(then.value) - countOf(first.value) ||
    usual(then) - usual(first);
  const at = isFirst > 0 ? first.key : then.key;
  return { eerst: first.key, eerstDatum: first.value, dan: then.key, danDatum: then.value, at };
}
