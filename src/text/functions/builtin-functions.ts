import { allOf, anyOf, countFunction, equal, not } from './conditions.ts';
import { crossReferenceFunction } from './cross-reference-function.ts';
import { dateFunction } from './date-function.ts';
import { enumerationFunction } from './enumeration-function.ts';
import { amountFunction, numberFunction, percentageFunction, trendFunction } from './figures.ts';
import { proseBlocks, proseLine } from './prose-functions.ts';
import type { TemplateFunction } from './template-function.ts';

/** The functions every template has, by the name it calls them with. */
export const builtinFunctions: ReadonlyMap<string, TemplateFunction> = new Map<string, TemplateFunction>([
  ['getal', numberFunction],
  ['procent', percentageFunction],
  ['bedrag', amountFunction],
  ['trend', trendFunction],
  ['datum', dateFunction],
  ['lijst', enumerationFunction],
  ['tel', countFunction],
  ['en', allOf],
  ['of', anyOf],
  ['niet', not],
  ['gelijk', equal],
  ['verwijs', crossReferenceFunction],
  ['proza', proseBlocks],
  ['zin', proseLine],
]);
