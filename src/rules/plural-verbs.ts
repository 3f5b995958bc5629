import { isPlural } from './noun-kinds.ts';
import { byMore, byOne, formsOf } from './words/verbs.ts';
import { breaks, followsAsOne, type WrongVerb, wrongVerb } from './wrong-verb.ts';

/** The verbs in the singular that go with more: two subjects, a second verb, what comes after "er". */
export function wrongPluralVerbs(sentence: string): readonly WrongVerb[] {
  return [...coordinated(sentence), ...announced(sentence), ...mutual(sentence)];
}

/** "De gemeenten sturen daarop en stelt eisen", "Vaste patronen en werkwijzen moet anders": two of one kind. */
function coordinated(sentence: string): readonly WrongVerb[] {
  const plain = String.raw`(?:(?:[Dd]e|[Aa]lle|[Dd]eze|[Oo]nze) )?(?:\p{L}+e )?`;
  const pairOf = new RegExp(
    String.raw`^(?<subject>${plain}(?<first>\p{L}+) en ${plain}(?<noun>\p{Ll}+)) (?<verb>\p{Ll}+)(?![\p{L}-])`,
    'u',
  ).exec(sentence);
  if (pairOf) {
    const { subject = '', first = '', noun = '', verb = '' } = pairOf.groups ?? {};
    const forms = formsOf(verb, byOne);
    const both = isPlural(first.toLowerCase()) && isPlural(noun);
    return both && forms && !followsAsOne.test(sentence.slice(pairOf[0].length))
      ? [wrongVerb(subject, verb, forms.more, pairOf[0].length - verb.length)]
      : [];
  }
  const match = new RegExp(
    String.raw`^(?<subject>${plain}(?<noun>\p{L}+)) (?<verb>\p{Ll}+) (?:(?!(?:${breaks})(?![\p{L}-]))[\p{Ll}'’-]+ ){1,8}?en (?<second>\p{Ll}+)(?= \p{L}|[.;]|$)`,
    'u',
  ).exec(sentence);
  const { subject = '', noun = '', verb = '', second = '' } = match?.groups ?? {};
  const forms = formsOf(second, byOne);
  if (!match || !forms || !isPlural(noun.toLowerCase()) || !formsOf(verb, byMore)) return [];
  return [wrongVerb(subject, second, forms.more, match[0].length - second.length)];
}

/** "De regio is klein en bestuurders vindt elkaar": who does it with each other is more than one. */
function mutual(sentence: string): readonly WrongVerb[] {
  return [
    ...sentence.matchAll(
      /(?<=(?:en|maar|want|;|:) )(?<noun>\p{Ll}+) (?<verb>\p{Ll}+)(?= (?:elkaar|zich|hun)(?!\p{L}))/gu,
    ),
  ].flatMap((match) => {
    const { noun = '', verb = '' } = match.groups ?? {};
    const forms = formsOf(verb, byOne);
    return isPlural(noun) && forms ? [wrongVerb(noun, verb, forms.more, match.index + noun.length + 1)] : [];
  });
}

/** "Er is minder aanbieders", "Er moet nieuwe plekken komen": what is there comes after the verb. */
function announced(sentence: string): readonly WrongVerb[] {
  const match =
    /^Er (?<verb>is|moet|komt|kan|wordt|blijft|bestaat|staat|heeft) (?:(?:nu|ook|nog|dan|vaak|soms|al|te|in elk geval) )*(?:(?:minder|meer|veel|weinig|genoeg|voldoende|geen|twee|drie|vier|vijf|andere|nieuwe|\p{Ll}+e) ){1,3}(?<noun>\p{Ll}+)(?<rest>.*)$/su.exec(
      sentence,
    );
  const { verb = '', noun = '', rest = '' } = match?.groups ?? {};
  const forms = byOne.get(verb);
  // "Er is veel aanbieders te bieden" is not of them; "er is genoeg jongeren die" is.
  if (!match || !forms || !isPlural(noun) || /^ (?:en|of) (?:een|het|de) /u.test(rest)) return [];
  return [wrongVerb(noun, verb, forms.more, 3)];
}
