import type { FileReader } from '../../src/source/file-reader.ts';

/** A reader over files held in memory, by path. */
export function memoryReader(files: Readonly<Record<string, string>>): FileReader {
  const paths = Object.keys(files).sort();
  return {
    list: (folder) => paths.filter((path) => path.startsWith(`${folder}/`)),
    folders: (folder) => [
      ...new Set(
        paths
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/'))
          .filter((parts) => parts.length > 1)
          .map(([name]) => name ?? ''),
      ),
    ],
    read: (path) => files[path],
    isTracked: () => true,
  };
}
