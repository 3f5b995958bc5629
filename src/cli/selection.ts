import { nearest } from '../diagnostics/nearest.ts';
import { stops } from '../diagnostics/triage/triage.ts';
import type { CompiledRegion, GemeenteName } from '../documents/compiled-region.ts';
import { type Format, formats } from './core.ts';
import { UsageError } from './usage-error.ts';
import type { UsageWords } from './usage-words.ts';

/** The regions asked for, or all; a UsageError for a name that does not exist. */
export function selectRegions(wanted: readonly string[], all: readonly string[]): readonly string[] {
  for (const name of wanted) {
    if (!all.includes(name)) throw unknown(name, all, (words) => words.unknownRegion(name, all));
  }
  return wanted.length === 0 ? all : [...new Set(wanted)];
}

/** Reads `md,html pdf`; a UsageError for what is not a format. */
export function parseFormats(list: string | undefined): readonly Format[] {
  if (list === undefined) return formats;
  const names = separated([list.toLowerCase()]);
  for (const name of names) {
    if (!isFormat(name)) throw unknown(name, formats, (words) => words.unknownFormat(name, formats));
  }
  if (names.length === 0) throw new UsageError((words) => words.missingValue('--formats'));
  return formats.filter((format) => names.includes(format));
}

/** The ids of the gemeenten asked for, by id or name in any case; a UsageError for one no region has. */
export function selectGemeenten(
  wanted: readonly string[] | undefined,
  regions: readonly CompiledRegion[],
): readonly string[] | undefined {
  if (wanted === undefined) return undefined;
  const known = regions.flatMap(({ gemeenten }) => gemeenten);
  const found = wanted.flatMap((value) => {
    const whole = findGemeente(value, known);
    return whole ? [whole.id] : separated([value]).map((part) => findGemeente(part, known)?.id ?? part);
  });
  const ids = known.map(({ id }) => id);
  // A region with an error may not have come as far as its gemeenten; its own findings come first then.
  const complete = regions.every(({ findings, triage }) => !stops(findings, triage));
  for (const id of found) {
    if (complete && !ids.includes(id)) throw unknown(id, ids, (words) => words.unknownGemeente(id, ids));
  }
  return [...new Set(found)];
}

function findGemeente(value: string, known: readonly GemeenteName[]): GemeenteName | undefined {
  const folded = value.trim().toLowerCase();
  return known.find(({ id, naam }) => id.toLowerCase() === folded || naam.toLowerCase() === folded);
}

function isFormat(name: string): name is Format {
  return formats.some((format) => format === name);
}

function separated(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(/[,\s]+/)).filter((part) => part !== '');
}

function unknown(name: string, all: readonly string[], say: (words: UsageWords) => string): UsageError {
  const near = nearest(name, all);
  return new UsageError((words) =>
    near === undefined ? say(words) : `${say(words)}\n${words.didYouMean([near])}`,
  );
}
