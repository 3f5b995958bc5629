const longest = 60;

/** A text as an identifier: lower-case letters, digits and hyphens. Empty when nothing of that is in it. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest);
  return plain.replace(/^-+|-+$/g, '');
}
