import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionData, Segment } from '../../model/region-schema.ts';
import { defineRule, type RuleContext, type Spot } from '../rule.ts';
import { allSegments } from '../segment-family.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import { birthdaysIn, typedAgesIn } from '../typed-ages.ts';
import type { Ages } from '../words/age-words.ts';

/** An age typed in a text is the age of the group the text is about. */
export const rule = defineRule<{ leeftijd: string; groep: string | undefined; waar: Phrase }>({
  code: 'SEG297',
  alias: 'R35',
  severity: 'error',
  source: 'E110: "(12-18) jaar", en een doelgroep met een andere leeftijd dan het segment',
  phase: 'content',
  nl: {
    title: 'Een leeftijd in de tekst past bij de leeftijd van de groep',
    message: (a) =>
      a.groep === undefined
        ? `De haakjes in “${a.leeftijd}” ${a.waar.nl} staan niet om het woord “jaar”.`
        : `De leeftijd “${a.leeftijd}” ${a.waar.nl} valt buiten die van de groep: ${a.groep}.`,
    label: (a) => a.groep ?? 'haakjes om alles',
    why: 'Een inwoner leest dan twee leeftijden, en weet niet of de hulp voor hem is.',
    remedy: 'Verbeter de tekst of het veld `leeftijd`. `tot` is de leeftijd waaronder het geldt.',
  },
  en: {
    title: 'An age in a text fits the age of the group',
    message: (a) =>
      a.groep === undefined
        ? `The brackets in “${a.leeftijd}” ${a.waar.en} do not stand around the word “jaar”.`
        : `The age “${a.leeftijd}” ${a.waar.en} lies outside that of the group: ${a.groep}.`,
    label: (a) => a.groep ?? 'brackets around all',
    why: 'A resident reads two ages and does not know whether the help is meant for them.',
    remedy: 'Correct the text or the field `leeftijd`. `tot` is the age below which it holds.',
  },
  check: ({ region, texts, byStatus, replace, where }, report) => {
    const pairs = new Map<object, string>();
    for (const text of texts) {
      const own = agesAround(text);
      const tell = ({ start, end, text: leeftijd }: Stretch, groep: string) => {
        const spot = { owner: text.owner, key: text.key, part: { start, end } };
        report(spot, { leeftijd, waar: where(spot), groep }, byStatus(spot));
      };
      for (const day of birthdaysIn(text.bare))
        if (own && (day.age > own.tot || (day.isAfter && day.age < own.van))) tell(day, named(own));
        else if (isEndOfYouthCare(text.bare, day) && (day.age < 18 || day.age > 23)) tell(day, '18 jaar');
      for (const pair of pairsIn(text.bare)) {
        const { segment } = text.holders;
        if (isUnlikely(pair, own)) {
          tell(pair, 'tot 23 jaar');
          continue;
        }
        const usual = segment && pairs.get(segment);
        if (segment && !usual) pairs.set(segment, pair.ages);
        else if (usual && usual !== pair.ages) tell(pair, `${usual} jaar`);
      }
      for (const { text: leeftijd, start, end, ages, isSplit } of typedAgesIn(text.bare)) {
        const spot = { owner: text.owner, key: text.key, part: { start, end } };
        const args = { leeftijd, waar: where(spot) };
        if (isSplit) {
          const edits = replace(spot, leeftijd.replace(') jaar', ' jaar)'));
          const fix = edits ? { fix: { safe: true, edits } } : {};
          report(spot, { ...args, groep: undefined }, { ...byStatus(spot, 'warning'), ...fix });
        } else if (own && !contains(own, ages)) {
          const groep = named(own);
          const odd = text.holders.segment && oddBound(text.holders.segment, ages, region.data);
          if (odd)
            report(odd, { leeftijd, groep, waar: where(odd) }, { ...byStatus(odd), alsoSeenAt: [spot] });
          else report(spot, { ...args, groep }, byStatus(spot));
        } else if (isBeyondYouthCare(text.bare, { start, ages }))
          tell({ text: leeftijd, start, end }, 'tot 23 jaar');
      }
    }
  },
});

/**
 * The ages of the segment or klantprofiel a text describes; not of the people an indicator counts. What is bought
 * under the Jeugdwet alone is for whom that law holds.
 */
