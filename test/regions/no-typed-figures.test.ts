import { describe, expect, it } from 'vitest';
import { walkData } from '../../src/model/schema-walk.ts';
import { shippedModel, shippedRegions } from '../support/shipped.ts';

const number = String.raw`(?:€\s?)?\d(?:[\d.,]*\d)?`;
const about = '(?:ruim |bijna |ongeveer |circa |rond )?';

/** What is computed and so never typed: the pattern must not match prose outside its expressions. */
const typed = {
  percentage: new RegExp(String.raw`${number}\s?(?:%|‰|procent\b|percent\b)`, 'iu'),
  share:
    /\b(?:(?:de|ruim de|bijna de) helft|(?:een|twee|drie) (?:derde|kwart|vierde|vijfde))\b(?! (?:bijlage|fase|jaar|keer|kwartaal|segment))/iu,
  total: new RegExp(
    String.raw`\b(?:in totaal|totaal van|opgeteld|bij elkaar|alles samen)\s+${about}${number}|${number}\s+(?:\p{L}+\s+)?(?:in totaal|bij elkaar)\b`,
    'iu',
  ),
  trend:
    /\b(?:stijgt|stijgen|steeg|stegen|gestegen|daalt|dalen|daalde|daalden|gedaald|groeit|groeien|groeide|groeiden|gegroeid|krimpt|krimpen|kromp|gekrompen|toegenomen|afgenomen|verdubbel\p{L}*|gehalveerd|halveer\p{L}*|(?:neemt|nemen|nam|namen)\s+(?:\p{L}+\s+){0,4}?(?:toe|af)|blijft (?:nagenoeg )?gelijk)\b/iu,
} as const;

/** Places where such a word says something else than a figure of ours, with the reason. */
const allowed: Readonly<Record<string, string>> = {
  'segments/midden-holland/segmenten/1-gedwongen-kader.yaml segmenten.gedwongen-kader.deelsegmenten.jeugdbescherming.ambitie':
    'children grow up',
  'segments/midden-holland/segmenten/5-wonen.yaml segmenten.wonen.doelen.wo-flexibel.volledig':
    'a goal: help that grows with the resident',
  'segments/noord-limburg/segmenten/1-wmo.yaml segmenten.wmo-3b.doelen.wmo-3b-lokaal-ontwikkelen.kort':
    'a goal: what is to come, not what was counted',
};

/** Prose without its expressions; blocks and values stay out of sight, what they print is computed. */
const withoutExpressions = (text: string) => text.replaceAll(/\{\{.*?\}\}/gsu, '…');

interface Found {
  readonly place: string;
  readonly what: string;
  readonly text: string;
}

async function scan(regio: string) {
  const region = await shippedModel(regio);
  const found: Found[] = [];
  let scanned = 0;
  walkData(region.schema, region.data, ({ owner, key, value, path, meta }) => {
    if (typeof value !== 'string' || key === 'noot' || meta.identifies || meta.refersTo) return;
    scanned += 1;
    const text = withoutExpressions(value);
    for (const [what, pattern] of Object.entries(typed)) {
      const match = pattern.exec(text);
      if (!match) continue;
      const file = region.locator.valueOf(owner, key)?.file ?? regio;
      found.push({ place: `${file} ${placeOf(region.data, path)}`, what, text: match[0] });
    }
  });
  return { found, scanned };
}

/** A path with ids for positions: it stays the same when a list gets another item. */
function placeOf(data: object, path: readonly (string | number)[]): string {
  let current: unknown = data;
  return path
    .map((step) => {
      current = (current as Readonly<Record<string | number, unknown>>)[step];
      const id = (current as { readonly id?: string } | null)?.id;
      return typeof step === 'number' ? (id ?? step) : step;
    })
    .join('.');
}

describe('figures in prose', () => {
  it('are never typed: percentages, totals and trends are expressions over data', async () => {
    const scans = await Promise.all(shippedRegions.map((regio) => scan(regio)));
    const found = scans.flatMap((one) => one.found);
    expect(found.filter(({ place }) => !(place in allowed))).toEqual([]);
    for (const { scanned } of scans) expect(scanned).toBeGreaterThan(30);
    const stale = Object.keys(allowed).filter((place) => !found.some((one) => one.place === place));
    expect(stale).toEqual([]);
  });

  it('are seen when they are typed', () => {
    const seen = (text: string) =>
      Object.entries(typed).flatMap(([what, pattern]) =>
        pattern.test(withoutExpressions(text)) ? [what] : [],
      );
    expect(seen('Dagbesteding stijgt met 22%.')).toEqual(['percentage', 'trend']);
    expect(seen('Een derde van de cliënten.')).toEqual(['share']);
    expect(seen('Ongeveer 12,5 procent van de cliënten.')).toEqual(['percentage']);
    expect(seen('Het zijn er in totaal ruim 570.')).toEqual(['total']);
    expect(seen('Dat is € 1.200 in totaal.')).toEqual(['total']);
    expect(seen('De wachttijd nam in dat jaar af.')).toEqual(['trend']);
    expect(seen('Het aantal blijft gelijk.')).toEqual(['trend']);
    expect(seen('Het aantal {{trend a b}}, dat is {{procent a b}}.')).toEqual([]);
    expect(seen('In 2015 en op 1 april 2017, in totaal anders.')).toEqual([]);
  });
});
