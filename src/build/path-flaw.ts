/** What keeps a path from being a file's name on every machine that may open it. */
export type PathFlaw = 'escapes' | 'characters' | 'reserved' | 'long';

const reservedOnWindows = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const forbidden = /[\u0000-\u001f\u007f<>:"|?*\\]/;
const longestName = 180;

/** The flaw of a relative POSIX path, or undefined when it works on Windows, macOS and Linux alike. */
export function pathFlaw(path: string): PathFlaw | undefined {
  const names = path.split('/');
  if (path.startsWith('/') || names.some((name) => name === '' || name.startsWith('.'))) return 'escapes';
  if (names.some((name) => forbidden.test(name) || /[. ]$/.test(name))) return 'characters';
  if (names.some((name) => reservedOnWindows.test(name))) return 'reserved';
  if (names.some((name) => name.length > longestName)) return 'long';
  return undefined;
}
