import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { inReadingOrder } from '../diagnostics/reading-order.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';
import { reportWords } from './report-words.ts';
import { summaryLine } from './summary.ts';
import { wordingOf } from './wording.ts';

/** Annotations of one kind that GitHub shows of a step; it drops the rest without a word. */
const shownPerKind = 10;

const kinds: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * The report as commands to the runner of GitHub Actions, which shows them beside the lines they are about.
 * What GitHub would not show is written to the log as text, with a notice that says how many there are.
 * `folder` is that of the workspace in the repository, with a slash at its end, or empty.
 */
export function githubReport(report: Report, folder = ''): string {
  const words = reportWords[report.language];
  const findings = [...report.findings].sort(inReadingOrder);
  const shown = new Set<Diagnostic>();
  for (const severity of ['error', 'warning', 'info'] as const) {
    const all = findings.filter((finding) => finding.severity === severity);
    const isFull =
      severity === 'info' && (shown.size < findings.length - all.length || all.length > shownPerKind);
    for (const finding of all.slice(0, isFull ? shownPerKind - 1 : shownPerKind)) shown.add(finding);
  }
  const rest = findings.filter((finding) => !shown.has(finding));
  const lines = findings.filter((finding) => shown.has(finding)).map((each) => command(each, report, folder));
  if (rest.length > 0) {
    const text = words.notAnnotated(summaryLine(rest, report.language));
    lines.push(
      `::notice title=segments::${data(text)}`,
      ...rest.map((each) => logLine(each, report, folder)),
    );
  }
  return [...lines, summaryLine(findings, report.language), ''].join('\n');
}

function command(finding: Diagnostic, report: Report, folder: string): string {
  const { title, message, remedy } = wordingOf(finding, report);
  const { start, end } = finding.span;
  const isOneLine = start.line === end.line;
  const properties = {
    file: folder + finding.file,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only of a stretch within one line.
    ...(isOneLine && { col: start.column, endColumn: end.column }),
    title: title === undefined ? finding.code : `${finding.code} ${title}`,
  };
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  const label = reportWords[report.language].remedy;
  const texts = [message, ...(remedy === undefined ? [] : [`${label}: ${remedy}`])];
  return `::${kinds[finding.severity]} ${given.join(',')}::${data(texts.map(plainText).join('\n'))}`;
}

/** Starts with a word of ours, so that no value can make the runner take the line for a command. */
function logLine(finding: Diagnostic, report: Report, folder: string): string {
  const { start } = finding.span;
  const head = `${reportWords[report.language].severity[finding.severity]} ${finding.code}`;
  const place = `${plainText(folder + finding.file)}:${start.line}:${start.column}`;
  return `${head} ${place} ${plainText(wordingOf(finding, report).message)}`;
}

function data(text: string): string {
  return text.toWellFormed().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
