import { discoverModules } from '../source/discover-modules.ts';
import type { DocumentKind } from './document-kind.ts';

/** Every document kind there is, by name of its file. Throws when a file of `kinds` exports none: that is our bug. */
export async function loadKinds(list: (folder: URL) => readonly string[]): Promise<readonly DocumentKind[]> {
  const modules = await discoverModules(new URL('./kinds/', import.meta.url), list);
  return (modules as readonly { readonly kind?: DocumentKind }[]).map(({ kind }) => {
    if (kind === undefined) throw new Error('a file in documents/kinds exports no kind');
    return kind;
  });
}
