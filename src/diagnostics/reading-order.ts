import type { Diagnostic } from './diagnostic.ts';

/** Compares two diagnostics for sorting: by file (code points), then place, then code. */
export function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.span.start.offset - b.span.start.offset ||
    a.span.end.offset - b.span.end.offset ||
    compareText(a.code, b.code)
  );
}

/** Compares by UTF-16 unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
