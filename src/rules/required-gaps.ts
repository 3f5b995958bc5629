import type { RequiredField } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import type { RegionData } from '../model/region-schema.ts';
import { rootCarrier } from './root-carrier.ts';

/** A field that should be there: `owner[key]`. */
export interface Gap {
  readonly owner: object;
  readonly key: string;
}

/** What an annex has from the document it belongs to, and where an edition holds it. */
const inherited = { datum: 'date', versie: 'version', status: 'status' } as const;

/**
 * The gaps an edition has for one required field, at the first step that is missing. What the gemeente may say
 * in its own stuk or slot counts as said.
 */
export function gapsOf(field: RequiredField, edition: Edition, data: RegionData): readonly Gap[] {
  if (field.path.startsWith('regio:')) return missing(data, field.path.slice('regio:'.length).split('.'));
  if (field.path.startsWith('segment:')) {
    const steps = field.path.slice('segment:'.length).split('.');
    return edition.segment ? missing(edition.segment, steps) : [];
  }
  const { document, stuk, shape, gemeente } = edition;
  if (field.path.startsWith('gemeente:')) {
    return gemeente ? missing(gemeente, field.path.slice('gemeente:'.length).split('.')) : [];
  }
  if (field.path.startsWith('stuk:')) {
    return gemeente ? missing(stuk ?? gemeente, field.path.slice('stuk:'.length).split('.')) : [];
  }
  const steps = field.path.split('.');
  const [first = '', last = ''] = [steps[0], steps.at(-1)];
  if (isInherited(field.path)) {
    // Who says of a stuk of its own that it is definitive, gives it a day of its own.
    if (field.path === 'datum' && stuk?.status !== undefined && edition.date?.owner !== stuk) {
      if (document.datum === undefined) return [{ owner: stuk, key: field.path }];
    }
    return edition[inherited[field.path]] ? [] : [{ owner: rootCarrier(edition).document, key: field.path }];
  }
  if (stuk && Object.hasOwn(stuk, first)) return missing(stuk, steps);
  if (last in shape.slots && stuk?.lokaal?.[last] !== undefined) return [];
  return missing(document, steps);
}

const isInherited = (path: string): path is keyof typeof inherited => path in inherited;

function missing(owner: object, steps: readonly string[]): readonly Gap[] {
  const [step = '', ...rest] = steps;
  const key = step.replace(/\[\]$/u, '');
  const value = (owner as Readonly<Record<string, unknown>>)[key];
  const isGap =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isGap) return [{ owner, key }];
  if (rest.length === 0 || typeof value !== 'object') return [];
  if (step === key) return missing(value, rest);
  return (value as readonly object[]).flatMap((item) => missing(item, rest));
}
