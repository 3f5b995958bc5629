import type { Catalogue } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isSuppressible } from '../diagnostics/suppressible.ts';
import { type Baseline, regionBaseline } from '../diagnostics/triage/baseline.ts';
import { judgeSuppressions } from '../diagnostics/triage/judge-suppressions.ts';
import { type ChosenSeverity, judgeSeverities } from '../diagnostics/triage/severity-settings.ts';
import type { Triage } from '../diagnostics/triage/triage.ts';
import type { ernstgraden } from '../model/checking.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { RegionSource } from '../source/read-region.ts';
import { addressBook } from './address-book.ts';

/** What a region's triage is made from beside the region itself. */
export interface TriageRequest {
  readonly regio: string;
  readonly source: RegionSource;
  /** Every code there is. */
  readonly codes: Catalogue;
  readonly baseline?: Baseline;
  /** Files this view of the region does not show all of: whether their suppressions are needed cannot be told. */
  readonly unseen: ReadonlySet<string>;
}

const severityOf: Readonly<Record<keyof typeof ernstgraden, ChosenSeverity>> = {
  fout: 'error',
  waarschuwing: 'warning',
  advies: 'info',
  uit: 'off',
};

/** What the people of a region decided about its findings, and what is wrong with those decisions. */
export function regionTriage(
  { data, locator }: RegionModel,
  { regio, source, codes, baseline, unseen }: TriageRequest,
): { readonly triage: Triage; readonly findings: readonly Diagnostic[] } {
  const ernst = data.regio.controle?.ernst ?? {};
  const settings = Object.entries(ernst).flatMap(([name, graad]) => {
    const place = locator.keyOf(ernst, name);
    return place === undefined ? [] : [{ name, severity: severityOf[graad], place }];
  });
  const suppressed = judgeSuppressions(source.suppressions, codes);
  const chosen = judgeSeverities(settings, codes);
  const allowed = [...codes.values()].filter(isSuppressible).map(({ code }) => code);
  const allows = new Set<string>(allowed);
  const triage: Triage = {
    suppressions: suppressed.suppressions,
    severities: chosen.severities,
    ...(baseline !== undefined && { baseline: regionBaseline(baseline, regio) }),
    allows: (code) => allows.has(code),
    addressOf: addressBook(source.root),
    canJudge: ({ codes: wanted, comment }) =>
      ![...wanted].some((code) => rendering.test(code)) && !unseen.has(comment.file),
  };
  return { triage, findings: [...suppressed.findings, ...chosen.findings] };
}

/** Codes that only show when a document is drawn, which a check does not do. */
const rendering = /^SEG6/u;
