import { join, resolve, sep } from 'node:path';
import type { FileStore } from '../../build/file-store.ts';
import { editorSettings, isRegionName, schemaPath, starterRegion } from '../../documents/starter-region.ts';
import { alignColumns } from '../align-columns.ts';
import { locatedError, shownFolder, shownPath } from '../out-folder.ts';
import { type Session, wordsFor } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { findWorkspace } from '../workspace.ts';

const settingsPath = '.vscode/settings.json';
const extensionsPath = '.vscode/extensions.json';
const extensions = { recommendations: ['redhat.vscode-yaml'] };

/** `segments init`: a small region that checks and builds as it is. Nothing that exists is changed. */
export async function init(session: Session, name: string): Promise<number> {
  const { environment, cwd } = session;
  if (!environment.isFolder(cwd)) throw new UsageError((words) => words.noFolder(cwd));
  if (!isRegionName(name)) throw misnamed(name);
  const root = rootFor(session);
  const store = environment.openStore(root);
  const shown = (path: string) => shownPath(cwd, join(root, path));
  const [present] = await store.list(`segments/${name}`);
  if (present !== undefined) throw new UsageError((words) => words.regionExists(shown(present)));

  const schema = (await environment.core.schemas()).get('segments.schema.json') ?? '';
  const region = starterRegion(name, await environment.core.starter());
  const wiring = new Map([
    [schemaPath, schema],
    [settingsPath, asJson(editorSettings)],
    [extensionsPath, asJson(extensions)],
  ]);
  try {
    const found = await readAll(store, [...wiring.keys()]);
    const fresh = new Map([...wiring].filter(([path]) => !found.has(path)));
    await writeAll(store, new Map([...region, ...fresh]));
    if (session.options.quiet !== true) {
      environment.stdout.write(report(session, { name, root, region, fresh, found, schema }));
    }
  } catch (error) {
    throw locatedError(error, cwd, root);
  }
  return 0;
}

/** Here, as one expects of a beginning; but not among the definitions of a workspace. */
function rootFor({ environment, cwd }: Session): string {
  const here = resolve(cwd);
  const workspace = findWorkspace(here, environment);
  const isInside = workspace !== undefined && join(here, sep).startsWith(join(workspace, 'segments', sep));
  return isInside ? workspace : here;
}

interface Made {
  readonly name: string;
  readonly root: string;
  readonly region: ReadonlyMap<string, string>;
  /** What was made for the editor. */
  readonly fresh: ReadonlyMap<string, string>;
  /** What was there already. */
  readonly found: ReadonlyMap<string, string>;
  readonly schema: string;
}

function report(session: Session, { name, root, region, fresh, found, schema }: Made): string {
  const { cwd, environment } = session;
  const words = wordsFor(session, []).init;
  const shown = (path: string) => shownPath(cwd, join(root, path));
  const segments = environment.env['npm_command'] === 'exec' ? 'npx segments' : 'segments';
  const lines = [words.made(shownFolder(cwd, join(root, 'segments', name)), region.size)];
  if (fresh.size > 0) lines.push(words.also([...fresh.keys()].map(shown)));
  const settings = found.get(settingsPath);
  if (settings !== undefined && !settings.includes(schemaPath)) {
    lines.push('', words.mergeSettings(shown(settingsPath)), asJson(editorSettings).trimEnd());
  }
  const older = found.get(schemaPath);
  if (older !== undefined && older !== schema) {
    const folder = shown(schemaPath.slice(0, schemaPath.lastIndexOf('/')));
    lines.push('', words.olderSchema(shown(schemaPath), `${segments} schema --out ${folder}`));
  }
  const steps = alignColumns([
    [`${segments} check ${name}`, words.steps.check],
    [`${segments} build ${name}`, words.steps.build],
    [shown(`segments/${name}/regio.yaml`), words.steps.edit],
  ]);
  return [...lines, '', words.next, ...steps.map((step) => `  ${step}`), ''].join('\n');
}

function misnamed(name: string): UsageError {
  const near = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu)
    ?.join('-');
  return new UsageError((words) => {
    const message = words.notARegionName(name);
    return near === undefined ? message : `${message}\n${words.didYouMean([near])}`;
  });
}

async function readAll(store: FileStore, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const bytes = await store.read(path);
    if (bytes !== undefined) found.set(path, new TextDecoder().decode(bytes));
  }
  return found;
}

/** All of it or nothing: a region of which half was written would stand in the way of the next try. */
async function writeAll(store: FileStore, files: ReadonlyMap<string, string>): Promise<void> {
  const written: string[] = [];
  try {
    for (const [path, text] of files) {
      await store.write(path, new TextEncoder().encode(text));
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await store.remove(path).catch(() => undefined);
    throw error;
  }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
