import type { CaughtCase } from '../benchmark-case.ts';
import { text } from '../benchmark-case.ts';

export const caught: readonly CaughtCase[] = [
  {
    entry: 'E130',
    code: 'SEG206',
    at: '* %',
    wrong: { 'tekst.md': text('Van de inwoners krijgt * % hulp.') },
    right: { 'tekst.md': text('Veel inwoners krijgen hulp.') },
  },
];
