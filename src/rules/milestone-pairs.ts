import type { Mijlpaal } from '../model/region-schema.ts';
import { topicsOf } from './words/topic-words.ts';

const making =
  /(?<!\p{L})(?:maken|opstellen|schrijven|gereed|klaar|besluit\p{L}*|vaststell\p{L}*)(?!\p{L})/iu;
const preparing = /(?<!\p{L})(?:voorbereiding(?:stijd|speriode)?|voorbereiden|implementatie)(?!\p{L})/iu;

/** Milestones of which the first must be done when the second begins. */
export function* pairsInOrder(
  milestones: readonly Mijlpaal[],
  ofKind: (kind: string) => Mijlpaal | undefined,
): Iterable<readonly [first: Mijlpaal, then: Mijlpaal, isMaking: boolean]> {
  const [published, awarded, start] = [ofKind('publicatie'), ofKind('gunning'), ofKind('start')];
  const topics = topicsOf(published?.gebeurtenis ?? '');
  for (const one of milestones) {
    const own = topicsOf(one.gebeurtenis);
    const isSame = [...own].some((topic) => topic.length > 9 && topics.has(topic));
    if (published && one !== published && isSame && making.test(one.gebeurtenis))
      yield [one, published, true];
    if (!preparing.test(one.gebeurtenis) || !own.has('contract')) continue;
    if (awarded && awarded !== one) yield [awarded, one, false];
    if (start && start !== one && one.tot !== undefined) yield [one, start, false];
  }
}
