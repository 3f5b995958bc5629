import { compareText } from '../diagnostics/reading-order.ts';

/**
 * Loads every module of a folder, in the order of their names: the sources under test, the compiled files when
 * installed. `list` names the files of the folder, so that this stage touches no disk itself.
 */
export async function discoverModules(
  folder: URL,
  list: (folder: URL) => readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const names = list(folder).filter(isModule).sort(compareText);
  return Promise.all(names.map((name) => import(/* @vite-ignore */ new URL(name, folder).href)));
}

/** Beside a compiled module lie its types and its map. */
const isModule = (name: string) => /\.[jt]s$/u.test(name) && !name.endsWith('.d.ts');
