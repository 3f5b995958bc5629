import { wetten } from '../../model/enumerations.ts';
import { andereGrondslag } from '../registers/productcategorieen.ts';
import { defineRule } from '../rule.ts';

/** A service stands under the law it rests on. */
export const rule = defineRule<{ product: string; wet: string; grondslag: string }>({
  code: 'SEG346',
  alias: 'R37',
  severity: 'warning',
  source: 'E100: een dienst onder een wet waar zij niet op rust; Jeugdwet, Wmo 2015, onderwijswetten',
  phase: 'structure',
  nl: {
    title: 'Een dienst staat onder de wet waar zij op rust',
    message: (a) => `${a.product} staat onder de ${a.wet}, maar rust op ${a.grondslag}.`,
    label: (a) => `rust op ${a.grondslag}`,
    why: 'De wet bepaalt wie beslist, wie betaalt en welke regels gelden; de lezer wordt anders verkeerd ingelicht.',
    remedy: 'Verbeter `wet`, of noem met `grondslag` de andere wet of verordening.',
  },
  en: {
    title: 'A service stands under the law it rests on',
    message: (a) => `${a.product} stands under the ${a.wet}, but rests on ${a.grondslag}.`,
    label: (a) => `rests on ${a.grondslag}`,
    why: 'The law decides who decides, who pays and which rules hold; otherwise the reader is misinformed.',
    remedy: 'Correct `wet`, or name the other law or regulation with `grondslag`.',
  },
  check: ({ region }, report) => {
    for (const product of region.data.producten ?? []) {
      const { naam, wet } = product;
      const other = andereGrondslag.find((one) => one.wet === wet && one.woord.test(naam));
      if (!other || wet === undefined) continue;
      report(
        { owner: product, key: 'wet' },
        { product: naam, wet: wetten[wet].label, grondslag: other.grondslag },
      );
    }
  },
});
