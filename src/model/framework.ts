import * as z from 'zod';
import { choice } from './enumeration.ts';
import { organen, uitkomstmaten, uitwerkingen } from './enumerations.ts';
import { doel, indicator } from './goal.ts';
import { identifier, reference } from './identifier.ts';
import { openLaten } from './measurement.ts';
import { moment, year } from './moment.ts';
import { line, notToUse, otherLanguage, prose } from './text.ts';

/** A term with its meaning; the forbidden variants are what writers should not use instead. */
export const begrip = z
  .strictObject({
    id: identifier('begrip'),
    term: line('Het begrip.'),
    afkorting: line('De afkorting.').optional(),
    taal: otherLanguage('Taal van het begrip, als dat geen Nederlands is.').optional(),
    definitie: prose('Wat het betekent.'),
    nietGebruiken: notToUse(),
    bron: reference('bron', 'Waar de definitie vandaan komt.').optional(),
  })
  .meta({ title: 'Begrip', description: 'Een woord dat in de stukken een vaste betekenis heeft.' });

/** A principle: a sentence to steer by, with its key word and explanation. */
export const uitgangspunt = z
  .strictObject({
    id: identifier('uitgangspunt'),
    kernzin: line('Het uitgangspunt in één zin.'),
    kernwoord: line('Het woord dat opvalt.').optional(),
    groep: line('Waar het onder valt.').optional(),
    kop: line('Kop van de paragraaf, als die anders luidt dan het uitgangspunt.').optional(),
    vraag: line('De vraag waar het uitgangspunt een antwoord op is.').optional(),
    punten: z.array(prose('Uitwerking.')).optional(),
    toelichting: prose('Toelichting.').optional(),
    secties: z.array(reference('tekst', 'Tekst die het verder uitwerkt.')).optional(),
    onderdelen: z
      .array(choice(uitwerkingen, 'Gegevens van de regio die het uitwerken.'))
      .meta({ description: 'Wat een kaderdocument onder dit uitgangspunt laat zien.' })
      .optional(),
    noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
  })
  .meta({ title: 'Uitgangspunt', description: 'Een regel waaraan keuzes worden getoetst.' });

/** A group of residents with the goals that hold for them. */
export const klantprofiel = z
  .strictObject({
    id: identifier('klantprofiel'),
    naam: line('Naam van de groep.'),
    nietGebruiken: notToUse(),
    leeftijd: z
      .strictObject({
        van: z.int().min(0).max(120).meta({ description: 'Jongste leeftijd.' }),
        tot: z.int().min(0).max(120).meta({ description: 'Leeftijd waaronder.' }).optional(),
      })
      .meta({ description: 'Leeftijd: vanaf, tot (niet tot en met).' }),
    omschrijving: prose('Wie het zijn.'),
    subprofielen: z.array(line('Deelgroep.')).optional(),
    koers: prose('Waar het met deze groep heen moet.').optional(),
    doelen: z.array(doel).optional(),
    indicatoren: z.array(indicator).optional(),
    huidigAanbod: z.array(reference('product', 'Dienst die er nu voor deze groep is.')).optional(),
    partners: z.array(reference('organisatie', 'Strategische partner.')).optional(),
    openLaten: openLaten().optional(),
    noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
  })
  .meta({ title: 'Klantprofiel', description: 'Een groep inwoners met eigen doelen.' });

/** What a year is about, and where that came from. */
export const focuspunt = z
  .strictObject({
    id: identifier('focuspunt'),
    kern: line('Het focuspunt in één zin.'),
    jaar: year('Jaar waarvoor het geldt.'),
    tot: year('Laatste jaar waarvoor het geldt, als het er meer zijn.').optional(),
    herkomst: z.array(reference('focuspunt', 'Focuspunt van eerder jaar waaruit dit volgt.')).optional(),
    punten: z.array(prose('Uitwerking.')).optional(),
    resultaat: prose('Wat ervan terecht is gekomen.').optional(),
    vervallen: line('Waarom het daarna niet terugkomt.').optional(),
    noot: line('Aantekening bij de bron; komt in geen enkel document.').optional(),
  })
  .meta({ title: 'Focuspunt', description: 'Waar de inkoop zich een jaar op richt.' });

/** The region's ambition with its elaboration and guiding principles. */
export const ambitie = z
  .strictObject({
    kern: prose('De ambitie.'),
    uitwerking: z.array(prose('Uitwerking in een punt.')).optional(),
    principes: z.array(line('Leidend principe.')).optional(),
    toelichting: prose('Hoe en wanneer de ambitie waar wordt.').optional(),
  })
  .meta({ title: 'Ambitie', description: 'Waar de regio naartoe wil.' });

/** The quality framework: a fixed set of headings with what is asked under each. */
export const kwaliteitskader = z
  .strictObject({
    onderdelen: z.array(
      z.strictObject({
        naam: line('Onderdeel.'),
        eisen: z.array(prose('Eis.')).optional(),
        toelichting: prose('Toelichting.').optional(),
      }),
    ),
    uitkomsten: z.array(line('Uitkomst die wordt gemeten.')).optional(),
    maten: z.array(choice(uitkomstmaten, 'Landelijke uitkomstmaat die de regio gebruikt.')).optional(),
    toelichting: prose('Toelichting.').optional(),
  })
  .meta({ title: 'Kwaliteitskader', description: 'Wat onder kwaliteit wordt verstaan.' });

/** Who took part in making the policy, when and how. */
export const participatie = z
  .strictObject({
    wie: line('Wie meedeed.'),
    orgaan: choice(organen, 'Als het een orgaan was.').optional(),
    hoe: line('Op welke manier.'),
    fase: reference('fase', 'Fase van het programma.').optional(),
    wanneer: moment('Wanneer.').optional(),
    resultaat: prose('Wat het opleverde.').optional(),
  })
  .meta({ title: 'Participatie', description: 'Wie heeft meegedaan.' });
