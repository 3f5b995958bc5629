import * as z from 'zod';
import { controle } from './checking.ts';
import { choice } from './enumeration.ts';
import { wetten } from './enumerations.ts';
import { identifier, reference } from './identifier.ts';
import { count, line, notToUse, prose, verbatim, yesNo } from './text.ts';

/** A law field of the region's purchases, and how the documents call it. */
export const domein = z
  .strictObject({
    id: identifier('domein'),
    naam: line('Naam in de stukken.'),
    volledig: line('Volledige naam, voor opschriften.').optional(),
    wet: choice(wetten, 'De wet.').optional(),
    hoofdgroepen: z
      .array(
        z.strictObject({
          code: verbatim('Eerste deel van de codes van de segmenten, zoals "2" van 2a en 2b.'),
          naam: line('Wat de segmenten van de groep gemeen hebben.'),
        }),
      )
      .meta({ description: 'Namen van groepen segmenten, als de codes er zulke maken.' })
      .optional(),
  })
  .meta({ title: 'Domein', description: 'Een wet of beleidsveld waarvoor wordt ingekocht.' });

/** A body that is not a gemeente. */
export const organisatie = z
  .strictObject({
    id: identifier('organisatie'),
    naam: line('Volledige naam.'),
    kort: line('Afkorting of korte naam.').optional(),
    nietGebruiken: notToUse(),
    soort: line('Wat voor organisatie.').optional(),
    website: verbatim('Webadres zonder https://.').optional(),
  })
  .meta({ title: 'Organisatie', description: 'Een organisatie die in de stukken voorkomt.' });

/** A piece of prose for a document; usually a Markdown file with front matter. */
export const tekst = z
  .strictObject({
    id: identifier('tekst'),
    kop: line('Kop boven de tekst.').optional(),
    tekst: prose('De tekst zelf, in Markdown.'),
  })
  .meta({ title: 'Tekst', description: 'Een stuk tekst voor een document.' });

/** The region itself. */
export const regio = z
  .strictObject({
    id: identifier('document').meta({ description: 'Naam van de map.', identifies: undefined }),
    naam: line('Naam van de regio.'),
    kort: line('Korte naam of afkorting.').optional(),
    taal: z.enum(['nl']).meta({ description: 'Taal van de stukken.' }).optional(),
    voorbeeld: yesNo(
      'Of dit een voorbeeld is; dan zegt elk stuk dat het geen officieel document is.',
    ).optional(),
    samenwerkingsverband: reference('organisatie', 'Organisatie waarin de gemeenten samenwerken.').optional(),
    centrumgemeente: reference('gemeente', 'Centrumgemeente.').optional(),
    inwoners: count('Aantal inwoners.').optional(),
    jeugdregio: z
      .stringFormat('youth-region', /^JZ\d{2}$/u)
      .meta({ description: 'Code van de jeugdregio.' })
      .optional(),
    opschriften: z
      .strictObject({
        doelen: line('Opschrift boven doelen.').optional(),
        doelgroep: line('Opschrift boven de doelgroep.').optional(),
      })
      .meta({ description: 'Hoe de regio vaste onderdelen noemt.' })
      .optional(),
    kleur: z
      .stringFormat('colour', /^#[0-9a-fA-F]{6}$/u)
      .meta({ description: 'Kleur van regionale stukken.' })
      .optional(),
    omschrijving: prose('Wat de regio is.').optional(),
    controle: controle.optional(),
  })
  .meta({ title: 'Regio', description: 'De gemeenten die samen inkopen.' });
