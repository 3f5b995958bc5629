import { editionsOf } from '../model/edition.ts';
import { publicView } from '../model/public-view.ts';
import { indexRegion } from '../model/region-index.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { Locator } from '../source/locator.ts';

/** The region as the public may see it, with every place still that of the files. */
export function publicRegion(region: RegionModel): RegionModel {
  const { data, original } = publicView(region.schema, region.data);
  const { locator } = region;
  const back =
    <T>(ask: (owner: object, key: string | number) => T) =>
    (owner: object, key: string | number) => {
      const source = original(owner, key);
      return ask(source.owner, source.key);
    };
  const viewed: Locator = {
    nodeOf: (owner) => locator.nodeOf(original(owner, '').owner),
    valueOf: back(locator.valueOf),
    keyOf: back(locator.keyOf),
    positionAt: locator.positionAt,
  };
  return {
    ...region,
    data,
    index: indexRegion(region.schema, data),
    editions: editionsOf(data, region.shapes).filter((edition) => edition.public),
    locator: viewed,
  };
}
