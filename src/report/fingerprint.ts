import { sha256 } from '../build/sha256.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Report } from './report.ts';

/**
 * A name for each finding that stays the same when lines are added above it: made of its code, its file, the
 * fields it stands under and its own line. Of a file that is not public only the code and the file count, as a
 * short text can be guessed from its hash. Equal findings are counted.
 */
export function fingerprints(findings: readonly Diagnostic[], report: Report): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const hash = sha256(JSON.stringify(identity(finding, report))).slice(0, 32);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}

function identity({ code, file, path, span }: Diagnostic, report: Report): readonly string[] {
  if (report.hidden?.has(file)) return [code, file];
  const text = report.files.get(file) ?? '';
  const start = text.lastIndexOf('\n', span.start.offset - 1) + 1;
  const [line = ''] = text.slice(start).split(/\r?\n/, 1);
  // An index moves when something is added before it; a name does not.
  return [code, file, ...path.filter((key) => typeof key === 'string'), line.trim()];
}
