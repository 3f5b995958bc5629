import type * as z from 'zod';
import type { RegionModel } from '../model/region-model.ts';
import { fieldOf, walkData } from '../model/schema-walk.ts';
import type { LocatedText, Scope } from '../text/scope.ts';
import { hasField, sourceOf } from './sourced-object.ts';

/** What the scopes of all editions of a region share. */
export interface ScopeBasis {
  readonly region: RegionModel;
  /** The objects a gemeente wrote itself: everything under `gemeenten`. */
  readonly overlay: ReadonlySet<object>;
  readonly schemas: ReadonlyMap<object, z.ZodType>;
}

/** Gathers what the scopes of a region's editions share. */
export function scopeBasis(region: RegionModel): ScopeBasis {
  const overlay = new Set<object>();
  const schemas = new Map<object, z.ZodType>([[region.data, region.schema]]);
  walkData(region.schema, region.data, ({ value, path, schema }) => {
    if (typeof value !== 'object' || value === null) return;
    schemas.set(value, schema);
    if (path[0] === 'gemeenten') overlay.add(value);
  });
  return { region, overlay, schemas };
}

/** The scope of a text: data with its places, told apart by who wrote them. */
export function editionScope(data: object, basis: ScopeBasis): Scope {
  const { locator } = basis.region;
  const locate = (owner: object, key: string | number): LocatedText | undefined => {
    const source = sourceOf(owner, key);
    if (source) return locate(source.owner, source.key);
    const node = locator.valueOf(owner, key);
    if (!node) return undefined;
    const value = (owner as Record<string | number, unknown>)[key];
    const start = node.span.start.offset;
    return {
      text: typeof value === 'string' ? value : '',
      origin: { layer: basis.overlay.has(owner) ? 'gemeente' : 'region', file: node.file, span: node.span },
      offsetOf: node.kind === 'scalar' ? node.offsetOf : (offset) => start + offset,
      positionAt: (offset) => locator.positionAt(node.file, offset),
    };
  };
  return {
    data,
    locate,
    knows: (owner, key) => {
      const isMadeUp = hasField(owner, key);
      if (isMadeUp !== undefined) return isMadeUp;
      const schema = basis.schemas.get(owner);
      return schema ? fieldOf(schema, owner, key) !== undefined : undefined;
    },
  };
}
