import type { Edition } from '../model/edition.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { HouseStyle } from '../text/tree/document-tree.ts';

/** A quiet blue for who has no colour of its own; contrast on white 8.6:1. */
const neutral = '#1f4e79';

/** The look of who issues an edition. */
export function houseStyleOf(edition: Edition, region: RegionModel): HouseStyle {
  return { colour: edition.gemeente?.huisstijl?.kleur ?? region.data.regio.kleur ?? neutral };
}
