import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionModel } from '../../model/region-model.ts';
import { walkData } from '../../model/schema-walk.ts';
import { abbreviates, abbreviationsIn, explainsItself, initialsOf } from '../abbreviations.ts';
import { declaresWord } from '../own-words.ts';
import { defineRule } from '../rule.ts';
import { commonAbbreviations } from '../words/common-abbreviations.ts';

/** A letter with a number, as a group of gemeenten may be called: "G40". */
const numbered = /(?<![\p{L}\p{N}-])\p{Lu}\p{N}{1,2}(?![\p{L}\p{N}-])/gu;

/** Every abbreviation is explained: among the terms, as the short name of an organisation, or in a text. */
export const rule = defineRule<{ afkorting: string; zoals: string | undefined; waar: Phrase }>({
  code: 'SEG330',
  alias: 'R26',
  severity: 'warning',
  source: 'E049, E103, E147: afkortingen die nergens worden uitgelegd',
  phase: 'content',
  nl: {
    title: 'Elke afkorting wordt uitgelegd',
    message: (a) =>
      a.zoals === undefined
        ? `De afkorting \`${a.afkorting}\` ${a.waar.nl} wordt nergens uitgelegd.`
        : `De afkorting \`${a.afkorting}\` ${a.waar.nl} wordt geschreven als \`${a.zoals}\`.`,
    label: (a) => (a.zoals === undefined ? 'niet uitgelegd' : `schrijf ${a.zoals}`),
    why: 'Een raadslid of inwoner kent de afkorting misschien niet, of denkt aan iets anders.',
    remedy:
      'Schrijf de naam voluit met de afkorting erachter tussen haakjes, of zet haar bij `begrippen` (`afkorting`) of `organisaties` (`kort`).',
  },
  en: {
    title: 'Every abbreviation is explained',
    message: (a) =>
      a.zoals === undefined
        ? `The abbreviation \`${a.afkorting}\` ${a.waar.en} is explained nowhere.`
        : `The abbreviation \`${a.afkorting}\` ${a.waar.en} is written as \`${a.zoals}\`.`,
    label: (a) => (a.zoals === undefined ? 'not explained' : `write ${a.zoals}`),
    why: 'A council member or resident may not know the abbreviation, or may think of something else.',
    remedy:
      'Write the name in full with the abbreviation in brackets, or put it under `begrippen` (`afkorting`) or `organisaties` (`kort`).',
  },
  check: ({ region, texts, dictionary, byStatus, where }, report) => {
    const known = explainedIn(region);
    // A term with another term's abbreviation has lost its own: the slip is there, and not where that one is used.
    const { begrippen = [] } = region.data;
    const lacks = ({ term, afkorting }: (typeof begrippen)[number], found: string) =>
      afkorting === undefined && initialsOf(term) === found.toLowerCase();
    const bereft = begrippen.filter(
      ({ term, afkorting }) => afkorting !== undefined && !abbreviates(afkorting, term),
    );
    const read = texts
      .filter(({ path }) => !declaresWord(path))
      .map((text) => ({ text, abbreviations: abbreviationsIn(text.bare, dictionary) }));
    const used = new Set(read.flatMap(({ abbreviations }) => abbreviations.map(({ text }) => text)));
    const misabbreviated = begrippen.filter(
      ({ id, term, afkorting }) =>
        afkorting !== undefined &&
        abbreviates(afkorting, term) &&
        !used.has(afkorting) &&
        !texts.some(({ text }) => text.includes(`begrip.${id}.afkorting`)),
    );
    const spellings = new Map([...commonAbbreviations, ...known].map((one) => [one.toLowerCase(), one]));
    const written = texts.map(({ text }) => text);
    const done = new Set<string>();
    const codes = [...known].filter((one) => /^\p{Lu}\p{N}{1,2}$/u.test(one));
    for (const { text, abbreviations } of read) {
      for (const { 0: afkorting, index: start } of codes.length > 0 ? text.bare.matchAll(numbered) : []) {
        const zoals = codes.find((code) => code.charAt(0) === afkorting.charAt(0));
        if (zoals === undefined || known.has(afkorting) || done.has(afkorting)) continue;
        done.add(afkorting);
        const spot = { owner: text.owner, key: text.key, part: { start, end: start + afkorting.length } };
        report(spot, { afkorting, zoals, waar: where(spot) }, byStatus(spot, 'warning'));
      }
      for (const { text: afkorting, start, end } of abbreviations) {
        if (done.has(afkorting) || known.has(afkorting) || commonAbbreviations.has(afkorting)) continue;
        done.add(afkorting);
        const wrong = misabbreviated.find((one) => isForOf(afkorting, one));
        // An abbreviation with a letter that is not its term's is told as that.
        if (wrong?.afkorting?.length === afkorting.length) continue;
        if (wrong) {
          const spot = { owner: wrong, key: 'afkorting' };
          const args = { afkorting: wrong.afkorting ?? '', zoals: afkorting, waar: where(spot) };
          report(spot, args, byStatus(spot, 'warning'));
          continue;
        }
        if (bereft.some(({ term }) => abbreviates(afkorting, term))) continue;
        const same = spellings.get(afkorting.toLowerCase());
        // "GGZ" for "ggz" is a matter of taste; "WLZ" for "Wlz" is another name than the law has.
        const zoals = same !== undefined && /^\p{Lu}.*\p{Ll}/u.test(same) ? same : undefined;
        if (same !== undefined && zoals === undefined) continue;
        if (
          zoals === undefined &&
          written.some((one) => one.includes(afkorting) && explainsItself(one, afkorting))
        )
          continue;
        // Of a term that is spelled out without it, the list of terms is where the abbreviation is missing.
        const [term, ...more] = zoals === undefined ? begrippen.filter((one) => lacks(one, afkorting)) : [];
        const spot =
          term && more.length === 0
            ? { owner: term, key: 'term' }
            : { owner: text.owner, key: text.key, part: { start, end } };
        report(spot, { afkorting, zoals, waar: where(spot) }, byStatus(spot, 'warning'));
      }
    }
  },
});

