import { readFileSync } from 'node:fs';
import { exceptions } from './exceptions.ts';

/** A recorded error, as the benchmark lists it: what kind it is, how grave, and how it was expected to be caught. */
export interface Entry {
  readonly id: `E${number}`;
  readonly rule: string;
  readonly kind: string;
  readonly severity: 'A' | 'B' | 'C';
  readonly how: 'regel' | 'generatie' | 'extern' | 'lint' | 'mens';
}

export const entries: readonly Entry[] = JSON.parse(
  readFileSync(new URL('./entries.json', import.meta.url), 'utf8'),
);

/** What our tests show of one entry: the code that catches it and how grave that is, or why it cannot be written. */
export interface Outcome {
  readonly code?: string;
  readonly isAdvice?: boolean;
  readonly impossible?: string;
}

const fates = ['gevonden', 'onmogelijk', 'advies', 'mens', 'uitzondering'] as const;

function fateOf({ id, how }: Entry, outcome: Outcome | undefined): (typeof fates)[number] {
  if (outcome?.code !== undefined) return outcome.isAdvice ? 'advies' : 'gevonden';
  if (outcome?.impossible !== undefined) return 'onmogelijk';
  return how === 'mens' && !(id in exceptions) ? 'mens' : 'uitzondering';
}

/** Entries that are neither caught nor impossible, nor for human readers only. */
export function missedEntries(outcomes: ReadonlyMap<string, Outcome>): readonly string[] {
  return entries
    .filter((entry) => fateOf(entry, outcomes.get(entry.id)) === 'uitzondering')
    .map(({ id }) => id);
}

/** The page that tells what becomes of every recorded error. */
export function benchmarkPage(outcomes: ReadonlyMap<string, Outcome>): string {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const fateBy = new Map(entries.map((entry) => [entry.id, fateOf(entry, outcomes.get(entry.id))]));
  const count = (fate: string, kind?: string) =>
    entries.filter((entry) => fateBy.get(entry.id) === fate && (kind === undefined || entry.kind === kind))
      .length;
  const row = (name: string, kind?: string) => {
    const counts = fates.map((fate) => count(fate, kind));
    const total = counts.reduce((sum, number) => sum + number, 0);
    return `| ${[name, ...counts, total].join(' | ')} |`;
  };
  const details = entries.map((entry) => {
    const outcome = outcomes.get(entry.id);
    const text =
      outcome?.impossible ??
      (outcome?.code === undefined
        ? (exceptions[entry.id] ?? 'Alleen een mens ziet dit.')
        : codeLink(outcome.code));
    return `| ${entry.id} | ${entry.rule} | ${entry.kind} | ${entry.severity} | ${fateBy.get(entry.id)} | ${text} |`;
  });
  return `${[
    '# Wat er van echte fouten wordt gevonden',
    '',
    'Vijf echte raadsstukken bevatten samen 153 fouten. Deze bladzijde zegt van elke fout wat `segments` ermee doet. Zij wordt gemaakt door de test die elke fout in eigen woorden opnieuw maakt (`test/benchmark`).',
    '',
    '- **gevonden**: een regel meldt de fout op de plek waar zij staat;',
    '- **onmogelijk**: de fout is niet te schrijven, omdat stukken uit één bron komen;',
    '- **advies**: er komt een advies, dat nooit iets tegenhoudt;',
    '- **mens**: alleen wie leest en nadenkt, ziet het.',
    '',
    `| Soort | ${fates.join(' | ')} | totaal |`,
    `| --- |${' --: |'.repeat(fates.length + 1)}`,
    ...kinds.map((kind) => row(kind, kind)),
    row('**alle**'),
    '',
    '## Per fout',
    '',
    '| Fout | Regel | Soort | Ernst | Uitkomst | Hoe |',
    '| --- | --- | --- | --- | --- | --- |',
    ...details,
  ].join('\n')}\n`;
}

const codeLink = (code: string) => `[${code}](meldingen/${code}.md)`;
