import type { ParsedNode } from 'yaml';
import { oddSpace } from './odd-space.ts';
import type { YamlError } from './parse-yaml.ts';
import { type FoundScalar, scalarsOf } from './walk-nodes.ts';

/** The code of a stretch that is valid YAML, but surely not what was meant. */
export const suspectCode = 'SUSPECT';

const hasOddSpace = new RegExp(oddSpace, 'u');
const atEdge = new RegExp(`^${oddSpace}|${oddSpace}$`, 'u');
const dashAndOddSpace = new RegExp(`^-${oddSpace}`, 'u');
const curlyKey = /^[“”„‟‘’‚‛]/u;
const gluedKey = /^[\p{L}_][\p{L}\w-]*:(?!\/\/)\S/u;
const assignment = /^[\p{L}_][\p{L}\w-]* ?(?:=|:=|=>) ?\S/u;
const assignedKey = /^[\p{L}_][\p{L}\w-]* (?:=|:=|=>) \S/u;
const bullet = /^[•–—·▪◦●‣*+] /u;
const swallowedItem = /\n[ \t]*- /u;

/** Plain scalars that hold a whole field, an odd space in a key, or list items swallowed as text. */
export function suspects(contents: ParsedNode | null, text: string): readonly YamlError[] {
  return scalarsOf(contents)
    .filter((found) => found.scalar.type === 'PLAIN')
    .filter((found) => isSuspect(found, sourceOf(found, text), text))
    .map(({ scalar: { range } }) => ({ code: suspectCode, start: range[0], end: range[1] }));
}

function isSuspect({ role, scalar, besideFields }: FoundScalar, source: string, text: string): boolean {
  if (role === 'key')
    return [hasOddSpace, curlyKey, gluedKey, assignedKey].some((shape) => shape.test(source));
  if (atEdge.test(source) || dashAndOddSpace.test(source) || swallowedItem.test(source)) return true;
  // On a line of its own, or among items with fields, a field was meant; after `key: ` a text may hold a colon.
  const meantAsField = role === 'item' ? besideFields : standsAlone(text, scalar.range[0]);
  return (
    meantAsField &&
    (gluedKey.test(source) || bullet.test(source) || assignment.test(source) || hasHardColon(source))
  );
}

const hardColon = new RegExp(`^[\\p{L}_][\\p{L}\\w-]*:${oddSpace}`, 'u');

function hasHardColon(source: string): boolean {
  return hardColon.test(source);
}

function sourceOf({ scalar }: FoundScalar, text: string): string {
  return text.slice(scalar.range[0], scalar.range[1]);
}

function standsAlone(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}
