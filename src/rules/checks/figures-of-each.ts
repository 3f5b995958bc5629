import type { Segment } from '../../model/region-schema.ts';
import { remarkFlaws } from '../counted-elsewhere.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

type Flaw = 'ontbreekt' | 'onvolledig' | 'zichzelf' | 'leeg' | 'dubbel' | 'anders';

const figures = ['clienten', 'aanbieders', 'omzet'] as const;

/** Where segments have figures, each has them, or says with which segment they are counted. */
export const rule = defineRule<{ soort: Flaw; segment: string; ander: string; sleutel?: string }>({
  code: 'SEG277',
  alias: 'R24',
  severity: 'error',
  source: 'E091: "bij elk segment zijn kengetallen opgenomen", en bij enkele niet',
  phase: 'content',
  nl: {
    title: 'Elk segment heeft kengetallen, of zegt waar die zijn geteld',
    message: (a) =>
      ({
        ontbreekt: `Segment «${a.segment}» heeft geen kengetallen, en andere segmenten wel.`,
        onvolledig: `De kengetallen van segment «${a.segment}» noemen geen \`${a.ander}\`, en die van de andere segmenten wel.`,
        zichzelf: `De kengetallen van segment «${a.segment}» zijn volgens \`geteldBij\` geteld bij dat segment zelf.`,
        leeg: `De kengetallen van segment «${a.segment}» zijn geteld bij «${a.ander}», maar dat heeft er geen.`,
        dubbel: `Segment «${a.segment}» heeft eigen kengetallen, maar zegt ook dat die bij «${a.ander}» zijn geteld.`,
        anders: `Wat \`geteldBij\` van segment «${a.segment}» zegt, en wat de opmerkingen bij de kengetallen zeggen, is niet hetzelfde: «${a.ander}».`,
      })[a.soort],
    label: (a) =>
      a.soort === 'ontbreekt'
        ? 'geen kengetallen'
        : a.soort === 'onvolledig'
          ? `geen ${a.ander}`
          : 'klopt niet',
    why: 'De lezer kan niet zien hoe groot het segment is, en het totaal is niet na te rekenen.',
    remedy: 'Vul `kengetallen` in, of noem met `geteldBij` het segment waarin de cijfers zijn meegeteld.',
  },
  en: {
    title: 'Every segment has figures, or says where they are counted',
    message: (a) =>
      ({
        ontbreekt: `Segment “${a.segment}” has no figures, and other segments have.`,
        onvolledig: `The figures of segment “${a.segment}” do not give \`${a.ander}\`, and those of the other segments do.`,
        zichzelf: `By \`geteldBij\` the figures of segment “${a.segment}” are counted with that segment itself.`,
        leeg: `The figures of segment “${a.segment}” are counted with “${a.ander}”, but that has none.`,
        dubbel: `Segment “${a.segment}” has figures of its own, but also says that they are counted with “${a.ander}”.`,
        anders: `What \`geteldBij\` says of segment “${a.segment}”, and what the remarks with the figures say, is not the same: “${a.ander}”.`,
      })[a.soort],
    label: (a) =>
      a.soort === 'ontbreekt' ? 'no figures' : a.soort === 'onvolledig' ? `no ${a.ander}` : 'is not right',
    why: 'The reader cannot see how large the segment is, and the total cannot be checked.',
    remedy: 'Fill in `kengetallen`, or name with `geteldBij` the segment the figures are counted with.',
  },
  check: ({ region: { data, index }, byStatus }, report) => {
    const all = allSegments(data);
    const withFigures = all.filter(({ kengetallen }) => kengetallen && kengetallen.geteldBij === undefined);
    const lacking = (data.segmenten ?? []).flatMap(lackingIn);
    const isNorm = withFigures.length > 1 && lacking.length * 2 <= withFigures.length;
    for (const segment of isNorm ? lacking : []) {
      const spot = { owner: segment, key: 'naam' };
      report(spot, { soort: 'ontbreekt', segment: segment.naam, ander: '' }, byStatus(spot));
    }
    for (const { segment, kengetallen, key } of incomplete(withFigures)) {
      const args = { soort: 'onvolledig', segment: segment.naam, ander: key, sleutel: key } as const;
      report({ owner: kengetallen, key }, args, byStatus({ owner: segment, key: 'naam' }));
    }
    for (const segment of all) {
      const { kengetallen } = segment;
      if (kengetallen?.geteldBij === undefined) continue;
      const other = index.find('segment', kengetallen.geteldBij) as Segment | undefined;
      const hasOwn = figures.some((key) => kengetallen[key] !== undefined);
      const soort: Flaw | undefined =
        other === segment
          ? 'zichzelf'
          : other && lackingIn(other).includes(other)
            ? 'leeg'
            : hasOwn
              ? 'dubbel'
              : undefined;
      const spot = { owner: kengetallen, key: 'geteldBij' };
      if (soort)
        report(
          spot,
          { soort, segment: segment.naam, ander: other?.naam ?? '' },
          byStatus({ owner: segment, key: 'naam' }),
        );
      else if (other)
        for (const { spot: place, said } of remarkFlaws(segment, other, all)) {
          const gravity = byStatus({ owner: segment, key: 'naam' });
          report(place, { soort: 'anders', segment: segment.naam, ander: said }, gravity);
        }
    }
  },
});

/** The described segments without figures, their own or those of a segment around them. */
function lackingIn(segment: Segment): readonly Segment[] {
  if (segment.kengetallen) return [];
  return segment.deelsegmenten?.length ? segment.deelsegmenten.flatMap(lackingIn) : [segment];
}

/** The figures that nearly every segment with figures gives, where one segment lacks them. */
function incomplete(segments: readonly Segment[]) {
  return figures.flatMap((key) => {
    const lacking = segments.flatMap((segment) => {
      const { kengetallen } = segment;
      return kengetallen && kengetallen[key] === undefined ? [{ segment, kengetallen, key }] : [];
    });
    return lacking.length * 3 <= segments.length && segments.length > 2 ? lacking : [];
  });
}
