import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Doel } from '../../model/region-schema.ts';
import { goalHolders, indicatorsById } from '../all-goals.ts';
import { type Claim, claimsOf, opposedClaim, witnessesOf } from '../goal-claims.ts';
import { defineRule, type Spot } from '../rule.ts';
import { insightIn } from '../words/direction-words.ts';

/** The fields of one goal want the same. */
export const rule = defineRule<{ zegt: string; ander: string; veld: string; waar: Phrase }>({
  code: 'SEG288',
  alias: 'R31',
  severity: 'error',
  source: 'E131-E135: het doel is een daling, maar als resultaat is "niet gestegen" al genoeg',
  phase: 'content',
  nl: {
    title: 'De onderdelen van een doel willen dezelfde kant op',
    message: (a) => `“${a.zegt}” ${a.waar.nl} past niet bij “${a.ander}” in \`${a.veld}\`.`,
    label: (a) => `niet ${a.ander}`,
    why: 'Op de streefdatum kan iedereen dan zeggen dat het doel is gehaald, of juist niet.',
    remedy:
      'Kies wat u wilt bereiken: een stijging, een daling, behoud of inzicht. Laat alle velden dat zeggen.',
  },
  en: {
    title: 'The parts of a goal want the same',
    message: (a) => `“${a.zegt}” ${a.waar.en} does not fit “${a.ander}” in \`${a.veld}\`.`,
    label: (a) => `not ${a.ander}`,
    why: 'At the target date anyone can then say that the goal was reached, or that it was not.',
    remedy: 'Choose what you want to reach: a rise, a fall, no loss, or insight. Let all fields say that.',
  },
  check: ({ region, byStatus, related, where }, report) => {
    const indicators = indicatorsById(region.data);
    for (const { doelen } of goalHolders(region.data))
      for (const doel of doelen) {
        const measured = (doel.indicatoren ?? []).flatMap((id) => indicators.get(id) ?? []);
        const claims = claimsOf(doel);
        const clash =
          opposedClaim(claims, witnessesOf(doel, measured)) ?? weakerClaim(claims) ?? wrongType(doel, claims);
        if (!clash) continue;
        const [odd, other] = clash;
        const spot: Spot = { owner: doel, key: odd.key, ...(odd.part ? { part: odd.part } : {}) };
        const args = { zegt: odd.words, ander: other.words, veld: other.key, waar: where(spot) };
        const place = related({ owner: doel, key: other.key }, 'definition');
        report(spot, args, { ...byStatus({ owner: doel, key: 'kort' }), related: place });
      }
  },
});

type Clash = readonly [odd: Claim, other: Claim];

/** A result that is content with no change, of a goal that wants one; or the other way round. */
function weakerClaim(claims: readonly Claim[]): Clash | undefined {
  const change = claims.find(({ direction }) => direction !== 'stabilisatie');
  const stable = claims.find(({ direction }) => direction === 'stabilisatie');
  if (!change || !stable) return undefined;
  const isResult = ({ key }: Claim) => key === 'resultaat';
  if (isResult(stable)) return [stable, change];
  return isResult(change) || change.key === 'richting' ? [change, stable] : [stable, change];
}

/** The kind of goal against what its sentences say. */
function wrongType(doel: Doel, claims: readonly Claim[]): Clash | undefined {
  const { type } = doel;
  if (!type) return undefined;
  const claim = (words: string): Claim => ({ key: 'type', direction: 'stabilisatie', words });
  const moving = claims.find(({ direction }) => direction !== 'stabilisatie');
  const stable = claims.find(({ direction }) => direction === 'stabilisatie');
  if (type === 'bereik' && doel.richting === 'afname')
    return [{ key: 'richting', direction: 'afname', words: 'afname' }, claim(type)];
  const known = insightIn(doel.kort);
  const result = insightIn(doel.resultaat ?? '');
  if (type !== 'inzicht' && result && moving && !known && moving.key !== 'resultaat' && !doel.streefwaarde)
    return [{ key: 'resultaat', direction: 'stabilisatie', part: result, words: result.text }, moving];
  if (type === 'behoud' && moving) return [claim(type), moving];
  if (type === 'verandering' && stable) return [claim(type), stable];
  if (type === 'inzicht' && moving && !known) {
    if (!result) return [claim(type), moving];
    return [{ key: 'resultaat', direction: 'stabilisatie', part: result, words: result.text }, moving];
  }
  if (type !== 'inzicht' && known && !moving)
    return [claim(type), { key: 'kort', direction: 'stabilisatie', part: known, words: known.text }];
  if (type !== 'inzicht' && result && !moving && !stable && doel.streefwaarde === undefined)
    return [claim(type), { key: 'resultaat', direction: 'stabilisatie', part: result, words: result.text }];
  return undefined;
}
