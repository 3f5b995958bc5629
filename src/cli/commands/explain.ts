import type { Catalogue } from '../../diagnostics/catalogue.ts';
import type { Code, Language } from '../../diagnostics/code.ts';
import { nearest } from '../../diagnostics/nearest.ts';
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
  const codes = findCodes(wanted, catalogue);
  const [language, palette] = [languageFor(session, []), paletteFor(session, stdout)];
  stdout.write(codes.map((code) => explanation(code, language, palette)).join('\n'));
  return 0;
}

/** The code with this name, or all with this alias, in any case and with or without leading zeros. */
function findCodes(wanted: string, catalogue: Catalogue): readonly Code[] {
  const codes = [...catalogue.values()];
  const name = canonical(wanted);
  const found = codes.filter(
    ({ code, alias }) => canonical(code) === name || (alias && canonical(alias) === name),
  );
  if (found.length > 0) return found;
  const names = codes.flatMap(({ code, alias }) => (alias === undefined ? [code] : [code, alias]));
  const near = nearest(wanted, names);
  throw new UsageError((words) => {
    const message = words.unknownCode(wanted);
    return near === undefined ? message : `${message}\n${words.didYouMean([near])}`;
  });
}

function canonical(name: string): string {
  return name
    .trim()
    .toUpperCase()
    .replace(/^([A-Z]+)0+(?=\d)/, '$1');
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
    ...(code.source === undefined ? [] : ['', palette.strong(labels.source), `  ${code.source}`]),
    '',
    palette.strong(labels.page),
    `  ${codePagePath(code.code)}`,
  ];
  return `${parts.join('\n')}\n`;
}
