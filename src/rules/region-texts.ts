import type { Document } from '../model/document.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { Doel, Gemeente, Indicator, Klantprofiel, Segment } from '../model/region-schema.ts';
import { walkData } from '../model/schema-walk.ts';
import { bareText } from './bare-text.ts';

/** The things of the region a text is part of; of nested segments the innermost. */
interface TextHolders {
  readonly segment?: Segment;
  readonly gemeente?: Gemeente;
  readonly klantprofiel?: Klantprofiel;
  readonly document?: Document;
  readonly doel?: Doel;
  readonly indicator?: Indicator;
}

/** A text that people wrote and readers read: `owner[key]` in the data. */
export interface RegionText {
  readonly owner: object;
  readonly key: string | number;
  readonly path: readonly (string | number)[];
  readonly kind: 'prose' | 'line';
  /** As written, with expressions and markup. */
  readonly text: string;
  /** The same length, with a blank or U+FFFC where `text` holds no words for the reader: see `bareText`. */
  readonly bare: string;
  readonly holders: TextHolders;
}

const holderKinds: Readonly<Record<string, keyof TextHolders>> = {
  segmenten: 'segment',
  deelsegmenten: 'segment',
  gemeenten: 'gemeente',
  klantprofielen: 'klantprofiel',
  documenten: 'document',
  doelen: 'doel',
  indicatoren: 'indicator',
};

/**
 * Every text of the region that comes into documents, in data order. Left out are the writers' own notes
 * (`noot`), ids and references, and what was taken over to the letter: names of persons, titles of sources,
 * codes, and the wordings that are forbidden.
 */
export function regionTexts({ schema, data }: RegionModel): readonly RegionText[] {
  const texts: RegionText[] = [];
  walkData(schema, data, ({ owner, key, value, path, meta }) => {
    if (typeof value !== 'string' || path.includes('noot')) return;
    if (meta.prose !== true && meta.line !== true) return;
    if (meta.verbatim || path.includes('nietGebruiken')) return;
    const kind = meta.prose === true ? 'prose' : 'line';
    const bare = bareText(value, kind);
    texts.push({ owner, key, path, kind, text: value, bare, holders: holdersAt(data, path) });
  });
  return texts;
}

function holdersAt(data: object, path: readonly (string | number)[]): TextHolders {
  const holders: Record<string, unknown> = {};
  let current: unknown = data;
  let list: string | number | undefined;
  for (const key of path) {
    current = (current as Readonly<Record<string | number, unknown>>)[key];
    const kind = typeof key === 'number' && typeof list === 'string' ? holderKinds[list] : undefined;
    if (kind && typeof current === 'object') holders[kind] = current;
    list = key;
  }
  return holders as TextHolders;
}
