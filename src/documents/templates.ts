import type { FileReader } from '../source/file-reader.ts';
import { sourceText } from '../source/source-text.ts';
import type { LocatedText } from '../text/scope.ts';
import type { Origin } from '../text/tree/origin.ts';

/** Our own templates: the path of each in `templates` with its text. */
export type OwnTemplates = ReadonlyMap<string, string>;

/** The templates one region uses. */
export interface Templates {
  readonly find: (name: string) => LocatedText | undefined;
  /** What other templates include, by name without folder or extension. */
  readonly partials: ReadonlyMap<string, LocatedText>;
  /** The texts, by path, for who shows a place in them. */
  readonly files: ReadonlyMap<string, string>;
}

const partialsFolder = 'onderdelen/';

/** A region's templates: its own from its folder `templates`, else ours of the same name. */
export function regionTemplates(reader: FileReader, folder: string, own: OwnTemplates): Templates {
  const texts = new Map<string, LocatedText>();
  for (const [name, text] of own) texts.set(name, located(`templates/${name}`, text, 'template'));
  const overrides = `${folder}/templates/`;
  for (const path of reader
    .list(folder)
    .filter((file) => file.startsWith(overrides) && file.endsWith('.md'))) {
    const text = reader.read(path);
    if (text !== undefined) texts.set(path.slice(overrides.length), located(path, text, 'region'));
  }
  const partials = [...texts]
    .filter(([name]) => name.startsWith(partialsFolder))
    .map(([name, text]) => [name.slice(partialsFolder.length, -'.md'.length), text] as const);
  return {
    find: (name) => texts.get(name),
    partials: new Map(partials),
    files: new Map([...texts.values()].map(({ origin, text }) => [origin.file, text])),
  };
}

function located(file: string, text: string, layer: Origin['layer']): LocatedText {
  const { positionAt, placeAt } = sourceText(file, text);
  return { text, origin: { layer, ...placeAt(0, text.length) }, offsetOf: (offset) => offset, positionAt };
}
