import type { Code, Language } from '../../diagnostics/code.ts';
import { compareText } from '../../diagnostics/reading-order.ts';
import { alignColumns } from '../align-columns.ts';
import { languageFor, paletteFor, type Session, wordsFor } from '../session.ts';

export interface RulesOptions {
  /** Every code, not only the rules about the content. */
  readonly all?: boolean;
  readonly format: 'pretty' | 'json';
}

/** `segments rules`: what is checked, a line for each rule. */
export async function rules(session: Session, options: RulesOptions): Promise<number> {
  const { core, stdout } = session.environment;
  const codes: readonly Code[] =
    options.all === true ? [...(await core.catalogue()).values()] : await core.rules();
  const sorted = [...codes].sort((a, b) => compareText(a.code, b.code));
  const language = languageFor(session, []);
  if (options.format === 'json') {
    stdout.write(
      `${JSON.stringify(
        sorted.map((code) => jsonRow(code, language)),
        undefined,
        2,
      )}\n`,
    );
    return 0;
  }
  const { columns, severity, more } = wordsFor(session, []).rules;
  const rows = sorted.map((code) => [
    code.code,
    code.alias ?? '',
    severity[code.severity],
    code[language].title,
  ]);
  const [head = '', ...lines] = alignColumns([columns, ...rows]);
  stdout.write(`${[paletteFor(session, stdout).strong(head), ...lines, '', more].join('\n')}\n`);
  return 0;
}

function jsonRow(code: Code, language: Language): object {
  const { title, why, remedy } = code[language];
  return {
    code: code.code,
    alias: code.alias ?? null,
    severity: code.severity,
    title,
    why,
    remedy,
    source: code.source ?? null,
  };
}
