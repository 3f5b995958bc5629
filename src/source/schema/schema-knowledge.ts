import type { Diagnostic, Phrase } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/span.ts';
import type { Nouns } from '../describe-path.ts';
import type { SchemaIssue } from './schema-issue.ts';

/** A path in the data: keys and list indices. */
export type DataPath = readonly (string | number)[];

/** What the owner of a schema knows and its issues do not say. */
export interface SchemaKnowledge {
  /** Every key allowed in the map at `path`; empty where any key is. */
  readonly allowedKeys: (path: DataPath) => readonly string[];
  readonly nouns: Nouns;
  /** Formats in words, by the name of the format or the source of the pattern. */
  readonly formats?: Readonly<Record<string, Phrase>>;
  /** Makes the diagnostic of a check of the schema's own; undefined to fall back on the general words. */
  readonly custom?: (issue: SchemaIssue, at: IssueSite) => Diagnostic | undefined;
  /** What was found before: an issue with the same text is not reported again. */
  readonly known?: readonly Diagnostic[];
}

/** Where an issue stands. */
export interface IssueSite {
  readonly place: Place;
  readonly path: DataPath;
  /** The field in question, as written. */
  readonly key: string;
  readonly where: Phrase;
}
