import type { RegionData, Segment } from '../model/region-schema.ts';
import { append } from './append.ts';
import { comparedWords } from './likeness.ts';
import { plainLetters } from './plain-letters.ts';
import type { RegionText } from './region-texts.ts';
import { allSegments } from './segment-family.ts';
import { worldsOf } from './segment-worlds.ts';
import { sentencesOf } from './sentences.ts';
import { isCareNoun } from './words/care-nouns.ts';
import {
  fitting,
  joinsOthers,
  notReceived,
  ownSupply,
  received,
  relationWords,
  subjectVerbs,
} from './words/relation-words.ts';

/** Another segment's name in a text that should be about its own, at offsets in the text. */
export interface Stranger {
  readonly text: RegionText;
  readonly segment: Segment;
  readonly naam: string;
  readonly start: number;
  readonly end: number;
}

/** Help of any kind: "ondersteuning helpt" names no segment. */
const anyHelp = new Set(['hulp', 'zorg', 'ondersteuning', 'verblijf', 'jeugdhulp']);
/** Names that are words for help of more kinds than one as well. */
const manyHelp = new Set([...anyHelp, 'behandeling', 'begeleiding', 'dagbesteding', 'wonen', 'crisis']);
const noThing = new Set(['ambulant', 'persoonlijke', 'beschut']);

/** Fields in which a segment says what it is itself, and not what it touches. */
const ofItself = (path: RegionText['path']) =>
  path.some((key) =>
    ['doelen', 'ambitie', 'omschrijving', 'omschrijvingPerWet', 'doelgroep', 'doelgroepPerWet'].includes(
      String(key),
    ),
  );
const ofPeople = (path: RegionText['path']) =>
  path.some((key) => /^doelgroep(?:PerWet)?$/u.test(String(key)));
const notItsOwn = /^(?:raakvlakken|naam|kenmerk|diensten|voorliggend|kengetallen|groep|thema|noot)$/u;
const isMeasure = ({ path }: RegionText) => path.includes('indicatoren');
const isRead = ({ path }: RegionText) =>
  isMeasureName(path) || !path.some((key) => notItsOwn.test(String(key)));
const isMeasureName = (path: RegionText['path']) =>
  path.includes('indicatoren') && ['naam', 'teller', 'noemer'].includes(String(path.at(-1)));

interface Naming {
  readonly path: RegionText['path'];
  readonly word: string;
  /** Whether neither a list nor another segment stands behind it. */
  readonly isAlone: boolean;
  /** Whether the segment touches the one that is named. */
  readonly touches: boolean;
  /** The part of the sentence that the name stands in, without what lies beyond its commas. */
  readonly clause: string;
}

/** By the place of a name in a sentence, whether the segment speaks there of what it is itself. */
const isSaidAsOwn = {
  first: ({ path, touches }: Naming) => ofItself(path) || !touches,
  supply: ({ path }: Naming) => ofItself(path),
  fits: () => true,
  given: ({ path, clause }: Naming) => ofPeople(path) && !notReceived.test(clause),
  named: ({ path, word, touches, clause, isAlone }: Naming) =>
    ofItself(path) && isAlone && !touches && !notReceived.test(clause) && !manyHelp.has(word),
};

