import type { RegionText } from './region-texts.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import { type SpokenLength, spokenLengthsIn } from './spoken-lengths.ts';
import { stemsOf } from './words/topic-words.ts';

/** Within what time a text says that something is done. */
export interface SpokenTerm {
  readonly text: RegionText;
  readonly length: SpokenLength;
  /** From what the term counts, as a text: empty when it counts from the question itself. */
  readonly from: string;
  readonly topics: ReadonlySet<string>;
}

/** Of two terms that say only the least, it is the least that must be the same. */
export const isAsLong = (a: SpokenLength, b: SpokenLength) =>
  a.most === b.most && !Number.isFinite(a.most)
    ? Math.abs(a.least - b.least) < 1
    : a.least <= b.most && b.least <= a.most;

/** The terms in a text: "binnen drie dagen", "minstens een week voordat iemand verhuist". */
export function spokenTermsIn(text: RegionText): readonly SpokenTerm[] {
  // What an indicator counts within some time is no promise.
  if (text.holders.indicator || !/binnen|uiterlijk|minste|minstens/iu.test(text.bare)) return [];
  return sentencesOf(text.bare, text.text).flatMap((sentence) =>
    spokenLengthsIn(sentence.text).flatMap((length) => {
      const ahead = sentence.text.slice(0, length.start);
      const isWithin = /(?<!\p{L})binnen[ \n]+$/iu.test(ahead);
      const isBefore = /^(?:ten minste|minstens|uiterlijk|minimaal)/iu.test(length.text);
      const from = fromWhat.exec(sentence.text.slice(length.end))?.[0] ?? '';
      if (!isWithin && (!isBefore || from === '')) return [];
      const at: SpokenLength = {
        ...length,
        start: length.start + sentence.start,
        end: length.end + sentence.start,
      };
      return [{ text, length: at, from, topics: topicsOf(text, sentence, length) }];
    }),
  );
}

const fromWhat = /^[ \n]+(?:na|nadat|voor|vóór|voordat|sinds|vanaf)(?!\p{L})[^,.;:]*/iu;

/** What the term is about: the words of its sentence, and the name of the segment it stands in. */
function topicsOf({ holders }: RegionText, { text }: Stretch, { start, end }: Stretch): ReadonlySet<string> {
  return stemsOf(`${text.slice(0, start)} ${text.slice(end)} ${holders.segment?.naam ?? ''}`);
}

/** Terms of the same thing: two topics alike, of which one in no other term, counted from the same moment. */
export function likeTerms(terms: readonly SpokenTerm[]): readonly (readonly SpokenTerm[])[] {
  const byTopic = new Map<string, Set<SpokenTerm>>();
  for (const term of terms)
    for (const topic of term.topics) {
      if (topic.length < 4 || common.test(topic)) continue;
      for (const key of [topic, topic.slice(0, 6)].slice(0, topic.length > 6 ? 2 : 1))
        byTopic.set(key, (byTopic.get(key) ?? new Set()).add(term));
    }
  const numbers = new Map(terms.map((term, index) => [term, index]));
  const groups = new Map<string, readonly SpokenTerm[]>();
  for (const group of byTopic.values()) {
    if (group.size < 2 || group.size > crowd) continue;
    for (const term of group) {
      const like = [...group].filter((other) => isSameThing(term, other));
      if (like.length > 1) groups.set(like.map((one) => numbers.get(one)).join(' '), like);
    }
  }
  return [...groups.values()];
}

/** Words that any two promises share. */
const common =
  /^(?:hulp|inwoner|jeugdig|jonger|gezin|client|cliënt|ouder|mens|nodig|hebb?|krijg|kan|kun|begin|start|gemeent|aanbieder|zorg|ondersteuning|tijd)$/u;

/** So many terms about one topic say different things. */
const crowd = 12;

function isSameThing(a: SpokenTerm, b: SpokenTerm): boolean {
  if (a === b) return true;
  if (a.text === b.text || isFrom(a) !== isFrom(b)) return false;
  const shared = Math.min(sharedBy(a, b), sharedBy(b, a));
  if (isFrom(a)) return shared * 2 > Math.min(a.topics.size, b.topics.size) && shared > 3;
  const isTelling = [...a.topics].some(
    (topic) => !common.test(topic) && sharedBy({ ...a, topics: new Set([topic]) }, b) > 0,
  );
  return shared > 1 && isTelling;
}

const sharedBy = (a: SpokenTerm, b: SpokenTerm) =>
  [...a.topics].filter((topic) => [...b.topics].some((other) => isAkin(topic, other))).length;

const isFrom = ({ from }: SpokenTerm) => from !== '';

const isAkin = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)));
