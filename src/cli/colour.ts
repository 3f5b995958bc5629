import { Chalk } from 'chalk';
import { type Palette, plainPalette } from '../report/palette.ts';
import type { Output } from './environment.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Whether to use colour: the option first, then NO_COLOR, FORCE_COLOR, TERM, then whether it is a terminal. */
export function usesColour(option: boolean | undefined, env: Env, output: Output): boolean {
  if (option !== undefined) return option;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  if (env['TERM'] === 'dumb') return false;
  return output.isTTY;
}

/** The colours of reports, or none. */
export function paletteOf(colour: boolean): Palette {
  if (!colour) return plainPalette;
  const chalk = new Chalk({ level: 1 });
  const { red, yellow, blue, bold, dim } = chalk;
  return { error: red, warning: yellow, info: blue, strong: bold, faint: dim };
}
