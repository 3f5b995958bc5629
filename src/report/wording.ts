import type { Words } from '../diagnostics/code.ts';
import type { Arguments, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Report } from './report.ts';
import { reportWords } from './report-words.ts';

/** A finding in words. */
export interface Wording {
  readonly message: string;
  readonly title?: string;
  readonly label?: string;
  readonly why?: string;
  readonly remedy?: string;
  readonly alias?: string;
}

/** The words of a finding in the report's language; for a hidden file without any value from it. */
export function wordingOf(finding: Diagnostic, report: Report): Wording {
  const common = reportWords[report.language];
  const code = report.catalogue.get(finding.code);
  if (code === undefined) return { message: common.unknown(finding.code) };
  const hidden = report.hidden?.has(finding.file) === true;
  const args = hidden ? placeholderArguments(common.hidden) : finding.args;
  const words = code[report.language];
  const label = words.label && speak(words.label, args);
  return {
    message: speak(words.message, args) ?? common.unknown(finding.code),
    title: words.title,
    ...(label !== undefined && { label }),
    why: words.why,
    remedy: words.remedy,
    ...(code.alias !== undefined && { alias: code.alias }),
  };
}

/** What a code says when nothing is known of the case, `…` for each value; undefined when it cannot be said. */
export function generalMessage(words: Words<Arguments>): string | undefined {
  return speak(words.message, placeholderArguments('…'));
}

/** Answers every name with something that reads as `text`, whether taken for a text, a list or a phrase. */
function placeholderArguments(text: string): Arguments {
  const placeholder = Object.assign([text], { nl: text, en: text });
  return new Proxy({}, { get: () => placeholder }) as Arguments;
}

/** Words made for the real values may stumble over a placeholder; then there is nothing to say. */
function speak(words: (args: Arguments) => string, args: Arguments): string | undefined {
  try {
    const sentence = words(args);
    return /\b(undefined|NaN)\b/.test(sentence) ? undefined : sentence;
  } catch {
    return undefined;
  }
}
