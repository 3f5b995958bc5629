import * as z from 'zod';
import { reference } from '../../model/identifier.ts';
import { line, prose } from '../../model/text.ts';
import { adoptionRows } from '../adoption-rows.ts';
import type { DocumentKind } from '../document-kind.ts';
import { sourcedObject } from '../sourced-object.ts';

const beslispunt = z
  .strictObject({
    tekst: prose('Wat de raad besluit.'),
    toelichting: prose('Waarom, en wat het betekent.').optional(),
  })
  .meta({ title: 'Beslispunt', description: 'Een besluit dat aan de raad wordt gevraagd.' });

/** The proposal of a college to its council, such as to adopt a framework; its decision is a document of its own. */
export const kind: DocumentKind = {
  soort: 'raadsvoorstel',
  label: 'Raadsvoorstel',
  ownWords: ['voorstel', 'raadsvoorstel'],
  issuedPer: 'gemeente',
  template: 'raadsvoorstel.md',
  orientation: 'portrait',
  numbered: false,
  fields: {
    kader: reference('document', 'Het document dat de raad vaststelt.').optional(),
    samenvatting: prose('Het voorstel in het kort.').optional(),
    beslispunten: z
      .array(beslispunt)
      .meta({ description: 'Wat de raad besluit, op volgorde; de nummers volgen vanzelf.' })
      .optional(),
    financieleGevolgen: prose('Wat het besluit kost.').optional(),
    vervolg: prose('Wat er na het besluit gebeurt.').optional(),
    amendementen: prose('Wat een wijziging door één raad voor de andere raden betekent.').optional(),
    grondslagen: z.array(line('Wettelijke grondslag.')).optional(),
  },
  required: [
    { path: 'onderwerp', from: 'concept' },
    { path: 'kader', from: 'concept' },
    { path: 'beslispunten', from: 'concept' },
    { path: 'samenvatting', from: 'definitief' },
    { path: 'financieleGevolgen', from: 'definitief' },
    { path: 'vervolg', from: 'definitief' },
    { path: 'datum', from: 'definitief' },
    { path: 'versie', from: 'definitief' },
    { path: 'stuk:zaaknummer', from: 'definitief', official: true },
    { path: 'stuk:portefeuillehouder', from: 'definitief' },
  ],
  slots: { financieleGevolgen: 'Wat de gemeente zelf over de financiële gevolgen toevoegt.' },
  view: (edition, { data }) => {
    const { kader } = edition.document as typeof edition.document & { readonly kader?: string };
    const { stuk } = edition;
    const lokaal = stuk?.lokaal;
    return {
      kader: data.documenten.find(({ id }) => id === kader),
      vaststellingen: kader === undefined ? [] : adoptionRows(kader, data),
      lokaal:
        lokaal?.['financieleGevolgen'] === undefined
          ? undefined
          : sourcedObject({ tekst: { owner: lokaal, key: 'financieleGevolgen' } }),
    };
  },
};
