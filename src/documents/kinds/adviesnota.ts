import * as z from 'zod';
import { line, prose, proseOrNotApplicable } from '../../model/text.ts';
import type { DocumentKind } from '../document-kind.ts';
import { sourcedObject } from '../sourced-object.ts';

const argument = z
  .strictObject({ kop: line('Het argument in één zin.'), tekst: prose('Toelichting.') })
  .meta({ title: 'Argument', description: 'Waarom een beslispunt goed is.' });

const beslispunt = z
  .strictObject({
    tekst: prose('Waarover wordt besloten.'),
    argumenten: z
      .array(argument)
      .meta({ description: 'Argumenten voor dit beslispunt; de nummers volgen vanzelf.' })
      .optional(),
  })
  .meta({ title: 'Beslispunt', description: 'Een besluit dat wordt gevraagd.' });

const koppen = {
  risicos: 'Risico’s',
  kanttekeningen: 'Kanttekeningen',
  communicatie: 'Communicatie',
  financieleGevolgen: 'Financiële gevolgen',
  personeleGevolgen: 'Personele en organisatorische gevolgen',
  juridischeGevolgen: 'Juridische gevolgen',
  rechtmatigheid: 'Rechtmatigheid',
  fataleTermijnen: 'Fatale termijnen',
  vervolgtraject: 'Vervolgtraject besluitvorming',
  evaluatie: 'Evaluatie',
  naslagwerk: 'Naslagwerk',
} as const;

const fields = {
  verzending: line('Naar wie het stuk daarna gaat.').optional(),
  beslispunten: z.array(beslispunt).meta({ description: 'Wat het college besluit, op volgorde.' }).optional(),
  samenvatting: prose('De nota in het kort.').optional(),
  beoogdResultaat: prose('Wat het besluit oplevert.').optional(),
  gevolgen: z
    .strictObject(
      Object.fromEntries(
        Object.entries(koppen).map(([key, kop]) => [key, proseOrNotApplicable(`${kop}.`).optional()]),
      ),
    )
    .meta({ description: 'De vaste kopjes van de nota; elk met tekst of met nvt.' })
    .optional(),
};

interface Inhoud {
  readonly beslispunten?: readonly z.infer<typeof beslispunt>[];
  readonly gevolgen?: Readonly<Record<string, object>>;
}

/** The advice to the college: what it decides, why, and what follows from it. */
export const kind: DocumentKind = {
  soort: 'adviesnota',
  label: 'Adviesnota',
  ownWords: ['nota', 'adviesnota', 'advies'],
  issuedPer: 'gemeente',
  template: 'adviesnota.md',
  orientation: 'portrait',
  numbered: false,
  fields,
  required: [
    { path: 'onderwerp', from: 'concept' },
    { path: 'beslispunten', from: 'concept' },
    { path: 'samenvatting', from: 'definitief' },
    { path: 'beoogdResultaat', from: 'definitief' },
    { path: 'datum', from: 'definitief' },
    { path: 'versie', from: 'definitief' },
    { path: 'openbaarheid', from: 'definitief' },
    { path: 'bevoegdOrgaan', from: 'definitief' },
    { path: 'stuk:zaaknummer', from: 'definitief', official: true },
    { path: 'stuk:portefeuillehouder', from: 'definitief' },
    ...Object.keys(koppen).map((key) => ({ path: `gevolgen.${key}`, from: 'definitief' as const })),
  ],
  slots: { financieleGevolgen: 'Wat de gemeente zelf over de financiële gevolgen toevoegt.' },
  view: ({ document, stuk }) => {
    const { beslispunten = [], gevolgen = {} } = document as typeof document & Inhoud;
    return {
      beslispunten: beslispunten.map((punt, index) => ({
        punt,
        argumenten: (punt.argumenten ?? []).map((reden, position) => ({
          reden,
          nummer: `${index + 1}.${position + 1}`,
          id: `argument-${index + 1}-${position + 1}`,
        })),
      })),
      koppen: Object.entries(koppen).map(([key, kop]) => ({
        kop,
        lokaal:
          stuk?.lokaal?.[key] === undefined
            ? undefined
            : sourcedObject({ tekst: { owner: stuk.lokaal, key } }),
        inhoud: gevolgen[key],
      })),
    };
  },
};
