import { posix } from 'node:path';
import type { Environment, Output } from '../../src/cli/environment.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { buildCodes } from '../../src/diagnostics/catalogue/build-codes.ts';
import { catalogueOf } from '../../src/diagnostics/catalogue.ts';
import type { CompiledRegion } from '../../src/documents/compiled-region.ts';
import { fakeRegion, fakeRenderer } from '../build/fake-region.ts';
import { type MemoryStore, memoryStore } from '../build/memory-store.ts';
import { unknownKey } from '../report/fake-report.ts';

export interface FakeWorld {
  readonly regions?: readonly CompiledRegion[];
  /** Folders that exist beside the workspace `/werk` itself. */
  readonly folders?: readonly string[];
  readonly environment?: Partial<Environment>;
  readonly tty?: boolean;
}

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The stores that were opened, by folder. */
  readonly stores: ReadonlyMap<string, MemoryStore>;
}

/** Runs a command line in a world of its own: a workspace `/werk` with the regions given. */
export async function run(command: string, world: FakeWorld = {}): Promise<Ran> {
  const stdout = recorder(world.tty === true);
  const stderr = recorder(world.tty === true);
  const stores = new Map<string, MemoryStore>();
  const regions = world.regions ?? [northern()];
  const folders = new Set(['/', '/werk', '/werk/segments', '/elders', ...(world.folders ?? [])]);
  const exitCode = await runCli(
    command.split(' ').filter((part) => part !== ''),
    {
      cwd: '/werk',
      env: {},
      stdout: stdout.output,
      stderr: stderr.output,
      version: '1.2.3',
      machine: 'Node v20, testos',
      signal: new AbortController().signal,
      isFolder: (path) => folders.has(path),
      realPath: (path) => posix.normalize(path),
      readInput: async () => '',
      openReader: () => ({
        list: () => [],
        folders: () => [],
        read: () => undefined,
        isTracked: () => false,
      }),
      openStore: (root) => {
        const store = stores.get(root) ?? memoryStore();
        stores.set(root, store);
        return store;
      },
      core: {
        catalogue: async () => catalogueOf([unknownKey], buildCodes),
        rules: async () => [...catalogueOf([unknownKey]).values()],
        compiler: async () => ({
          regions: () => regions.map(({ regio }) => regio),
          compile: (_reader, regio) => regions.find((region) => region.regio === regio) ?? fakeRegion([]),
        }),
        renderers: async (formats) => formats.map((format) => fakeRenderer(format)),
        indexPage: async () => (entries) => String(entries.length),
        schemas: async () => new Map([['segments.schema.json', '{}\n']]),
        starter: async () =>
          new Map([
            ['regio.yaml', 'regio: { id: __id__, naam: __naam__ }\n'],
            ['teksten/inleiding.md', '---\nid: inleiding\n---\n\nVan __naam__.\n'],
          ]),
      },
      ...world.environment,
    },
  );
  return { exitCode, stdout: stdout.text(), stderr: stderr.text(), stores };
}

/** A region with a letter for two gemeenten, one of which adopted it, and a plan for the region. */
export function northern(over: Partial<CompiledRegion> = {}): CompiledRegion {
  const venray = { gemeente: 'venray', naam: 'Venray', orgaan: 'college' };
  const beesel = { gemeente: 'beesel', naam: 'Beesel', orgaan: 'college' };
  const adopted = { ...venray, versie: '1.0', uitkomst: 'conform' as const, datum: '2020-10-26' };
  const letter = { id: 'brief', titel: 'Stand van zaken' };
  return fakeRegion(
    [
      { ...letter, gemeente: 'venray', status: 'vastgesteld', vaststellingen: [adopted] },
      { ...letter, gemeente: 'beesel', vaststellingen: [beesel] },
      {
        id: 'plan',
        soort: 'inkoopplan',
        titel: 'Inkoopplan',
        vaststellingen: [{ ...venray, versie: '0.9', uitkomst: 'conform' }, beesel],
      },
    ],
    over,
  );
}

function recorder(isTTY: boolean): { output: Output; text: () => string } {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  return { output: { isTTY, columns: 100, write }, text: () => written };
}
