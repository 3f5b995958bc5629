import { Command, Help, Option } from 'commander';
import type { Language } from '../diagnostics/code.ts';
import type { BuildOptions } from './commands/build.ts';
import type { CheckOptions } from './commands/check.ts';
import type { ListOptions } from './commands/list.ts';
import type { RulesOptions } from './commands/rules.ts';
import type { SchemaOptions } from './commands/schema.ts';
import type { Output } from './environment.ts';
import { type CommandName, type HelpWords, helpWords } from './help-words.ts';
import type { GlobalOptions, Session } from './session.ts';

/** What the program needs to know before it reads a command. */
export interface ProgramRequest {
  readonly language: Language;
  readonly version: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Carries out a command: `run` gets its session and ends with an exit code. */
  readonly carryOut: (options: GlobalOptions, run: (session: Session) => Promise<number>) => Promise<void>;
}

/** The command line: what can be asked, and how it is explained. What a command does is loaded when it runs. */
export function createProgram({ language, version, stdout, stderr, carryOut }: ProgramRequest): Command {
  const words = helpWords[language];
  const { options, values } = words;
  const program = new Command('segments')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // What is wrong with a command is told by who catches the error.
      outputError: () => undefined,
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
    .configureHelp({
      showGlobalOptions: true,
      optionDescription: (option) => option.description,
      styleTitle: (title) => words.titles[title] ?? title,
      commandUsage: (command) => inWords(Help.prototype.commandUsage.call(new Help(), command), words),
      subcommandTerm: (command) => inWords(Help.prototype.subcommandTerm.call(new Help(), command), words),
    })
    .description(words.about)
    .version(version, '-V, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(`help [${language === 'nl' ? 'opdracht' : 'command'}]`, words.commands.help)
    .addOption(new Option(`--lang <${values.language}>`, options.lang).choices(['nl', 'en']))
    .option('--color', options.color)
    .option('--no-color', options.noColor)
    .option(`--cwd <${values.folder}>`, options.cwd)
    .option('-q, --quiet', options.quiet)
    .addHelpText('beforeAll', ({ command }) => examplesOf(command.name(), words))
    .addHelpText('after', `\n${words.exitCodes}`);

  const command = (name: CommandName) =>
    program.command(name).description(words.commands[name]).helpOption('-h, --help', options.help);
  const [region, aboutRegion] = words.arguments.region;
  const format = () =>
    new Option(`--format <${values.format}>`, options.format).choices(['pretty', 'json']).default('pretty');

  // Which formats there are is told by who reads them, when the command runs.
  const reports = () =>
    new Option(`--format <${values.reports}>`, options.reports).argParser(
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    );

  command('build')
    .argument(`[${region}...]`, aboutRegion)
    .option(`--out <${values.folder}>`, options.out)
    .option(`--formats <${values.formats}>`, options.formats)
    .option(`--gemeente <${values.gemeente}>`, options.gemeente)
    .option('--strict', options.strict)
    .option('--besloten', options.besloten)
    .addOption(reports())
    .option('--proof', options.proof)
    .action((regions: string[], given: BuildOptions) =>
      carryOut(program.opts(), async (session) => {
        const { build } = await import('./commands/build.ts');
        return build(session, regions, given);
      }),
    );
  command('check')
    .argument(`[${region}...]`, aboutRegion)
    .option('--strict', options.strict)
    .addOption(reports())
    .option(`--fix [${values.fix}]`, options.fix)
    .option('--diff', options.diff)
    .option(`--baseline <${values.file}>`, options.baseline)
    .option('--update-baseline', options.updateBaseline)
    .option(`--stdin-path <${values.file}>`, options.stdinPath)
    .action((regions: string[], given: CheckOptions) =>
      carryOut(program.opts(), async (session) => {
        const { check } = await import('./commands/check.ts');
        return check(session, regions, given);
      }),
    );
  command('list')
    .argument(`[${region}...]`, aboutRegion)
    .addOption(format())
    .action((regions: string[], given: ListOptions) =>
      carryOut(program.opts(), async (session) => {
        const { list } = await import('./commands/list.ts');
        return list(session, regions, given);
      }),
    );
  command('rules')
    .option('--all', options.allCodes)
    .addOption(format())
    .action((given: RulesOptions) =>
      carryOut(program.opts(), async (session) => {
        const { rules } = await import('./commands/rules.ts');
        return rules(session, given);
      }),
    );
  command('explain')
    .argument(`<${words.arguments.code[0]}>`, words.arguments.code[1])
    .action((code: string) =>
      carryOut(program.opts(), async (session) => {
        const { explain } = await import('./commands/explain.ts');
        return explain(session, code);
      }),
    );
  command('init')
    .argument(`<${words.arguments.name[0]}>`, words.arguments.name[1])
    .action((name: string) =>
      carryOut(program.opts(), async (session) => {
        const { init } = await import('./commands/init.ts');
        return init(session, name);
      }),
    );
  command('schema')
    .option(`--out <${values.folder}>`, options.schemaOut)
    .action((given: SchemaOptions) =>
      carryOut(program.opts(), async (session) => {
        const { schema } = await import('./commands/schema.ts');
        return schema(session, given);
      }),
    );
  return program;
}

function inWords(usage: string, words: HelpWords): string {
  return usage.replace('[options]', words.usage.options).replace('[command]', words.usage.command);
}

function examplesOf(name: string, words: HelpWords): string {
  const examples = (words.examples as Readonly<Record<string, HelpWords['examples']['build']>>)[name] ?? [];
  const width = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(([command, about]) => `  ${command.padEnd(width)}  ${about}`);
  return [words.examplesTitle, ...lines, ''].join('\n');
}
