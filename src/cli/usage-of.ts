import type { CommanderError } from 'commander';
import { UsageError } from './usage-error.ts';
import type { UsageWords } from './usage-words.ts';

/** What the parser holds against a command, in our own words; it only has English ones. */
export function usageOf({ code, message }: CommanderError): UsageError {
  const [quoted = ''] = quotedParts(message);
  const near = message.match(/\(Did you mean (?:one of )?(.*)\?\)$/)?.[1]?.split(', ') ?? [];
  return new UsageError((words) => {
    const what = sentence(code, quoted, message, words);
    return near.length === 0 ? what : `${what}\n${words.didYouMean(near)}`;
  });
}

function sentence(code: string, quoted: string, message: string, words: UsageWords): string {
  switch (code) {
    case 'commander.unknownCommand':
      return words.unknownCommand(quoted);
    case 'commander.unknownOption':
      return words.unknownOption(quoted);
    case 'commander.optionMissingArgument':
      return words.missingValue(quoted);
    case 'commander.missingArgument':
      return words.missingArgument(quoted);
    case 'commander.excessArguments':
      return words.tooMany;
    case 'commander.invalidArgument': {
      const choices = message.match(/Allowed choices are (.*)\.$/)?.[1]?.split(', ') ?? [];
      return words.notAChoice(quotedParts(message).at(-1) ?? quoted, choices);
    }
    default:
      return words.otherwise(message);
  }
}

function quotedParts(message: string): string[] {
  return [...message.matchAll(/'([^']*)'/g)].map(([, part = '']) => part);
}
