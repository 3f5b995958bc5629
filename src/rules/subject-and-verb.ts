import type { Stretch } from './sentences.ts';
import { deNouns, hetNouns, pluralNouns } from './words/nouns.ts';
import { byMore, byOne } from './words/verbs.ts';

/** A verb that does not go with what does it, and the form that does. */
export interface WrongVerb extends Stretch {
  readonly subject: string;
  readonly better: string;
}

const adverbs =
  'daarom|daarnaast|daarbij|daarna|dan|nu|zo|hiermee|daarmee|hiervoor|daarvoor|soms|vaak|ook|samen|vanaf nu|straks|bovendien|verder|zelf|weer|niet|wel|nog|al|meer|steeds|altijd|beter|sneller|graag';
const conjunctions =
  'dat|zodat|waardoor|waarmee|waarbij|als|of|omdat|opdat|wanneer|doordat|totdat|terwijl|hoe|waar';
/** What may follow a verb as its subject: "De kosten betaalt de gemeente", "De toegang richten gemeenten in". */
const followsAsOne =
  /^\s+(?:(?:de|het|een|deze|dit|elke?|iedere?)\s(?!\p{L}+(?:en|s)(?!\p{L}))|(?:hij|zij|ze|u|men|iedereen|niemand|\p{Lu}|\ufffc))/u;
const followsAsMore =
  /^\s+(?:(?:de|alle|deze|onze|veel)\s\p{L}+(?:en|s)(?!\p{L})|(?:we|wij|zij|ze)(?!\p{L})|(?:de\s)?(?:\p{Lu}|\ufffc))/u;

function mayBeObject(noun: string, rest: string): boolean {
  if (pluralNouns.has(noun.toLowerCase())) return followsAsOne.test(rest);
  return followsAsMore.test(rest) || pluralNouns.has(/^\s+(\p{L}+)/u.exec(rest)?.[1] ?? '');
}

/**
 * The verbs in a sentence that do not agree with their subject, where that is all but certain: the subject opens
 * the sentence, follows a conjunction, or stands right behind the verb after an adverb.
 */
export function wrongVerbs(sentence: string): readonly WrongVerb[] {
  return [...opening(sentence), ...subordinate(sentence), ...inverted(sentence)];
}

const openings = ['', String.raw`\p{Ll}+e `].map(
  (adjective) =>
    new RegExp(
      String.raw`^(?<subject>(?:(?:[Dd]e|[Aa]lle|[Dd]eze|[Oo]nze|[Dd]ie|[Vv]eel|[Ss]ommige|[Bb]eide|[Hh]et|[Ee]lke?|[Ii]edere?) )?${adjective}(?<noun>\p{L}[\p{L}'’]*)(?: (?:\p{Lu}[\p{L}\p{N}-]*|\p{N}+\p{Lu}+))?) (?:(?:ook|zelf|samen) )?(?<verb>\p{Ll}+)(?![\p{L}-])`,
      'u',
    ),
);

function opening(sentence: string): readonly WrongVerb[] {
  for (const pattern of openings) {
    const match = pattern.exec(sentence);
    const { subject = '', noun = '', verb = '' } = match?.groups ?? {};
    const found = match && mismatch(noun, verb, subject);
    if (!found) continue;
    // "De kosten betaalt de gemeente": what opens the sentence may be the object.
    const rest = sentence.slice(match[0].length);
    if ((!found.alone && mayBeObject(noun, rest)) || toldTo.test(rest)) return [];
    return [wrong(subject, verb, found.better, match[0].length - verb.length)];
  }
  return [];
}

function subordinate(sentence: string): readonly WrongVerb[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}-])(?:${conjunctions}) (?<subject>(?:(?:de|alle|deze|onze|die|het|elke?|iedere?) )?(?<noun>\p{Ll}[\p{Ll}'’]*)) (?:(?:${adverbs}|zelf|samen) ){0,2}(?<verb>kan|wil|moet|zal|mag|heeft|is|wordt|kunnen|willen|moeten|zullen|mogen|hebben|zijn|worden)(?![\p{L}-])`,
    'giu',
  );
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const { subject = '', noun = '', verb = '' } = match.groups ?? {};
    const found = mismatch(noun, verb.toLowerCase(), subject);
    if (toldTo.test(sentence.slice(match.index + match[0].length))) return [];
    return found ? [wrong(subject, verb, found.better, match.index + match[0].length - verb.length)] : [];
  });
}

function inverted(sentence: string): readonly WrongVerb[] {
  const pattern = new RegExp(
    String.raw`^(?:${adverbs}) (?<verb>\p{Ll}+) (?<subject>(?:de|alle|deze|onze|het|elke?|iedere?) (?<noun>\p{Ll}[\p{Ll}'’]*))(?![\p{L}-])`,
    'iu',
  );
  const match = pattern.exec(sentence);
  const { subject = '', noun = '', verb = '' } = match?.groups ?? {};
  const found = match && mismatch(noun, verb, subject);
  // "Samen maken de gemeente en de aanbieder een plan."
  const rest = sentence.slice(match?.[0].length ?? 0);
  return found && !/^(?:,| en | of | (?:\p{L}+ ){1,4}en )/u.test(rest)
    ? [wrong(subject, verb, found.better, match[0].length - subject.length - 1 - verb.length)]
    : [];
}

function wrong(subject: string, verb: string, better: string, start: number): WrongVerb {
  return { text: verb, start, end: start + verb.length, subject, better };
}

/** "Inwoners wordt gevraagd": what is told or asked of someone is the subject. */
const toldTo =
  /^(?:\s\p{L}+){0,5}\s(?:gevraagd|verzocht|geadviseerd|aangeraden|verteld|gegund|geboden|toegezegd|duidelijk|gegeven)(?!\p{L})/u;

function mismatch(
  noun: string,
  verb: string,
  subject: string,
): { readonly better: string; readonly alone: boolean } | undefined {
  const lower = noun.toLowerCase().replaceAll('’', "'");
  if (pluralNouns.has(lower)) {
    const forms = byOne.get(verb);
    return forms && { better: forms.more, alone: forms.alone ?? false };
  }
  // Without an article the noun may be the object: "Inzicht bieden in de kosten".
  const isBare = subject.toLowerCase() === noun.toLowerCase();
  if (isBare || (!deNouns.has(lower) && !hetNouns.has(lower))) return undefined;
  const forms = byMore.get(verb);
  // "Een aantal gemeenten willen" is accepted Dutch.
  return forms && lower !== 'aantal' ? { better: forms.one, alone: forms.alone ?? false } : undefined;
}
