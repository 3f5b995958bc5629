import type { BuildRequest } from '../../src/build/build-region.ts';
import { defineCode, diagnose } from '../../src/diagnostics/code.ts';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts';
import type { Place } from '../../src/diagnostics/span.ts';
import { noTriage } from '../../src/diagnostics/triage/triage.ts';
import type { CompiledDocument, CompiledRegion } from '../../src/documents/compiled-region.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { memoryStore } from './memory-store.ts';

const start = { offset: 0, line: 1, column: 1 };
const place: Place = {
  file: 'segments/noord/regio.yaml',
  span: { start, end: { offset: 4, line: 1, column: 5 } },
};

const words = { title: 'X', message: () => 'x', why: 'x', remedy: 'x' };
const sample = defineCode({ code: 'SEG999', severity: 'error', nl: words, en: words });

export function finding(severity: Severity, conceptOnly = false): Diagnostic {
  return diagnose(sample, place, {}, { severity, conceptOnly });
}

/** A tree whose only content is its title. */
function treeOf(title: string): DocumentTree {
  return {
    metadata: {
      title,
      author: 'x',
      subject: 'x',
      keywords: [],
      language: 'nl-NL',
      kind: 'brief',
      status: 'concept',
    },
    houseStyle: { colour: '#005500' },
    orientation: 'portrait',
    blocks: [],
    footnotes: [],
    origin: { layer: 'region', ...place },
  };
}

export interface FakeDocument extends Partial<Omit<CompiledDocument, 'gemeente' | 'tree'>> {
  readonly id: string;
  readonly gemeente?: string;
  readonly content?: string;
  readonly findings?: readonly Diagnostic[];
}

function fakeDocument({
  id,
  gemeente,
  content = id,
  findings = [],
  ...rest
}: FakeDocument): CompiledDocument {
  return {
    id,
    ...(gemeente !== undefined && { gemeente: { id: gemeente, naam: gemeente.toUpperCase() } }),
    soort: 'raadsinformatiebrief',
    titel: `Titel ${id}`,
    status: 'concept',
    versie: '1.0',
    folder: gemeente === undefined ? 'noord' : `noord/${gemeente}`,
    fileName: `${gemeente ?? 'regio'}-${id}-v${rest.versie ?? '1.0'}`,
    place,
    vaststellingen: [],
    tree: () => ({
      tree: treeOf(content),
      findings,
      inputs: [place.file, 'segments/noord/geheim.yaml'],
      template: 'templates/brief.md',
    }),
    ...rest,
  };
}

export function fakeRegion(
  documents: readonly FakeDocument[],
  over: Partial<CompiledRegion> = {},
): CompiledRegion {
  return {
    regio: 'noord',
    naam: 'Noord',
    language: 'nl',
    gemeenten: [
      { id: 'venray', naam: 'Venray' },
      { id: 'beesel', naam: 'Beesel' },
    ],
    findings: [],
    triage: noTriage,
    files: new Map([
      [place.file, 'naam: Noord\n'],
      ['templates/brief.md', '# Brief'],
    ]),
    besloten: new Set(['segments/noord/geheim.yaml']),
    documents: documents.map(fakeDocument),
    ...over,
  };
}

/** Renders a tree as its title, marked with the format. */
export function fakeRenderer(format: Renderer['format'], findings: readonly Diagnostic[] = []): Renderer {
  return {
    format,
    async render(tree) {
      return { bytes: new TextEncoder().encode(`${format}:${tree.metadata.title}`), findings };
    },
  };
}

export function buildRequest(over: Partial<BuildRequest> & Pick<BuildRequest, 'region'>): BuildRequest {
  return {
    renderers: [fakeRenderer('md'), fakeRenderer('pdf')],
    store: memoryStore(),
    version: '1.2.3',
    renderIndex: (entries) => JSON.stringify(entries.map(({ titel, files }) => [titel, files.length])),
    strict: false,
    ...over,
  };
}
