import { describe, expect, it } from 'vitest';
import { commandsPage } from '../../src/cli/commands-page.ts';
import { createProgram } from '../../src/cli/program.ts';
import { expectFresh } from './freshness.ts';

const output = { isTTY: false, write: () => undefined };
const program = createProgram({
  language: 'nl',
  version: '1.2.3',
  stdout: output,
  stderr: output,
  carryOut: async () => undefined,
});
const page = commandsPage(program);

describe('docs/opdrachten.md', () => {
  it('is what the commands say of themselves: renew it with UPDATE=1', () => {
    const folder = new URL('../../docs/', import.meta.url);
    expectFresh(folder, new Map([['opdrachten.md', page]]), (name) => name === 'opdrachten.md');
  });

  it('tells every command with every option', () => {
    for (const command of program.commands) {
      expect(page).toContain(`## \`segments ${command.name()}\``);
      for (const { flags } of command.options) expect(page).toContain(`| \`${flags}\` |`);
    }
  });
});
