import type { Language } from '../diagnostics/code.ts';
import { terminalText } from '../report/terminal-text.ts';
import { EnvironmentError } from '../source/environment-error.ts';
import type { Environment } from './environment.ts';
import { UsageError } from './usage-error.ts';
import { usageWords } from './usage-words.ts';
import { cliWords } from './words.ts';

/** Says on stderr what stopped `command`, and answers with the exit code that belongs to it. */
export function tellError(
  error: unknown,
  command: string,
  environment: Environment,
  language: Language,
): 2 | 3 | 70 | 130 {
  const words = cliWords[language];
  const usage = usageWords[language];
  const tell = (text: string) => environment.stderr.write(`${safeLines(text)}\n`);
  if (environment.signal.aborted) {
    tell(words.interrupted);
    return 130;
  }
  if (error instanceof UsageError) {
    tell(`${usage.prefix}: ${error.say(usage)}\n${usage.help(command)}`);
    return 2;
  }
  if (error instanceof EnvironmentError) {
    tell(`${usage.prefix}: ${words.environment(error.path)[error.problem]}`);
    return 3;
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  tell(words.bug(terminalText(message), `segments ${environment.version}, ${environment.machine}`));
  if (environment.env['SEGMENTS_DEBUG'] && error instanceof Error) tell(error.stack ?? '');
  return 70;
}

function safeLines(text: string): string {
  return text.split('\n').map(terminalText).join('\n');
}
