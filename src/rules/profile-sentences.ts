import type { RegionData } from '../model/region-schema.ts';
import { append } from './append.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';
import { type Stretch, sentencesOf, wordsOf } from './sentences.ts';

type Klantprofiel = NonNullable<RegionData['klantprofielen']>[number];

/** A sentence that says of one klantprofiel what another says of itself. */
interface OtherProfile {
  readonly spot: Spot;
  readonly woord: string;
  readonly eigen: Klantprofiel;
}

/** So many words in a row are the words of that text, and no chance. */
const run = 6;

/** The sentences outside the klantprofielen that name one and have the words of the koers of another. */
export function otherProfiles(
  texts: readonly RegionText[],
  { klantprofielen = [] }: RegionData,
): readonly OtherProfile[] {
  if (klantprofielen.length < 2) return [];
  const byName = new Map(klantprofielen.map((profile) => [profile.naam.toLowerCase(), profile]));
  const owners = new Map<string, Set<Klantprofiel>>();
  for (const profile of klantprofielen)
    for (const text of [profile.koers ?? '', profile.omschrijving ?? ''])
      for (const words of runsOf(wordsOf(text)))
        owners.set(words, (owners.get(words) ?? new Set()).add(profile));
  return texts.flatMap((text): readonly OtherProfile[] => {
    if (text.holders.klantprofiel) return [];
    return sentencesOf(text.bare, text.text).flatMap((sentence): readonly OtherProfile[] => {
      const words = wordsOf(sentence.text);
      const named = new Map<Klantprofiel, Stretch[]>();
      for (const word of words) {
        const profile = byName.get(word.text.toLowerCase());
        if (profile) append(named, profile, word);
      }
      const [[own, [word]] = [undefined, []], more] = [...named];
      if (!own || !word || more) return [];
      const rest = words.filter((one) => !named.get(own)?.includes(one));
      const found = runsOf(rest).map((one) => owners.get(one));
      const other = found.find((one) => one?.size === 1 && !one.has(own));
      if (!other || found.some((one) => one?.has(own) === true)) return [];
      const part = { start: sentence.start + word.start, end: sentence.start + word.end };
      const [eigen] = other;
      return eigen ? [{ spot: { owner: text.owner, key: text.key, part }, woord: word.text, eigen }] : [];
    });
  });
}

function runsOf(words: readonly Stretch[]): readonly string[] {
  const plain = words.map(({ text }) => text.toLowerCase());
  return plain
    .slice(0, Math.max(0, plain.length - run + 1))
    .map((_, at) => plain.slice(at, at + run).join(' '));
}
