import { productcategorieen, productcategorieenBron } from '../registers/productcategorieen.ts';
import { gravityOf } from '../registers/register.ts';
import { defineRule } from '../rule.ts';

/** The categories of 2015 for youth; they were replaced. */
const isHistoric = (categorie: string) => /^3[1-8]$/u.test(categorie);

/** The category of a product is one of its law. */
export const rule = defineRule<{
  product: string;
  categorie: string;
  wet: string;
  ander: string | undefined;
}>({
  code: 'SEG345',
  alias: 'R37',
  severity: gravityOf(productcategorieenBron),
  source: 'iStandaarden: iWmo 3.2 (WMO020), iJw 3.2 (JZ020)',
  phase: 'structure',
  nl: {
    title: 'De productcategorie hoort bij de wet van het product',
    message: (a) =>
      `Categorie ${a.categorie} van ${a.product} is geen categorie van de ${a.wet}${a.ander === undefined ? '.' : `, maar van de ${a.ander}.`}`,
    label: (a) => `niet bij de ${a.wet}`,
    why: 'Gemeenten en aanbieders wisselen berichten uit met deze landelijke categorieën; een verkeerde geeft fouten bij de declaratie.',
    remedy: 'Neem de categorie over uit de lijst van iWmo of iJw, of verbeter de wet.',
  },
  en: {
    title: 'The product category belongs to the law of the product',
    message: (a) =>
      `Category ${a.categorie} of ${a.product} is no category of the ${a.wet}${a.ander === undefined ? '.' : `, but of the ${a.ander}.`}`,
    label: (a) => `not of the ${a.wet}`,
    why: 'Gemeenten and providers exchange messages with these national categories; a wrong one makes claims fail.',
    remedy: 'Take the category from the list of iWmo or iJw, or correct the law.',
  },
  check: ({ region }, report) => {
    for (const product of region.data.producten ?? []) {
      const { naam, wet, categorie } = product;
      if (wet === undefined || categorie === undefined || productcategorieen[wet]?.has(categorie)) continue;
      if (wet === 'jeugdwet' && isHistoric(categorie)) continue;
      const ander = Object.entries(productcategorieen).find(([, categories]) =>
        categories.has(categorie),
      )?.[0];
      const law = (id: string) => (id === 'wmo' ? 'Wmo' : id === 'jeugdwet' ? 'Jeugdwet' : 'Participatiewet');
      const args = {
        product: naam,
        categorie,
        wet: law(wet),
        ander: ander === undefined ? undefined : law(ander),
      };
      // That the law does not fit the name either is the same mistake.
      const alsoSeenAt = [{ owner: product, key: 'wet' }];
      report({ owner: product, key: 'categorie' }, args, { alsoSeenAt });
    }
  },
});
