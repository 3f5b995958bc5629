import { type Baseline, type BaselineEntry, inOrder } from './baseline.ts';

/** The name a baseline has when none is given, in the folder above `segments/`. */
export const baselineName = 'segments.baseline.json';

const version = 1;

/** The text of a baseline: sorted, one entry a line, so that a change of one finding is a change of one line. */
export function serialiseBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(inOrder).map((entry) => {
    const { regio, code, file, path, args, count, message } = entry;
    return `    ${JSON.stringify({ regio, code, file, path, args, count, message })}`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

/** Reads a baseline; undefined when the text is not one of this version. */
export function parseBaseline(file: string, text: string): Baseline | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(content) || content['version'] !== version) return undefined;
  const findings: unknown = content['findings'];
  return Array.isArray(findings) && findings.every(isEntry) ? { file, entries: findings } : undefined;
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isRecord(value)) return false;
  const { count, message } = value;
  const texts = ['regio', 'code', 'file', 'path', 'args'].map((name) => value[name]);
  if (!texts.every((text) => typeof text === 'string')) return false;
  if (message !== undefined && typeof message !== 'string') return false;
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
