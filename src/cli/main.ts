import { readFileSync } from 'node:fs';
import type { Environment, Output } from './environment.ts';
import { nodeCore } from './node-core.ts';
import { nodeFileReader } from './node-file-reader.ts';
import { nodeFileStore } from './node-file-store.ts';
import { nodePlaces } from './node-places.ts';
import { runCli } from './run-cli.ts';

/** Runs the program on this machine. Sets the exit code and lets the process end by itself, so that no output is lost. */
export async function main(): Promise<void> {
  const stop = new AbortController();
  process.on('SIGINT', () => {
    // A second Ctrl-C means: now. Every file in the output is whole at any moment.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
  const environment: Environment = {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    version: ownVersion(),
    machine: `Node ${process.version}, ${process.platform} ${process.arch}`,
    signal: stop.signal,
    core: nodeCore,
    ...nodePlaces,
    readInput,
    openReader: nodeFileReader,
    openStore: nodeFileStore,
  };
  process.exitCode = await runCli(process.argv.slice(2), environment);
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

function output(stream: NodeJS.WriteStream): Output {
  // Whoever reads us may stop halfway, as `head` does.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    isTTY: stream.isTTY === true,
    ...(stream.columns > 0 && { columns: stream.columns }),
    write: (text) => stream.write(text),
  };
}

function ownVersion(): string {
  const description = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