/** Whether a text's abbreviation is the one a term should have: of all its words, with the letters of its own. */
function isForOf(used: string, { term, afkorting = '' }: { term: string; afkorting?: string | undefined }) {
  const [whole, part] = [used.toLowerCase(), afkorting.toLowerCase()].sort((a, b) => b.length - a.length);
  if (!whole || !part || part.length < 2 || !abbreviates(used, term)) return false;
  // "LVG" where the term has the initials LVB, and so has every text.
  if (whole.length === part.length) return whole !== part && initialsOf(term) === used.toLowerCase();
  const isFirst = used.charAt(0).toLowerCase() === term.charAt(0).toLowerCase();
  const letters = [...part];
  const isWithin =
    [...whole].filter((letter) => letter === letters[0] && letters.shift()).length === part.length;
  return isFirst && isWithin && whole !== part;
}

/** What the region itself explains or gives as a name or code, and short forms it forbids: another rule's. */
function explainedIn({ schema, data }: RegionModel): ReadonlySet<string> {
  const known = new Set<string>();
  walkData(schema, data, ({ value, path, meta }) => {
    if (typeof value !== 'string' || path.includes('noot')) return;
    const key = path.at(-1);
    if (path.includes('nietGebruiken')) {
      if (/^\S+$/u.test(value)) known.add(value);
      return;
    }
    const names = meta.verbatim === true || key === 'kort' || declaresWord(path);
    const isLaw =
      (path[0] === 'domeinen' || path[0] === 'programma') && /^(?:naam|volledig|kort)$/u.test(String(key));
    // The maker before the name of what it makes is part of that name.
    if (path[0] === 'initiatieven' && key === 'naam')
      for (const { 0: maker } of value.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,8}(?= \p{Lu}\p{Ll})/gu))
        known.add(maker);
    // A doel has a text that is called `kort` as well.
    if ((!names && !isLaw) || path.includes('doelen')) return;
    for (const { text } of abbreviationsIn(value, undefined)) known.add(text);
    if (/^\S{2,8}$/u.test(value)) known.add(value);
  });
  return known;
}
