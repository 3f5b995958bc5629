// Compiles src/ to dist/. Run by npm after an installation, and by `npm run build`.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

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
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
    cwd: root,
  });
  process.exitCode = status === 0 ? 0 : 1;
}
