import { resolve } from 'node:path';
import { locatedError, shownPath } from '../out-folder.ts';
import { type Session, wordsFor } from '../session.ts';

export interface SchemaOptions {
  readonly out?: string;
}

/** `segments schema`: writes the schemas for editors, made of the schemas the compiler checks with. */
export async function schema(session: Session, options: SchemaOptions): Promise<number> {
  const { environment, cwd } = session;
  const words = wordsFor(session, []).schema;
  const folder = resolve(cwd, options.out ?? 'schema');
  const store = environment.openStore(folder);
  for (const [name, text] of await environment.core.schemas()) {
    const path = shownPath(cwd, resolve(folder, name));
    const bytes = new TextEncoder().encode(text);
    try {
      const isSame = new TextDecoder().decode(await store.read(name)) === text;
      if (!isSame) await store.write(name, bytes);
      if (session.options.quiet !== true) {
        environment.stdout.write(`${isSame ? words.unchanged(path) : words.written(path)}\n`);
      }
    } catch (error) {
      throw locatedError(error, cwd, folder);
    }
  }
  return 0;
}
