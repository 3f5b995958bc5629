import { isDe, isHet, isPlural } from './noun-kinds.ts';
import { wrongPluralVerbs } from './plural-verbs.ts';
import { actorNouns } from './words/nouns.ts';
import { isPersonNoun } from './words/person-nouns.ts';
import { byMore, byOne, formsOf } from './words/verbs.ts';
import { breaks, followsAsOne, type WrongVerb, wrongVerb } from './wrong-verb.ts';

const adverbs =
  'daarom|daarnaast|daarbij|daarna|dan|nu|zo|hiermee|daarmee|hiervoor|daarvoor|soms|vaak|ook|samen|vanaf nu|straks|bovendien|verder|zelf|weer|niet|wel|nog|al|meer|steeds|altijd|beter|sneller|graag';
const conjunctions =
  'dat|zodat|waardoor|waarmee|waarbij|als|of|omdat|opdat|wanneer|doordat|totdat|terwijl|hoe|waar';
const followsAsMore =
  /^\s+(?:(?:de|alle|deze|onze|veel)\s\p{L}+(?:en|s)(?!\p{L})|(?:we|wij|zij|ze)(?!\p{L})|(?:de\s)?(?:\p{Lu}|\ufffc))/u;

function mayBeObject(noun: string, rest: string): boolean {
  if (isPlural(noun.toLowerCase())) return followsAsOne.test(rest);
  // "De raad stelden de grenzen": who acts and opens the sentence does what follows, unless others who act come next.
  const [, next = ''] = /^\s+(?:(?:de|alle|deze|onze|veel)\s)?(\p{Ll}+)/u.exec(rest) ?? [];
  if (actorNouns.has(noun.toLowerCase()) && next !== '' && !/^(?:we|wij|zij|ze)$/u.test(next))
    return isPersonNoun(next) || actorNouns.has(next.replace(/(?:en|n|s)$/u, ''));
  return followsAsMore.test(rest) || isPlural(/^\s+(\p{L}+)/u.exec(rest)?.[1] ?? '');
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
    ...wrongPluralVerbs(sentence),
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
    // "Het hulp bieden kost tijd": the verb itself is what the sentence is about.
    if (!found || (subject.startsWith('Het ') && isDe(noun.toLowerCase()))) continue;
    // "De kosten betaalt de gemeente": what opens the sentence may be the object.
    const rest = sentence.slice(match[0].length);
    if ((!found.alone && mayBeObject(noun, rest)) || toldTo.test(rest)) return [];
    return [wrongVerb(subject, verb, found.better, match[0].length - verb.length)];
  }
  return [];
}

const endOfClause = `(?=[.,;:!?]|$|(?<=(?:heeft|hebben|krijgt|krijgen|kan|kunnen)) (?:bij|van|voor|in|om|aan|met) )`;
const twoWays = String.raw`\p{Ll}+ en (?:goed|snel|beter|veilig|gezond|lang|kort|sterk|samen|zelf|\p{Ll}+(?:lijk|ig|zaam|baar|end)) `;
const plainWords = String.raw`(?<between>(?:${twoWays}|(?!(?:${breaks})(?![\p{L}-]))\p{Ll}[\p{Ll}'’-]* ){0,6}?)`;

