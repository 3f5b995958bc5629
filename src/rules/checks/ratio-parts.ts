import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Indicator } from '../../model/region-schema.ts';
import { indicatorsById } from '../all-goals.ts';
import { defineRule } from '../rule.ts';
import { stemsOf } from '../words/topic-words.ts';

type Fault = 'gelijk' | 'omgekeerd';

/** The two parts of a ratio are different, and stand the way round that its name says. */
export const rule = defineRule<{ fout: Fault; deel: string; naam: string; waar: Phrase }>({
  code: 'SEG372',
  alias: 'R32',
  severity: 'error',
  source: 'E114: een verhouding waarvan niemand kan lezen wat door wat wordt gedeeld',
  phase: 'content',
  nl: {
    title: 'Teller en noemer zijn twee groepen, in de volgorde van de naam',
    message: (a) =>
      a.fout === 'gelijk'
        ? `Teller en noemer ${a.waar.nl} zijn allebei “${a.deel}”; de verhouding is dan altijd één.`
        : `“${a.deel}” staat ${a.waar.nl} als teller, terwijl dat volgens “${a.naam}” de noemer is.`,
    label: (a) => (a.fout === 'gelijk' ? 'teller is noemer' : 'teller en noemer verwisseld'),
    why: 'De uitkomst zegt dan niets, of noemt een verslechtering een verbetering.',
    remedy: 'Zet bij `teller` wat u telt en bij `noemer` waarmee u het vergelijkt.',
  },
  en: {
    title: 'The part and the whole of a ratio are two groups, in the order of its name',
    message: (a) =>
      a.fout === 'gelijk'
        ? `Part and whole ${a.waar.en} are both “${a.deel}”; the ratio is then always one.`
        : `“${a.deel}” is the part ${a.waar.en}, where “${a.naam}” says that it is the whole.`,
    label: (a) => (a.fout === 'gelijk' ? 'part is whole' : 'part and whole exchanged'),
    why: 'The outcome then says nothing, or calls a loss a gain.',
    remedy: 'Put what you count under `teller` and what you compare it with under `noemer`.',
  },
  check: ({ region, byStatus, related, where }, report) => {
    for (const indicator of indicatorsById(region.data).values()) {
      const { teller, noemer, naam } = indicator;
      if (teller === undefined || noemer === undefined) continue;
      const tell = (fout: Fault, key: 'teller' | 'noemer') => {
        const other = { owner: indicator, key: key === 'teller' ? 'noemer' : 'teller' };
        const args = { fout, deel: indicator[key] ?? '', naam, waar: where({ owner: indicator }) };
        const spot = { owner: indicator, key };
        report(spot, args, { ...byStatus({ owner: indicator }), related: related(other, 'definition') });
      };
      if (isSame(teller, noemer)) tell('gelijk', fitOf(indicator, teller) < 0 ? 'teller' : 'noemer');
      else if (!isWhole(noemer) && fitOf(indicator, teller) < 0 && fitOf(indicator, noemer) > 0)
        tell('omgekeerd', 'teller');
    }
  },
});

/** "Alle jeugdigen met hulp" can only be what a part is compared with. */
const isWhole = (part: string) => /^(?:alle|het totaal|de totale|het totale)(?!\p{L})/iu.test(part);

const isSame = (a: string, b: string) =>
  [...stemsOf(a)].sort().join(' ') === [...stemsOf(b)].sort().join(' ');

/**
 * Whether the words of a part are those of what the name counts (above nought) or of what it compares that with
 * (below). Words that both parts have tell nothing.
 */
function fitOf({ naam, teller = '', noemer = '' }: Indicator, part: string): number {
  const [counted = '', compared] = naam.split(
    /(?<!\p{L})(?:tegenover|ten opzichte van|versus|per)(?!\p{L})/iu,
  );
  const [own, all] = [stemsOf(part), [...stemsOf(teller), ...stemsOf(noemer)]];
  const isTelling = (stem: string) =>
    isSame(teller, noemer) || all.filter((one) => one === stem).length === 1;
  const hits = (text: string) =>
    [...stemsOf(text)].filter((stem) => [...own].some((one) => isTelling(one) && isAkin(one, stem))).length;
  if (compared !== undefined) return hits(counted) - hits(compared);
  const other = part === teller ? noemer : teller;
  const theirs = [...stemsOf(counted)].filter((stem) =>
    [...stemsOf(other)].some((one) => isTelling(one) && isAkin(one, stem)),
  ).length;
  return part === other ? hits(counted) - 1.5 : hits(counted) - theirs;
}

/** "Ambulante" and "ambulant", "verblijf" and "verblijfstraject". */
const isAkin = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)));
