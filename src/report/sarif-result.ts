import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts';
import type { Place, Span } from '../diagnostics/span.ts';
import { sourceText } from '../source/source-text.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';
import { reportWords } from './report-words.ts';
import { sarifLevels } from './sarif-levels.ts';
import { wordingOf } from './wording.ts';

/** One finding as a SARIF result, without what depends on the other findings. */
export function sarifResult(finding: Diagnostic, report: Report, folder: string): object {
  const { message, remedy } = wordingOf(finding, report);
  const roles = reportWords[report.language].role;
  const fix = report.hidden?.has(finding.file) ? undefined : sarifFix(finding, report, folder, remedy);
  return {
    ruleId: finding.code,
    level: sarifLevels[finding.severity],
    message: { text: messageText(message) },
    locations: [sarifLocation(finding, folder)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((place, id) => ({
        id,
        ...sarifLocation(place, folder),
        message: { text: roles[place.role] },
      })),
    }),
    ...(fix && { fixes: [fix] }),
    ...(finding.conceptOnly === true && { properties: { conceptOnly: true } }),
  };
}

function sarifLocation({ file, span }: Place, folder: string): object {
  return { physicalLocation: { artifactLocation: artifact(file, folder), region: region(span) } };
}

/** Percent-encoded, as a URI relative to the root of the sources. */
function artifact(file: string, folder: string): object {
  const uri = `${folder}${file}`.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: 'SRCROOT' };
}

function region({ start, end }: Span): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** The edits as replacements; none when the text they are edits of is not at hand. */
function sarifFix(
  { file, fix }: { readonly file: string; readonly fix?: Fix },
  report: Report,
  folder: string,
  remedy: string | undefined,
): object | undefined {
  const text = report.files.get(file);
  if (fix === undefined || fix.edits.length === 0 || text === undefined) return undefined;
  const { placeAt } = sourceText(file, text);
  const replacements = fix.edits.map((edit) => ({
    deletedRegion: region(placeAt(edit.start, edit.end).span),
    ...(edit.text !== '' && { insertedContent: { text: edit.text.toWellFormed() } }),
  }));
  return {
    ...(remedy !== undefined && { description: { text: remedy } }),
    artifactChanges: [{ artifactLocation: artifact(file, folder), replacements }],
    properties: { safe: fix.safe },
  };
}

/** A value must not turn into a link: SARIF reads `[text](target)` in a message as one. */
function messageText(message: string): string {
  return plainText(message).replace(/\[(?=[^\]]*\]\()/g, '\\[');
}
