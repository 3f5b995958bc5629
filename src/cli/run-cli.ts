import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import type { Language } from '../diagnostics/code.ts';
import type { Environment } from './environment.ts';
import { parseLanguage, scanOption, systemLanguage } from './language.ts';
import { createProgram } from './program.ts';
import { tellError } from './tell-error.ts';
import { usageOf } from './usage-of.ts';
import { findWorkspace } from './workspace.ts';

/** Carries out one command line and answers with its exit code. Never throws, never ends the process. */
export async function runCli(argv: readonly string[], environment: Environment): Promise<number> {
  const cwd = resolve(environment.cwd, scanOption(argv, '--cwd') ?? '');
  const language = startLanguage(argv, cwd, environment);
  let command = 'segments';
  let exitCode = 0;
  try {
    const program = createProgram({
      language,
      version: environment.version,
      stdout: environment.stdout,
      stderr: environment.stderr,
      async carryOut(options, run) {
        exitCode = await run({ environment, options, cwd, language });
      },
    });
    const names = program.commands.map((each) => each.name());
    command = ['segments', ...argv.filter((argument) => names.includes(argument)).slice(0, 1)].join(' ');
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return tellError(error, command, environment, language);
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 2;
    return tellError(usageOf(error), command, environment, language);
  }
}

/** As asked for; Dutch in a workspace, whose regions are Dutch; else what the system speaks. */
function startLanguage(argv: readonly string[], cwd: string, environment: Environment): Language {
  const asked = parseLanguage(scanOption(argv, '--lang'));
  if (asked !== undefined) return asked;
  if (findWorkspace(cwd, environment) !== undefined) return 'nl';
  return systemLanguage(environment.env) ?? 'nl';
}
