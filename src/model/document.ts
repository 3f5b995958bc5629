import * as z from 'zod';
import { choice } from './enumeration.ts';
import { documentstatussen, organen } from './enumerations.ts';
import { identifier, reference } from './identifier.ts';
import { day, period, year } from './moment.ts';
import { openbaarheid } from './openness.ts';
import { line, notToUse, verbatim } from './text.ts';

/** What every document has, whatever its kind. */
const documentFields = {
  id: identifier('document'),
  titel: line('Titel van het document.'),
  nietGebruiken: notToUse(),
  ondertitel: line('Ondertitel.').optional(),
  onderwerp: line('Onderwerp, zoals het in de kop staat.').optional(),
  status: choice(
    documentstatussen,
    'Hoe ver het document is; een bijlage volgt anders het document waar zij bij hoort.',
  ).optional(),
  versie: verbatim('Versie, tussen aanhalingstekens.').optional(),
  datum: day('Datum van het document.').optional(),
  jaar: year('Jaar waarover het gaat.').optional(),
  periode: period('Periode waarover het gaat.').optional(),
  steller: line('Functie van de steller.').optional(),
  bevoegdOrgaan: choice(organen, 'Wie erover besluit.').optional(),
  uitwerkingVan: reference('document', 'Document dat hiermee wordt uitgewerkt.').optional(),
  bijlagen: z
    .array(reference('document', 'Document dat als bijlage meegaat.'))
    .meta({ description: 'Bijlagen, op volgorde; de nummers volgen vanzelf.' })
    .optional(),
  secties: z
    .array(reference('tekst', 'Tekst.'))
    .meta({ description: 'Teksten van het document, op volgorde.' })
    .optional(),
  openbaarheid: openbaarheid.optional(),
  noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
} as const;

/** Strictness of a required field: from which status on a gap is an error; before that it is a warning or fine. */
export interface RequiredField {
  /**
   * Dotted path from the document, from the region when it starts with `regio:`, or from the segment of the
   * edition when it starts with `segment:`, and from the gemeente or its stuk when it starts with `gemeente:` or
   * `stuk:`. `[]` steps into a list.
   */
  readonly path: string;
  /** A gap is an error for documents of this status and later. */
  readonly from: 'concept' | 'definitief';
  /** Asked of official documents only: an example may do without it, as long as all of it does. */
  readonly official?: true;
}

/** The part of a document kind that the model needs to know: its name, its own fields, and what it requires. */
export interface DocumentShape {
  readonly soort: string;
  readonly label: string;
  /**
   * Whether it is issued once per gemeente, once for the region, by the region for each segment that has no
   * deelsegmenten of its own, or never (a document made elsewhere).
   */
  readonly issuedPer: 'gemeente' | 'regio' | 'segment' | 'elsewhere';
  /** Set when nobody decides on it: it informs, or asks for advice. */
  readonly undecided?: true;
  /** What a text may call the document it stands in, as in "dit plan"; without an article. */
  readonly ownWords?: readonly string[];
  readonly fields: z.ZodRawShape;
  readonly required: readonly RequiredField[];
  /** Names of the texts a gemeente may fill in itself, with what they are for. */
  readonly slots: Readonly<Record<string, string>>;
}

/** The schema of the documents list, given the kinds there are. */
export function documentSchema(shapes: readonly DocumentShape[]) {
  const [first, ...rest] = shapes.map((shape) =>
    z
      .strictObject({
        soort: z.literal(shape.soort).meta({ description: `${shape.label}.` }),
        ...documentFields,
        ...shape.fields,
      })
      .meta({ title: shape.label }),
  );
  if (!first) throw new Error('a model needs at least one document kind');
  return z
    .discriminatedUnion('soort', [first, ...rest])
    .meta({ description: 'Een document dat wordt gemaakt of meegestuurd.' });
}

const base = z.strictObject({ soort: z.string(), ...documentFields });

/** A document of the region, without the fields only its kind knows. */
export type Document = z.infer<typeof base>;
