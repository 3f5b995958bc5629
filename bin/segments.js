#!/usr/bin/env node
import { existsSync } from 'node:fs';

const oldestNode = [20, 19];
const entry = new URL('../dist/cli/main.js', import.meta.url);

function stop(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 3;
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  const oldest = oldestNode.join('.');
  stop(
    `segments heeft Node ${oldest} of nieuwer nodig; dit is Node ${process.versions.node}. Haal een nieuwe op: https://nodejs.org`,
    `segments needs Node ${oldest} or newer; this is Node ${process.versions.node}. Get a new one: https://nodejs.org`,
  );
} else if (!existsSync(entry)) {
  stop(
    'segments is nog niet gecompileerd. Geef in deze map de opdracht: npm ci --include=dev (of, als dat al gedaan is: npm run build)',
    'segments has not been compiled yet. Give this command in its folder: npm ci --include=dev (or, if that was done: npm run build)',
  );
} else {
  import(entry.href).then(
    ({ main }) => main(),
    (error) => {
      if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      stop(
        'Er ontbreken onderdelen van segments. Geef in de map van segments de opdracht: npm ci --include=dev',
        'Parts of segments are missing. Give this command in the folder of segments: npm ci --include=dev',
        `(${error.message})`,
      );
    },
  );
}
