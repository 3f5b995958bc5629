import type { Severity } from '../diagnostics/diagnostic.ts';

/** What SARIF calls each severity. */
export const sarifLevels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
