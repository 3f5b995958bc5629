import { severityRefused, severityUnknownCode } from '../catalogue/triage-codes.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Code, diagnose } from '../code.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { findCodes, nearestCode } from '../find-code.ts';
import type { Place } from '../span.ts';
import { isSuppressible } from '../suppressible.ts';

/** How grave a region takes a code, or that it does not want to hear of it. */
export type ChosenSeverity = Severity | 'off';

/** A severity as a region's configuration gives it. */
export interface SeveritySetting {
  /** A code or an alias. */
  readonly name: string;
  readonly severity: ChosenSeverity;
  /** Of the key with the name. */
  readonly place: Place;
}

/** The severities that hold, by code, and what is wrong with the settings that do not. */
export interface JudgedSeverities {
  readonly severities: ReadonlyMap<string, ChosenSeverity>;
  readonly findings: readonly Diagnostic[];
}

const weight = { off: 0, info: 1, warning: 2, error: 3 };

/** Judges a region's settings. What may not be suppressed may not be taken lighter either; graver is always allowed. */
export function judgeSeverities(
  settings: readonly SeveritySetting[],
  catalogue: Catalogue,
): JudgedSeverities {
  const severities = new Map<string, ChosenSeverity>();
  const findings: Diagnostic[] = [];
  const taken = new Set(settings.flatMap(({ name }) => findCodes(name, catalogue)));
  for (const { name, severity, place } of settings) {
    const codes = findCodes(name, catalogue);
    const allowed = codes.filter((code) => mayBe(severity, code));
    for (const { code } of allowed) severities.set(code, severity);
    if (codes.length > 0 && allowed.length === 0) {
      findings.push(diagnose(severityRefused, place, { code: name }));
    } else if (codes.length === 0) {
      const free = [...catalogue].filter(([, other]) => mayBe(severity, other) && !taken.has(other));
      const near = nearestCode(name, new Map(free));
      const { start, end } = place.span;
      const edit = { start: start.offset, end: end.offset, text: near ?? '' };
      const fix = near === undefined ? {} : { fix: { safe: false, edits: [edit] } };
      findings.push(diagnose(severityUnknownCode, place, { name, near }, fix));
    }
  }
  return { severities, findings };
}

function mayBe(severity: ChosenSeverity, code: Code): boolean {
  return isSuppressible(code) || weight[severity] >= weight[code.severity];
}
