import type { Place, Span } from './span.ts';

/** `error` stops the region, `warning` only under `--strict`, `info` never. */
export type Severity = 'error' | 'warning' | 'info';

/** A phrase made from the data, such as "bij doel 3 van segment Wonen", in every language. */
export interface Phrase {
  readonly nl: string;
  readonly en: string;
}

/** Values for the words of a code. Data only: the sentence is made by whoever shows it. */
export type Arguments = Readonly<Record<string, string | number | readonly string[] | Phrase | undefined>>;

/** One replacement in the text of the diagnostic's file, at UTF-16 offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mend as text edits. Safe means: the meaning of the definition cannot change by it. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** A second place that explains the first, such as the earlier of two equal ids. */
export interface RelatedPlace extends Place {
  readonly role: 'first' | 'definition' | 'reader';
}

/** A finding in the user's data. One root cause is one diagnostic. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly args: Arguments;
  readonly file: string;
  readonly span: Span;
  /** Where in the data, from the region down: keys and list indices. */
  readonly path: readonly (string | number)[];
  readonly related: readonly RelatedPlace[];
  readonly fix?: Fix;
  /** True when only documents with status concept cause it: `--strict` then lets a warning pass. */
  readonly conceptOnly?: boolean;
}
