import { join, relative, sep } from 'node:path';
import { applyFixes } from '../diagnostics/fixes.ts';
import type { Baseline } from '../diagnostics/triage/baseline.ts';
import { patchedReader } from '../source/patched-reader.ts';
import { readsCleanly } from '../source/reads-cleanly.ts';
import { type CheckSubject, type Examined, examine } from './examined.ts';
import type { Session } from './session.ts';

/** A file that fixes change: its text before and after. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** How many fixes were applied. */
  readonly count: number;
}

/** What fixing came to; nothing is written yet. `examined` is what remains to be said. */
export interface Fixed {
  readonly files: readonly FixedFile[];
  readonly examined: Examined;
}

/** A fix may bring another to light; more rounds than this and two fixes undo each other. */
const rounds = 25;

/**
 * Applies fixes to the definitions until there are none left, only in files under `segments/` that `mayChange`.
 * Throws when a fix spoils a file that could be read: that is our bug, and nothing has been written then.
 */
export async function fixDefinitions(
  session: Session,
  subject: CheckSubject,
  baseline: Baseline | undefined,
  options: { readonly unsafe: boolean; readonly only?: string },
): Promise<Fixed> {
  const { only, unsafe } = options;
  const mayChange = (file: string) => file.startsWith('segments/') && (only === undefined || file === only);
  const texts = new Map<string, string>();
  const counts = new Map<string, number>();
  const reader = patchedReader(subject.reader, texts);
  let examined = await examine(session, subject, baseline);
  for (let round = 0; round < rounds; round += 1) {
    const fixable = examined.findings.filter(({ file }) => mayChange(file));
    const mended = applyFixes(fixable, { textOf: (file) => reader.read(file), reads: readsCleanly, unsafe });
    if (mended.size === 0) break;
    for (const [file, { text, count }] of mended) {
      texts.set(file, text);
      counts.set(file, (counts.get(file) ?? 0) + count);
    }
    examined = await examine(session, { ...subject, reader }, baseline);
  }
  const files = [...texts].flatMap(([file, after]) => {
    const before = subject.reader.read(file);
    return before === undefined || before === after
      ? []
      : [{ file, before, after, count: counts.get(file) ?? 0 }];
  });
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), examined };
}

/**
 * Writes the fixed files, each whole or not at all. Answers with those left alone, because their bytes are no longer
 * what was read: changed in between, or not in UTF-8.
 */
export async function writeFixed(
  { environment }: Session,
  workspace: string,
  files: readonly FixedFile[],
): Promise<readonly string[]> {
  const root = environment.realPath(workspace);
  const store = environment.openStore(root);
  const encoder = new TextEncoder();
  const left: string[] = [];
  for (const { file, before, after } of files) {
    // Through a link within the workspace the file itself is written, so that the link stays.
    const path = relative(root, environment.realPath(join(workspace, file)))
      .split(sep)
      .join('/');
    const present = path.startsWith('segments/') ? await store.read(path) : undefined;
    if (!isSame(present, encoder.encode(before))) left.push(file);
    else await store.write(path, encoder.encode(after));
  }
  return left;
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return (
    one !== undefined && one.length === other.length && one.every((byte, index) => byte === other[index])
  );
}
