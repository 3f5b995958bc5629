import { plainLetters } from '../plain-letters.ts';
import { productcategorieen } from '../registers/productcategorieen.ts';
import { defineRule } from '../rule.ts';
import { kinServices } from '../words/kin-services.ts';

/** A category whose name is in the name of a product is the product's, unless its own is in it too. */
export const rule = defineRule<{ product: string; categorie: string; naam: string; juist: string }>({
  code: 'SEG362',
  alias: 'R37',
  severity: 'warning',
  source: 'iStandaarden: iWmo 3.2 (WMO020), iJw 3.2 (JZ020)',
  phase: 'structure',
  nl: {
    title: 'De productcategorie past bij de naam van het product',
    message: (a) => `Categorie ${a.categorie} is ‘${a.naam}’; ${a.product} is categorie ${a.juist}.`,
    label: (a) => `${a.naam}?`,
    why: 'Met een verkeerde categorie telt de hulp mee bij een andere, en mislukken declaraties.',
    remedy: 'Neem de categorie over die bij het product hoort. Is het echt deze, dan mag u dit negeren.',
  },
  en: {
    title: 'The product category fits the name of the product',
    message: (a) => `Category ${a.categorie} is ‘${a.naam}’; ${a.product} is category ${a.juist}.`,
    label: (a) => `${a.naam}?`,
    why: 'With a wrong category the help counts as another kind, and claims fail.',
    remedy: 'Take the category that belongs to the product. If it really is this one, you may ignore this.',
  },
  check: ({ region, replace }, report) => {
    for (const product of region.data.producten ?? []) {
      const { naam, wet = '', categorie = '' } = product;
      const categories = productcategorieen[wet];
      const own = categories?.get(categorie);
      if (!categories || own === undefined) continue;
      const letters = plainLetters(naam);
      const isNamed = (name: string) => kinOf(name).some((one) => letters.includes(plainLetters(one)));
      const named = [...categories].filter(([, name]) => isNamed(name));
      const [juist] = named.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
      if (juist === undefined || named.some(([code]) => code === categorie)) continue;
      const spot = { owner: product, key: 'categorie' };
      const edits = replace(spot, juist);
      report(
        spot,
        { product: naam, categorie, naam: own, juist },
        edits ? { fix: { safe: false, edits } } : {},
      );
    }
  },
});

/** A name and the other names of the same service. */
const kinOf = (name: string): readonly string[] => [
  name,
  ...kinServices.filter((names) => names.includes(name.toLowerCase())).flat(),
];
