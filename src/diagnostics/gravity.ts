import type { Diagnostic } from './diagnostic.ts';

const gravity = { error: 2, warning: 1, info: 0 };

/** Whether `one` weighs more than `other`: by severity, then by whether more than concepts cause it. */
export function isGraver(one: Diagnostic, other: Diagnostic): boolean {
  if (one.severity !== other.severity) return gravity[one.severity] > gravity[other.severity];
  return other.conceptOnly === true && one.conceptOnly !== true;
}
