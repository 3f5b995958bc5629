import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { leveringWoorden } from '../registers/productcategorieen.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

const procedure = /(?<![\p{L}-])SAS(?!\p{L})/u;
/** From what the procedure is for to the goods, within one clause. */
const forGoods = new RegExp(
  String.raw`(?<!\p{L})(?:voor|zoals|bijvoorbeeld|waaronder)\s[^.;:()]*?(?<good>${leveringWoorden.source})`,
  'iu',
);
/** What keeps the goods apart, or names another way of buying them. */
const apart =
  /(?<!\p{L})(?:niet|geen|behalve|buiten|zonder|apart|uitgezonderd|anders|maar|terwijl|subsidie|open house|bestuurlijk|(?:openbare|europese|gewone|gekoppelde|andere)\s+(?:procedure|aanbesteding))(?!\p{L})/iu;

/** What a text says the light procedure is for are services. */
export const rule = defineRule<{ product: string; waar: Phrase }>({
  code: 'SEG237',
  alias: 'R19',
  severity: 'error',
  source: 'PIANOo: aanbestedingsprocedures voor sociale en andere specifieke diensten',
  phase: 'content',
  nl: {
    title: 'Een tekst noemt bij de SAS-procedure geen hulpmiddelen',
    message: (a) =>
      `De tekst ${a.waar.nl} noemt ${a.product} bij de SAS-procedure; dat is een levering en geen dienst.`,
    label: () => 'alleen voor diensten',
    why: 'De SAS-procedure is een lichtere weg voor sociale diensten. Voor leveringen, zoals hulpmiddelen, geldt zij niet.',
    remedy: 'Haal het uit de tekst, of noem de procedure waarmee u het wel inkoopt.',
  },
  en: {
    title: 'A text names no aids with the SAS procedure',
    message: (a) =>
      `The text ${a.waar.en} names ${a.product} with the SAS procedure; that is a good and not a service.`,
    label: () => 'for services only',
    why: 'The SAS procedure is a lighter way for social services. It does not hold for goods, such as aids.',
    remedy: 'Take it out of the text, or name the procedure by which you do buy it.',
  },
  check: ({ texts, where, byStatus }, report) => {
    for (const { owner, key, bare, text } of texts) {
      const { term } = owner as { readonly term?: unknown };
      const isDefinition = key === 'definitie' && typeof term === 'string' && procedure.test(term);
      if (!isDefinition && !procedure.test(bare)) continue;
      for (const sentence of sentencesOf(bare, text)) {
        const named = isDefinition ? 0 : sentence.text.search(procedure);
        if (named < 0 || apart.test(sentence.text)) continue;
        const match = forGoods.exec(sentence.text.slice(named));
        const product = match?.groups?.['good'];
        if (!match || product === undefined) continue;
        const end = sentence.start + named + match.index + match[0].length;
        const spot = { owner, key, part: { start: end - product.length, end } };
        report(spot, { product, waar: where(spot) }, byStatus(spot));
      }
    }
  },
});
