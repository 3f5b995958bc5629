import type { RegionText } from './region-texts.ts';
import { paragraphsOf, type Stretch, sentencesOf } from './sentences.ts';

/** A sentence of the region's texts, with the paragraph it stands in. */
export interface PolicySentence {
  readonly text: RegionText;
  readonly sentence: Stretch;
  readonly paragraph: Stretch;
  /** The sentence as written, with its expressions and markup. */
  readonly written: string;
  /** Whether it sets a goal or a norm and so says nothing of what was counted. */
  readonly isGoal: boolean;
}

const notRead = new Set(['datasets', 'bronnen', 'kengetallen', 'eenheid', 'titel', 'term', 'naam']);
const goals = new Set([
  'doelen',
  'indicatoren',
  'ambitie',
  'streefwaarde',
  'uitgangspunten',
  'focuspunten',
  'kwaliteitskader',
  'eisen',
  'koers',
  'beoogd',
  'opschriften',
  'aandachtspunten',
  'principes',
  'definitie',
  'leeftijd',
  'looptijd',
]); // prettier-ignore

const sentences = new WeakMap<readonly RegionText[], readonly PolicySentence[]>();

/** The sentences of a region that say something of figures; tables, sources and names are left out. */
export function policySentences(texts: readonly RegionText[]): readonly PolicySentence[] {
  const isRead = ({ path, key }: RegionText) =>
    (path[0] === 'datasets' && key === 'toelichting') ||
    !path.some((step) => typeof step === 'string' && notRead.has(step));
  const known = sentences.get(texts) ?? texts.filter(isRead).flatMap(readText);
  sentences.set(texts, known);
  return known;
}

/** The sentences of the texts that stand under a key. */
export function sentencesIn(texts: readonly RegionText[], key: string): readonly PolicySentence[] {
  return texts.filter(({ path }) => path.includes(key)).flatMap(readText);
}

function readText(text: RegionText): readonly PolicySentence[] {
  const isResult = text.path.includes('focuspunten') && text.key === 'resultaat';
  const isGoal = !isResult && text.path.some((key) => typeof key === 'string' && goals.has(key));
  const paragraphs = paragraphsOf(text.bare, text.text);
  return sentencesOf(text.bare, text.text).map((sentence) => ({
    text,
    sentence,
    paragraph:
      paragraphs.find(({ start, end }) => start <= sentence.start && sentence.end <= end) ?? sentence,
    written: text.text.slice(sentence.start, sentence.end),
    isGoal,
  }));
}
