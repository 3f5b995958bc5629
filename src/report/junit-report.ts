import { isBlocking } from '../build/verdict.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupByFile } from './group-by-file.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';
import { reportWords } from './report-words.ts';
import { wordingOf } from './wording.ts';

/**
 * The report as JUnit XML: a suite for each file with findings, a case for each finding. What stops the region
 * is a failure: errors, and warnings when `strict`. Other findings are cases that pass, with their words as output,
 * so that nobody takes them for tests that were left out. Without findings one case passes.
 */
export function junitReport(report: Report, strict: boolean): string {
  const suites = [...groupByFile(report.findings)].map(([file, findings]) =>
    suite(file, findings, report, strict),
  );
  const failures = report.findings.filter((finding) => isBlocking(finding, strict)).length;
  const nothing = reportWords[report.language].nothing;
  if (suites.length === 0) {
    suites.push(
      element('testsuite', { name: 'segments', ...counts(1, 0) }, [
        element('testcase', { classname: 'segments', name: nothing, time: 0 }),
      ]),
    );
  }
  const all = { name: 'segments', ...counts(Math.max(1, report.findings.length), failures) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', all, suites)}\n`;
}

function suite(file: string, findings: readonly Diagnostic[], report: Report, strict: boolean): string {
  const failures = findings.filter((finding) => isBlocking(finding, strict)).length;
  return element(
    'testsuite',
    { name: file, ...counts(findings.length, failures) },
    findings.map((finding) => testCase(finding, report, isBlocking(finding, strict))),
  );
}

function testCase(finding: Diagnostic, report: Report, fails: boolean): string {
  const { code, file, severity, span } = finding;
  const words = reportWords[report.language];
  const { title, message, why, remedy } = wordingOf(finding, report);
  const place = `${file}:${span.start.line}:${span.start.column}`;
  const text = [
    `${words.severity[severity]} ${code}: ${message}`,
    place,
    ...(why === undefined ? [] : [why]),
    ...(remedy === undefined ? [] : [`${words.remedy}: ${remedy}`]),
  ];
  const body = text.map((line) => escaped(line)).join('\n');
  const name = [code, title, `(${span.start.line}:${span.start.column})`].filter(Boolean).join(' ');
  return element('testcase', { classname: file, name, file, time: 0 }, [
    fails ? element('failure', { type: code, message }, [body]) : element('system-out', {}, [body]),
  ]);
}

function counts(tests: number, failures: number): Readonly<Record<string, number>> {
  return { tests, failures, errors: 0, skipped: 0, time: 0 };
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${given.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>\n${content.join('\n')}\n</${name}>`;
}

function escaped(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
