import type { Arguments, Diagnostic, Fix, RelatedPlace, Severity } from './diagnostic.ts';
import type { Place } from './span.ts';

/** The languages messages exist in. */
export type Language = 'nl' | 'en';

/** What a code says to people, in one language. */
export interface Words<A extends Arguments> {
  /** What must hold, in one short sentence that names no case and has no full stop: "Elk id komt één keer voor". */
  readonly title: string;
  /** One sentence that stands on its own. */
  readonly message: (args: A) => string;
  /** Two or three words under the caret. */
  readonly label?: (args: A) => string;
  /** Why it matters to who reads the document. */
  readonly why: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** A kind of finding: its code, how bad it is, and its words in every language. */
export interface Code<A extends Arguments = Arguments> {
  readonly code: `SEG${number}`;
  /** Number in the benchmark of real errors, where the code is one of its rules. */
  readonly alias?: `R${number}`;
  readonly severity: Severity;
  /** How bad it is when only documents with status concept have it, where that differs. */
  readonly inConcept?: Severity;
  /**
   * Whether people may let a finding of it pass, with a reason. Left out, the severity and the range of the code
   * decide: see `isSuppressible`.
   */
  readonly suppressible?: boolean;
  /** The law, standard or recorded error the check comes from. */
  readonly source?: string;
  readonly nl: Words<A>;
  readonly en: Words<A>;
}

/** What a diagnostic may carry beside its code, place and arguments. */
export interface Details {
  readonly path?: readonly (string | number)[];
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
  readonly severity?: Severity;
  readonly conceptOnly?: boolean;
}

/** Declares a code; the type parameter ties its words to its arguments. */
export function defineCode<A extends Arguments = Record<never, never>>(code: Code<A>): Code<A> {
  return code;
}

/** Makes the diagnostic of `code` at `place`. */
export function diagnose<A extends Arguments>(
  code: Code<A>,
  place: Place,
  args: A,
  details: Details = {},
): Diagnostic {
  const { path = [], related = [], severity = code.severity, ...rest } = details;
  return { code: code.code, severity, args, file: place.file, span: place.span, path, related, ...rest };
}
