import type { Catalogue } from '../../diagnostics/catalogue.ts';
import type { Code, Language } from '../../diagnostics/code.ts';
import { findCode, nearestCode } from '../../diagnostics/find-code.ts';
import { isSuppressible } from '../../diagnostics/suppressible.ts';
import type { Palette } from '../../report/palette.ts';
import { generalMessage } from '../../report/wording.ts';
import { languageFor, paletteFor, type Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { cliWords } from '../words.ts';

/** `segments explain`: what a code means, why it matters, how to mend it. */
export async function explain(session: Session, wanted: string): Promise<number> {
  const { core, stdout } = session.environment;
  const catalogue = await core.catalogue();
  const code = requireCode(wanted, catalogue);
  stdout.write(explanation(code, languageFor(session, []), paletteFor(session, stdout)));
  return 0;
}

/** The code of this name; a UsageError with the nearest when there is none. */
function requireCode(wanted: string, catalogue: Catalogue): Code {
  const found = findCode(wanted, catalogue);
  if (found !== undefined) return found;
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
  ];
  return `${parts.join('\n')}\n`;
}
