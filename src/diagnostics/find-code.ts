import type { Catalogue } from './catalogue.ts';
import type { Code } from './code.ts';
import { nearest } from './nearest.ts';

/** The code of this name, or all with this alias, in any case and with or without leading zeros. */
export function findCodes(name: string, catalogue: Catalogue): readonly Code[] {
  const wanted = canonical(name);
  return [...catalogue.values()].filter(
    ({ code, alias }) => canonical(code) === wanted || (alias && canonical(alias) === wanted),
  );
}

/** The code or alias that `name` most likely stands for; undefined when none is near. */
export function nearestCode(name: string, catalogue: Catalogue): string | undefined {
  const names = [...catalogue.values()].flatMap(({ code, alias }) => (alias ? [code, alias] : [code]));
  return nearest(name, [...new Set(names)]);
}

function canonical(name: string): string {
  return name
    .trim()
    .toUpperCase()
    .replace(/^([A-Z]+)0+(?=\d)/, '$1');
}
