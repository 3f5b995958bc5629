import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inReadingOrder } from '../diagnostics/reading-order.ts';
import type { Report } from './report.ts';

import { countFindings } from './summary.ts';
import { wordingOf } from './wording.ts';

/** Version of the shape that `schema/diagnostics.schema.json` describes. */
const version = 1;

/** The report for programs: the findings in reading order, with their words and every position. */
export function jsonReport(report: Report): string {
  const diagnostics = [...report.findings]
    .sort(inReadingOrder)
    .map((finding) => jsonFinding(finding, report));
  const suppressed = [...(report.suppressed ?? [])]
    .sort((a, b) => inReadingOrder(a.finding, b.finding))
    .map(({ finding, by, reason }) => ({
      by,
      ...(reason !== undefined && report.hidden?.has(finding.file) !== true && { reason }),
      diagnostic: jsonFinding(finding, report),
    }));
  const summary = countFindings(report.findings);
  return `${JSON.stringify({ version, language: report.language, summary, diagnostics, suppressed }, undefined, 2)}\n`;
}

function jsonFinding(finding: Diagnostic, report: Report): object {
  const { alias, title, message, label, why, remedy } = wordingOf(finding, report);
  const { code, severity, file, span, path, fix, conceptOnly } = finding;
  const hidden = report.hidden?.has(file) === true;
  return {
    code,
    ...(alias !== undefined && { alias }),
    severity,
    ...(title !== undefined && { title }),
    message,
    ...(label !== undefined && { label }),
    ...(why !== undefined && { why }),
    ...(remedy !== undefined && { remedy }),
    file,
    span,
    path: hidden ? [] : path,
    args: hidden ? {} : finding.args,
    related: finding.related.map((place) => ({ role: place.role, file: place.file, span: place.span })),
    ...(fix !== undefined && !hidden && { fix }),
    conceptOnly: conceptOnly === true,
  };
}
