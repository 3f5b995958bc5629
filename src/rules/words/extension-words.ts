const running =
  /(?<!\p{L})(?:(?:huidige|lopende|bestaande)\s+(?:\p{L}+\s+)?(?:contract|overeenkomst)|(?:contract|overeenkomst)(?:en)?\s+(?:\p{L}+\s+){0,6}?(?:loopt|lopen|eindigt|eindigen)(?!\p{L}))/iu;

/** Whether a sentence speaks of the contract that runs now: "de contracten lopen af". */
export const speaksOfRunning = (sentence: string): boolean => running.test(sentence);

const impossible = /(?<!\p{L})(?:niet|geen|onmogelijk|uitgesloten)(?!\p{L})/iu;
const possible = /(?<!\p{L})(?:kan|kunnen|mag|mogen|mogelijk|nog|optie|opties|verlengbaar)(?!\p{L})/iu;

/** What a text says of extending in its first clause about it, at an offset in the text. */
export function extensionSaid(text: string) {
  for (const { 0: clause, index } of text.matchAll(/(?:(?![,;:.]|\s(?:en|maar|want)\s).)+/gsu)) {
    if (!/verleng/iu.test(clause) || /nieuwe/iu.test(clause)) continue;
    const canBe = impossible.test(clause) ? false : possible.test(clause) ? true : undefined;
    const words = clause.replace(/^\s*(?:(?:en|maar|want)\s+)?/u, '');
    return canBe === undefined ? undefined : { canBe, words, start: index + clause.length - words.length };
  }
  return undefined;
}
