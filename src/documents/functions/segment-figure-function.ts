import type { TemplateFunction } from '../../text/functions/template-function.ts';
import { figureTiles } from '../drawing/figure-tiles.ts';
import { segmentProfiles } from '../segment-profiles.ts';
import { drawnFigure } from './drawn-figure.ts';
import type { FunctionContext } from './edition-functions.ts';
import { measures } from './key-figures-function.ts';

/**
 * `{{segmentfiguur kengetallen}}`: the figures of one segment, each beside those of the others. Nothing when it has
 * no figures of its own; a measure that not every segment has is left out.
 */
export function segmentFigureFunction({ region, scope }: FunctionContext): TemplateFunction {
  return ({ args, site, origin }) => {
    const profiles = segmentProfiles(region.data.segmenten ?? []);
    const own = profiles.find(({ kengetallen }) => kengetallen === args[0]?.data);
    const tiles = measures.flatMap(({ title, figureOf, labelOf }) => {
      const bars = profiles.flatMap((profile, index) => {
        const value = figureOf(profile.kengetallen);
        return value === undefined
          ? []
          : [{ name: profile.segment.code ?? String(index + 1), value, own: profile === own }];
      });
      const value = own && figureOf(own.kengetallen);
      if (value === undefined || bars.length < profiles.length) return [];
      const said = bars.map((bar) => `${bar.name}: ${labelOf(bar.value)}`);
      return [{ title, label: labelOf(value), bars, said }];
    });
    if (!own || tiles.length === 0) return { kind: 'blocks', blocks: [] };
    const { naam } = own.segment;
    const year = own.kengetallen.peiljaar;
    const values = tiles.map(({ title, label }) => `${title.toLowerCase()} ${label}`).join(', ');
    const others = tiles.map(({ title, said }) => `${title} per segment: ${said.join(', ')}`).join('. ');
    const words = {
      id: 'cijfers',
      caption: `${naam} in ${year}; de nummers onder de staven zijn die van de segmenten`,
      alternative: `${naam} in ${year}: ${values}. ${others}.`,
    };
    const place = scope.locate(own.segment, 'naam')?.origin ?? origin ?? site;
    return { kind: 'blocks', blocks: [drawnFigure(figureTiles(tiles), words, place)] };
  };
}
