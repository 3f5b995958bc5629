import { missingValue } from '../diagnostics/catalogue/text-expression-codes.ts';
import type { Catalogue } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isGraver } from '../diagnostics/gravity.ts';
import { inReadingOrder } from '../diagnostics/reading-order.ts';
import type { Baseline } from '../diagnostics/triage/baseline.ts';
import { noTriage, stops } from '../diagnostics/triage/triage.ts';
import { uniqueFindings } from '../diagnostics/unique-findings.ts';
import type { Edition } from '../model/edition.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { Dictionary } from '../rules/dictionary.ts';
import type { Rule } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import type { FileReader } from '../source/file-reader.ts';
import { readRegion } from '../source/read-region.ts';
import { isOverlay } from '../source/region-files.ts';
import { adoptionsOf } from './adoptions.ts';
import type { CompiledDocument, CompiledRegion } from './compiled-region.ts';
import { type ComposedDocument, composeDocument } from './compose-document.ts';
import type { DocumentKind } from './document-kind.ts';
import { scopeBasis } from './edition-scope.ts';
import { fileNameOf } from './file-name.ts';
import { outlines } from './outline-of.ts';
import { publicRegion } from './public-region.ts';
import { readersOf } from './readers.ts';
import { regionTriage } from './region-triage.ts';
import { shapeRegion } from './shape-region.ts';
import { type OwnTemplates, regionTemplates } from './templates.ts';

/** What compiling any region takes: our kinds, rules and templates, and the words of the language. */
export interface Toolbox {
  readonly kinds: readonly DocumentKind[];
  readonly rules: readonly Rule[];
  readonly templates: OwnTemplates;
  /** Every code there is, for what regions decide about them. */
  readonly codes: Catalogue;
  readonly dictionary?: Dictionary;
}

/** Which view of a region to compile. */
export interface CompileOptions {
  /** With what is not public, instead of the public view. */
  readonly besloten: boolean;
  /** Findings that are let pass for now. */
  readonly baseline?: Baseline;
}

/**
 * Compiles one region from its files to document trees. Every stage runs only on what the stage before it found
 * sound, so that one root cause is one finding. Never throws on what the files hold.
 */
export function compileRegion(
  reader: FileReader,
  regio: string,
  toolbox: Toolbox,
  options: CompileOptions,
): CompiledRegion {
  const folder = `segments/${regio}`;
  const source = readRegion(reader, folder);
  const templates = regionTemplates(reader, folder, toolbox.templates);
  const files = new Map([...source.files].map(([path, file]) => [path, file.text]));
  const besloten = new Set([...files.keys()].filter((file) => isOverlay(file, folder)));
  const base = { besloten, regio, naam: regio, language: 'nl' as const, gemeenten: [], documents: [] };
  const shaped = shapeRegion(source, toolbox.kinds);
  const { region } = shaped;
  if (!region) return { ...base, files, findings: shaped.findings, triage: noTriage };

  const { baseline } = options;
  const unseen = options.besloten ? new Set<string>() : besloten;
  const request = { regio, source, codes: toolbox.codes, unseen, ...(baseline && { baseline }) };
  const { triage, findings: decisions } = regionTriage(region, request);
  const { dictionary } = toolbox;
  const isTracked = (file: string) => reader.isTracked(file);
  const facts = { region, isTracked, ...(dictionary && { dictionary }) };
  const run = (phase: 'reference' | 'structure') =>
    runRules(toolbox.rules, phase, { ...facts, readersOf: () => [], outlineOf: () => undefined });
  const references = run('reference');
  const structure = stops(references, triage) ? references : [...references, ...run('structure')];
  const sound = [...shaped.findings, ...decisions, ...structure];
  if (stops(structure, triage)) return { ...base, files, findings: sound, triage };

  const visible = options.besloten ? region : publicRegion(region);
  const basis = scopeBasis(visible);
  const made = visible.editions.map((edition) => {
    const kind = kindOf(toolbox, edition);
    return { edition, kind, ...composeDocument(edition, kind, basis, templates, placeOf(visible, edition)) };
  });
  const content = runRules(toolbox.rules, 'content', {
    ...facts,
    region: visible,
    readersOf: readersOf(visible.locator, made),
    outlineOf: outlines(made),
  });
  const composed = made.flatMap((one) => one.findings);
  const findings = [...sound, ...notTold(composed, [...structure, ...content]), ...content];
  return {
    regio,
    naam: region.data.regio.naam,
    language: region.data.regio.taal ?? 'nl',
    gemeenten: region.data.gemeenten.map(({ id, naam }) => ({ id, naam })),
    findings: uniqueFindings(findings).sort(inReadingOrder),
    files: new Map([...files, ...templates.files]),
    besloten,
    triage,
    documents: made.map((one) => compiledDocument(one, visible)),
  };
}

