import type { Command } from 'commander';
import { markdownCode, markdownText } from '../report/markdown-text.ts';
import { helpWords } from './help-words.ts';

/** The page of all commands, as Markdown in Dutch: what `--help` says of each of them. */
export function commandsPage(program: Command): string {
  const words = helpWords.nl;
  const examples: Readonly<Record<string, readonly (readonly [string, string])[]>> = words.examples;
  const blocks = [
    '# Opdrachten',
    markdownText(words.about),
    examplesOf(examples['segments'] ?? []),
    ...program.commands.flatMap((command) => [
      `## ${markdownCode(`segments ${command.name()}`)}`,
      `${sentence(command.description())} ${markdownCode(`segments ${command.name()} ${usageOf(command)}`.trim())}`,
      table([
        ...command.registeredArguments.map((argument) => [argument.name(), argument.description] as const),
        ...command.options.map(({ flags, description }) => [flags, description] as const),
      ]),
      examplesOf(examples[command.name()] ?? []),
    ]),
    `## ${(words.titles['Global Options:'] ?? '').replace(':', '')}`,
    table(program.options.map(({ flags, description }) => [flags, description] as const)),
    markdownText(words.exitCodes),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function usageOf(command: Command): string {
  return command.usage().replace('[options]', helpWords.nl.usage.options);
}

function table(rows: readonly (readonly [name: string, about: string])[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(([name, about]) => `| ${markdownCode(name)} | ${markdownText(about)} |`);
  return ['| | |', '|---|---|', ...lines].join('\n');
}

function examplesOf(examples: readonly (readonly [command: string, about: string])[]): string {
  if (examples.length === 0) return '';
  const width = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(([command, about]) => `${command.padEnd(width)}  # ${about}`);
  return ['```sh', ...lines, '```'].join('\n');
}

function sentence(text: string): string {
  return markdownText(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
}
