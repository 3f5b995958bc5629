import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The editor's side of a conversation with a language server. */
export interface LanguageServer {
  /** What the server finds wrong with the file, the first time it is opened. */
  diagnose(path: string, text: string): Promise<readonly { message: string; range: unknown }[]>;
  /** What it offers where `|` stands in the text. */
  complete(path: string, text: string): Promise<readonly { label: string; insertText?: string }[]>;
  /** What it tells of the word before which `|` stands. */
  hover(path: string, text: string): Promise<string>;
  stop(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/**
 * Starts the server VS Code uses for YAML, in the folder `root`, with the `yaml.schemas` given and without those of
 * the internet.
 */
export async function startYamlServer(root: string, schemas: object = {}): Promise<LanguageServer> {
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve('yaml-language-server/package.json'));
  const child = spawn(process.execPath, [join(home, 'bin', 'yaml-language-server'), '--stdio'], {
    cwd: root,
  });
  const { request, notify, onNotice } = connect(child, schemas);
  const rootUri = pathToFileURL(root).href;
  await request('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'proef' }],
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: false } },
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    },
  });
  notify('initialized', {});
  let version = 0;
  const open = (path: string, text: string) => {
    const uri = pathToFileURL(join(root, path)).href;
    version += 1;
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
    return uri;
  };
  const openAtCursor = (path: string, text: string) => {
    const [before = '', after = ''] = text.split('|');
    const lines = before.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return { textDocument: { uri: open(path, before + after) }, position };
  };
  return {
    async diagnose(path, text) {
      const file = pathToFileURL(join(root, path)).href;
      const found = onNotice('textDocument/publishDiagnostics', ({ uri }) => uri === file);
      open(path, text);
      return ((await found) as { diagnostics: [] }).diagnostics;
    },
    async complete(path, text) {
      const answer = (await request('textDocument/completion', openAtCursor(path, text))) as { items: [] };
      return answer.items;
    },
    async hover(path, text) {
      const answer = (await request('textDocument/hover', openAtCursor(path, text))) as {
        contents: { value: string };
      } | null;
      return answer?.contents.value ?? '';
    },
    stop: () => child.kill(),
  };
}

function connect(child: ChildProcessWithoutNullStreams, schemas: object) {
  const waiting = new Map<number, (result: unknown) => void>();
  const listeners: ((method: string, params: unknown) => void)[] = [];
  let last = 0;
  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  readMessages(child, ({ id, method, params, result }) => {
    if (method === undefined) waiting.get(id ?? 0)?.(result);
    else if (id === undefined) for (const listen of listeners) listen(method, params);
    else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section: string }[] };
      const yaml = { schemas, schemaStore: { enable: false }, validate: true, hover: true, completion: true };
      send({ id, result: items.map(({ section }) => (section === 'yaml' ? yaml : {})) });
    } else send({ id, result: null });
  });
  return {
    request: (method: string, params: unknown) =>
      new Promise<unknown>((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        send({ id: last, method, params });
      }),
    notify: (method: string, params: unknown) => send({ method, params }),
    onNotice: (method: string, fits: (params: { uri: string }) => boolean) =>
      new Promise<unknown>((resolve) => {
        listeners.push((name, params) => {
          if (name === method && fits(params as { uri: string })) resolve(params);
        });
      }),
  };
}

/** Calls `handle` for every message the server sends, however its bytes arrive. */
function readMessages(child: ChildProcessWithoutNullStreams, handle: (message: Message) => void): void {
  let pending = Buffer.alloc(0);
  child.stdout.on('data', (bytes: Buffer) => {
    pending = Buffer.concat([pending, bytes]);
    for (;;) {
      const split = pending.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/u.exec(pending.toString('utf8', 0, split))?.[1]);
      if (split === -1 || pending.length < split + 4 + length) return;
      const body = pending.toString('utf8', split + 4, split + 4 + length);
      pending = pending.subarray(split + 4 + length);
      handle(JSON.parse(body) as Message);
    }
  });
}
