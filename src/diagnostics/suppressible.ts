import type { Code } from './code.ts';

/** Ranges of the rules: what they find is a judgement on what the region wants, and a region may judge otherwise. */
const judgement = /^SEG[3789]/u;

/**
 * Whether people may let findings of this code pass, with a reason. What keeps a file from being read or a document
 * from being made they may not, nor what the law or an adopted document forbids: such a code says so itself.
 */
export function isSuppressible({ code, severity, suppressible }: Code): boolean {
  return suppressible ?? (severity !== 'error' || judgement.test(code));
}
