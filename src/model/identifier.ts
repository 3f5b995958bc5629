import * as z from 'zod';

/** The things that carry an id, and that others refer to by it. */
const kinds = [
  'aanbesteding',
  'aanbieder',
  'begrip',
  'besluit',
  'bron',
  'dataset',
  'document',
  'doel',
  'domein',
  'fase',
  'focuspunt',
  'gebeurtenis',
  'gemeente',
  'indicator',
  'klantprofiel',
  'mijlpaal',
  'organisatie',
  'perceel',
  'product',
  'segment',
  'tekst',
  'uitgangspunt',
] as const;

/** One of the kinds of things that carry an id. */
export type Kind = (typeof kinds)[number];

/** The kinds a text may name by id: `{{mijlpaal.publicatie.moment}}`. */
export const namedInTexts = [
  'aanbesteding',
  'begrip',
  'besluit',
  'bron',
  'doel',
  'domein',
  'fase',
  'focuspunt',
  'gebeurtenis',
  'indicator',
  'klantprofiel',
  'mijlpaal',
  'organisatie',
  'product',
  'segment',
  'tekst',
  'uitgangspunt',
] as const satisfies readonly Kind[];

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** The id of a thing: lower case, digits and hyphens; unique among its kind in the region. */
export const identifier = (kind: Kind) =>
  z.stringFormat('identifier', pattern).meta({
    description: 'Vaste, unieke naam voor verwijzingen: kleine letters, cijfers en koppeltekens.',
    identifies: kind,
  });

/** A reference to a thing by its id. */
export const reference = (kind: Kind, uitleg: string) =>
  z.stringFormat('identifier', pattern).meta({ description: uitleg, refersTo: kind });
