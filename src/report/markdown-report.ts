import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inReadingOrder } from '../diagnostics/reading-order.ts';
import { groupByFile } from './group-by-file.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import type { Report } from './report.ts';
import { reportWords } from './report-words.ts';
import { summaryLine } from './summary.ts';
import { wordingOf } from './wording.ts';

/** Characters a comment on GitHub may have, with room for the last line. */
const room = 60_000;

/**
 * The report as Markdown for a comment on a pull request: a list of findings for each file. `sources` is the address
 * that the path of a file is put behind to link to it; without it places are text. What does not fit in a comment
 * is left out, with how many findings that are.
 */
export function markdownReport(report: Report, sources?: string): string {
  const words = reportWords[report.language];
  const blocks = [`**segments**: ${markdownText(summaryLine(report.findings, report.language))}`];
  let told = 0;
  let size = 0;
  for (const [file, findings] of groupByFile(report.findings)) {
    const items: string[] = [];
    const head = `#### ${markdownCode(file)}`;
    for (const finding of findings) {
      const text = item(finding, report, sources);
      size += text.length + (items.length === 0 ? head.length + 4 : 1);
      if (size > room) break;
      items.push(text);
      told += 1;
    }
    if (items.length > 0) blocks.push(head, items.join('\n'));
    if (size > room) break;
  }
  const left = [...report.findings].sort(inReadingOrder).slice(told);
  if (left.length > 0) blocks.push(markdownText(words.leftOut(summaryLine(left, report.language))));
  return `${blocks.join('\n\n')}\n`;
}

function item(finding: Diagnostic, report: Report, sources: string | undefined): string {
  const words = reportWords[report.language];
  const { message, remedy } = wordingOf(finding, report);
  const { file, span, severity, code, related } = finding;
  const places = related.map(
    (place) => `${words.role[place.role]}: ${link(place.file, place.span.start.line, sources)}`,
  );
  const head = `**${words.severity[severity]} ${code}** ${link(file, span.start.line, sources)} ${markdownText(message)}`;
  const notes = [...(remedy === undefined ? [] : [`${words.remedy}: ${markdownText(remedy)}`]), ...places];
  return [`- ${head}`, ...notes.map((note) => `  - ${note}`)].join('\n');
}

function link(file: string, line: number, sources: string | undefined): string {
  const place = markdownCode(`${file}:${line}`);
  if (sources === undefined) return place;
  const path = file
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')));
  return `[${place}](${sources}${path.join('/')}#L${line})`;
}
