import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Segment } from '../../model/region-schema.ts';
import { nameUsesIn } from '../names/find-variants.ts';
import { indexNames } from '../names/name-index.ts';
import { type RegionName, regionNames } from '../names/region-names.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';
import { sentencesOf } from '../sentences.ts';
import { strayProducts } from '../stray-products.ts';

const outside =
  /^\s+(?:valt|vallen|past|passen|hoort|horen|blijft|blijven)\s+(?:nog |voorlopig |nu |ook |dus |echter )?(?:buiten (?:de |het |alle |deze |dit )?(?:\p{L}+ )?(?:segment|inkoop|indeling|kader)|niet (?:in|binnen|onder|bij) (?:de |het |een |deze |dit |een van de )?(?:\p{L}+ )?(?:segment|inkoop|indeling|kader))/iu;
const inside =
  /^\s+(?:valt|vallen|hoort|horen|past|passen)\s+(?:nu |ook |dus |nog )?(?:onder|binnen|bij|in)\s+(?:het |de )?(?:deel)?segment\s+/iu;

/** "Koopt de regio voortaan in dit segment in", "wordt binnen dit segment ingekocht". */
const boughtHere =
  /^\s+(?:koopt|kopen|neemt|nemen|wordt|worden|gaat|gaan|komt|komen|loopt|lopen|gunt|gunnen)\s+(?:[\p{L}-]+\s+){0,6}?(?:in|binnen|bij|onder|via|met)\s+(?:dit|ons|hetzelfde)\s+(?:deel)?segment(?!\p{L})/iu;

/** "In dit segment kopen we ook …", "dit segment omvat ook …". */
const hereBefore =
  /(?<!\p{L})(?:(?:in|binnen|bij|onder|via|tot) dit (?:deel)?segment (?:koopt|kopen|valt|vallen|hoort|horen|zit|zitten|behoort|behoren)|dit (?:deel)?segment (?:omvat|bevat|dekt|koopt))\s+(?:(?:de |het )?(?:[\p{L}-]+)\s+){0,4}?$/iu;

/** It is not so, or not sure. */
const notSure =
  /(?<!\p{L})(?:niet|geen|nooit|niets|of|misschien|mogelijk|later|ooit|termijn|zou|zouden|kan|kunnen|wil|willen|mag|mogen|onderzo\p{L}+|samen|naast|buiten)(?!\p{L})/iu;

/** "Hoort bij dit segment", said in a text of a segment itself. */
const insideThis =
  /^\s+(?:(?:valt|vallen|hoort|horen|past|passen|zit|zitten)\s+(?:nu |ook |dus |nog |wel )?(?:onder|binnen|bij|in)|(?:is|zijn|vormt|vormen|maakt|maken)\s+(?:nu |ook |dus |nog |wel )?(?:een )?(?:onderdeel|deel)(?: uit)? van)\s+(?:dit|ons|hetzelfde) (?:deel)?segment(?!\p{L})/iu;

