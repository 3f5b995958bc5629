import {
  suppressionIncomplete,
  suppressionRefused,
  suppressionUnknownCode,
  suppressionUnused,
} from '../catalogue/triage-codes.ts';
import type { Catalogue } from '../catalogue.ts';
import { diagnose } from '../code.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { findCodes, nearestCode } from '../find-code.ts';
import { isSuppressible } from '../suppressible.ts';
import type { Suppression, SuppressionComment, WrittenCode } from './suppression.ts';

/** Suppressions that hold, and what is wrong with the comments that do not. */
export interface JudgedSuppressions {
  readonly suppressions: readonly Suppression[];
  readonly findings: readonly Diagnostic[];
}

/** Tells the comments that hold from those that do not; one that does not hold lets nothing pass. */
export function judgeSuppressions(
  comments: readonly SuppressionComment[],
  catalogue: Catalogue,
): JudgedSuppressions {
  const offered = new Map([...catalogue].filter(([, code]) => isSuppressible(code)));
  const suppressions: Suppression[] = [];
  const findings: Diagnostic[] = [];
  for (const comment of comments) {
    const missing = comment.codes.length === 0 ? 'code' : comment.reason === '' ? 'reason' : undefined;
    if (missing !== undefined) findings.push(diagnose(suppressionIncomplete, comment, { missing }));
    for (const written of comment.codes) {
      const codes = findCodes(written.name, catalogue);
      const allowed = new Set(codes.filter(isSuppressible).map(({ code }) => code));
      if (codes.length === 0) findings.push(unknownCode(written, offered));
      else if (allowed.size === 0) {
        const fix = { safe: true, edits: [withoutCode(comment, written)] };
        findings.push(diagnose(suppressionRefused, written.place, { code: written.name }, { fix }));
      } else if (missing === undefined) suppressions.push({ codes: allowed, written, comment });
    }
  }
  return { suppressions, findings };
}

/** What was suppressed by nobody's need: one finding a comment when all of it is idle, else one a code. */
export function unusedFindings(all: readonly Suppression[], used: ReadonlySet<Suppression>): Diagnostic[] {
  const byComment = new Map<SuppressionComment, Suppression[]>();
  for (const suppression of all) {
    const own = byComment.get(suppression.comment);
    if (own === undefined) byComment.set(suppression.comment, [suppression]);
    else own.push(suppression);
  }
  return [...byComment].flatMap(([comment, own]) => {
    const idle = own.filter((suppression) => !used.has(suppression));
    const bound = comment.scope === undefined ? 'nothing' : 'node';
    if (idle.length === comment.codes.length) {
      const args = { codes: idle.map(({ written }) => written.name), bound } as const;
      const fix = { safe: true, edits: [comment.removal] };
      return [diagnose(suppressionUnused, comment, args, { fix })];
    }
    return idle.map(({ written }) =>
      diagnose(
        suppressionUnused,
        written.place,
        { codes: [written.name], bound },
        { fix: { safe: true, edits: [withoutCode(comment, written)] } },
      ),
    );
  });
}

function unknownCode({ name, place }: WrittenCode, catalogue: Catalogue): Diagnostic {
  const near = nearestCode(name, catalogue);
  const { start, end } = place.span;
  const edit = { start: start.offset, end: end.offset, text: near ?? '' };
  const fix = near === undefined ? {} : { fix: { safe: false, edits: [edit] } };
  return diagnose(suppressionUnknownCode, place, { name, near }, fix);
}

function withoutCode(comment: SuppressionComment, written: WrittenCode) {
  return comment.codes.length === 1 ? comment.removal : written.removal;
}
