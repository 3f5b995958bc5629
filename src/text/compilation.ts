import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ParsedPartial } from './expressions/parse-partial.ts';
import type { TemplateFunction } from './functions/template-function.ts';
import type { Hole } from './hole.ts';
import type { LocatedText, Read, Scope } from './scope.ts';
import type { Block } from './tree/block.ts';
import type { Origin } from './tree/origin.ts';

/** Who wrote a text: a template may do everything, prose of a region only what cannot hurt. */
export type Trust = 'template' | 'prose';

/** A footnote as it was written; it gets its number when the whole document is known. */
interface FootnoteText {
  readonly name: string;
  readonly children: readonly Block[];
  readonly origin: Origin;
}

/** What all texts of one document share while they are compiled. */
export interface Compilation {
  readonly scope: Scope;
  readonly partials: ReadonlyMap<string, LocatedText>;
  readonly functions: ReadonlyMap<string, TemplateFunction>;
  /** How bad a missing value is, and what stands in its place. */
  readonly gaps: { readonly severity: 'error' | 'warning'; readonly text: string };
  readonly findings: Diagnostic[];
  readonly reads: Read[];
  readonly holes: Hole[];
  /** Findings of missing values that were no gap after all: their row is left out. */
  readonly excused: Set<Diagnostic>;
  /** By the id its marks carry: the footnote's own id, made unique per text. */
  readonly footnotes: Map<string, FootnoteText>;
  /** Partials that were parsed, by their text. */
  readonly parsed: Map<LocatedText, ParsedPartial>;
  readonly budget: { steps: number; size: number; spent: boolean; texts: number };
}

/** The most a document may ask: a large one takes a tenth of it. */
export const limits = { steps: 1_000_000, size: 5_000_000, partials: 20 } as const;
