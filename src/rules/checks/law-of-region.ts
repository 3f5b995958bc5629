import { wetten } from '../../model/enumerations.ts';
import { andereGrondslag, productcategorieen } from '../registers/productcategorieen.ts';
import { defineRule, type Spot } from '../rule.ts';
import { lawsIn, serviceLawWords } from '../words/law-words.ts';

/** What the name of a domain says of its law. */
const lawInName: readonly (readonly [RegExp, keyof typeof wetten])[] = [
  [/jeugd/iu, 'jeugdwet'],
  [/\bwmo\b|maatschappelijke ondersteuning|beschermd wonen/iu, 'wmo'],
  [/participatie|werk en inkomen/iu, 'participatiewet'],
];

/** A domain stands under the law its name says, and a product under a law the region buys for. */
export const rule = defineRule<{ naam: string; wet: string; juist: string | undefined }>({
  code: 'SEG363',
  alias: 'R37',
  severity: 'warning',
  source: 'Jeugdwet, Wmo 2015, Participatiewet; E100: een dienst onder de verkeerde wet',
  phase: 'structure',
  nl: {
    title: 'De wet van een domein of product past bij wat de regio inkoopt',
    message: (a) =>
      a.juist === undefined
        ? `${a.naam} staat onder de ${a.wet}, maar geen domein van de regio valt onder die wet.`
        : `${a.naam} staat onder de ${a.wet}, maar de naam zegt ${a.juist}.`,
    label: (a) => (a.juist === undefined ? 'geen domein van de regio' : `${a.juist}?`),
    why: 'De wet bepaalt wie beslist en welke regels gelden.',
    remedy: 'Verbeter de wet, of voeg het domein toe.',
  },
  en: {
    title: 'The law of a domain or product fits what the region buys',
    message: (a) =>
      a.juist === undefined
        ? `${a.naam} stands under the ${a.wet}, but no domain of the region comes under that law.`
        : `${a.naam} stands under the ${a.wet}, but its name says ${a.juist}.`,
    label: (a) => (a.juist === undefined ? 'no domain of the region' : `${a.juist}?`),
    why: 'The law decides who decides and which rules hold.',
    remedy: 'Correct the law, or add the domain.',
  },
  check: ({ region }, report) => {
    const { domeinen = [], producten = [] } = region.data;
    const tell = (spot: Spot, naam: string, wet: keyof typeof wetten, juist?: keyof typeof wetten) =>
      report(spot, { naam, wet: wetten[wet].label, juist: juist && wetten[juist].label });
    for (const domein of domeinen) {
      const { naam, wet } = domein;
      const said = lawInName.filter(([pattern]) => pattern.test(naam)).map(([, law]) => law);
      const [juist] = said;
      if (wet !== undefined && juist !== undefined && !said.includes(wet)) {
        tell({ owner: domein, key: 'wet' }, naam, wet, juist);
      }
    }
    const bought = new Set(domeinen.flatMap(({ wet }) => wet ?? []));
    for (const product of producten) {
      const { naam, wet } = product;
      const said = lawsIn(naam, serviceLawWords);
      if (wet !== undefined && said[0] !== undefined && !said.includes(wet) && restsOn(wet, product))
        tell({ owner: product, key: 'wet' }, naam, wet, said[0]);
      else if (
        bought.size > 0 &&
        wet !== undefined &&
        !bought.has(wet) &&
        !domeinen.some((one) => one.wet === undefined)
      ) {
        tell({ owner: product, key: 'wet' }, naam, wet);
      }
    }
  },
});

/** Whether no register already says that the law is not the product's. */
const restsOn = (
  wet: keyof typeof wetten,
  { naam, categorie }: { readonly naam: string; readonly categorie?: string | undefined },
) =>
  (categorie === undefined || productcategorieen[wet]?.has(categorie) === true) &&
  !andereGrondslag.some((one) => one.wet === wet && one.woord.test(naam));
