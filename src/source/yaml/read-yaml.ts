import { severalDocuments, tooDeep, tooManyMistakes } from '../../diagnostics/catalogue/file-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/span.ts';
import { linesOf } from '../mistakes/lines.ts';
import { repairSyntax } from '../mistakes/repair-syntax.ts';
import { unreadableLine } from '../mistakes/unreadable-line.ts';
import type { SourceNode } from '../source-node.ts';
import type { SourceText } from '../source-text.ts';
import { buildTree } from './build-tree.ts';
import { nestingLimit } from './nesting.ts';

/** The number of findings after which those of one file say nothing new. */
const findingLimit = 200;

/** What a stretch of YAML holds; no root when it is empty or cannot be read at all. */
export interface YamlReading {
  readonly root: SourceNode | undefined;
  readonly findings: readonly Diagnostic[];
}

/**
 * Reads the YAML between two offsets of a file. All mistakes are found, each once; the tree is that of the
 * text with its mistakes mended, and every place in it is a place in the file as written.
 */
export function readYaml(source: SourceText, start: number, end: number): YamlReading {
  const text = source.text.slice(start, end);
  const placeIn = (from: number, to: number): Place => source.placeAt(start + from, start + to);
  const repaired = repairSyntax(text, placeIn);
  const findings = repaired.findings.map((finding) => shiftFix(finding, start));
  const { parsed, originalOffset } = repaired;
  const placeAt = (from: number, to: number): Place => placeIn(originalOffset(from), originalOffset(to));
  if (parsed.tooDeepAt !== undefined) {
    findings.push(
      diagnose(tooDeep, placeAt(parsed.tooDeepAt, parsed.tooDeepAt + 1), { limit: nestingLimit }),
    );
    return { root: undefined, findings };
  }
  const [unexplained] = parsed.errors;
  if (unexplained !== undefined) {
    const reading = { text: repaired.text, lines: linesOf(repaired.text), parsed };
    for (const { start: from, end: to, report } of unreadableLine(reading, unexplained)) {
      const place = placeAt(from, to);
      const args = { count: findings.length };
      findings.push(findings.length === 0 ? report(place, {}, []) : diagnose(tooManyMistakes, place, args));
    }
    return { root: undefined, findings };
  }
  if (parsed.secondDocumentAt !== undefined) {
    findings.push(
      diagnose(severalDocuments, placeAt(parsed.secondDocumentAt, parsed.secondDocumentAt + 3), {}),
    );
  }
  const fileOffset = (offset: number): number => start + originalOffset(offset);
  const tree = buildTree(
    parsed.contents,
    { text: repaired.text, file: source.file, placeAt, fileOffset },
    (finding) => {
      if (findings.length < findingLimit) findings.push(finding);
      else if (findings.length === findingLimit) findings.push(tooMany(finding));
    },
  );
  return { root: tree, findings };
}

function tooMany({ file, span }: Diagnostic): Diagnostic {
  return diagnose(tooManyMistakes, { file, span }, { count: findingLimit });
}

function shiftFix(finding: Diagnostic, by: number): Diagnostic {
  if (finding.fix === undefined || by === 0) return finding;
  const edits = finding.fix.edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
  return { ...finding, fix: { ...finding.fix, edits } };
}
