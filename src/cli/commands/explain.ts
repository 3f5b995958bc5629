import type { Catalogue } from '../../diagnostics/catalogue.ts';
import type { Code, Language } from '../../diagnostics/code.ts';
import { findCodes, nearestCode } from '../../diagnostics/find-code.ts';
import { isSuppressible } from '../../diagnostics/suppressible.ts';
import { codePagePath } from '../../report/code-page.ts';
import type { Palette } from '../../report/palette.ts';
import { generalMessage } from '../../report/wording.ts';
import { languageFor, paletteFor, type Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { cliWords } from '../words.ts';

/** `segments explain`: what a code means, why it matters, how to mend it. */
export async function explain(session: Session, wanted: string): Promise<number> {
  const { core, stdout } = session.environment;
  const catalogue = await core.catalogue();
  const codes = requireCodes(wanted, catalogue);
  const [language, palette] = [languageFor(session, []), paletteFor(session, stdout)];
  stdout.write(codes.map((code) => explanation(code, language, palette)).join('\n'));
  return 0;
}

/** The codes of this name or alias; a UsageError with the nearest when there are none. */
function requireCodes(wanted: string, catalogue: Catalogue): readonly Code[] {
  const found = findCodes(wanted, catalogue);
  if (found.length > 0) return found;
  const near = nearestCode(wanted, catalogue);
  throw new UsageError((words) => {
    const message = words.unknownCode(wanted);
    return near === undefined ? message : `${message}\n${words.didYouMean([near])}`;
  });
}

function explanation(code: Code, language: Language, palette: Palette): string {
  const words = code[language];
  const labels = cliWords[language].explain;
  const severity = labels.severity[code.severity];
  const names = code.alias === undefined ? code.code : `${code.code} (${code.alias})`;
  const message = generalMessage(words);
  const parts = [
    palette[code.severity](palette.strong(`${names}: ${severity}`)),
    `  ${words.title}.`,
    ...(message === undefined ? [] : [`  ${message}`]),
    '',
    palette.strong(labels.why),
    `  ${words.why}`,
    '',
    palette.strong(labels.remedy),
    `  ${words.remedy}`,
    '',
    palette.strong(labels.suppress),
    `  ${isSuppressible(code) ? labels.suppressible(code.code) : labels.notSuppressible}`,
    ...(code.source === undefined ? [] : ['', palette.strong(labels.source), `  ${code.source}`]),
    '',
    palette.strong(labels.page),
    `  ${codePagePath(code.code)}`,
  ];
  return `${parts.join('\n')}\n`;
}
