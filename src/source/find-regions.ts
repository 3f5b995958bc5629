import { compareText } from '../diagnostics/reading-order.ts';
import type { FileReader } from './file-reader.ts';
import { isDefinition } from './region-files.ts';

/** The names of the folders under `root` that hold at least one YAML file, sorted. */
export function findRegions(reader: FileReader, root = 'segments'): readonly string[] {
  return [...reader.folders(root)]
    .map((folder) => folder.slice(folder.lastIndexOf('/') + 1))
    .filter((name) => reader.list(`${root}/${name}`).some(isDefinition))
    .sort(compareText);
}
