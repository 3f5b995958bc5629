import type { Code, Language } from '../diagnostics/code.ts';
import { compareText, inReadingOrder } from '../diagnostics/reading-order.ts';
import { fingerprints } from './fingerprint.ts';
import { markdownText } from './markdown-text.ts';
import type { Report } from './report.ts';
import { reportWords } from './report-words.ts';
import { sarifLevels } from './sarif-levels.ts';
import { sarifResult } from './sarif-result.ts';

export interface SarifOptions {
  /** Version of segments. */
  readonly version: string;
  /** Folder of the workspace in the repository, with a slash at its end; empty when they are the same. */
  readonly folder?: string;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The report as SARIF 2.1.0, for code scanning: the rules that found something, and what they found. */
export function sarifReport(report: Report, { version, folder = '' }: SarifOptions): string {
  const findings = [...report.findings].sort(inReadingOrder);
  const rules = [...new Set(findings.map(({ code }) => code))]
    .sort(compareText)
    .flatMap((code) => report.catalogue.get(code) ?? []);
  const indices = new Map(rules.map(({ code }, index) => [code as string, index]));
  const names = fingerprints(findings, report);
  const run = {
    tool: {
      driver: {
        name: 'segments',
        semanticVersion: version,
        language: report.language,
        rules: rules.map((rule) => sarifRule(rule, report.language)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: reportWords[report.language].sourceRoot } } },
    results: findings.map((finding, index) => ({
      ...sarifResult(finding, report, folder),
      ...(indices.has(finding.code) && { ruleIndex: indices.get(finding.code) }),
      partialFingerprints: { 'segments/v1': names[index] },
    })),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function sarifRule(code: Code, language: Language): object {
  const { title, why, remedy } = code[language];
  const words = reportWords[language];
  const source = code.source === undefined ? [] : [`${words.source}: ${code.source}`];
  const texts = [`${title}.`, why, `${words.remedy}: ${remedy}`, ...source];
  return {
    id: code.code,
    name: nameOf(code),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: `${title}. ${why}` },
    help: { text: texts.join('\n\n'), markdown: texts.map(markdownText).join('\n\n') },
    defaultConfiguration: { level: sarifLevels[code.severity] },
    ...(code.alias !== undefined && { properties: { tags: [code.alias] } }),
  };
}

/** A name in one word, as SARIF asks for: from the English title, so that it is the same in every language. */
function nameOf({ en }: Code): string {
  const words = en.title.match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
