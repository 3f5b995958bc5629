import { append } from '../append.ts';
import { gemeenten, opgeheven } from './gemeenten.ts';

/** Other names under which a gemeente is known, by its official name. */
const otherNames: Readonly<Record<string, string>> = {
  "'s-Gravenhage": 'Den Haag',
  'Den Bosch': "'s-Hertogenbosch",
};

/** A name without what tells namesakes apart, such as the province in "Bergen (L)"; ’ and ' are one. */
function plainName(name: string): string {
  return name
    .replaceAll('’', "'")
    .replace(/ \([^)]*\)$/u, '')
    .toLowerCase();
}

const codesByName = new Map<string, string[]>();
for (const [code, name] of gemeenten) {
  const names = [
    name,
    ...Object.entries(otherNames).flatMap(([other, own]) => (own === name ? [other] : [])),
  ];
  for (const one of new Set(names.map(plainName))) {
    append(codesByName, one, code);
  }
}

/** The codes a name of a gemeente can stand for, those that still exist first; empty when there is none. */
export function codesOf(name: string): readonly string[] {
  const codes = codesByName.get(plainName(name)) ?? [];
  return codes.toSorted((a, b) => Number(opgeheven.has(a)) - Number(opgeheven.has(b)));
}

/** Whether `name` is a name of the gemeente with this code. */
export function isNameOf(name: string, code: string): boolean {
  return codesOf(name).includes(code);
}

/** Names of the gemeenten that exist. */
export const presentNames: readonly string[] = [...gemeenten]
  .filter(([code]) => !opgeheven.has(code))
  .map(([, name]) => name);
