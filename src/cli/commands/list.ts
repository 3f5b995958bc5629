import { resolve } from 'node:path';
import { outputPath } from '../../build/plan-build.ts';
import { settle } from '../../diagnostics/triage/triage.ts';
import { uniqueFindings } from '../../diagnostics/unique-findings.ts';
import type { Adoption, CompiledDocument, CompiledRegion } from '../../documents/compiled-region.ts';
import { exitCodeOf } from '../../report/exit-code.ts';
import { prettyReport } from '../../report/pretty-report.ts';
import { adoptionStates, decisionsOn, isAdopted } from '../adoption-state.ts';
import { alignColumns } from '../align-columns.ts';
import { formats } from '../core.ts';
import { chooseOutFolder, shownPath } from '../out-folder.ts';
import { compileRegions, paletteFor, reportOn, type Session, styleFor, wordsFor } from '../session.ts';

export interface ListOptions {
  readonly format: 'pretty' | 'json';
}

/** `segments list`: every document with its status and files, and who adopted it. */
export async function list(
  session: Session,
  wanted: readonly string[],
  options: ListOptions,
): Promise<number> {
  const { environment, cwd } = session;
  const { stdout, stderr } = environment;
  const { workspace, regions } = await compileRegions(session, wanted, { besloten: false });
  const out = chooseOutFolder({ workspace, cwd, besloten: false }, environment);
  const pathOf = (document: CompiledDocument, format: string) =>
    shownPath(cwd, resolve(out, outputPath(document, format)));

  if (options.format === 'json') {
    const rows = regions.flatMap((region) =>
      region.documents.map((document) => jsonRow(region, document, (format) => pathOf(document, format))),
    );
    stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
  } else {
    const strong = paletteFor(session, stdout).strong;
    stdout.write(regions.map((region) => prettyRegion(session, region, pathOf, strong)).join('\n'));
  }
  const findings = regions.flatMap(
    (region) => settle(uniqueFindings(region.findings), region.triage, false).findings,
  );
  const exitCode = exitCodeOf(findings, false);
  if (exitCode !== 0) {
    stderr.write(prettyReport(await reportOn(session, regions, findings), styleFor(session, stderr)));
  }
  return exitCode;
}

function jsonRow(
  region: CompiledRegion,
  document: CompiledDocument,
  path: (format: string) => string,
): object {
  const decisions = decisionsOn(document);
  return {
    regio: region.regio,
    gemeente: document.gemeente?.id ?? null,
    document: document.id,
    kind: document.soort,
    status: document.status,
    version: document.versie ?? null,
    date: document.datum ?? null,
    title: document.titel,
    outputs: formats.map((format) => ({ format, path: path(format) })),
    vaststellingen: {
      adopted: decisions.filter(isAdopted).map(jsonDecision),
      missing: decisions.filter((decision) => !isAdopted(decision)).map(jsonDecision),
    },
  };
}

function jsonDecision({ gemeente, naam, orgaan, versie, uitkomst, datum }: Adoption): object {
  const decided = { versie: versie ?? null, uitkomst: uitkomst ?? null, datum: datum ?? null };
  return { gemeente, naam, orgaan, ...decided };
}

function prettyRegion(
  session: Session,
  region: CompiledRegion,
  pathOf: (document: CompiledDocument, format: string) => string,
  strong: (text: string) => string,
): string {
  const words = wordsFor(session, [region]);
  if (region.documents.length === 0) return `${words.noDocuments(strong(region.naam))}\n`;
  const head = words.list.columns;
  const rows = region.documents.map((document) => [
    document.gemeente?.naam ?? words.list.region,
    document.soort,
    document.status,
    document.versie ?? '',
    pathOf(document, `{${formats.join(',')}}`),
  ]);
  const table = alignColumns([[...head], ...rows]).map((line) => `  ${line}`);
  const adoptions = adoptionStates(region.documents).map(({ document, adopted, missing }) => {
    const names = adopted.length > 0 ? adopted.join(', ') : words.list.nobody;
    const line = `  ${words.list.adopted(document, names)}`;
    return missing.length > 0 ? `${line}; ${words.list.missing(missing.join(', '))}` : line;
  });
  const lines = [strong(region.naam), ...table, ...(adoptions.length > 0 ? ['', ...adoptions] : [])];
  return `${lines.join('\n')}\n`;
}
