import { compareText } from '../diagnostics/reading-order.ts';
import type { FileReader } from './file-reader.ts';

/** A reader that has other texts for some files, which need not exist. */
export function patchedReader(reader: FileReader, texts: ReadonlyMap<string, string>): FileReader {
  return {
    ...reader,
    list(folder) {
      const added = [...texts.keys()].filter((path) => path.startsWith(`${folder}/`));
      return [...new Set([...reader.list(folder), ...added])].sort(compareText);
    },
    read: (path) => texts.get(path) ?? reader.read(path),
  };
}
