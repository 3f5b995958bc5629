import type { Doel } from '../../model/region-schema.ts';
import { comparedWords } from '../likeness.ts';
import { defineRule } from '../rule.ts';
import { wordsOf } from '../sentences.ts';

/** A goal stands under the theme it is about. */
export const rule = defineRule<{ doel: string; thema: string; ander: string | undefined }>({
  code: 'SEG272',
  alias: 'R14',
  severity: 'warning',
  source: 'E136: een doel over eenzaamheid onder de kop Schulden',
  phase: 'content',
  nl: {
    title: 'Een doel staat onder het thema waar het over gaat',
    message: (a) =>
      a.ander === undefined
        ? `Doel \`${a.doel}\` staat onder thema «${a.thema}», maar noemt dat niet, anders dan de andere doelen van dat thema.`
        : `Doel \`${a.doel}\` staat onder thema «${a.thema}», maar spreekt van «${a.ander}».`,
    label: (a) => (a.ander === undefined ? 'hoort dit bij dit thema?' : `hoort dit bij ${a.ander}?`),
    why: 'Wie een thema opzoekt, mist het doel of leest er een dat er niet hoort.',
    remedy: 'Zet het doel onder het juiste thema, of schrijf wat het met dit thema te maken heeft.',
  },
  en: {
    title: 'A goal stands under the theme it is about',
    message: (a) =>
      a.ander === undefined
        ? `Goal \`${a.doel}\` stands under theme “${a.thema}”, but does not name it, unlike the other goals of that theme.`
        : `Goal \`${a.doel}\` stands under theme “${a.thema}”, but speaks of “${a.ander}”.`,
    label: (a) => (a.ander === undefined ? 'does it belong to this theme?' : `does it belong to ${a.ander}?`),
    why: 'Whoever looks up a theme misses the goal, or reads one that does not belong there.',
    remedy: 'Put the goal under the right theme, or say what it has to do with this theme.',
  },
  check: ({ region: { data }, byStatus }, report) => {
    for (const holder of [...(data.klantprofielen ?? []), ...(data.segmenten ?? [])]) {
      const doelen: readonly Doel[] = holder.doelen ?? [];
      const themes = new Map<string, Set<string>>();
      for (const { thema } of doelen) if (thema !== undefined) themes.set(thema, stemsOf(thema));
      const told = new Set<Doel>();
      for (const doel of doelen) {
        const { thema, kort, resultaat = '' } = doel;
        const words = [...stemsOf(kort)];
        if (thema === undefined || isAbout(themes.get(thema) ?? new Set(), [...words, ...stemsOf(resultaat)]))
          continue;
        const others = [...themes].filter(([name, stems]) => name !== thema && isAbout(stems, words));
        const [other] = others;
        if (!other || others.length > 1) continue;
        // Where the goals of a theme do not name it, its words prove nothing.
        const named = doelen.some(
          (one) => one !== doel && one.thema === other[0] && isAbout(other[1], [...stemsOf(one.kort)]),
        );
        if (!named) continue;
        const word = wordsOf(kort).find(({ text }) => isAbout(other[1], [...stemsOf(text)]));
        // An id that speaks of the other theme shows that the goal is what it was, and the theme is not.
        const isKept = isAbout(other[1], [...stemsOf(doel.id.replaceAll('-', ' '))]);
        const part = word ? { part: { start: word.start, end: word.end } } : {};
        const spot = isKept ? { owner: doel, key: 'thema' } : { owner: doel, key: 'kort', ...part };
        told.add(doel);
        report(spot, { doel: doel.id, thema, ander: other[0] }, byStatus(spot, 'warning'));
      }
      for (const doel of standingApart(doelen)) {
        if (told.has(doel)) continue;
        const spot = { owner: doel, key: 'thema' };
        report(spot, { doel: doel.id, thema: doel.thema ?? '', ander: undefined }, byStatus(spot, 'warning'));
      }
    }
  },
});

/** Whether one of the words begins as one of the stems does. */
const isAbout = (stems: ReadonlySet<string>, said: Iterable<string>) =>
  [...said].some((word) =>
    [...stems].some((stem) => word.startsWith(stem) || (word.length > 4 && stem.startsWith(word))),
  );

/**
 * Goals that say nothing of their theme where others do, and stand away from those or have the id of another thing.
 */
function standingApart(doelen: readonly Doel[]): readonly Doel[] {
  const speaks = ({ thema = '', id, kort, resultaat = '' }: Doel) =>
    isAbout(stemsOf(thema), stemsOf(`${id.replaceAll('-', ' ')} ${kort} ${resultaat}`));
  const groups = new Map<string, Doel[][]>();
  for (const [index, doel] of doelen.entries()) {
    if (doel.thema === undefined) continue;
    const known = groups.get(doel.thema) ?? [];
    groups.set(doel.thema, known);
    if (known.length > 0 && doelen[index - 1]?.thema === doel.thema) known.at(-1)?.push(doel);
    else known.push([doel]);
  }
  return [...groups.values()].flatMap((parts) => {
    const silent = parts.filter((part) => !part.some(speaks));
    const apart = parts.length > 1 && silent.length < parts.length ? silent.flat() : [];
    const all = parts.flat();
    const strays = all.some(speaks) ? all.filter((doel) => !speaks(doel) && isOfAnother(doel)) : [];
    return [...new Set([...apart, ...strays])];
  });
}

/** Whether the id of a goal has a long word that its text does not have, whole or as a verb in two: "meedoen". */
function isOfAnother({ id, kort, resultaat = '' }: Doel): boolean {
  const said = comparedWords(`${kort} ${resultaat}`);
  const long = comparedWords(id.replaceAll('-', ' ')).filter((word) => word.length >= 6);
  const isSaid = (word: string) =>
    isAbout(stemsOf(word), said) ||
    said.some((part) => part.length > 1 && word.startsWith(part) && said.includes(word.slice(part.length)));
  return long.length > 0 && !long.some(isSaid);
}

/** The long words of a text without their endings: "eenzaamheid" and "eenzame" begin alike. */
function stemsOf(text: string): Set<string> {
  const long = comparedWords(text).filter((word) => word.length >= 6);
  return new Set(long.map((word) => word.slice(0, Math.max(5, Math.min(7, word.length - 2)))));
}
