import { join } from 'node:path';
import { loadCompiler } from '../../src/cli/node-compiler.ts';
import { nodeFileReader } from '../../src/cli/node-file-reader.ts';
import type { CompiledDocument, CompiledRegion } from '../../src/documents/compiled-region.ts';
import type { FileReader } from '../../src/source/file-reader.ts';

const reader = nodeFileReader(join(import.meta.dirname, '..', '..'));

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
