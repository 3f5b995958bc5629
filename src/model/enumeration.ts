import * as z from 'zod';

/** A closed list of values; each has the label documents print and an explanation for who fills it in. */
export type Enumeration = Readonly<Record<string, { readonly label: string; readonly uitleg: string }>>;

/** The schema of one value of `enumeration`; editors show the explanations. */
export function choice<E extends Enumeration>(enumeration: E, uitleg: string) {
  const keys = Object.keys(enumeration) as [keyof E & string, ...(keyof E & string)[]];
  return z.enum(keys).meta({
    description: uitleg,
    enumDescriptions: keys.map((key) => enumeration[key]?.uitleg),
  });
}

/** The label documents print for a value, or the value itself when it is not of this list. */
export function labelOf(enumeration: Enumeration, value: string): string {
  return enumeration[value]?.label ?? value;
}