/**
 * Gaps in the text that no rule has told of already: at the thing that lacks the value (`sleutel`), or at the
 * expression itself, which should read something else.
 */
function notTold(gaps: readonly Diagnostic[], told: readonly Diagnostic[]): readonly Diagnostic[] {
  const keys = new Set(
    told.flatMap(({ args }) => (typeof args['sleutel'] === 'string' ? [args['sleutel']] : [])),
  );
  const onLine = new Map<string, Diagnostic[]>();
  for (const one of told) onLine.set(lineOf(one), [...(onLine.get(lineOf(one)) ?? []), one]);
  return gaps.filter((gap) => {
    if (onLine.get(lineOf(gap))?.some((one) => !isGraver(gap, one) && covers(one, gap))) return false;
    const { code, args } = gap;
    const key = typeof args['pad'] === 'string' ? args['pad'].split('.').at(-1) : undefined;
    return code !== missingValue.code || key === undefined || !keys.has(key);
  });
}

const lineOf = ({ file, span }: Diagnostic) => `${file}:${span.start.line}`;

const covers = (one: Diagnostic, other: Diagnostic) =>
  one.file === other.file &&
  one.span.start.offset <= other.span.start.offset &&
  other.span.end.offset <= one.span.end.offset;

function kindOf(toolbox: Toolbox, edition: Edition): DocumentKind {
  const kind = toolbox.kinds.find(({ soort }) => soort === edition.document.soort);
  if (!kind) throw new Error(`no document kind ${edition.document.soort}`);
  return kind;
}

function placeOf({ locator }: RegionModel, { document }: Edition) {
  const place = locator.keyOf(document, 'id');
  if (!place) throw new Error(`document ${document.id} has no place`);
  return place;
}

function compiledDocument(
  made: ComposedDocument & { readonly edition: Edition; readonly kind: DocumentKind },
  region: RegionModel,
): CompiledDocument {
  const { edition, kind, tree, reads, template, findings } = made;
  const { document, gemeente, segment, stuk, version, date } = edition;
  const { id } = region.data.regio;
  const inputs = reads.flatMap(({ by, from }) => [by.file, ...(from ? [from.file] : [])]);
  const place = placeOf(region, edition);
  return {
    id: segment ? `${document.id}-${segment.id}` : document.id,
    ...(gemeente ? { gemeente: { id: gemeente.id, naam: gemeente.naam } } : {}),
    soort: kind.soort,
    titel: tree.metadata.title,
    status: tree.metadata.status,
    ...(version ? { versie: version.value } : {}),
    ...(date ? { datum: date.value } : {}),
    folder: gemeente ? `${id}/${gemeente.id}` : id,
    fileName: fileNameOf(edition, id),
    place,
    ...(stuk?.bestanden ? { frozen: stuk.bestanden } : {}),
    vaststellingen: adoptionsOf(edition, region.data),
    tree: () => ({ tree, findings, inputs: [...new Set([place.file, ...inputs])].sort(), template }),
  };
}
