import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../src/cli/node-assets.ts';
import { loadCompiler } from '../../src/cli/node-compiler.ts';
import { nodeFileReader } from '../../src/cli/node-file-reader.ts';
import type { CompiledDocument, CompiledRegion } from '../../src/documents/compiled-region.ts';
import { loadKinds } from '../../src/documents/load-kinds.ts';
import { shapeRegion } from '../../src/documents/shape-region.ts';
import type { RegionModel } from '../../src/model/region-model.ts';
import type { FileReader } from '../../src/source/file-reader.ts';
import { readRegion } from '../../src/source/read-region.ts';

/** The folder of the project. */
export const projectRoot = join(import.meta.dirname, '..', '..');

/** The names of the shipped regions. */
export const shippedRegions = readdirSync(join(projectRoot, 'segments')).sort();

const reader = nodeFileReader(projectRoot);

/** The model of a shipped region. Throws when it does not fit the schema. */
export async function shippedModel(regio: string): Promise<RegionModel> {
  const source = readRegion(reader, `segments/${regio}`);
  const { region, findings } = shapeRegion(source, await loadKinds(filesOf));
  if (!region) throw new Error(`${regio} does not fit the model: ${JSON.stringify(findings)}`);
  return region;
}

/** A shipped region, compiled as `segments build` does; `change` rewrites the text of its files first. */
export async function shippedRegion(
  regio: string,
  change: (path: string, text: string) => string = (_, text) => text,
): Promise<CompiledRegion> {
  const changed: FileReader = {
    ...reader,
    list: (folder) => reader.list(folder),
    isTracked: () => false,
    read: (path) => {
      const text = reader.read(path);
      return text === undefined ? undefined : change(path, text);
    },
  };
  return (await loadCompiler()).compile(changed, regio, { besloten: false });
}

/** The one document of a kind for a gemeente. Throws when there is none. */
export function documentOf(region: CompiledRegion, soort: string, gemeente?: string): CompiledDocument {
  const found = region.documents.find((one) => one.soort === soort && one.gemeente?.id === gemeente);
  if (!found) throw new Error(`no ${soort} for ${gemeente}`);
  return found;
}
