import { brokenEncoding, fileTooLarge, noDefinitions } from '../diagnostics/catalogue/file-codes.ts';
import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareText, inReadingOrder } from '../diagnostics/reading-order.ts';
import type { SuppressionComment } from '../diagnostics/triage/suppression.ts';
import type { FileReader } from './file-reader.ts';
import { mergeFiles } from './merge-files.ts';
import { overlaid } from './overlaid.ts';
import { readDefinition } from './read-definition.ts';
import { frontMatterOf, readProse } from './read-prose.ts';
import { isDefinition, isOverlay, isProse } from './region-files.ts';
import type { MapNode } from './source-node.ts';
import { contentStart, type SourceText, sourceText } from './source-text.ts';
import { readSuppressions } from './suppressions/read-suppressions.ts';

/** A region as its files have it: one tree, and the texts its places refer to. */
export interface RegionSource {
  readonly root: MapNode;
  readonly files: ReadonlyMap<string, SourceText>;
  /** In reading order; every syntax error of every file, each once. */
  readonly findings: readonly Diagnostic[];
  /** Comments that ask to let findings pass, in the order of the files. */
  readonly suppressions: readonly SuppressionComment[];
}

/** The largest file that is read, in characters. */
export const sizeLimit = 2_000_000;

/**
 * Reads all YAML and Markdown of a region's folder into one tree, in the order of their paths. YAML files are
 * joined field by field; each Markdown file becomes an item of `teksten`. Files in the folder `besloten` add to
 * what the others describe: an item with the same id is the same thing. Never throws on what a file holds.
 */
export function readRegion(reader: FileReader, folder: string): RegionSource {
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => {
    findings.push(finding);
  };
  const files = new Map<string, SourceText>();
  const suppressions: SuppressionComment[] = [];
  const parts: MapNode[] = [];
  const overlays: MapNode[] = [];
  const paths = [...reader.list(folder)]
    .filter((path) => isDefinition(path) || isProse(path))
    .sort(compareText);
  for (const path of paths) {
    const text = reader.read(path);
    if (text === undefined) continue;
    const source = sourceText(path, text);
    files.set(path, source);
    if (!isReadable(source, report)) continue;
    suppressions.push(...suppressionsIn(source));
    const part = isProse(path) ? readProse(source, report) : readDefinition(source, report);
    if (part !== undefined) (isOverlay(path, folder) ? overlays : parts).push(part);
  }
  if (!paths.some(isDefinition))
    report(diagnose(noDefinitions, sourceText(folder, '').placeAt(0, 0), { folder }));
  const root = mergeFiles(parts, paths[0] ?? folder, report);
  return {
    root: overlays.reduce((below, overlay) => overlaid(below, overlay, report), root),
    files,
    findings: findings.sort(inReadingOrder),
    suppressions,
  };
}

/** In a Markdown file a comment in the front matter is about the whole file. */
function suppressionsIn(source: SourceText): readonly SuppressionComment[] {
  const { file, text } = source;
  if (!isProse(file)) return readSuppressions(source, contentStart(text), text.length, false);
  const head = frontMatterOf(text);
  return typeof head === 'object' ? readSuppressions(source, head.start, head.end, true) : [];
}

/** Control characters that no text file has; a file in another encoding is full of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD\uFFFE\uFFFF]/gu;

/** Whether a file is text of a sane size; reports when not. A few bad characters do not stop the reading. */
function isReadable(source: SourceText, report: (finding: Diagnostic) => void): boolean {
  const size = source.text.length;
  if (size > sizeLimit) {
    report(diagnose(fileTooLarge, source.placeAt(0, 0), { size, limit: sizeLimit }));
    return false;
  }
  const found = [...source.text.matchAll(unreadable)];
  const [first] = found;
  if (first === undefined) return true;
  report(diagnose(brokenEncoding, source.placeAt(first.index, first.index + 1), { count: found.length }));
  return found.every(([character]) => character === '\uFFFD') && found.length * 20 < size;
}
