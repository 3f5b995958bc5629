import * as z from 'zod';
import { choice } from './enumeration.ts';
import { wetten } from './enumerations.ts';
import { identifier, reference } from './identifier.ts';
import { intensiteiten } from './instrument-enumerations.ts';
import { inkoopinstrumenten } from './instruments.ts';
import { moment } from './moment.ts';
import { line, notToUse, prose, verbatim, yesNo } from './text.ts';

/** A service that is bought. Its category is the national one of iWmo or iJw; the code may be local. */
export const product = z
  .strictObject({
    id: identifier('product'),
    naam: line('Naam van het product of de dienst.'),
    nietGebruiken: notToUse(),
    wet: choice(wetten, 'Wet waaronder het wordt geleverd.').optional(),
    grondslag: line('Andere wet of verordening waaronder het wordt geleverd.').optional(),
    segment: reference('segment', 'Segment waar het onder valt.').optional(),
    segmenten: z
      .array(reference('segment', 'Segment waar een deel onder valt.'))
      .min(2)
      .meta({ description: 'Alleen als het over meer segmenten is verdeeld.' })
      .optional(),
    buitenSegmenten: line('Waarom het buiten alle segmenten valt.').optional(),
    categorie: z
      .stringFormat('category', /^\d{2}$/u)
      .meta({ description: 'Productcategorie van iWmo of iJw, twee cijfers tussen aanhalingstekens.' })
      .optional(),
    code: verbatim('Productcode.').optional(),
    eenheid: line('Eenheid waarin wordt afgerekend.').optional(),
    varianten: z.array(line('Uitvoering, zoals basis of speciaal.')).optional(),
    omschrijving: prose('Wat het product inhoudt.').optional(),
    subsidie: yesNo('Of het met subsidie wordt betaald in plaats van met een contract.').optional(),
    lopendeAfspraken: yesNo(
      'Of er nog een contract of subsidie loopt, zodat het nu geen inkoopstrategie vraagt.',
    ).optional(),
    lopendContract: z
      .strictObject({
        overeenkomst: line('Naam van de overeenkomst.').optional(),
        vorm: line('Vorm van het lopende contract.').optional(),
        einde: moment('Laatste dag van het lopende contract, of de maand of het jaar.').optional(),
        verlenging: line('Of en hoe het verlengd kan worden.').optional(),
      })
      .meta({ description: 'Het contract dat nu geldt.' })
      .optional(),
    deelname: z
      .array(reference('gemeente', 'Gemeente die meedoet.'))
      .meta({ description: 'Alleen als niet alle gemeenten meedoen.' })
      .optional(),
    arrangementen: z
      .array(
        z.strictObject({
          profiel: line('Profiel van de cliënt.'),
          intensiteit: choice(intensiteiten, 'Hoeveel inzet.'),
          omschrijving: line('Wat het arrangement biedt.').optional(),
        }),
      )
      .meta({ description: 'Arrangementen: profiel maal intensiteit.' })
      .optional(),
    instrumenten: inkoopinstrumenten.optional(),
    noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
  })
  .meta({
    title: 'Product',
    description: 'Een dienst die de gemeenten inkopen.',
    oneOf: ['wet', 'grondslag'],
  });
