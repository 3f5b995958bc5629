import { decisionPointsOf } from '../decision-points.ts';
import { defineRule } from '../rule.ts';

const speaksOfOpenness = /openba(?:ar|re)|geheim|vertrouwelijk/iu;

/** Who decides on a paper that is partly kept from the public reads why. */
export const rule = defineRule<{ titel: string }>({
  code: 'SEG352',
  alias: 'R28',
  severity: 'error',
  suppressible: false,
  source: 'E153: de openbaarheid is beperkt, en geen beslispunt of argument noemt dat',
  phase: 'content',
  nl: {
    title: 'Beperkte openbaarheid staat bij de beslispunten',
    message: (a) =>
      `‘${a.titel}’ is niet of deels openbaar, maar geen beslispunt en geen argument zegt daar iets over.`,
    label: () => 'niet gemotiveerd',
    why: 'Wie beslist, beslist ook dat inwoners iets niet mogen lezen. De reden hoort in het stuk.',
    remedy: 'Noem de openbaarheid in een beslispunt, of geef er een argument voor.',
  },
  en: {
    title: 'Limited openness is among the decisions',
    message: (a) =>
      `‘${a.titel}’ is not or partly public, but no decision and no argument says anything about it.`,
    label: () => 'not motivated',
    why: 'Whoever decides also decides that residents may not read something. The reason belongs in the paper.',
    remedy: 'Name the openness in a decision, or give an argument for it.',
  },
  check: ({ region, byStatus }, report) => {
    for (const document of region.data.documenten) {
      const punten = decisionPointsOf(document);
      const { openbaarheid } = document;
      if (!punten || !openbaarheid || openbaarheid.niveau === 'openbaar') continue;
      const words = punten.flatMap(({ tekst, toelichting = '', argumenten = [] }) => [
        tekst,
        toelichting,
        ...argumenten.flatMap(({ kop, tekst: reason }) => [kop, reason]),
      ]);
      if (words.some((text) => speaksOfOpenness.test(text))) continue;
      const spot = { owner: openbaarheid, key: 'niveau' };
      report(spot, { titel: document.titel }, byStatus({ owner: document, key: 'titel' }));
    }
  },
});