/** What a text says of where a product or segment belongs agrees with the data. */
export const rule = defineRule<{ naam: string; waar: Phrase; reden: 'binnen' | 'buiten' | 'ander' }>({
  code: 'SEG315',
  alias: 'R23',
  severity: 'error',
  source: 'E089: een dienst in de indeling, met een tekst die zegt dat zij er niet in past',
  phase: 'content',
  nl: {
    title: 'Wat een tekst over de indeling zegt, klopt met de gegevens',
    message: ({ naam, waar, reden }) =>
      ({
        binnen: `De tekst ${waar.nl} zegt dat ${naam} buiten de indeling valt, maar in de gegevens hoort het bij een segment.`,
        buiten: `De tekst ${waar.nl} zegt dat ${naam} bij een segment hoort, maar in de gegevens valt het erbuiten.`,
        ander: `De tekst ${waar.nl} noemt bij ${naam} een ander segment dan de gegevens.`,
      })[reden],
    label: ({ reden }) =>
      ({ binnen: 'hoort bij een segment', buiten: 'valt erbuiten', ander: 'ander segment' })[reden],
    why: 'Het stuk spreekt zichzelf tegen over wat er wordt ingekocht.',
    remedy: 'Verbeter de tekst, of verbeter bij het product `segment`, `segmenten` of `buitenSegmenten`.',
  },
  en: {
    title: 'What a text says of the division agrees with the data',
    message: ({ naam, waar, reden }) =>
      ({
        binnen: `The text ${waar.en} says that ${naam} falls outside the division, but in the data it belongs to a segment.`,
        buiten: `The text ${waar.en} says that ${naam} belongs to a segment, but in the data it falls outside.`,
        ander: `The text ${waar.en} names another segment for ${naam} than the data.`,
      })[reden],
    label: ({ reden }) =>
      ({ binnen: 'belongs to a segment', buiten: 'falls outside', ander: 'another segment' })[reden],
    why: 'The document contradicts itself about what is bought.',
    remedy: 'Correct the text, or correct `segment`, `segmenten` or `buitenSegmenten` of the product.',
  },
  check: ({ region: { data }, texts, where, byStatus }, report) => {
    const segments = new Map(allSegments(data).map((segment) => [segment.naam, segment.id]));
    if (segments.size === 0) return;
    const names = regionNames(data).filter(({ kind }) => kind === 'segment' || kind === 'product');
    const index = indexNames(names);
    const homes = homesOf(data, names);
    // That such a product stands in a segment is said there.
    const stray = new Set(strayProducts(data).map(({ naam }) => naam.toLowerCase()));
    for (const { owner, key, bare, text, holders } of texts) {
      if (!/segment|inkoop|indeling|kader/u.test(bare)) continue;
      for (const sentence of sentencesOf(bare, text)) {
        for (const use of nameUsesIn(sentence.text, index)) {
          const after = sentence.text.slice(use.end);
          const home = homes.get(use.form.toLowerCase());
          if (!home) continue;
          const said = inside.exec(after);
          const segment = said && nameUsesIn(after.slice(said[0].length), index)[0];
          const reden = outside.test(after)
            ? home.size > 0 && ('binnen' as const)
            : holders.segment &&
                isSaidHere(
                  sentence.text.slice(0, use.start),
                  after,
                  home.size === 0 || use.text.includes(' '),
                )
              ? home.size === 0
                ? ('buiten' as const)
                : !isAtHome(home, holders.segment) && ('ander' as const)
              : segment?.start === 0 && segments.has(segment.form)
                ? home.size === 0
                  ? ('buiten' as const)
                  : !home.has(segments.get(segment.form) ?? '') && ('ander' as const)
                : false;
          if (!reden || (reden === 'binnen' && stray.has(use.form.toLowerCase()))) continue;
          const start = sentence.start + use.start;
          const spot = { owner, key, part: { start, end: start + use.text.length } };
          report(spot, { naam: use.form, waar: where(spot), reden }, byStatus(spot));
        }
      }
    }
  },
});

/** Whether the words round a name say that it belongs to the segment they stand in; of "begeleiding" each may buy some. */
function isSaidHere(before: string, after: string, isOfOne: boolean): boolean {
  if (insideThis.test(after)) return true;
  const bought = isOfOne ? (boughtHere.exec(after)?.[0] ?? hereBefore.exec(before)?.[0]) : undefined;
  return bought !== undefined && !notSure.test(bought) && !notSure.test(before);
}

/** Whether a thing belongs to the segment, or to a part of it. */
function isAtHome(home: ReadonlySet<string>, { id, deelsegmenten = [] }: Segment): boolean {
  return home.has(id) || deelsegmenten.some((part) => isAtHome(home, part));
}

/** By name in small letters: the segments a thing belongs to; none when it is said to fall outside. */
function homesOf(
  data: Parameters<typeof regionNames>[0],
  names: readonly RegionName[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = new Map<string, Set<string>>();
  const products = new Map<object, NonNullable<typeof data.producten>[number]>(
    (data.producten ?? []).map((one) => [one, one]),
  );
  const parentOf = new Map(
    allSegments(data).flatMap(({ id, deelsegmenten = [] }) => deelsegmenten.map((part) => [part.id, id])),
  );
  for (const { name, owner } of names) {
    const product = products.get(owner);
    const own = product
      ? [product.segment, ...(product.segmenten ?? [])]
      : [(owner as { readonly id: string }).id];
    const found = homes.get(name.toLowerCase()) ?? new Set<string>();
    for (const id of own)
      if (id !== undefined) for (const one of [id, parentOf.get(id)]) if (one !== undefined) found.add(one);
    homes.set(name.toLowerCase(), found);
  }
  return homes;
}
