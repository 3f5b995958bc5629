import { editDistance } from '../../diagnostics/nearest.ts';
import { plainLetters } from '../plain-letters.ts';
import { codesOf } from '../registers/find-gemeente.ts';
import { jeugdregios } from '../registers/jeugdregios.ts';
import { defineRule } from '../rule.ts';

/** CBS gives some regions two names: "Midden-Brabant (Hart van Brabant)", "Midden IJssel / Oost Veluwe". */
const names = [...jeugdregios.values()].flatMap((naam) => [naam, ...naam.split(/ [(/]\s?|\)/u)]);
const byLetters = new Map(names.filter((naam) => naam !== '').map((naam) => [plainLetters(naam), naam]));

/** How many words and hyphens the names have, to know which stretches to try. */
const pattern = /\p{Lu}[\p{L}]*(?:[ -]\p{Lu}[\p{L}]*){1,3}/gu;

/** The name of a jeugdregio is written as its own region or CBS writes it. */
export const rule = defineRule<{ geschreven: string; naam: string }>({
  code: 'SEG360',
  alias: 'R37',
  severity: 'warning',
  source: 'CBS, jeugdregio’s; E118: een regionaam zonder het streepje',
  phase: 'content',
  nl: {
    title: 'De naam van een jeugdregio is goed gespeld',
    message: (a) => `De regio heet ‘${a.naam}’, niet ‘${a.geschreven}’.`,
    label: (a) => a.naam,
    why: 'Eén naam voor één regio: anders lijkt het om twee te gaan.',
    remedy: 'Schrijf de naam zoals het CBS of de regio zelf dat doet.',
  },
  en: {
    title: 'The name of a jeugdregio is spelled right',
    message: (a) => `The region is called ‘${a.naam}’, not ‘${a.geschreven}’.`,
    label: (a) => a.naam,
    why: 'One name for one region: otherwise there seem to be two.',
    remedy: 'Write the name as CBS or the region itself does.',
  },
  check: ({ region, texts, byStatus, replace }, report) => {
    const own = region.data.regio.naam;
    const ownLetters = plainLetters(own);
    for (const { owner, key, bare, path } of texts) {
      if (owner === region.data.regio && key === 'naam') continue;
      // Who an agreement is with is a name as a whole.
      const isParty = path.at(-2) === 'partijen' && !bare.includes(' ');
      for (const { 0: written, index } of isParty ? [{ 0: bare, index: 0 }] : bare.matchAll(pattern)) {
        const letters = plainLetters(written);
        const near = () =>
          nearName(letters, written, isParty ? 8 : 12) ??
          (path.at(-2) === 'partijen' ? nearAmongRegions(owner, written) : undefined);
        const naam = letters === ownLetters ? own : (byLetters.get(letters) ?? near());
        if (naam === undefined || written === naam) continue;
        if (letters !== ownLetters && written === joined(naam)) continue;
        const spot = { owner, key, part: { start: index, end: index + written.length } };
        const edits = replace(spot, naam);
        report(
          spot,
          { geschreven: written, naam },
          { ...byStatus(spot, 'warning'), ...(edits ? { fix: { safe: true, edits } } : {}) },
        );
      }
    }
  },
});

/** The one name that is a letter away, of names long enough not to meet another by chance. */
function nearName(letters: string, written: string, least: number): string | undefined {
  if (letters.length < least || codesOf(written).length > 0) return undefined;
  const near = [...byLetters].filter(
    ([right]) => right.length >= least && editDistance(letters, right, 1) === 1,
  );
  return near.length === 1 ? near[0]?.[1] : undefined;
}

/** Among parties that are all jeugdregio's but one, the region that one is most like. */
function nearAmongRegions(parties: object, written: string): string | undefined {
  const others = Object.values(parties).filter((party): party is string => party !== written);
  const known = others.filter((party) => byLetters.has(plainLetters(party)));
  if (known.length < 2 || known.length < others.length || codesOf(written).length > 0) return undefined;
  const letters = plainLetters(written);
  const free = [...byLetters].filter(([, name]) => !known.includes(name));
  const [best] = free
    .map(([right, name]) => ({ name, far: editDistance(letters, right, 4) }))
    .filter(({ far }) => far !== undefined && far <= 4)
    .sort((a, b) => (a.far ?? 9) - (b.far ?? 9));
  return best?.name;
}

/** Regions write a hyphen after a point of the compass where CBS leaves it out. */
const joined = (name: string) =>
  name.replace(/(?<=^|[ -])((?:Noord|Zuid|Oost|West|Midden)(?:oost|west)?) (?=\p{Lu})/gu, '$1-');