/** The verb at the end of a clause: "zodat aanbieders betere hulp biedt", "jongeren die zelf geen hulp zoekt". */
function atTheEnd(sentence: string): readonly WrongVerb[] {
  const clause = new RegExp(
    String.raw`(?<![\p{L}-])(?:dat|zodat|als|omdat|opdat|wanneer|doordat|terwijl) (?<subject>(?:(?:de|alle|deze|onze|het|elke?|iedere?) )?(?<noun>\p{Ll}[\p{Ll}'’]*)) ${plainWords}(?<verb>\p{Ll}+)${endOfClause}`,
    'giu',
  );
  const relativeEnd = String.raw`(?:${endOfClause}|(?= en (?:de |het |een )?\p{Ll}+(?:en|s)(?!\p{L})))`;
  const relative = new RegExp(
    String.raw`(?<=^|^(?:de|alle|deze|onze|veel) |(?<!\p{L})(?:de|het) hulp aan |(?<!\p{L})(?:bijvoorbeeld|zoals|er zijn|alle) )(?<subject>(?<noun>\p{L}[\p{Ll}'’]*)),? die ${plainWords}(?<verb>\p{Ll}+)${relativeEnd}`,
    'giu',
  );
  return [clause, relative].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const { subject = '', noun = '', verb = '', between = '' } = match.groups ?? {};
      const inside = between.trim().split(' ');
      // With another verb the last may be an infinitive; what may be a subject itself may go with the verb.
      const isOther = (word: string) =>
        byOne.has(word) || (byMore.has(word) && word !== 'aan') || actorNouns.has(word);
      if (inside.some(isOther) || /^(?:is|wordt|worden|zijn)$/u.test(verb)) return [];
      if (
        pattern === relative &&
        (!isPlural(noun.toLowerCase()) || between.replaceAll(inPlace, ' ').split(' ').some(mayAct))
      )
        return [];
      // "Een plan dat jongeren rust geeft": here "dat" is who does it.
      const before = /(\p{L}+),? $/u.exec(sentence.slice(0, match.index))?.[1] ?? '';
      if (
        /^dat/iu.test(match[0]) &&
        (isHet(before.toLowerCase()) || /^(?:iets|alles|wat|datgene)$/u.test(before))
      )
        return [];
      // "Dat we als regio optrekken": what someone does something as is not who does it.
      if (/^als$/iu.test(match[0].slice(0, 3).trim()) && subject === noun) return [];
      const found = mismatch(noun, verb, `${subject} `);
      return found
        ? [wrongVerb(subject, verb, found.better, match.index + match[0].length - verb.length)]
        : [];
    }),
  );
}

/** "Op school", "in de wijk": where something happens does nothing itself. */
const inPlace = /(?<!\p{L})(?:op|in|bij|naar|van|uit|aan|met|voor) (?:(?:de|het|een|hun) )?\p{L}+ /gu;

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
    !isPlural(noun) ||
    /^(?:is|was|vraagt|geeft|zorgt|maakt|kost|leidt)$/u.test(verb)
  )
    return [];
  const found = mismatch(noun, verb, subject);
  return found ? [wrongVerb(subject, verb, found.better, match[0].length - verb.length)] : [];
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
    return found ? [wrongVerb(subject, verb, found.better, match.index + match[0].length - verb.length)] : [];
  });
}

function inverted(sentence: string): readonly WrongVerb[] {
  const bare = new RegExp(
    String.raw`^(?:${adverbs}) (?<verb>kan|moet|wil|zal|mag|wordt|krijgt|heeft) (?<noun>\p{Ll}+)(?<rest>.*)$`,
    'isu',
  ).exec(sentence);
  const aux = byOne.get(bare?.groups?.['verb'] ?? '');
  if (bare && aux && isPlural(bare.groups?.['noun'] ?? '') && !toldTo.test(bare.groups?.['rest'] ?? ''))
    return [wrongVerb(bare.groups?.['noun'] ?? '', aux.one, aux.more, sentence.indexOf(aux.one))];
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
    ? [wrongVerb(subject, verb, found.better, match[0].length - subject.length - 1 - verb.length)]
    : [];
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
  if (isPlural(lower)) {
    const forms = formsOf(verb, byOne);
    return forms && { better: forms.more, alone: forms.alone ?? false };
  }
  // Without an article the noun may be the object: "Inzicht bieden in de kosten".
  const isBare = subject.toLowerCase() === noun.toLowerCase();
  if (isBare || (!isDe(lower) && !isHet(lower))) return undefined;
  const forms = formsOf(verb, byMore);
  // "Een aantal gemeenten willen" is accepted Dutch.
  return forms && !/(?:aantal|deel|groep|paar|percentage|reeks)$/u.test(lower)
    ? { better: forms.one, alone: forms.alone ?? false }
    : undefined;
}
