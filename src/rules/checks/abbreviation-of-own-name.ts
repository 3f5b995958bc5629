import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionData } from '../../model/region-schema.ts';
import { expansionsOf, wrongExpansionsIn } from '../expansions.ts';
import { afkortingenBron } from '../registers/afkortingen.ts';
import { defineRule } from '../rule.ts';

/** Beside an abbreviation stands the name it is short for. */
export const rule = defineRule<{ kort: string; gezegd: string; naam: string; waar: Phrase }>({
  code: 'SEG377',
  alias: 'R26',
  severity: 'warning',
  source: `${afkortingenBron.bron}; E049: één afkorting voor twee dingen`,
  phase: 'content',
  nl: {
    title: 'Bij een afkorting staat de naam waar zij voor staat',
    message: (a) => `${a.kort} staat voor ${a.naam}, maar ${a.waar.nl} staat er “${a.gezegd}” bij.`,
    label: (a) => `${a.kort} is ${a.naam}`,
    why: 'Een afkorting met twee betekenissen: de lezer denkt aan een andere organisatie, wet of hulp.',
    remedy:
      'Zet er de volledige naam bij, liefst als expressie. Is het iets anders, geef het dan een eigen afkorting.',
  },
  en: {
    title: 'Beside an abbreviation stands the name it is short for',
    message: (a) => `${a.kort} stands for ${a.naam}, but ${a.waar.en} “${a.gezegd}” stands beside it.`,
    label: (a) => `${a.kort} is ${a.naam}`,
    why: 'One abbreviation with two meanings: the reader thinks of another body, law or kind of help.',
    remedy:
      'Put the full name beside it, best as an expression. If it is something else, give that its own abbreviation.',
  },
  check: ({ region, texts, where, byStatus, related }, report) => {
    const expansions = expansionsOf(region.data);
    const values = valuesOf(region.data);
    for (const at of texts) {
      for (const { start, end, text, expansion } of wrongExpansionsIn(at, expansions, (name) =>
        values.get(name),
      )) {
        const { owner, key, kort, names } = expansion;
        if (owner === at.owner) continue;
        const spot = { owner: at.owner, key: at.key, part: { start, end } };
        const args = { kort, gezegd: text.replaceAll(/\s+/gu, ' '), naam: names[0] ?? '', waar: where(spot) };
        report(spot, args, {
          ...byStatus(spot, 'warning'),
          ...(owner && key ? { related: related({ owner, key }, 'definition') } : {}),
        });
      }
    }
  },
});

/** What expressions for the name or the abbreviation of a thing stand for. */
function valuesOf({ organisaties = [], begrippen = [] }: RegionData): ReadonlyMap<string, string> {
  const values = [
    ...organisaties.flatMap(({ id, naam, kort }) => [
      [`organisatie.${id}.naam`, naam] as const,
      [`organisatie.${id}.kort`, kort] as const,
    ]),
    ...begrippen.flatMap(({ id, term, afkorting }) => [
      [`begrip.${id}.term`, term] as const,
      [`begrip.${id}.afkorting`, afkorting] as const,
    ]),
  ];
  return new Map(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}
