import { defineRule } from '../rule.ts';

/** A tender buys each segment in one lot, and who takes part does so in lots of this tender. */
export const rule = defineRule<{ aanbesteding: string; naam: string; wat: 'dubbel' | 'perceel' }>({
  code: 'SEG350',
  alias: 'R23',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'De percelen van een aanbesteding overlappen niet',
    message: (a) =>
      a.wat === 'dubbel'
        ? `In aanbesteding ${a.aanbesteding} staat \`${a.naam}\` in twee percelen zonder eigen gebied of soort.`
        : `Perceel \`${a.naam}\` is geen perceel van aanbesteding ${a.aanbesteding}.`,
    label: (a) => (a.wat === 'dubbel' ? 'al in een ander perceel' : 'ander perceel'),
    why: 'Aanbieders moeten weten waarop zij inschrijven, en gemeenten waaraan zij meedoen.',
    remedy:
      'Zet het in één perceel, geef de percelen een eigen gebied of soort, of noem een perceel van deze aanbesteding.',
  },
  en: {
    title: 'The lots of a tender do not overlap',
    message: (a) =>
      a.wat === 'dubbel'
        ? `In tender ${a.aanbesteding} \`${a.naam}\` is in two lots without an area or kind of their own.`
        : `Lot \`${a.naam}\` is no lot of tender ${a.aanbesteding}.`,
    label: (a) => (a.wat === 'dubbel' ? 'already in another lot' : 'another lot'),
    why: 'Providers have to know what they tender for, and gemeenten what they take part in.',
    remedy: 'Put it in one lot, give the lots an area or kind of their own, or name a lot of this tender.',
  },
  check: ({ region, related }, report) => {
    for (const { naam: aanbesteding, percelen, deelname = [] } of region.data.aanbestedingen ?? []) {
      const first = new Map<string, { owner: object; key: number }>();
      for (const perceel of percelen) {
        for (const list of [perceel.segmenten ?? [], perceel.producten ?? []]) {
          for (const [key, naam] of list.entries()) {
            const identity = JSON.stringify([naam, perceel.soort, perceel.gebied]);
            const earlier = first.get(identity);
            if (!earlier) first.set(identity, { owner: list, key });
            else {
              const place = { related: related(earlier, 'first') };
              report({ owner: list, key }, { aanbesteding, naam, wat: 'dubbel' }, place);
            }
          }
        }
      }
      const own = new Set(percelen.map(({ id }) => id));
      for (const { percelen: wanted = [] } of deelname) {
        for (const [key, naam] of wanted.entries()) {
          if (!own.has(naam)) report({ owner: wanted, key }, { aanbesteding, naam, wat: 'perceel' });
        }
      }
    }
  },
});