/** What the texts of each segment may name of others, and what they name of them all the same. */
export function segmentStrangers(data: RegionData, texts: readonly RegionText[]): readonly Stranger[] {
  const segments = allSegments(data);
  const names = namesOf(segments);
  if (segments.length < 2 || names.size === 0) return [];
  const any = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`))
    .join('|');
  const patterns = {
    first: new RegExp(
      String.raw`^(${any})(\p{L}*)(?:\s+(?!en\s|of\s|die\s|dat\s)\p{L}+){0,3}?\s+(?:${subjectVerbs})(?!\p{L})`,
      'iu',
    ),
    supply: new RegExp(String.raw`(?<!\p{L})${ownSupply}(${any})()(?!\p{L})`, 'iu'),
    fits: new RegExp(String.raw`(?<!\p{L})${fitting}(${any})(\p{L}*)(?=\s*(?:[,.;:]|$))`, 'iu'),
    given: new RegExp(String.raw`(?<!\p{L})(${any})()${received}(?!\p{L})`, 'iu'),
    named: new RegExp(String.raw`(?<!\p{L})(${any})(\p{L}*)`, 'iu'),
  };
  const worlds = worldsOf(data, segments, texts);
  const twins = copiesByWords(texts);
  return texts.flatMap((text): readonly Stranger[] => {
    const { segment } = text.holders;
    if (!segment || 'gelijkAan' in text.owner || !isRead(text)) return [];
    const world = worlds.get(segment.id);
    if (!world) return [];
    const touching = new Set((segment.raakvlakken ?? []).map((one) => one.segment));
    for (const sentence of sentencesOf(text.bare, text.text)) {
      const isCopied = (other: Segment) => twins.get(keyOf(sentence.text))?.has(other.id) === true;
      const isRelated = relationWords.test(sentence.text);
      const isOfOthers = joinsOthers.test(sentence.text);
      const kinds = isMeasure(text)
        ? (['named'] as const)
        : (['first', 'supply', 'fits', 'given', 'named'] as const);
      for (const kind of kinds) {
        const match = patterns[kind].exec(sentence.text);
        const word = match?.[1]?.replaceAll(/\s+/gu, ' ').toLowerCase() ?? '';
        const other = names.get(word);
        if (!match || !other || other.some(({ id }) => world.family.has(id)) || world.said.includes(word))
          continue;
        if (plainLetters(sentence.text).includes(plainLetters(segment.naam))) continue;
        if ((match[2] ?? '') !== '' && word.length < 6) continue;
        const isElsewhere = world.texts.some(
          (one) =>
            one.text !== text &&
            !one.text.path.includes('kengetallen') &&
            one.bare.includes(word) &&
            (kind !== 'first' || !one.text.path.includes('doelen')),
        );
        const touches = other.some(({ id }) => touching.has(id));
        const clause = clauseAround(sentence.text, match.index);
        const behind = sentence.text.slice(match.index + match[0].length);
        const isAlone = !/^(?:,|\s+(?:en|of)\s)/u.test(behind) && !patterns.named.test(behind);
        const isStrange =
          other.some(isCopied) ||
          ((!isRelated || (kind === 'first' && isOfOthers)) &&
            !isElsewhere &&
            !anyHelp.has(word) &&
            (isMeasure(text) || isSaidAsOwn[kind]({ path: text.path, word, touches, clause, isAlone })));
        if (!isStrange) continue;
        const start =
          sentence.start + match.index + match[0].toLowerCase().indexOf(match[1]?.toLowerCase() ?? '');
        const naam = `${match[1] ?? ''}${match[2] ?? ''}`;
        return [{ text, segment, naam: naam.replaceAll(/\s+/gu, ' '), start, end: start + naam.length }];
      }
    }
    return [];
  });
}

function clauseAround(sentence: string, at: number): string {
  const before =
    sentence
      .slice(0, at)
      .split(/[,;:]|\sen\s/u)
      .at(-1) ?? '';
  return `${before}${sentence.slice(at).split(/[,;:]|\sen\s/u)[0] ?? ''}`;
}

/** By name in small letters, whole or a part of one that is a kind of help: the segments called so. */
function namesOf(segments: readonly Segment[]): ReadonlyMap<string, readonly Segment[]> {
  const names = new Map<string, Segment[]>();
  for (const segment of segments) {
    const whole = segment.naam.toLowerCase();
    const parts = whole.split('/').filter((part) => isCareNoun(part) && !noThing.has(part));
    for (const name of new Set([whole, ...parts])) if (name.length > 4) append(names, name, segment);
  }
  return names;
}

/** By the words of a sentence: the segments in which it stands to the letter. */
function copiesByWords(texts: readonly RegionText[]): ReadonlyMap<string, ReadonlySet<string>> {
  const copies = new Map<string, Set<string>>();
  for (const text of texts) {
    const { segment } = text.holders;
    if (!segment || 'gelijkAan' in text.owner || !isRead(text)) continue;
    for (const sentence of sentencesOf(text.bare, text.text)) {
      const words = comparedWords(sentence.text);
      if (words.length < (isMeasure(text) ? 2 : 5)) continue;
      const key = words.join(' ');
      copies.set(key, (copies.get(key) ?? new Set()).add(segment.id));
    }
  }
  return copies;
}

const keyOf = (sentence: string) => comparedWords(sentence).join(' ');
