import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { append } from '../append.ts';
import { clashingNames } from '../names/clashing-names.ts';
import { cutTitlesIn } from '../names/cut-titles.ts';
import { type NameUse, nameUsesIn } from '../names/find-variants.ts';
import { idSlips } from '../names/id-slips.ts';
import { kinNames } from '../names/kin-names.ts';
import { labelSlips } from '../names/label-slips.ts';
import { indexNames } from '../names/name-index.ts';
import { type NameSlip, rareSlips, slipsIn } from '../names/name-slips.ts';
import { fitted } from '../names/name-spelling.ts';
import { nameHeads, nearTailsIn } from '../names/near-tails.ts';
import { nearTitles, nearTitlesIn } from '../names/near-titles.ts';
import { nearWords } from '../names/near-words.ts';
import { titlesWithYearIn, yearTitles } from '../names/near-years.ts';
import { onlyBodies, otherBodiesIn, otherEditions } from '../names/other-bodies.ts';
import { otherQuotesIn, paperTitles } from '../names/other-quotes.ts';
import { type RegionName, regionNames } from '../names/region-names.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { hasWrongTerm } from '../wrong-terms.ts';

interface Wrong {
  readonly at: RegionText;
  readonly use: NameUse;
}

/** Every name is written as the region wrote it. */
export const rule = defineRule<{ gebruikt: string; naam: string; waar: Phrase }>({
  code: 'SEG301',
  alias: 'R17',
  severity: 'warning',
  source: 'E032-E034, E079-E083: een naam die in elk stuk anders wordt geschreven',
  phase: 'content',
  nl: {
    title: 'Elke naam staat overal op dezelfde manier geschreven',
    message: (a) => `“${a.gebruikt}” ${a.waar.nl} lijkt op de naam “${a.naam}”, maar is anders geschreven.`,
    label: () => 'andere schrijfwijze',
    why: 'Wie twee schrijfwijzen leest, weet niet zeker of het om hetzelfde gaat, en vindt de naam niet terug.',
    remedy:
      'Schrijf de naam zoals de regio hem vastlegde. Bedoelt u iets anders, kies dan duidelijk andere woorden.',
  },
  en: {
    title: 'Every name is written in the same way everywhere',
    message: (a) =>
      `“${a.gebruikt}” ${a.waar.en} resembles the name “${a.naam}”, but is written differently.`,
    label: () => 'other spelling',
    why: 'A reader who sees two spellings cannot be sure that they mean the same thing, nor find the name again.',
    remedy:
      'Write the name as the region laid it down. If you mean something else, choose clearly different words.',
  },
  check: ({ region, texts, where, byStatus, replace, related, dictionary }, report) => {
    const names = regionNames(region.data);
    const index = indexNames(names);
    const near = nearWords(names);
    const titles = nearTitles(names);
    const heads = nameHeads(names);
    const bodies = onlyBodies(names);
    const editions = otherEditions(region.data);
    const papers = paperTitles(names);
    const years = yearTitles(names);
    const owners = new Set(names.map(({ owner }) => owner));
    const slips: NameSlip[] = [];
    const wrong = new Map<RegionName, Wrong[]>();
    const right = new Set<RegionName>();
    for (const at of texts) {
      const isName = /^(?:naam|titel|term|kort|volledig|afkorting)$/u.test(String(at.key));
      // "kampen" is a verb as well as a place.
      const uses = nameUsesIn(at.bare, index, isName ? at.owner : undefined).filter(
        ({ how, text }) => how !== 'spelling' || !/^\p{Ll}+$/u.test(text) || !dictionary?.has(text),
      );
      const isRight = (start: number, end: number) =>
        uses.some((use) => use.how === 'right' && use.start <= start && use.end >= end);
      const dated = titlesWithYearIn(at, years);
      const almost =
        isName && owners.has(at.owner)
          ? []
          : [
              ...nearTitlesIn(at.bare, titles),
              ...nearTailsIn(at.bare, heads),
              ...cutTitlesIn(at.bare, names),
              ...otherBodiesIn(at.bare, bodies, editions),
              ...otherQuotesIn(at.bare, papers),
            ].filter(
              ({ start, end, name }) =>
                !isRight(start, end) &&
                name.owner !== at.owner &&
                ![...dated.wrong, ...dated.meant].some((one) => one.start <= start && end <= one.end),
            );
      const own = slipsIn(at, uses, near, (word) => dictionary?.has(word) ?? true);
      slips.push(...own);
      for (const use of almost.filter(
        ({ start, end }) => !own.some((slip) => slip.start < end && start < slip.end),
      ))
        append(wrong, use.name, { at, use: { ...use, how: 'wording' } });
      for (const name of dated.right) right.add(name);
      for (const { name, ...part } of dated.wrong) {
        const use = { name, form: name.name, how: 'wording', ...part } as const;
        append(wrong, name, { at, use });
      }
      for (const use of uses) {
        if (use.how === 'right' && at.owner !== use.name.owner) right.add(use.name);
        else if (use.how !== 'right' && !hasWrongTerm(use.form) && !(isName && use.how === 'part'))
          append(wrong, use.name, { at, use });
      }
    }
    for (const { at, name, ...part } of kinNames(texts, names))
      append(wrong, name, { at, use: { name, form: name.name, how: 'synonym', ...part } });
    for (const [name, found] of wrong) {
      const other = commonForm(found);
      // All the region writes another form: then the name itself is the slip.
      if (other !== undefined && found.length > 2 && !right.has(name)) {
        const spot = { owner: name.owner, key: name.key };
        report(spot, { gebruikt: name.name, naam: other, waar: where(spot) }, byStatus(spot, 'warning'));
        continue;
      }
      for (const { at, use } of found) {
        const { start, end } = use;
        const spot = { owner: at.owner, key: at.key, part: { start, end } };
        const naam = fitted(name, use.form, use.text);
        const edits = replace(spot, naam);
        report(
          spot,
          { gebruikt: use.text.replaceAll(/\s+/gu, ' '), naam, waar: where(spot) },
          {
            ...byStatus(spot, 'warning'),
            related: related({ owner: name.owner, key: name.key }, 'definition'),
            ...(edits ? { fix: { safe: use.how === 'spelling', edits } } : {}),
          },
        );
      }
    }
    for (const { at, start, end, text, name, word } of rareSlips(slips)) {
      const spot = { owner: at.owner, key: at.key, part: { start, end } };
      const details = {
        ...byStatus(spot, 'warning'),
        related: related({ owner: name.owner, key: name.key }, 'definition'),
      };
      report(spot, { gebruikt: text, naam: word, waar: where(spot) }, details);
    }
    for (const { owner, key, said, meant } of labelSlips(region.data)) {
      const spot = { owner, key };
      report(spot, { gebruikt: said, naam: meant, waar: where(spot) }, byStatus(spot, 'warning'));
    }
    for (const { owner, said, meant, ...part } of idSlips(region.data)) {
      const spot = { owner, key: 'naam', part };
      report(spot, { gebruikt: said, naam: meant, waar: where(spot) }, byStatus(spot, 'warning'));
    }
    for (const { name, juist } of years.misdated) {
      const spot = { owner: name.owner, key: name.key };
      report(spot, { gebruikt: name.name, naam: juist, waar: where(spot) }, byStatus(spot, 'warning'));
    }
    for (const [name, first] of clashingNames(names)) {
      const spot = { owner: name.owner, key: name.key };
      const details = {
        ...byStatus(spot, 'warning'),
        related: related({ owner: first.owner, key: first.key }, 'first'),
      };
      report(spot, { gebruikt: name.name, naam: first.name, waar: where(spot) }, details);
    }
  },
});

/** The one form all of `found` write, apart from the capital at the start. */
function commonForm(found: readonly Wrong[]): string | undefined {
  const plain = ({ use: { text } }: Wrong) => text.charAt(0).toLowerCase() + text.slice(1);
  const [first] = found;
  return first && found.every((one) => plain(one) === plain(first)) ? first.use.text : undefined;
}
