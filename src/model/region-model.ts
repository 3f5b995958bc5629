import type * as z from 'zod';
import type { Locator } from '../source/locator.ts';
import type { DocumentShape } from './document.ts';
import type { Edition } from './edition.ts';
import type { RegionIndex } from './region-index.ts';
import type { RegionData } from './region-schema.ts';

/** A region that passed the schema, with what the later stages ask of it. */
export interface RegionModel {
  readonly schema: z.ZodType;
  readonly shapes: readonly DocumentShape[];
  readonly data: RegionData;
  readonly index: RegionIndex;
  readonly editions: readonly Edition[];
  readonly locator: Locator;
}
