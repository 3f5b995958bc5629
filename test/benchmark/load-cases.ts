import { readdirSync } from 'node:fs';
import type { Cases } from './benchmark-case.ts';

const folder = new URL('./cases/', import.meta.url);

/** The cases of every file in `cases`, in the order of their names. */
export async function loadCases(): Promise<Required<Cases>> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const modules: readonly Cases[] = await Promise.all(
    files.map((name) => import(new URL(name, folder).href)),
  );
  return {
    caught: modules.flatMap((cases) => cases.caught ?? []),
    impossible: modules.flatMap((cases) => cases.impossible ?? []),
    silent: modules.flatMap((cases) => cases.silent ?? []),
  };
}
