import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { boughtThings } from '../instruments-of.ts';
import { leveringen, leveringWoorden } from '../registers/productcategorieen.ts';
import { defineRule } from '../rule.ts';

/** The light procedure is for services: aids and other goods are bought in another way. */
export const rule = defineRule<{ naam: Phrase; product: string }>({
  code: 'SEG344',
  severity: 'error',
  source: 'PIANOo: aanbestedingsprocedures voor sociale en andere specifieke diensten',
  phase: 'structure',
  nl: {
    title: 'Hulpmiddelen vallen niet onder de SAS-procedure',
    message: (a) =>
      `Voor ${a.naam.nl} staat de SAS-procedure, maar ${a.product} is een levering en geen dienst.`,
    label: () => 'alleen voor diensten',
    why: 'De SAS-procedure is een lichtere weg voor sociale diensten. Voor leveringen, zoals hulpmiddelen, geldt zij niet.',
    remedy: 'Kies een andere procedure, of koop de hulpmiddelen apart in.',
  },
  en: {
    title: 'Aids do not come under the SAS procedure',
    message: (a) =>
      `For ${a.naam.en} the SAS procedure is stated, but ${a.product} is a good and not a service.`,
    label: () => 'for services only',
    why: 'The SAS procedure is a lighter way for social services. It does not hold for goods, such as aids.',
    remedy: 'Choose another procedure, or buy the aids separately.',
  },
  check: ({ region }, report) => {
    const producten = new Map((region.data.producten ?? []).map((product) => [product.id, product]));
    const isGood = ({
      wet,
      categorie = '',
      naam,
    }: {
      wet?: string | undefined;
      categorie?: string | undefined;
      naam: string;
    }) => (wet === 'wmo' && leveringen.includes(categorie)) || leveringWoorden.test(naam);
    for (const { instrumenten, naam, producten: own } of boughtThings(region.data)) {
      const { contractvorm } = instrumenten;
      const good = contractvorm?.vorm === 'sas_procedure' ? own.find(isGood) : undefined;
      if (contractvorm && good) report({ owner: contractvorm, key: 'vorm' }, { naam, product: good.naam });
    }
    for (const aanbesteding of region.data.aanbestedingen ?? []) {
      if (aanbesteding.vorm !== 'sas_procedure') continue;
      const covered = aanbesteding.percelen.flatMap((perceel) => perceel.producten ?? []);
      const good = covered.flatMap((id) => producten.get(id) ?? []).find(isGood);
      const naam = { nl: `aanbesteding ${aanbesteding.naam}`, en: `tender ${aanbesteding.naam}` };
      if (good) report({ owner: aanbesteding, key: 'vorm' }, { naam, product: good.naam });
    }
  },
});
