import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Doel, Segment } from '../../model/region-schema.ts';
import { countOf } from '../counted-words.ts';
import { comparedWords } from '../likeness.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';
import { sentencesOf } from '../sentences.ts';
import { oddOnes } from '../statements/odd-ones.ts';
import { wrongPhrases } from '../words/wrong-phrases.ts';

/** The short wording of a goal says nothing else than the long one. */
export const rule = defineRule<{ doel: string; kort: string; volledig: string; waar: Phrase }>({
  code: 'SEG273',
  alias: 'R15',
  severity: 'warning',
  source: 'E064, E065 en E068: samenvatting en bijlage die over hetzelfde doel iets anders zeggen',
  phase: 'content',
  nl: {
    title: 'De korte en de volledige tekst van een doel spreken elkaar niet tegen',
    message: (a) => `De korte tekst van doel \`${a.doel}\` zegt «${a.kort}», de volledige «${a.volledig}».`,
    label: (a) => `kort zegt: ${a.kort}`,
    why: 'De samenvatting en de bijlage beloven dan iets anders.',
    remedy: 'Kies wat er bedoeld is en schrijf het in allebei. Korter mag, anders niet.',
  },
  en: {
    title: 'The short and the long wording of a goal do not contradict each other',
    message: (a) => `The short wording of goal \`${a.doel}\` says “${a.kort}”, the long one “${a.volledig}”.`,
    label: (a) => `short says: ${a.kort}`,
    why: 'The summary and the annex then promise different things.',
    remedy: 'Choose what is meant and write that in both. Shorter is fine, different is not.',
  },
  check: ({ region, texts, byStatus, related, where }, report) => {
    const names = [...allSegments(region.data), ...(region.data.producten ?? [])].map(({ naam }) =>
      naam.toLowerCase(),
    );
    const holders: readonly Pick<Segment, 'doelen'>[] = [
      ...allSegments(region.data),
      ...(region.data.klantprofielen ?? []),
    ];
    const odds = new Map(
      oddOnes(texts, region).flatMap((one) => (one.sort === 'doel' ? [[one.spot.owner, one] as const] : [])),
    );
    for (const doel of holders.flatMap(({ doelen = [] }): readonly Doel[] => doelen)) {
      if (doel.volledig === undefined) continue;
      const odd = odds.get(doel);
      const clash = odd
        ? undefined
        : (clashOf(doel.kort, doel.volledig, names) ?? swappedWord(doel, doel.volledig));
      if (!odd && !clash) continue;
      // A garbled phrase is told where it stands.
      const both = `${doel.kort}\n${doel.volledig}`.toLowerCase();
      if (wrongPhrases.some(({ pattern }) => both.search(pattern) >= 0)) continue;
      const spot = odd?.spot ?? { owner: doel, key: 'volledig' };
      const other = odd?.other ?? { owner: doel, key: 'kort' };
      const isShort = spot.key === 'kort';
      const [kort = '', volledig = ''] = clash ?? [
        (isShort ? odd?.woorden : odd?.anders) ?? '',
        (isShort ? odd?.anders : odd?.woorden) ?? '',
      ];
      const args = { doel: doel.id, kort, volledig, waar: where(spot) };
      report(spot, args, { ...byStatus(spot, 'warning'), related: related(other, 'definition') });
    }
  },
});

/** The number or the name in which two wordings of one goal differ; undefined when they are too unlike to tell. */
function clashOf(
  short: string,
  long: string,
  names: readonly string[],
): readonly [string, string] | undefined {
  const kort = comparedWords(short);
  const whole = comparedWords(long);
  for (const [number, unit] of counted(kort)) {
    const other = counted(whole).filter(([, of]) => of === unit);
    const [first] = other;
    if (first && !other.some(([count]) => count === number))
      return [`${number} ${unit}`, `${first[0]} ${unit}`];
  }
  const opening = sentencesOf(long)[0]?.text ?? long;
  const first = comparedWords(opening);
  const likeness = kort.filter((word) => first.includes(word)).length / Math.min(kort.length, first.length);
  if (likeness < 0.6 || Math.abs(kort.length - first.length) > 2) return undefined;
  const named = (text: string) =>
    names.filter((name) => name.length > 5 && ` ${comparedWords(text).join(' ')} `.includes(` ${name} `));
  const [mine] = named(short).filter((name) => !long.toLowerCase().includes(name));
  const [theirs] = named(opening).filter((name) => !short.toLowerCase().includes(name));
  return mine !== undefined && theirs !== undefined ? [mine, theirs] : undefined;
}

/** "Hulp en onderwijs vormen …" and "Hulp en wonen vormen …": one word that differs, where the id has the first of the two. */
function swappedWord({ id, kort }: Doel, long: string): readonly [string, string] | undefined {
  const [short, whole] = [comparedWords(kort), comparedWords(long)];
  const at = short.findIndex((word, index) => word !== whole[index]);
  const [mine, theirs] = [short[at], whole[at]];
  if (at < 1 || mine === undefined || theirs === undefined || short.length < 4) return undefined;
  const isSwapped = short.slice(at + 1, at + 3).every((word, index) => word === whole[at + 1 + index]);
  const ofId = id.split('-').filter((part) => part.length > 4);
  const isOfId = ofId.some((part) => mine.startsWith(part) && !whole.some((word) => word.startsWith(part)));
  return isSwapped && isOfId ? [mine, theirs] : undefined;
}

/** Numbers with the word after them. */
function counted(words: readonly string[]): readonly (readonly [number, string])[] {
  return words.slice(0, -1).flatMap((word, index) => {
    const count = /^\d+$/u.test(word) ? Number(word) : word === 'een' ? Number.NaN : countOf(word);
    return Number.isNaN(count) ? [] : [[count, words[index + 1] ?? ''] as const];
  });
}
