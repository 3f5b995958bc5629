import type { RegionData, Segment } from '../../model/region-schema.ts';
import { firstOutOfOrder } from '../code-order.ts';
import { type GroupFlaw, groupFlaws, type MainGroup } from '../main-groups.ts';
import { defineRule, type Spot } from '../rule.ts';

/** Segments that stand beside each other in the documents. */
interface Row {
  readonly segmenten: readonly Segment[];
  /** The groups its domein names. */
  readonly groups: readonly MainGroup[];
  /** The code of the segment they are parts of, which names their group. */
  readonly code?: string | undefined;
}

type Soort = 'volgorde' | 'ontbreekt' | GroupFlaw['soort'];

/** Codes of segments run on without gaps or doubles, and a group such as 2 of 2a and 2b has a name. */
export const rule = defineRule<{
  soort: Soort;
  segment: string;
  code: string;
  verwacht: string;
  /** The field that is missing, if that is what is wrong. */
  sleutel: string | undefined;
}>({
  code: 'SEG268',
  alias: 'R13',
  severity: 'error',
  source: 'E039 en E058: hoofdgroepen zonder naam, en een nummer dat wordt overgeslagen',
  phase: 'content',
  nl: {
    title: 'De codes van segmenten lopen door, en elke hoofdgroep heeft een naam',
    message: (a) =>
      ({
        volgorde: `Segment «${a.segment}» heeft code ${a.code}, maar in deze rij volgt ${a.verwacht}.`,
        ontbreekt: `Segment «${a.segment}» heeft geen code, en de segmenten ernaast wel.`,
        hoofdgroep: `Segment «${a.segment}» heeft code ${a.code}, maar hoofdgroep ${a.verwacht} heeft nergens een naam.`,
        ongebruikt: `Hoofdgroep «${a.segment}» heeft code ${a.code}, maar geen segment heeft een code die daarmee begint${a.verwacht && `; hoofdgroep ${a.verwacht} heeft nergens een naam`}.`,
      })[a.soort],
    label: (a) =>
      a.soort === 'hoofdgroep'
        ? `wat is ${a.verwacht}?`
        : a.verwacht === ''
          ? 'zonder segmenten'
          : `verwacht: ${a.verwacht}`,
    why: 'De lezer denkt dat er een segment ontbreekt, of weet niet wat de hoofdgroep is.',
    remedy:
      'Nummer de segmenten zonder gaten, in de volgorde waarin ze staan. Geef een hoofdgroep een naam bij `hoofdgroepen` van het domein, of als segment met deelsegmenten.',
  },
  en: {
    title: 'Codes of segments run on, and every main group has a name',
    message: (a) =>
      ({
        volgorde: `Segment “${a.segment}” has code ${a.code}, but ${a.verwacht} is next in this row.`,
        ontbreekt: `Segment “${a.segment}” has no code, and the segments beside it have.`,
        hoofdgroep: `Segment “${a.segment}” has code ${a.code}, but main group ${a.verwacht} has no name anywhere.`,
        ongebruikt: `Main group “${a.segment}” has code ${a.code}, but no segment has a code that begins with it${a.verwacht && `; main group ${a.verwacht} has no name anywhere`}.`,
      })[a.soort],
    label: (a) =>
      a.soort === 'hoofdgroep'
        ? `what is ${a.verwacht}?`
        : a.verwacht === ''
          ? 'no segments'
          : `expected: ${a.verwacht}`,
    why: 'The reader believes that a segment is missing, or does not know what the main group is.',
    remedy:
      'Number the segments without gaps, in the order they stand in. Name a main group under `hoofdgroepen` of the domain, or as a segment with deelsegmenten.',
  },
  check: ({ region: { data }, byStatus }, report) => {
    const tell = (spot: Spot, segment: Segment, soort: Soort, verwacht: string) =>
      report(
        spot,
        {
          soort,
          segment: segment.naam,
          code: segment.code ?? '',
          verwacht,
          sleutel: soort === 'ontbreekt' ? 'code' : undefined,
        },
        byStatus({ owner: segment, key: 'naam' }),
      );
    const strays = straysAmong(data);
    const domains = new Map((data.domeinen ?? []).map(({ id, hoofdgroepen = [] }) => [id, hoofdgroepen]));
    for (const { segmenten, groups, code } of rowsOf(data.segmenten ?? [], domains)) {
      // A row that lost a segment to another domein, or got it, shows that same slip.
      if (segmenten.some((one) => strays.has(one))) continue;
      const coded = segmenten.filter(({ code }) => code !== undefined);
      if (coded.length < 2) continue;
      for (const segment of segmenten) {
        if (segment.code === undefined)
          tell({ owner: segment, key: 'naam' }, segment, 'ontbreekt', 'een code');
      }
      if (coded.length < segmenten.length) continue;
      const codes = coded.map(({ code }) => code ?? '');
      const wrong = firstOutOfOrder(codes);
      const segment = wrong && coded[wrong.index];
      if (segment) {
        tell({ owner: segment, key: 'code' }, segment, 'volgorde', wrong.expected);
        continue;
      }
      for (const { spot, soort, naam, ...flaw } of groupFlaws(segmenten, groups, code))
        report(
          spot,
          { soort, segment: naam, ...flaw, sleutel: undefined },
          byStatus({ owner: segmenten[0] ?? {}, key: 'naam' }),
        );
    }
  },
});

/** The segments that stand in a row with one that is in the domein of another law, there or where it came from. */
function straysAmong({ segmenten = [], domeinen = [] }: RegionData): ReadonlySet<Segment> {
  const lawOf = new Map(domeinen.map(({ id, wet }) => [id, wet]));
  const lawOfDomain = ({ domein = '' }: Segment) => lawOf.get(domein);
  const astray = segmenten.filter((one) => {
    const law = lawOfDomain(one);
    return law !== undefined && one.wetten !== undefined && !one.wetten.includes(law);
  });
  const rows = new Set(astray.map(({ domein }) => domein));
  const laws = new Set(astray.flatMap(({ wetten = [] }) => wetten));
  return new Set(
    segmenten.filter((one) => {
      const law = lawOfDomain(one);
      return rows.has(one.domein) || (law !== undefined && laws.has(law));
    }),
  );
}

/** Segments of one domein form a row, and so do the deelsegmenten of one segment. */
function rowsOf(
  segmenten: readonly Segment[],
  domains: ReadonlyMap<string, readonly MainGroup[]>,
): readonly Row[] {
  const byDomain = new Map<string, Segment[]>();
  for (const segment of segmenten) {
    const row = byDomain.get(segment.domein ?? '') ?? [];
    byDomain.set(segment.domein ?? '', row);
    row.push(segment);
  }
  const top = [...byDomain].map(([id, row]) => ({ segmenten: row, groups: domains.get(id) ?? [] }));
  const below = segmenten.flatMap(function inner({ code, deelsegmenten = [] }: Segment): readonly Row[] {
    return [{ segmenten: deelsegmenten, groups: [], code }, ...deelsegmenten.flatMap(inner)];
  });
  return [...top, ...below];
}
