import type { Language } from '../diagnostics/code.ts';

/** The value of a global option before the command line is parsed: help and errors need it already. */
export function scanOption(argv: readonly string[], name: string): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const joined = options.findLast((argument) => argument.startsWith(`${name}=`));
  const at = options.lastIndexOf(name);
  return joined?.slice(name.length + 1) ?? (at === -1 ? undefined : options[at + 1]);
}

/** Reads a language as given with `--lang`. */
export function parseLanguage(value: string | undefined): Language | undefined {
  return value === 'nl' || value === 'en' ? value : undefined;
}

/** The language of the system, from its locale; undefined when it has none of ours. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language | undefined {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  return parseLanguage(locale?.slice(0, 2).toLowerCase());
}
