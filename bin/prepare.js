// Compiles src/ to dist/. Run by npm after an installation, and by `npm run build`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** What was compiled from a source that is gone. Not all of dist/ beforehand: another process may be running it. */
function removeLeftovers() {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) return;
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const compiled = /^(.*?)(?:\.d)?\.[jt]s(?:\.map)?$/.exec(path);
    const source = compiled ? `${compiled[1]}.ts` : path;
    if (!existsSync(join(root, 'src', source))) rmSync(join(dist, path), { recursive: true, force: true });
  }
}

if (!existsSync(join(root, 'src'))) {
  // A published package holds dist/ and no sources.
} else if (!existsSync(compiler)) {
  process.stderr.write(
    [
      'segments is niet gecompileerd: TypeScript is niet geïnstalleerd. Geef de opdracht: npm ci --include=dev',
      'segments was not compiled: TypeScript is not installed. Give the command: npm ci --include=dev',
      '',
    ].join('\n'),
  );
  // An installation without development tools is no error; asking for a build without them is.
  process.exitCode = process.env.npm_lifecycle_event === 'prepare' ? 0 : 1;
} else {
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
    cwd: root,
  });
  removeLeftovers();
  process.exitCode = status === 0 ? 0 : 1;
}
