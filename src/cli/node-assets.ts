import { readdirSync, readFileSync } from 'node:fs';
import type { Assets } from '../render/assets.ts';

/** Our own `templates` folder, which lies beside both `src` and `dist`. */
const templates = new URL('../../templates/', import.meta.url);

/** Reads a file of our `templates` folder. */
export const nodeAssets: Assets = (path) => readFileSync(new URL(path, templates));

/** The names of the files in a folder of the program itself. */
export function filesOf(folder: URL): readonly string[] {
  return readdirSync(folder);
}

/** Our own document templates and their parts, by their path in `templates`. */
export function ownTemplates(): ReadonlyMap<string, string> {
  const names = ['', 'onderdelen/'].flatMap((folder) =>
    readdirSync(new URL(folder, templates))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => `${folder}${name}`),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(new URL(name, templates), 'utf8')]));
}

/** The files a new region starts from, by their path in the region. */
export function starterFiles(): ReadonlyMap<string, string> {
  const folder = new URL('start/', templates);
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const paths = entries.filter((path) => /\.(?:yaml|md)$/u.test(path)).sort();
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]));
}
