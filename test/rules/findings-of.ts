import type { Arguments, Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Rule, RuleFacts } from '../../src/rules/rule.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { folder, regionOf, soundRegion } from '../support/region.ts';

/** A finding as a test looks at it: its code, and the text of the file it points at. */
export interface Seen {
  readonly code: string;
  readonly token: string;
  readonly line: string;
  readonly diagnostic: Diagnostic;
}

/** What one rule finds in the sound region with `files` put into it. */
export function findingsOf<A extends Arguments>(
  rule: Rule<A>,
  files: Readonly<Record<string, string>>,
  facts: Partial<RuleFacts> = {},
): readonly Seen[] {
  const texts = { ...soundRegion, ...files };
  const region = regionOf(texts);
  const all = { region, readersOf: () => [], outlineOf: () => undefined, isTracked: () => false, ...facts };
  return runRules([rule as unknown as Rule], rule.phase, all).map((diagnostic) => {
    const text = texts[diagnostic.file.slice(folder.length + 1)] ?? '';
    const { start, end } = diagnostic.span;
    const lineStart = text.lastIndexOf('\n', start.offset - 1) + 1;
    return {
      code: diagnostic.code,
      token: text.slice(start.offset, end.offset),
      line: text
        .slice(lineStart, start.offset)
        .concat(text.slice(start.offset).split('\n')[0] ?? '')
        .trim(),
      diagnostic,
    };
  });
}

/** Facts that say: every value is read by one document of this status, or by none. */
export function readBy(status: 'concept' | 'definitief' | undefined): Pick<RuleFacts, 'readersOf'> {
  const [edition] = regionOf(soundRegion).editions;
  if (!edition) throw new Error('the sound region has a document');
  const read = { ...edition, status: { value: status ?? 'concept', owner: edition.document, key: 'status' } };
  return { readersOf: () => (status === undefined ? [] : [read]) };
}

/** The same, as pairs of code and token: what most tests compare. */
export function tokensOf<A extends Arguments>(
  rule: Rule<A>,
  files: Readonly<Record<string, string>>,
  facts: Partial<RuleFacts> = {},
): readonly (readonly [string, string])[] {
  return findingsOf(rule, files, facts).map(({ code, token }) => [code, token]);
}