function agesAround({ holders, bare }: RuleContext['texts'][number]): Ages | undefined {
  if (holders.indicator) return undefined;
  const ages = holders.klantprofiel?.leeftijd ?? holders.segment?.leeftijd;
  if (ages) return { van: ages.van ?? 0, tot: ages.tot ?? 120 };
  const { wetten = [] } = holders.segment ?? {};
  const isYouthCare = wetten.length === 1 && wetten[0] === 'jeugdwet';
  // What is said of parents is no age of who gets the help.
  return isYouthCare && !/(?<!\p{L})\p{L}*ouders?(?!\p{L})/iu.test(bare) ? { van: 0, tot: 23 } : undefined;
}

/** Whether a birthday is said to be the moment at which the Jeugdwet gives way to the Wmo. */
function isEndOfYouthCare(bare: string, { start, end }: Stretch): boolean {
  const sentence = sentencesOf(bare).find((one) => one.start <= start && end <= one.end)?.text ?? '';
  return (
    /Jeugdwet/u.test(sentence) &&
    /Wmo/u.test(sentence) &&
    /(?<!\p{L})(?:overgang|overstap|over(?:ga|stap)\p{L}*)(?!\p{L})/iu.test(sentence) &&
    !/(?<!\p{L})(?:voorbereid\p{L}*|begin\p{L}*|start\p{L}*|al bij|voor de|vóór de)(?!\p{L})/iu.test(sentence)
  );
}

/** The bound of a segment's ages that no other part of its segment has, and that alone shuts out what a text says. */
function oddBound(segment: Segment, ages: Ages, data: RegionData): Spot | undefined {
  const { leeftijd } = segment;
  const family = allSegments(data).find(({ deelsegmenten }) => deelsegmenten?.includes(segment));
  const others = (family?.deelsegmenten ?? []).filter((one) => one !== segment && one.leeftijd !== undefined);
  if (!leeftijd || others.length === 0) return undefined;
  for (const key of ['van', 'tot'] as const) {
    const usual = others[0]?.leeftijd?.[key];
    const isShared = usual !== undefined && others.every((one) => one.leeftijd?.[key] === usual);
    if (!isShared || leeftijd[key] === usual) continue;
    const mended = { van: leeftijd.van ?? 0, tot: leeftijd.tot ?? 120, [key]: usual };
    if (contains(mended, ages)) return { owner: leeftijd, key };
  }
  return undefined;
}

const named = ({ van, tot }: Ages) => (tot === 120 ? `vanaf ${van} jaar` : `${van} tot ${tot} jaar`);

/** Whether youth care is said to go on after the age at which the Jeugdwet ends it. */
function isBeyondYouthCare(bare: string, { start, ages }: { readonly start: number; readonly ages: Ages }) {
  const { van, tot } = ages;
  return (
    van < 18 &&
    tot > 23 &&
    tot < 120 &&
    /(?<!\p{L})\p{L}*jeugd(?:hulp|zorg|wet)[^.;]*$/iu.test(bare.slice(0, start))
  );
}

/** "12 - 18" lies in a group from 12 to 18; so do "vanaf 16 jaar" and "tot 16 jaar", which bound a part of it. */
const contains = (own: Ages, typed: Ages) =>
  (typed.van >= own.van || (typed.van === 0 && typed.tot > own.van)) &&
  (typed.tot <= own.tot || (typed.tot === 120 && own.tot > typed.van));

/** Two ages between which it depends: "rond 21 of 23 jaar". */
const pairsIn = (bare: string) =>
  [...bare.matchAll(/(?<![\d.,€/-])(\d{1,2}) of (\d{1,2}) jaar(?!\p{L})/gu)].map(
    ({ 0: text, 1: a, 2: b, index }) => ({
      text,
      start: index,
      end: index + text.length,
      ages: `${a} of ${b}`,
      first: Number(a),
      last: Number(b),
    }),
  );

/** Youth care goes on until 21 or 23 years: of such a pair neither can lie outside that. */
const isUnlikely = (
  { first, last }: { readonly first: number; readonly last: number },
  own: Ages | undefined,
) => first >= 18 && first <= 23 && (last > 23 || last < first) && (own?.tot ?? 23) <= 23;
