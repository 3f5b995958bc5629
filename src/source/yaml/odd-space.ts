/** Spaces that look ordinary or like nothing, but are other characters: non-breaking, narrow, zero-width. */
export const oddSpace = '[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF]';

const zeroWidth = /[\u200B\u2060\uFEFF]/gu;
const oddSpaces = new RegExp(oddSpace, 'gu');

/** What the writer meant by odd spaces: an ordinary space, or nothing where the space has no width. */
export function plainSpaces(text: string): string {
  return text.replace(zeroWidth, '').replace(oddSpaces, ' ');
}

/** The name of a character as Unicode numbers it: `U+00A0`. */
export function characterName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
