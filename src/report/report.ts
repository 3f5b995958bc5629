import type { Catalogue } from '../diagnostics/catalogue.ts';
import type { Language } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Suppressed } from '../diagnostics/triage/triage.ts';

/** Findings and all that is needed to tell people of them. */
export interface Report {
  readonly findings: readonly Diagnostic[];
  /** What was let pass, with why. */
  readonly suppressed?: readonly Suppressed[];
  /** Text by path, for code frames; a finding in another file is told without one. */
  readonly files: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Files that are not public: nothing of their text is shown, not in frames and not in messages. */
  readonly hidden?: ReadonlySet<string>;
}
