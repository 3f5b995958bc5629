import { examineRegion } from '../../src/build/examine-region.ts';
import { starterFiles } from '../../src/cli/node-assets.ts';
import { loadCatalogue } from '../../src/cli/node-catalogue.ts';
import { loadCompiler } from '../../src/cli/node-compiler.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { uniqueFindings } from '../../src/diagnostics/unique-findings.ts';
import { starterRegion } from '../../src/documents/starter-region.ts';
import type { CodeExample } from '../../src/report/code-page.ts';
import { plainPalette } from '../../src/report/palette.ts';
import { prettyReport } from '../../src/report/pretty-report.ts';
import { findingsIn, workspaceOf } from '../benchmark/benchmark-case.ts';
import { loadCases } from '../benchmark/load-cases.ts';
import { memoryReader } from '../support/memory-reader.ts';
import { slips } from './slips.ts';

const name = 'voorbeeld';
const style = { palette: plainPalette, width: 100, perFile: 1 };

/** What `check` finds in the starter region with `change` made in one of its files. */
async function examine(file: string, change: (text: string) => string) {
  const files = new Map(starterRegion(name, starterFiles()));
  const path = `segments/${name}/${file}`;
  const text = files.get(path);
  if (text === undefined) throw new Error(`the starter region has no ${file}`);
  files.set(path, change(text));
  const reader = memoryReader(Object.fromEntries(files));
  const region = (await loadCompiler()).compile(reader, name, { besloten: false });
  return { files, findings: uniqueFindings(examineRegion(region, ['md', 'html', 'pdf']).findings) };
}

/** The codes found in the starter region as it is. */
export async function findingsOfStarter(): Promise<readonly Diagnostic[]> {
  return (await examine('regio.yaml', (text) => text)).findings;
}

/** What the page of a code shows of a finding in a region with these files. */
async function exampleOf(
  finding: Diagnostic,
  file: string,
  files: ReadonlyMap<string, string>,
): Promise<CodeExample> {
  const catalogue = await loadCatalogue();
  const report = prettyReport({ findings: [finding], files, catalogue, language: 'nl' }, style);
  const [block = ''] = report.split('\n\n');
  const { fix } = finding;
  const kind = fix === undefined ? undefined : fix.safe ? 'safe' : 'unsafe';
  return { file, report: block, ...(kind && { fix: kind }) };
}

/**
 * The examples for the pages, by code: each slip made in the starter region, and what the compiler then says. Of
 * other codes the first recorded error that they catch.
 */
export async function makeExamples(): Promise<ReadonlyMap<string, CodeExample>> {
  const examples = new Map<string, CodeExample>();
  for (const [code, file, from, to] of slips) {
    const { files, findings } = await examine(file, (text) => {
      if (!text.includes(from)) throw new Error(`${code}: ${file} has no ${from}`);
      return from === '' ? text + to : text.replace(from, () => to);
    });
    const finding = findings.find((each) => each.code === code);
    if (finding === undefined) {
      throw new Error(`${code} is not found in ${file}, but ${findings.map((each) => each.code).join(', ')}`);
    }
    examples.set(code, await exampleOf(finding, file, files));
  }
  for (const { code, wrong } of (await loadCases()).caught) {
    const [found] = examples.has(code) ? [] : await findingsIn(wrong);
    if (!found) continue;
    const { diagnostic } = found;
    const file = diagnostic.file.split('/').slice(2).join('/');
    examples.set(code, await exampleOf(diagnostic, file, new Map(Object.entries(workspaceOf(wrong)))));
  }
  return examples;
}
