import { preferredTerms } from './words/preferred-terms.ts';

const rightOf = new Map(preferredTerms.flatMap(({ right, wrong }) => wrong.map((form) => [form, right])));
const escaped = [...rightOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) =>
    (/\..*[^.]$/u.test(form) ? `${form}(?!.)` : form)
      .replaceAll('.', String.raw`\.`)
      .replaceAll(' ', String.raw`\s+`),
  );
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<![\p{L}\p{N}][-/.])(?:${escaped.join('|')})(?![\p{L}\p{N}])`,
  'gu',
);

/** A term in a form that is not the right one. */
export interface WrongTerm {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** All that a text says, in words of its own for "niet van toepassing". */
const notApplicable =
  /^(?:niet toepasselijk|niet toepasbaar|n\.?v\.?toep(?:ass?)?\.?|n\/?v\/?t\.|niet toepassing)\.?$/iu;

/** Every term in a bare text that has a right form and is written in another. */
export function wrongTermsIn(bare: string): readonly WrongTerm[] {
  const whole = bare.trim();
  if (notApplicable.test(whole)) {
    const start = bare.indexOf(whole);
    return [{ text: whole, term: 'n.v.t.', start, end: start + whole.length }];
  }
  return [...bare.matchAll(pattern)].flatMap(({ 0: text, index }) => {
    const gebruikt = text.replaceAll(/\s+/gu, ' ');
    const term = rightOf.get(gebruikt);
    if (term === undefined || isFine(bare, index, gebruikt, term)) return [];
    return [{ text, term, start: index, end: index + text.length }];
  });
}

/** Whether a bare text writes such a term wrong. */
export const hasWrongTerm = (bare: string): boolean => wrongTermsIn(bare).length > 0;

/** A capital at the start of a sentence is right; so are longer names and web addresses. */
function isFine(bare: string, index: number, gebruikt: string, term: string): boolean {
  const isStart = /(?:^|[.!?:]\s+|\n\s*)["'‘“(]?$/u.test(bare.slice(0, index));
  if (isStart && gebruikt === term.charAt(0).toUpperCase() + term.slice(1)) return true;
  return /^ \p{Lu}\p{Ll}+/u.test(bare.slice(index + gebruikt.length)) && /\p{Lu}\p{Ll}+$/u.test(gebruikt);
}
