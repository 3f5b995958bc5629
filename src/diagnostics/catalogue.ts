import type { Code } from './code.ts';

/** Every code with its words, by code. */
export type Catalogue = ReadonlyMap<string, Code>;

/** Joins codes into a catalogue. Throws when a code is declared twice: that is our bug, not the user's. */
export function catalogueOf(...groups: readonly (readonly Code<never>[])[]): Catalogue {
  const catalogue = new Map<string, Code>();
  for (const code of groups.flat()) {
    if (catalogue.has(code.code)) throw new Error(`code ${code.code} is declared twice`);
    catalogue.set(code.code, code as unknown as Code);
  }
  return catalogue;
}
