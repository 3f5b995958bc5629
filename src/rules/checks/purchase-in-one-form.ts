import { labelOf } from '../../model/enumeration.ts';
import { contractvormen } from '../../model/instrument-enumerations.ts';
import type { RegionData } from '../../model/region-schema.ts';
import { boughtThings } from '../instruments-of.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';
import { admitsAll } from '../words/selection-words.ts';

type Vorm = keyof typeof contractvormen;

interface Choice {
  readonly owner: object;
  readonly vorm: Vorm;
}

/** Procedures that close at a moment: who comes later is too late. */
const closing: readonly Vorm[] = [
  'europees_openbaar',
  'europees_niet_openbaar',
  'onderhandeling',
  'nationaal',
  'inbesteden',
  'quasi_inbesteden',
];

const procedures: readonly Vorm[] = [
  'sas_procedure',
  'europees_openbaar',
  'europees_niet_openbaar',
  'onderhandeling',
  'nationaal',
];

/** What is bought in a tender, is bought in the form of that tender. */
export const rule = defineRule<{ naam: string; vorm: string; ander: string | undefined }>({
  code: 'SEG390',
  alias: 'R19',
  severity: 'error',
  source: 'PIANOo: procedures voor sociale en andere specifieke diensten',
  phase: 'structure',
  nl: {
    title: 'Eén inkoop gaat in één vorm',
    message: (a) =>
      a.ander === undefined
        ? `Voor ${a.naam} staat ‘${a.vorm}’, maar wie voldoet kan er later nog bij.`
        : `Voor ${a.naam} staat ‘${a.vorm}’, maar in dezelfde inkoop staat ook ‘${a.ander}’.`,
    label: (a) => (a.ander === undefined ? 'sluit na de inschrijving' : `of ${a.ander}`),
    why: 'Aanbieders moeten weten langs welke weg zij een contract krijgen. Twee wegen tegelijk kan niet.',
    remedy:
      'Kies één vorm, en zet die bij de aanbesteding en bij wat erin zit. Of koop dit deel in een eigen aanbesteding in.',
  },
  en: {
    title: 'One purchase goes in one form',
    message: (a) =>
      a.ander === undefined
        ? `For ${a.naam} ‘${a.vorm}’ is stated, but whoever meets the demands can still enter later.`
        : `For ${a.naam} ‘${a.vorm}’ is stated, but in the same purchase also ‘${a.ander}’.`,
    label: (a) => (a.ander === undefined ? 'closes after the tender' : `or ${a.ander}`),
    why: 'Providers have to know by which way they get a contract. Two ways at once cannot be.',
    remedy:
      'Choose one form, and put it with the tender and with what is in it. Or buy this part in a tender of its own.',
  },
  check: ({ region: { data }, related }, report) => {
    const chosen = allChoices(data);
    const commonness = (vorm: Vorm) => chosen.filter((one) => one.vorm === vorm).length;
    const told = new Set<object>();
    for (const { naam, tender, parts } of tenders(data)) {
      for (const part of parts) {
        if (fits(tender.vorm, part.vorm)) continue;
        // Which of the two is the slip, the rest of the region tells.
        const [wrong, right] =
          commonness(tender.vorm) < commonness(part.vorm) ? [tender, part] : [part, tender];
        if (told.has(wrong.owner)) continue;
        told.add(wrong.owner);
        const args = { naam, vorm: labelOf(contractvormen, wrong.vorm) };
        const place = { related: related({ owner: right.owner, key: 'vorm' }, 'definition') };
        report(
          { owner: wrong.owner, key: 'vorm' },
          { ...args, ander: labelOf(contractvormen, right.vorm) },
          place,
        );
      }
    }
    for (const { naam, instrumenten } of boughtThings(data)) {
      const { contractvorm } = instrumenten;
      if (contractvorm?.vorm === undefined || told.has(contractvorm)) continue;
      if (!closing.includes(contractvorm.vorm) || !admitsAll.test(contractvorm.toetreding ?? '')) continue;
      const args = { naam: naam.nl, vorm: labelOf(contractvormen, contractvorm.vorm), ander: undefined };
      report({ owner: contractvorm, key: 'vorm' }, args, {
        related: related({ owner: contractvorm, key: 'toetreding' }, 'definition'),
      });
    }
  },
});

/** Whether two forms can be of one purchase: a tender of which the procedure is open may become any procedure. */
const fits = (a: Vorm, b: Vorm) =>
  a === b ||
  (a === 'aanbesteding' && procedures.includes(b)) ||
  (b === 'aanbesteding' && procedures.includes(a));

function tenders(data: RegionData) {
  const segments = new Map(allSegments(data).map((segment) => [segment.id, segment]));
  const products = new Map((data.producten ?? []).map((product) => [product.id, product]));
  return (data.aanbestedingen ?? []).flatMap((tender) => {
    if (tender.vorm === undefined) return [];
    const bought = tender.percelen.flatMap(({ segmenten = [], producten = [] }) => [
      ...segmenten.map((id) => segments.get(id)),
      ...producten.map((id) => products.get(id)),
    ]);
    const parts = bought.flatMap((one) => choiceOf(one?.instrumenten?.contractvorm));
    return [{ naam: tender.naam, tender: { owner: tender, vorm: tender.vorm }, parts }];
  });
}

/** Every form the region chose, each place once. */
function allChoices(data: RegionData): readonly Choice[] {
  const things = boughtThings(data).flatMap(({ instrumenten }) => choiceOf(instrumenten.contractvorm));
  const unique = [...new Map(things.map((one) => [one.owner, one])).values()];
  return [...unique, ...(data.aanbestedingen ?? []).flatMap((one) => choiceOf(one))];
}

const choiceOf = (owner: { readonly vorm?: Vorm | undefined } | undefined): readonly Choice[] =>
  owner?.vorm === undefined ? [] : [{ owner, vorm: owner.vorm }];
