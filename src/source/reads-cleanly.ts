import { lossyNumber } from '../diagnostics/catalogue/quoting-codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDefinition } from './read-definition.ts';
import { readProse } from './read-prose.ts';
import { isDefinition, isProse } from './region-files.ts';
import { sourceText } from './source-text.ts';

/** Whether a file of a region reads without a slip in its notation. A number is one only where the model says so. */
export function readsCleanly(path: string, text: string): boolean {
  let clean = true;
  const report = ({ code, severity }: Diagnostic): void => {
    if (severity === 'error' && code !== lossyNumber.code) clean = false;
  };
  const source = sourceText(path, text);
  if (isProse(path)) readProse(source, report);
  else if (isDefinition(path)) readDefinition(source, report);
  return clean;
}
