import { createHash } from 'node:crypto';
import { baselineResolved } from '../catalogue/triage-codes.ts';
import { diagnose } from '../code.ts';
import type { Arguments, Diagnostic } from '../diagnostic.ts';
import { compareText } from '../reading-order.ts';

/** Findings that were there when checking began: how often this code says the same of this spot. */
export interface BaselineEntry {
  readonly regio: string;
  readonly code: string;
  readonly file: string;
  /** Keys and ids from the region down. */
  readonly path: string;
  /** Fingerprint of the values in the message. */
  readonly args: string;
  readonly count: number;
  /** For who reads the file; plays no part in the comparison. */
  readonly message?: string;
}

/** The entries of one region, by `baselineKey`. */
export interface RegionBaseline {
  readonly file: string;
  readonly entries: ReadonlyMap<string, BaselineEntry>;
}

/** A file of findings that are let pass for now. */
export interface Baseline {
  /** Path in the workspace. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/** Names the place of a finding in the data. */
export type AddressOf = (finding: Diagnostic) => string;

/** What makes a finding the same as one of before: everything but where in the text it stands. */
export function baselineKey(finding: Diagnostic, addressOf: AddressOf): string {
  const { code, file, args } = finding;
  return keyOf({ code, file, path: addressOf(finding), args: fingerprint(args) });
}

/** The key of an entry: that of the findings it stands for. */
function keyOf({ code, file, path, args }: Omit<BaselineEntry, 'regio' | 'count'>): string {
  return JSON.stringify([code, file, path, args]);
}

/** The part of a baseline that is about one region. */
export function regionBaseline({ file, entries }: Baseline, regio: string): RegionBaseline {
  const own = entries.filter((entry) => entry.regio === regio);
  return { file, entries: new Map(own.map((entry) => [keyOf(entry), entry])) };
}

/** The entries that let these findings of a region pass, sorted. */
export function baselineEntries(
  regio: string,
  findings: readonly Diagnostic[],
  addressOf: AddressOf,
  messageOf: (finding: Diagnostic) => string,
): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const { code, file, args } = finding;
    const key = baselineKey(finding, addressOf);
    const found = entries.get(key) ?? {
      ...{ regio, code, file, path: addressOf(finding), args: fingerprint(args), count: 0 },
      message: messageOf(finding),
    };
    entries.set(key, { ...found, count: found.count + 1 });
  }
  return [...entries.values()].sort(inOrder);
}

/** One finding when findings of the baseline are gone; `left` is what was not met of each entry. */
export function resolvedFindings(
  { file, entries: all }: RegionBaseline,
  left: ReadonlyMap<string, number>,
): Diagnostic[] {
  const gone = [...all].filter(([key]) => (left.get(key) ?? 0) > 0);
  if (gone.length === 0) return [];
  const count = gone.reduce((sum, [key]) => sum + (left.get(key) ?? 0), 0);
  const entries = gone.map(([, entry]) => `${entry.code} ${entry.file}${entry.path && ` (${entry.path})`}`);
  const start = { offset: 0, line: 1, column: 1 };
  const place = { file, span: { start, end: start } };
  return [diagnose(baselineResolved, place, { count, entries })];
}

/** In the order of the file: by region, file, code, path. */
export function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareText(a.regio, b.regio) ||
    compareText(a.file, b.file) ||
    compareText(a.code, b.code) ||
    compareText(a.path, b.path) ||
    compareText(a.args, b.args)
  );
}

/** Phrases say where something is, in counted positions; the path says that better, so they do not count. */
function fingerprint(args: Arguments): string {
  const values = Object.entries(args)
    .filter(([, value]) => value !== undefined && (typeof value !== 'object' || Array.isArray(value)))
    .sort(([a], [b]) => compareText(a, b));
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
}
