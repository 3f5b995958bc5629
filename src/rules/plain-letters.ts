/** The letters of a name, without case, accents, spaces, hyphens and signs: what two spellings of it share. */
export function plainLetters(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
