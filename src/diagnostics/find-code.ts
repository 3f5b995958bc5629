import type { Catalogue } from './catalogue.ts';
import type { Code } from './code.ts';
import { nearest } from './nearest.ts';

/** The code with this code or alias, in any case and with or without leading zeros. */
export function findCode(name: string, catalogue: Catalogue): Code | undefined {
  const wanted = canonical(name);
  return [...catalogue.values()].find(
    ({ code, alias }) => canonical(code) === wanted || (alias && canonical(alias) === wanted),
  );
}

/** The code or alias that `name` most likely stands for; undefined when none is near. */
export function nearestCode(name: string, catalogue: Catalogue): string | undefined {
  const names = [...catalogue.values()].flatMap(({ code, alias }) => (alias ? [code, alias] : [code]));
  return nearest(name, names);
}

function canonical(name: string): string {
  return name
    .trim()
    .toUpperCase()
    .replace(/^([A-Z]+)0+(?=\d)/, '$1');
}
