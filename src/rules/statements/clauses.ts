import type { Stretch } from '../sentences.ts';
import { actorOf } from '../words/actors.ts';

/** A part of a sentence that says one thing. */
export interface Clause extends Stretch {
  /** Whether it holds only in the case that the rest of the sentence names. */
  readonly isConditional: boolean;
}

const cut =
  /[;:]\s|,\s+(?!(?:die|dat|wie|wat|waar\p{L}*|met|zonder|zoals|\p{L}*ge\p{L}+(?:d|t|en) door)\s)|\s(?=(?:omdat|zodat|terwijl|voordat|nadat|doordat|want|maar|tenzij|mits)\s)|(?<!\bzo \p{L}+|zowel|net)\s(?=(?:als|dat(?!\svast))\s)/giu;
const conditional =
  /(?<!\bzo \p{L}+ )(?<![\p{L}])(?:als|wanneer|indien|tenzij|mits|soms|zodra|waar nodig|zo nodig)(?!\p{L})/iu;

/** The clauses of a sentence, at offsets in the text it stands in. */
export function clausesOf(sentence: Stretch): readonly Clause[] {
  const cuts = [
    ...[...sentence.text.matchAll(cut)].map(({ 0: found, index }) => index + found.length),
    ...[...sentence.text.matchAll(/\s+en\s+(?=(?:de|het|elke|iedere)\s+(?:\p{L}+e\s+)?(\p{L}+))/giu)]
      .filter(({ 1: noun = '' }) => actorOf(noun) !== undefined)
      .map(({ 0: found, index }) => index + found.length),
    sentence.text.length,
  ].sort((a, b) => a - b);
  const hasCondition = conditional.test(sentence.text);
  let from = 0;
  return cuts.flatMap((to): Clause[] => {
    const text = sentence.text.slice(from, to);
    const start = sentence.start + from;
    from = to;
    const isConditional = hasCondition && !/^(?:als|wanneer|indien)\s/iu.test(text.trim());
    return text.trim() === '' ? [] : [{ text, start, end: start + text.length, isConditional }];
  });
}
