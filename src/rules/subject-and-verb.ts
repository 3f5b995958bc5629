import type { Stretch } from './sentences.ts';
import { actorNouns, deNouns, hetNouns, pluralNouns } from './words/nouns.ts';
import { isPersonNoun } from './words/person-nouns.ts';
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
  // "De raad stelden de grenzen": who acts and opens the sentence does what follows, unless others who act come next.
  const [, next = ''] = /^\s+(?:(?:de|alle|deze|onze|veel)\s)?(\p{Ll}+)/u.exec(rest) ?? [];
  if (actorNouns.has(noun.toLowerCase()) && next !== '' && !/^(?:we|wij|zij|ze)$/u.test(next))
    return isPersonNoun(next) || actorNouns.has(next.replace(/(?:en|n|s)$/u, ''));
  return followsAsMore.test(rest) || pluralNouns.has(/^\s+(\p{L}+)/u.exec(rest)?.[1] ?? '');
}

/**
 * The verbs in a sentence that do not agree with their subject, where that is all but certain: the subject opens
 * the sentence, follows a conjunction, or stands right behind the verb after an adverb.
 */
export function wrongVerbs(sentence: string): readonly WrongVerb[] {
  return [
    ...opening(sentence),
    ...subordinate(sentence),
    ...atTheEnd(sentence),
    ...counted(sentence),
    ...inverted(sentence),
  ];
}

const beside = String.raw`(?: (?:van|in|uit|voor|bij|op|met|binnen|aan) (?:(?:de|het|een|onze|deze|elke) )?(?:\p{Ll}+e )?\p{L}{3,})`;
const openings = [
  ['', ''],
  [String.raw`\p{Ll}+e `, ''],
  ['', beside],
  [String.raw`\p{Ll}+e `, beside],
].map(
  ([adjective, more]) =>
    new RegExp(
      String.raw`^(?<subject>(?:(?:[Dd]e|[Aa]lle|[Dd]eze|[Oo]nze|[Dd]ie|[Vv]eel|[Ss]ommige|[Bb]eide|[Hh]et|[Ee]lke?|[Ii]edere?) )?${adjective}(?<noun>\p{L}[\p{L}'’]*)(?: (?:\p{Lu}[\p{L}\p{N}-]*|\p{N}+\p{Lu}+))?)${more} (?:(?:ook|zelf|samen) )?(?<verb>\p{Ll}+)(?![\p{L}-])`,
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

const breaks =
  'en|of|maar|die|dat|als|omdat|zodat|om|te|wie|wat|waar|hoe|waarmee|waarin|men|iedereen|niemand|hij|zij|ze|het|dit|u|we|wij|je|ik|er|dan';
const endOfClause = String.raw`(?=[.,;:!?]|$)`;
const plainWords = String.raw`(?<between>(?:(?!(?:${breaks})(?![\p{L}-]))\p{Ll}[\p{Ll}'’-]* ){0,6}?)`;

/** The verb at the end of a clause: "zodat aanbieders betere hulp biedt", "jongeren die zelf geen hulp zoekt". */
function atTheEnd(sentence: string): readonly WrongVerb[] {
  const clause = new RegExp(
    String.raw`(?<![\p{L}-])(?:dat|zodat|als|omdat|opdat|wanneer|doordat|terwijl) (?<subject>(?:(?:de|alle|deze|onze|het|elke?|iedere?) )?(?<noun>\p{Ll}[\p{Ll}'’]*)) ${plainWords}(?<verb>\p{Ll}+)${endOfClause}`,
    'giu',
  );
  const relative = new RegExp(
    String.raw`(?<=^|^(?:de|alle|deze|onze|veel) |(?<!\p{L})(?:de|het) hulp aan )(?<subject>(?<noun>\p{L}[\p{Ll}'’]*)),? die ${plainWords}(?<verb>\p{Ll}+)${endOfClause}`,
    'giu',
  );
  return [clause, relative].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const { subject = '', noun = '', verb = '', between = '' } = match.groups ?? {};
      const inside = between.trim().split(' ');
      // With another verb the last may be an infinitive; what may be a subject itself may go with the verb.
      const isOther = (word: string) => byOne.has(word) || byMore.has(word) || actorNouns.has(word);
      if (inside.some(isOther) || /^(?:is|wordt|worden|zijn)$/u.test(verb)) return [];
      if (pattern === relative && (!pluralNouns.has(noun.toLowerCase()) || inside.some(mayAct))) return [];
      const found = mismatch(noun, verb, `${subject} `);
      return found ? [wrong(subject, verb, found.better, match.index + match[0].length - verb.length)] : [];
    }),
  );
}

const mayAct = (word: string) =>
  /^(?:de|het|een|elke?|toegang|school|zorg|onderwijs|politiek|ouder)$/u.test(word);

/** "Minder jongeren voelt zich": what is counted is more than one. */
function counted(sentence: string): readonly WrongVerb[] {
  const match =
    /^(?<subject>(?:Minder|Meer|Weinig|Enkele|Twee|Drie|Vier|Vijf|Genoeg) (?:\p{Ll}+e )?(?<noun>\p{Ll}+)) (?<verb>\p{Ll}+)(?![\p{L}-])/u.exec(
      sentence,
    );
  const { subject = '', noun = '', verb = '' } = match?.groups ?? {};
  // "Minder kinderen in een instelling is ons doel", "Meer partners vraagt overleg": the thought as a whole.
  if (
    !match ||
    !isPersonNoun(noun) ||
    !pluralNouns.has(noun) ||
    /^(?:is|was|vraagt|geeft|zorgt|maakt|kost|leidt)$/u.test(verb)
  )
    return [];
  const found = mismatch(noun, verb, subject);
  return found ? [wrong(subject, verb, found.better, match[0].length - verb.length)] : [];
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
  return forms && !/(?:aantal|deel|groep|paar|percentage|reeks)$/u.test(lower)
    ? { better: forms.one, alone: forms.alone ?? false }
    : undefined;
}
