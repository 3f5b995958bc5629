/** A point in a file: `offset` counts UTF-16 units from 0, `line` and `column` count from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; `end` is exclusive. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** A span in a named file; `file` is a POSIX path relative to the workspace. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}
