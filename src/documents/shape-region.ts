import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { editionsOf } from '../model/edition.ts';
import { formatWords } from '../model/format-words.ts';
import { nouns } from '../model/nouns.ts';
import { indexRegion } from '../model/region-index.ts';
import type { RegionModel } from '../model/region-model.ts';
import { type RegionData, regionSchema } from '../model/region-schema.ts';
import { allowedKeys } from '../model/schema-walk.ts';
import { bind } from '../source/bind.ts';
import type { RegionSource } from '../source/read-region.ts';
import { schemaFindings } from '../source/schema/schema-findings.ts';
import { toData } from '../source/to-data.ts';
import type { DocumentKind } from './document-kind.ts';

/** A region that fits the schema, or the findings that say why it does not. */
export type ShapedRegion =
  | { readonly region: RegionModel; readonly findings?: undefined }
  | { readonly region?: undefined; readonly findings: readonly Diagnostic[] };

/** Gives the files of a region the shape of the model. Syntax errors come first: what follows from them is not told. */
export function shapeRegion(source: RegionSource, kinds: readonly DocumentKind[]): ShapedRegion {
  const isBroken = source.findings.some(({ severity }) => severity === 'error');
  if (isBroken) return { findings: source.findings };
  const schema = regionSchema(kinds);
  const given = toData(source.root);
  const parsed = schema.safeParse(given, { reportInput: true });
  if (!parsed.success) {
    const knowledge = {
      allowedKeys: (path: readonly (string | number)[]) => allowedKeys(schema, given, path),
      nouns,
      formats: formatWords,
      known: source.findings,
    };
    return { findings: [...source.findings, ...schemaFindings(parsed.error.issues, source.root, knowledge)] };
  }
  const data = parsed.data as unknown as RegionData;
  const region = {
    schema,
    shapes: kinds,
    data,
    index: indexRegion(schema, data),
    editions: editionsOf(data, kinds),
    locator: bind(data, source.root, source.files),
  };
  return { region };
}
