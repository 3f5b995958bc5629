import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionData } from '../../model/region-schema.ts';
import { append } from '../append.ts';
import { defineRule } from '../rule.ts';
import { titleWords } from '../title-words.ts';

type Point = NonNullable<RegionData['focuspunten']>[number];

/** What was in focus in an earlier year comes back, or the document says why not. */
export const rule = defineRule<{ wat: 'weg' | 'dubbel' | 'later'; kern: string; waar: Phrase }>({
  code: 'SEG286',
  alias: 'R40',
  severity: 'error',
  source: 'E015: "de meeste focuspunten blijven gelden", en van drie van de vier is niets terug te vinden',
  phase: 'content',
  nl: {
    title: 'Een focuspunt van een eerder jaar komt terug of vervalt met een reden',
    message: (a) =>
      a.wat === 'weg'
        ? `Het focuspunt “${a.kern}” komt later niet terug, en nergens staat waarom.`
        : a.wat === 'dubbel'
          ? `Het focuspunt “${a.kern}” is vervallen, maar een later focuspunt komt eruit voort.`
          : `Het focuspunt “${a.kern}” komt voort uit een focuspunt dat niet eerder is.`,
    label: (a) => (a.wat === 'weg' ? 'waar gebleven?' : 'spreekt elkaar tegen'),
    why: 'De raad ziet dan niet wat er van een eerdere keuze is geworden.',
    remedy:
      'Noem het bij `herkomst` van het focuspunt waarin het terugkomt, of schrijf bij `vervallen` waarom het stopt.',
  },
  en: {
    title: 'A focus point of an earlier year comes back or lapses with a reason',
    message: (a) =>
      a.wat === 'weg'
        ? `The focus point “${a.kern}” does not come back later, and nothing says why.`
        : a.wat === 'dubbel'
          ? `The focus point “${a.kern}” has lapsed, but a later one comes from it.`
          : `The focus point “${a.kern}” comes from a focus point that is not earlier.`,
    label: (a) => (a.wat === 'weg' ? 'what became of it?' : 'contradiction'),
    why: 'The council does not see what became of an earlier choice.',
    remedy:
      'Name it under `herkomst` of the focus point it comes back in, or write under `vervallen` why it stops.',
  },
  check: ({ region, byStatus, where }, report) => {
    const points = region.data.focuspunten ?? [];
    const byId = new Map(points.map((point) => [point.id, point]));
    const latest = Math.max(...points.map(({ jaar }) => jaar));
    const later = laterPoints(points);
    for (const point of points) {
      const { id, kern, jaar, tot = jaar, vervallen, herkomst = [] } = point;
      const args = { kern, waar: where({ owner: point }) };
      const gravity = byStatus({ owner: point, key: 'kern' });
      if (tot < latest && !later.has(id) && vervallen === undefined)
        report({ owner: point, key: 'vervallen' }, { ...args, wat: 'weg' }, gravity);
      const [first, ...others] = later.get(id) ?? [];
      if (first && vervallen !== undefined) {
        // What has lapsed and is about something else was not meant by the later point.
        const isMeant = [first, ...others].some((one) => areLike(one.point, point, points));
        const spot = isMeant
          ? { owner: point, key: 'vervallen' }
          : { owner: first.point.herkomst ?? [], key: first.index };
        report(spot, { ...args, wat: 'dubbel' }, gravity);
      }
      for (const [index, from] of herkomst.entries())
        if ((byId.get(from)?.jaar ?? Number.NEGATIVE_INFINITY) >= jaar)
          report({ owner: herkomst, key: index }, { ...args, wat: 'later' }, gravity);
    }
  },
});

interface Later {
  readonly point: Point;
  /** Where in its `herkomst` the earlier one stands. */
  readonly index: number;
}

/** The points that come from each point, by its id. */
function laterPoints(points: readonly Point[]): ReadonlyMap<string, readonly Later[]> {
  const later = new Map<string, Later[]>();
  for (const point of points) {
    for (const [index, from] of (point.herkomst ?? []).entries()) append(later, from, { point, index });
  }
  return later;
}

/** Whether two points share a word that other points do not use. */
function areLike(a: Point, b: Point, points: readonly Point[]): boolean {
  const others = points.filter((one) => one !== a && one !== b);
  const [own = new Set<string>(), ...rest] = [a, b, ...others].map(wordsOf);
  const [other = new Set<string>(), ...elsewhere] = rest;
  const common = new Set(elsewhere.flatMap((words) => [...words]));
  return [...own].some((word) => other.has(word) && !common.has(word));
}

const wordsOf = ({ id, kern }: Point) => titleWords(`${id} ${kern}`.replaceAll('-', ' '));
