import type { Code, Details } from '../diagnostics/code.ts';
import type { Arguments, Phrase, RelatedPlace, Severity, TextEdit } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { Dictionary } from './dictionary.ts';
import type { Outline } from './outline.ts';
import type { RegionText } from './region-texts.ts';

/** A spot in the data: the value of `owner[key]`, its key, or the object itself. */
export interface Spot {
  readonly owner: object;
  readonly key?: string | number;
  readonly token?: 'key' | 'value';
  /** The part of a text that is meant, at offsets in the decoded value. */
  readonly part?: { readonly start: number; readonly end: number };
}

/** What the world outside tells about a region when its rules are run. */
export interface RuleFacts {
  readonly region: RegionModel;
  /** The editions whose text reads `owner[key]`; known to content rules only. */
  readonly readersOf: (owner: object, key: string | number) => readonly Edition[];
  /** The structure of the document an edition became; known to content rules only. */
  readonly outlineOf: (edition: Edition) => Outline | undefined;
  /** Whether version control tracks a file of the workspace. */
  readonly isTracked: (file: string) => boolean;
  /** The words of the language; without it no spelling is looked at. */
  readonly dictionary?: Dictionary;
}

/** What a rule may ask beside the model. */
export interface RuleContext extends RuleFacts {
  /** Every text of the region that readers read. */
  readonly texts: readonly RegionText[];
  /** The strictest status among the editions whose text reads `owner[key]`; undefined when none does. */
  readonly strictness: (owner: object, key: string | number) => 'concept' | 'definitief' | undefined;
  /**
   * How grave a flaw at the spot is: as grave as `worst` where a definitive document reads it, and no worse than
   * a warning where only concepts do. A spot without a key, or whose key is not there, is as strict as its owner.
   */
  readonly byStatus: (spot: Spot, worst?: Severity) => Pick<Details, 'severity' | 'conceptOnly'>;
  /** The edits that put `text` in the place of a spot; undefined where the file writes it in another way. */
  readonly replace: (spot: Spot, text: string) => readonly TextEdit[] | undefined;
  /** A spot as a second place of a diagnostic. */
  readonly related: (spot: Spot, role: RelatedPlace['role']) => readonly RelatedPlace[];
  /** What people call the spot: "bij doel 3 van segment Wonen". */
  readonly where: (spot: Spot) => Phrase;
  /** The file a spot was read from. */
  readonly fileOf: (spot: Spot) => string;
}

/** What a rule may tell of a finding beside its spot and its arguments. */
interface RuleDetails extends Details {
  /** Other spots that show the same mistake: what any other rule finds there only repeats it, and is left out. */
  readonly alsoSeenAt?: readonly Spot[];
}

/**
 * One semantic rule: a code with its words, and the check. A file that exports a `rule` in `src/rules/checks`
 * is a rule; nothing else has to be told. `reference` rules see that ids and references are sound, `structure`
 * rules run when they are, and `content` rules when text has been made of it and it is known which document
 * reads what. An error in one phase keeps the next from running.
 */
export interface Rule<A extends Arguments = Arguments> extends Code<A> {
  readonly phase: 'reference' | 'structure' | 'content';
  readonly check: (
    context: RuleContext,
    report: (spot: Spot, args: A, details?: RuleDetails) => void,
  ) => void;
}

/** Declares a rule; the type parameter ties its words to its arguments. */
export function defineRule<A extends Arguments = Record<never, never>>(rule: Rule<A>): Rule<A> {
  return rule;
}
