import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import { type SpokenLength, spokenLengthsIn } from '../spoken-lengths.ts';
import { stemsOf } from '../words/topic-words.ts';

type Text = RuleContext['texts'][number];

interface Term {
  readonly text: Text;
  readonly length: SpokenLength;
  /** From what the term counts, as a text: empty when it counts from the question itself. */
  readonly from: string;
  readonly topics: ReadonlySet<string>;
}

/** Within what time something is done is the same in every text. */
export const rule = defineRule<{ termijn: string; ander: string; elders: Phrase; waar: Phrase }>({
  code: 'SEG374',
  alias: 'R04',
  severity: 'error',
  source: 'E032: de samenvatting belooft iets anders dan de bijlage',
  phase: 'content',
  nl: {
    title: 'Een termijn voor hetzelfde is overal even lang',
    message: (a) => `“${a.termijn}” ${a.waar.nl} is een andere termijn dan “${a.ander}” ${a.elders.nl}.`,
    label: (a) => `elders ${a.ander}`,
    why: 'Inwoners en aanbieders rekenen op de termijn die zij lezen.',
    remedy: 'Maak de termijnen gelijk, of schrijf waarin het ene van het andere verschilt.',
  },
  en: {
    title: 'A term for the same thing is equally long everywhere',
    message: (a) => `“${a.termijn}” ${a.waar.en} is another term than “${a.ander}” ${a.elders.en}.`,
    label: (a) => `elsewhere ${a.ander}`,
    why: 'Residents and providers count on the term they read.',
    remedy: 'Make the terms equal, or write in what the one differs from the other.',
  },
  check: ({ texts, byStatus, related, where }, report) => {
    const terms = texts.flatMap(termsOf);
    const told = new Set<Term>();
    for (const group of groupsOf(terms)) {
      const agreeing = (one: Term) => group.filter((other) => isAsLong(one.length, other.length)).length;
      // The term with the fewest others of its length is the slip; of two, the one outside the segment.
      const [odd] = [...group].sort((a, b) => agreeing(a) - agreeing(b) || inSegment(a) - inSegment(b));
      const other = group.find((one) => odd && !isAsLong(one.length, odd.length));
      if (!odd || !other || told.has(odd)) continue;
      told.add(odd);
      const spot = spotOf(odd);
      const elders = where({ owner: other.text.owner });
      const args = { termijn: odd.length.text, ander: other.length.text, elders, waar: where(spot) };
      report(spot, args, { ...byStatus(spot), related: related(spotOf(other), 'definition') });
    }
  },
});

const spotOf = ({ text, length }: Term) => ({
  owner: text.owner,
  key: text.key,
  part: { start: length.start, end: length.end },
});

const inSegment = ({ text }: Term) => (text.holders.segment ? 1 : 0);

/** Of two terms that say only the least, it is the least that must be the same. */
const isAsLong = (a: SpokenLength, b: SpokenLength) =>
  a.most === b.most && !Number.isFinite(a.most)
    ? Math.abs(a.least - b.least) < 1
    : a.least <= b.most && b.least <= a.most;

/** The terms in a text: "binnen drie dagen", "ten minste een maand voordat het traject eindigt". */
function termsOf(text: Text): readonly Term[] {
  if (!/binnen|uiterlijk|minste|minstens/iu.test(text.bare)) return [];
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
function topicsOf({ holders }: Text, { text }: Stretch, { start, end }: Stretch): ReadonlySet<string> {
  return stemsOf(`${text.slice(0, start)} ${text.slice(end)} ${holders.segment?.naam ?? ''}`);
}

/** Terms of the same thing: two topics alike, of which one in no other term, counted from the same moment. */
function groupsOf(terms: readonly Term[]): readonly (readonly Term[])[] {
  const byTopic = new Map<string, Set<Term>>();
  for (const term of terms)
    for (const topic of term.topics) {
      if (topic.length < 4) continue;
      for (const key of [topic, topic.slice(0, 6)].slice(0, topic.length > 6 ? 2 : 1))
        byTopic.set(key, (byTopic.get(key) ?? new Set()).add(term));
    }
  const numbers = new Map(terms.map((term, index) => [term, index]));
  const groups = new Map<string, readonly Term[]>();
  for (const group of byTopic.values()) {
    if (group.size < 2 || group.size > crowd) continue;
    for (const term of group) {
      const like = [...group].filter((other) => isSameThing(term, other));
      if (like.length > 1) groups.set(like.map((one) => numbers.get(one)).join(' '), like);
    }
  }
  return [...groups.values()];
}

/** So many terms about one topic say different things. */
const crowd = 12;

function isSameThing(a: Term, b: Term): boolean {
  if (a === b) return true;
  if (a.text === b.text || isFrom(a) !== isFrom(b)) return false;
  const shared = Math.min(sharedBy(a, b), sharedBy(b, a));
  if (isFrom(a)) return shared * 2 > Math.min(a.topics.size, b.topics.size) && shared > 3;
  return shared > 1;
}

const sharedBy = (a: Term, b: Term) =>
  [...a.topics].filter((topic) => [...b.topics].some((other) => isAkin(topic, other))).length;

const isFrom = ({ from }: Term) => from !== '';

const isAkin = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)));
