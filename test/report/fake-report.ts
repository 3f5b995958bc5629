import { catalogueOf } from '../../src/diagnostics/catalogue.ts';
import { type Details, defineCode, diagnose } from '../../src/diagnostics/code.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Span } from '../../src/diagnostics/span.ts';
import { plainPalette } from '../../src/report/palette.ts';
import type { PrettyStyle } from '../../src/report/pretty-report.ts';
import type { Report } from '../../src/report/report.ts';

export const unknownKey = defineCode<{ key: string; near: string }>({
  code: 'SEG912',
  alias: 'R7',
  severity: 'error',
  nl: {
    title: 'Elk veld bestaat',
    message: (a) => `Onbekend veld ${a.key}; bedoelde u ${a.near}?`,
    label: () => 'hier',
    why: 'Daarom.',
    remedy: 'Verbeter het veld.',
  },
  en: {
    title: 'Every field exists',
    message: (a) => `Unknown field ${a.key}; did you mean ${a.near}?`,
    why: 'Because.',
    remedy: 'Mend it.',
  },
});

const catalogue = catalogueOf([unknownKey]);

/** The span of the first `part` in `text`. */
export function spanOf(text: string, part: string): Span {
  const position = (offset: number) => {
    const before = text.slice(0, offset);
    return { offset, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  };
  const start = text.indexOf(part);
  return { start: position(start), end: position(start + part.length) };
}

export function findingAt(file: string, text: string, part: string, details: Details = {}): Diagnostic {
  return diagnose(unknownKey, { file, span: spanOf(text, part) }, { key: part, near: 'tekst' }, details);
}

export function reportOf(findings: readonly Diagnostic[], over: Partial<Report> = {}): Report {
  return { findings, files: new Map(), catalogue, language: 'nl', ...over };
}

export const plain: PrettyStyle = { palette: plainPalette, width: 100, perFile: 20 };
