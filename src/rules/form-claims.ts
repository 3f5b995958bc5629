import type { Phrase } from '../diagnostics/diagnostic.ts';
import { type PolicySentence, policySentences } from './policy-sentences.ts';
import type { RuleContext, Spot } from './rule.ts';
import { allSegments } from './segment-family.ts';
import { nearlyAll, universalClaim } from './words/trend-words.ts';

/** "Eén vorm voor alle diensten", where the region says or chooses otherwise. */
interface FormSlip {
  readonly spot: Spot;
  readonly woord: string;
  readonly uitzondering: Phrase;
  readonly other: Spot;
}

interface Claim {
  readonly one: PolicySentence;
  readonly about: 'contractvorm' | 'bekostiging';
  readonly part: { readonly start: number; readonly end: number };
  readonly words: string;
}

const oneForm =
  /(?<!\p{L})(?:[eé]én|dezelfde|[eé]én en dezelfde|een enkele)\s+(?:\p{L}+\s+)?(\p{L}*vorm|bekostiging\p{L}*|contract|procedure)(?!\p{L})(?:\s+\p{L}+){0,3}?\s+(?:voor|bij|op|in)\s+((?:vrijwel |bijna |nagenoeg |haast |zo goed als |niet )?(?:alles|(?:alle|elke|iedere?)(?:\s+\p{L}+)?))/iu;

/** The claims of one form for all that another text, or the choices per segment and product, contradict. */
export function formSlips(context: RuleContext): readonly FormSlip[] {
  const claims = policySentences(context.texts).flatMap(claimOf);
  const hedged = claims.filter(({ words }) => nearlyAll.test(words));
  return claims.flatMap((claim): readonly FormSlip[] => {
    if (!universalClaim.test(claim.words) || nearlyAll.test(claim.words)) return [];
    const { owner, key } = claim.one.text;
    const spot = { owner, key, part: claim.part };
    const exception = hedged.find(({ about }) => about === claim.about);
    if (exception) {
      const { text } = exception.one;
      const uitzondering = {
        nl: `elders staat ‘${exception.words}’`,
        en: `elsewhere it says ‘${exception.words}’`,
      };
      return [
        {
          spot,
          woord: claim.words,
          uitzondering,
          other: { owner: text.owner, key: text.key, part: exception.part },
        },
      ];
    }
    const other = otherChoice(claim, context);
    const uitzondering = {
      nl: 'de keuzes per segment of product verschillen',
      en: 'the choices per segment or product differ',
    };
    return other ? [{ spot, woord: claim.words, uitzondering, other }] : [];
  });
}

function claimOf(one: PolicySentence): readonly Claim[] {
  const match = oneForm.exec(one.sentence.text);
  if (!match) return [];
  const words = match[0].replaceAll(/\s+/gu, ' ');
  const about = /^bekostiging/iu.test(match[1] ?? '') ? 'bekostiging' : 'contractvorm';
  const start = one.sentence.start + match.index;
  return [{ one, about, words, part: { start, end: start + match[0].length } }];
}

/** The first choice that differs from an earlier one; what held before says nothing of the choices to come. */
function otherChoice({ one, about }: Claim, { region: { data } }: RuleContext): Spot | undefined {
  if (/\b(?:nu|huidige?|was|waren|gold|golden|tot nu toe|eerst|vroeger)\b/iu.test(one.sentence.text))
    return undefined;
  const chosen = [...allSegments(data), ...(data.producten ?? [])].flatMap(({ instrumenten }) => {
    const owner = instrumenten?.[about];
    if (!owner) return [];
    const key = 'vorm' in owner || about === 'contractvorm' ? 'vorm' : 'model';
    const value = (owner as Readonly<Record<string, unknown>>)[key];
    return value === undefined ? [] : [{ owner, key, value }];
  });
  return chosen.find(({ value }) => value !== chosen[0]?.value);
}
