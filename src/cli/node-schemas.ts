import { loadKinds } from '../documents/load-kinds.ts';
import { editorSchemas, schemaText } from '../model/editor/editor-schemas.ts';
import { filesOf } from './node-assets.ts';

/** The schemas for editors, with every document kind there is. */
export async function loadSchemas(): Promise<ReadonlyMap<string, string>> {
  const schemas = Object.entries(editorSchemas(await loadKinds(filesOf)));
  return new Map(schemas.map(([name, schema]) => [name, schemaText(schema)]));
}
