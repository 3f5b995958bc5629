import type { Code } from '../../diagnostics/code.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Arguments } from '../../diagnostics/diagnostic.ts';
import type { Compilation, Trust } from '../compilation.ts';
import { type Hole, stretchesOf } from '../hole.ts';
import { plainBlockText, plainText } from '../plain-text.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Origin } from '../tree/origin.ts';
import { type MappedText, trimmed } from './mapped-text.ts';

/** One skeleton while its Markdown is read. */
export interface Reading {
  readonly compilation: Compilation;
  readonly skeleton: Skeleton;
  readonly trust: Trust;
  /** Sets the footnotes of this text apart from those of others. */
  readonly footnotePrefix: string;
  /** The level of the last heading, under which inserted prose falls. */
  readonly heading: { level: number };
}

/** The origin of a text, without the space at its ends. */
export function originOf(own: MappedText, { skeleton }: Reading): Origin {
  const bare = own.text.trim() === '' ? own : trimmed(own);
  const start = bare.at(0);
  return skeleton.originOf(start, bare.text === '' ? start : bare.at(bare.text.length - 1) + 1);
}

/** Reports a finding at the place of a text. */
export function report<A extends Arguments>(code: Code<A>, own: MappedText, args: A, reading: Reading): void {
  reading.compilation.findings.push(diagnose(code, originOf(own, reading), args));
}

/** The text with what its holes say in place of their marks. */
export function spokenText(text: string, { compilation }: Reading): string {
  return stretchesOf(text)
    .map(({ hole, start, end }) =>
      hole === undefined ? text.slice(start, end) : holeText(compilation.holes[hole], compilation.gaps.text),
    )
    .join('');
}

/** An address in which each value is one part of it; a value that follows the scheme is the rest of it. */
export function spokenAddress(address: string, { compilation }: Reading): string {
  return stretchesOf(address)
    .map(({ hole, start, end }) => {
      if (hole === undefined) return address.slice(start, end);
      const text = holeText(compilation.holes[hole], compilation.gaps.text);
      return /^(?:https?:\/\/|mailto:|tel:)?$/.test(address.slice(0, start))
        ? text
        : encodeURIComponent(text);
    })
    .join('');
}

function holeText(hole: Hole | undefined, gap: string): string {
  if (hole?.kind === 'inlines') return plainText(hole.inlines);
  return hole?.kind === 'blocks' ? plainBlockText(hole.blocks) : gap;
}
