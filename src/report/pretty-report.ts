import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/span.ts';
import { codeFrame } from './code-frame.ts';
import { groupByFile } from './group-by-file.ts';
import type { Palette } from './palette.ts';
import type { Report } from './report.ts';
import { reportWords } from './report-words.ts';

import { summaryLine } from './summary.ts';
import { terminalText } from './terminal-text.ts';
import { wordingOf } from './wording.ts';

export interface PrettyStyle {
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
  /** Findings told per file; of the rest only the number. */
  readonly perFile: number;
}

/** The report for people: each finding with the line it is about and the way out, the summary last. */
export function prettyReport(report: Report, style: PrettyStyle): string {
  const words = reportWords[report.language];
  const blocks: string[] = [];
  const remedied = new Set<string>();
  for (const [, findings] of groupByFile(report.findings)) {
    const shown = mostGrave(findings, style.perFile);
    for (const finding of shown) {
      blocks.push(findingBlock(finding, report, style, !remedied.has(finding.code)).join('\n'));
      remedied.add(finding.code);
    }
    const more = findings.length - shown.length;
    if (more > 0) blocks.push(style.palette.faint(words.more(more)));
  }
  blocks.push(style.palette.strong(summaryLine(report.findings, report.language, report.suppressed)));
  return `${blocks.join('\n\n')}\n`;
}

/** When not all are told, errors go before the rest; the order stays that of the file. */
function mostGrave(findings: readonly Diagnostic[], limit: number): Diagnostic[] {
  const errors = findings.filter(({ severity }) => severity === 'error').slice(0, limit);
  const others = findings.filter(({ severity }) => severity !== 'error').slice(0, limit - errors.length);
  const chosen = new Set([...errors, ...others]);
  return findings.filter((finding) => chosen.has(finding));
}

function findingBlock(finding: Diagnostic, report: Report, style: PrettyStyle, first: boolean): string[] {
  const { palette } = style;
  const words = reportWords[report.language];
  const colour = palette[finding.severity];
  const wording = wordingOf(finding, report);
  const head = colour(palette.strong(`${words.severity[finding.severity]} ${finding.code}`));
  const lines = [`${head}  ${terminalText(wording.message)}`];
  lines.push(...placeLines(finding, '', wording.label, report, style, colour));
  for (const place of finding.related) {
    lines.push(...placeLines(place, `${words.role[place.role]}: `, undefined, report, style, palette.info));
  }
  if (first && wording.remedy) lines.push(`  ${words.remedy}: ${terminalText(wording.remedy)}`);
  lines.push(`  ${palette.faint(`${words.explain}: segments explain ${finding.code}`)}`);
  return lines;
}

function placeLines(
  { file, span }: Place,
  prefix: string,
  label: string | undefined,
  report: Report,
  style: PrettyStyle,
  mark: (text: string) => string,
): string[] {
  const where = `  ${prefix}${terminalText(file)}:${span.start.line}:${span.start.column}`;
  const text = report.files.get(file);
  if (text === undefined || report.hidden?.has(file)) return [where];
  const width = Math.max(30, style.width - 12);
  const frame = codeFrame(text, span, label, { palette: style.palette, mark, width, context: prefix === '' });
  return [where, ...frame.map((line) => `    ${line}`)];
}
