import { excludesActor } from '../words/actors.ts';
import { isNegation } from '../words/opposites.ts';
import { isAlike, type Likeness, stemsOfTokens } from './alike.ts';
import { opposed } from './opposed.ts';
import { contentOf, type Reading, type Token } from './reading.ts';
import { swapped } from './swapped.ts';

/** What differs: who does it, a word and its opposite, a negation, or two words in each other's place. */
export type ClashKind = 'wie' | 'tegendeel' | 'ontkenning' | 'verwisseld';

/** The words in which two statements about one thing contradict each other. */
export interface Clash {
  readonly kind: ClashKind;
  readonly mine: readonly Token[];
  readonly theirs: readonly Token[];
}

/** The one difference by which two statements cannot both hold; undefined when there is none or they are too unlike. */
export function clashOf(a: Reading, b: Reading, likeness: Likeness): Clash | undefined {
  return (
    swapped(a, b, likeness) ?? otherActor(a, b, likeness) ?? opposed(a, b, likeness) ?? turned(a, b, likeness)
  );
}

/** Who speaks does it, so that who is named is not the one. */
const speaker = /^(?:we|wij|men|u)$/u;
const roles = ['', 'naar', 'van', 'per', 'bij'];

/** Who helps with a task, follows it or leaves it to another, does not have it: that asks for more in common. */
const helping =
  /^(?:help\p{L}*|helpen|steunt?|steunen|ondersteunt?|ondersteunen|adviseert|adviseren|volgt|volgen|overlegt|overleggen|bespreekt|bespreken|vraagt|vragen|meldt|melden|betrekt|betrekken|werkt|werken|draagt|dragen|laat|laten|krijgt|krijgen|weet|weten)$/u;
const onlyHelps = ({ tokens }: Reading) => tokens.some(({ word }) => helping.test(word));

/** Another party in the same part: who does it, or whom it goes to. */
function otherActor(a: Reading, b: Reading, likeness: Likeness): Clash | undefined {
  if (a.isNegated !== b.isNegated) return undefined;
  const { excludes = excludesActor } = likeness;
  const inRole = ({ tokens }: Reading, role: string) =>
    role === '' && tokens.some(({ word }) => speaker.test(word))
      ? []
      : tokens.filter((token) => token.role === role);
  const rest = (reading: Reading) => contentOf(reading).filter(({ actor }) => actor === undefined);
  const shared = stemsOfTokens(rest(a));
  const isTask = rest(b).filter(({ stem }) => shared.has(stem)).length < 2;
  if (isTask && (onlyHelps(a) || onlyHelps(b))) return undefined;
  for (const role of roles) {
    const [mine, theirs] = [inRole(a, role), inRole(b, role)];
    const isOther = mine.every(({ actor: one }) =>
      theirs.every(({ actor: other }) => one && other && excludes(one, other)),
    );
    if (mine.length === 0 || theirs.length === 0 || !isOther) continue;
    if (isAlike(rest(a), rest(b), likeness)) return { kind: 'wie', mine, theirs };
  }
  return undefined;
}

/** A negation in one of them, before or after a word that both have. */
function turned(a: Reading, b: Reading, likeness: Likeness): Clash | undefined {
  if (a.isNegated === b.isNegated) return undefined;
  const [yes, no] = a.isNegated ? [b, a] : [a, b];
  const negation = no.tokens.find(({ word }) => isNegation(word));
  const isAlways = yes.tokens.some(({ word }) => /^(?:altijd|steeds)$/u.test(word));
  const least = isAlways ? 2 : likeness.least;
  if (!negation || !isAlike(contentOf(a), contentOf(b), { ...likeness, least, part: 1 })) return undefined;
  const content = contentOf(no);
  const near = content.find(({ start }) => start > negation.start) ?? content.at(-1);
  if (!near || !stemsOfTokens(contentOf(yes)).has(near.stem)) return undefined;
  const same = yes.tokens.filter(({ stem }) => stem === near.stem).slice(0, 1);
  const [mine, theirs] = a.isNegated ? [[negation], same] : [same, [negation]];
  return { kind: 'ontkenning', mine, theirs };
}
