import type { Doel, Indicator } from '../model/region-schema.ts';
import { directionOf, insightIn } from './words/direction-words.ts';
import { writtenFigures } from './written-figures.ts';

/**
 * Whether something says when a goal is reached, or that it is still open. A goal of insight is reached when the insight
 * is there: its own sentence says what it takes.
 */
export function isMeasured(doel: Doel): boolean {
  const { type, kort, resultaat, indicatoren = [], openLaten, streefwaarde, gelijkAan } = doel;
  if (resultaat ?? openLaten ?? gelijkAan) return true;
  if (indicatoren.length > 0 || streefwaarde !== undefined) return true;
  return type === 'inzicht' && insightIn(kort) !== undefined;
}

/** Whether the result is a part or a number that neither the goal nor its indicators give. */
export function asksHowMuch(doel: Doel, indicators: ReadonlyMap<string, Indicator>): boolean {
  const { type, kort, resultaat, streefwaarde, openLaten, indicatoren = [] } = doel;
  if (resultaat === undefined || streefwaarde !== undefined || openLaten) return false;
  const isPart = /(?<!\p{L})(?:dit|zo'n|zoveel|een bepaald) (?:deel|percentage|aantal|procent)(?!\p{L})/iu;
  const isAll = /(?<!\p{L})(?:alle|allemaal|elke?|iedere?|iedereen)(?!\p{L})/iu;
  const said = `${kort} ${resultaat}`;
  if (type !== 'bereik' && (!isPart.test(resultaat) || directionOf(resultaat))) return false;
  if (isAll.test(said) || writtenFigures(said).some(({ kind }) => kind !== 'duration')) return false;
  return !indicatoren.some((id) => indicators.get(id)?.streefwaarde);
}
