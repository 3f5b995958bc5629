import type { DocumentShape } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import type { RegionModel } from '../model/region-model.ts';

/** What a kind's template reads beside the edition itself, all under names of the domain. */
export type TemplateData = Readonly<Record<string, unknown>>;

/**
 * A kind of document: what the model must hold for it, its template, and the data the template reads. A file
 * that exports a `kind` in `src/documents/kinds` is a document kind; nothing else has to be told.
 */
export interface DocumentKind extends DocumentShape {
  /** File in `templates`, which a region may override by one of the same name in its own `templates` folder. */
  readonly template: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Whether headings are numbered. */
  readonly numbered: boolean;
  readonly view: (edition: Edition, region: RegionModel) => TemplateData;
}
