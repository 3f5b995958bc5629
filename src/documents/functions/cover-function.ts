import type { TemplateFunction } from '../../text/functions/template-function.ts';
import { formatAmount } from '../../text/notation/amount.ts';
import { mosaic } from '../drawing/mosaic.ts';
import type { SegmentProfile } from '../segment-profiles.ts';
import type { FunctionContext } from './edition-functions.ts';

/** `{{omslagfiguur profielen}}`: the segmenten as tiles by their omzet; nothing when one of them has none. */
export function coverFunction({ region, scope }: FunctionContext): TemplateFunction {
  return ({ args, site }) => {
    const given = args[0]?.data;
    const profiles = Array.isArray(given) ? (given as readonly SegmentProfile[]) : [];
    const parts = profiles.flatMap(({ segment, kengetallen }) => {
      const value = kengetallen.omzet?.euro;
      if (value === undefined || value <= 0) return [];
      return [{ name: segment.naam, value, label: formatAmount(value, { decimals: 1, magnitude: 'mln' }) }];
    });
    if (parts.length < 2 || parts.length < profiles.length) return { kind: 'blocks', blocks: [] };
    const words = parts.map(({ name, label }) => `${name} ${label}`).join(', ');
    const origin = scope.locate(region.data, 'segmenten')?.origin ?? site;
    const alternative = `Mozaïek van de segmenten; hoe groter het vlak, hoe groter de omzet: ${words}.`;
    const figure = { type: 'figure' as const, id: 'omslag', ...mosaic(parts), alternative, origin };
    return { kind: 'blocks', blocks: [figure] };
  };
}
