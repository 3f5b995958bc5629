import type { Language } from '../diagnostics/code.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Suppressed } from '../diagnostics/triage/triage.ts';
import { reportWords } from './report-words.ts';

/** How many findings of each kind there are, and in how many files. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly files: number;
}

/** Counts the findings. */
export function countFindings(findings: readonly Diagnostic[]): Counts {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const files = new Set(findings.map(({ file }) => file)).size;
  return { errors: of('error'), warnings: of('warning'), notes: of('info'), files };
}

/** The last line of a report, such as "2 fouten, 1 waarschuwing in 2 bestanden". */
export function summaryLine(
  findings: readonly Diagnostic[],
  language: Language,
  suppressed: readonly Suppressed[] = [],
): string {
  const words = reportWords[language];
  const { errors, warnings, notes, files } = countFindings(findings);
  const parts = [
    errors > 0 ? words.counted.error(errors) : '',
    warnings > 0 ? words.counted.warning(warnings) : '',
    notes > 0 ? words.counted.info(notes) : '',
  ].filter((part) => part !== '');
  if (errors === 0) parts.unshift(words.nothing);
  const told = parts.join(words.separator) + (files > 0 ? ` ${words.inFiles(files)}` : '');
  const known = suppressed.filter(({ by }) => by === 'baseline').length;
  const ignored = suppressed.length - known;
  const passed = [
    ignored > 0 ? words.suppressed(ignored) : '',
    known > 0 ? words.inBaseline(known) : '',
  ].filter((part) => part !== '');
  return passed.length === 0 ? told : `${told} (${passed.join(words.separator)})`;
}
