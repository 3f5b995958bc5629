import type { FileReader } from '../../src/source/file-reader.ts';

/** A workspace in memory: texts by path. `tracked` names the files version control keeps. */
export function memoryReader(
  files: Readonly<Record<string, string>>,
  tracked: (path: string) => boolean = () => false,
): FileReader {
  const under = (folder: string) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
  return {
    list: (folder) => under(folder).sort(),
    folders: (folder) => {
      const below = under(folder).map((path) => path.slice(folder.length + 1).split('/'));
      return [
        ...new Set(below.flatMap(([first = '', ...rest]) => (rest.length === 0 ? [] : [first]))),
      ].sort();
    },
    read: (path) => files[path],
    isTracked: tracked,
  };
}
