import type { DocumentShape } from '../../src/model/document.ts';
import { editionsOf } from '../../src/model/edition.ts';
import { indexRegion } from '../../src/model/region-index.ts';
import type { RegionModel } from '../../src/model/region-model.ts';
import { type RegionData, regionSchema } from '../../src/model/region-schema.ts';
import { bind } from '../../src/source/bind.ts';
import { readRegion } from '../../src/source/read-region.ts';
import { toData } from '../../src/source/to-data.ts';
import { memoryReader } from './memory-reader.ts';
import { testKinds } from './test-kinds.ts';

/** The folder the files of a test region stand in. */
export const folder = 'segments/proef';

/**
 * The model of a region given as files: names (below the region's folder) and texts. Throws when a file does
 * not read or does not fit the schema: a test of what comes after needs a region that does.
 */
export function regionOf(
  files: Readonly<Record<string, string>>,
  shapes: readonly DocumentShape[] = testKinds,
): RegionModel {
  const paths = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const);
  const source = readRegion(memoryReader(Object.fromEntries(paths)), folder);
  if (source.findings.length > 0) throw new Error(`does not read: ${JSON.stringify(source.findings)}`);
  const schema = regionSchema(shapes);
  const data = schema.parse(toData(source.root)) as RegionData;
  return {
    schema,
    shapes,
    data,
    index: indexRegion(schema, data),
    editions: editionsOf(data, shapes),
    locator: bind(data, source.root, source.files),
  };
}

/** A sound region of two gemeenten with nothing but one document of kind `brief`; files with its names replace its own. */
export const soundRegion: Readonly<Record<string, string>> = {
  'regio.yaml': 'regio: { id: proef, naam: Proef }\n',
  'gemeenten.yaml': [
    'gemeenten:',
    '  - { id: aa, naam: Aadorp, code: gm0001 }',
    '  - { id: bee, naam: Beestad, code: gm0002 }',
    '',
  ].join('\n'),
  'documenten.yaml': 'documenten:\n  - { id: brief, soort: brief, titel: Brief, status: concept }\n',
};
