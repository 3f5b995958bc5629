import type { Language } from '../diagnostics/code.ts';
import type { RelatedPlace, Severity } from '../diagnostics/diagnostic.ts';

/** The words of a report that belong to no code. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity, (count: number) => string>>;
  readonly inFiles: (count: number) => string;
  readonly nothing: string;
  readonly suppressed: (count: number) => string;
  readonly inBaseline: (count: number) => string;
  readonly separator: string;
  readonly role: Readonly<Record<RelatedPlace['role'], string>>;
  readonly remedy: string;
  readonly explain: string;
  readonly more: (count: number) => string;
  readonly hidden: string;
  readonly source: string;
  readonly sourceRoot: string;
  readonly notAnnotated: (counted: string) => string;
  readonly leftOut: (counted: string) => string;
  readonly unknown: (code: string) => string;
}

const nl: ReportWords = {
  severity: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
  counted: {
    error: (count) => (count === 1 ? '1 fout' : `${count} fouten`),
    warning: (count) => (count === 1 ? '1 waarschuwing' : `${count} waarschuwingen`),
    info: (count) => (count === 1 ? '1 opmerking' : `${count} opmerkingen`),
  },
  inFiles: (count) => (count === 1 ? 'in 1 bestand' : `in ${count} bestanden`),
  nothing: 'geen fouten',
  suppressed: (count) => `${count} genegeerd`,
  inBaseline: (count) => `${count} in de baseline`,
  separator: ', ',
  role: { first: 'eerder hier', definition: 'vastgelegd hier', reader: 'gelezen hier' },
  remedy: 'herstel',
  explain: 'uitleg',
  more: (count) => `… en nog ${count} in dit bestand`,
  hidden: '[niet openbaar]',
  source: 'bron',
  sourceRoot: 'De map van de bronbestanden.',
  notAnnotated: (counted) => `GitHub toont er niet meer bij de regels. Nog ${counted}; zie het log.`,
  leftOut: (counted) => `Hier past niet meer. Nog ${counted}.`,
  unknown: (code) => `melding ${code}`,
};

const en: ReportWords = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  counted: {
    error: (count) => (count === 1 ? '1 error' : `${count} errors`),
    warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    info: (count) => (count === 1 ? '1 note' : `${count} notes`),
  },
  inFiles: (count) => (count === 1 ? 'in 1 file' : `in ${count} files`),
  nothing: 'no errors',
  suppressed: (count) => `${count} ignored`,
  inBaseline: (count) => `${count} in the baseline`,
  separator: ', ',
  role: { first: 'earlier here', definition: 'laid down here', reader: 'read here' },
  remedy: 'remedy',
  explain: 'explanation',
  more: (count) => `… and ${count} more in this file`,
  hidden: '[not public]',
  source: 'source',
  sourceRoot: 'The folder of the sources.',
  notAnnotated: (counted) => `GitHub shows no more beside the lines. Also ${counted}; see the log.`,
  leftOut: (counted) => `No more fits here. Also ${counted}.`,
  unknown: (code) => `finding ${code}`,
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { nl, en };
