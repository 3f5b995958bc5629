import type { Block, Column } from '../text/tree/block.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';
import type { Check, Proof, Subject } from './proof.ts';
import { questionBlocks } from './question-blocks.ts';
import { type TreeParts, treeParts } from './tree-parts.ts';
import { checkWords, proofWords as words } from './words/proof-words.ts';

const subjects: readonly Subject[] = ['text', 'pdf', 'html'];

/** A proof as a document to read and to file, in the look of the `document` it is about. */
export function proofTree(proof: Proof, document: DocumentTree): DocumentTree {
  const parts = treeParts(document.origin);
  const { metadata } = document;
  const { date: _, ...about } = metadata;
  return {
    ...document,
    metadata: {
      ...about,
      title: words.title(proof.edition.title),
      subject: words.title(proof.edition.title),
      keywords: [words.kind, proof.edition.kind],
      language: 'nl-NL',
      kind: words.kind,
    },
    orientation: 'portrait',
    blocks: [
      ...opening(proof, parts),
      ...files(proof, parts),
      ...declared(proof, parts),
      parts.heading(2, words.checks.title),
      ...subjects.flatMap((about) => checks(about, proof, parts)),
      ...questionBlocks(proof.questions, parts),
      parts.heading(2, words.verdict.title),
      parts.paragraph(words.verdict.intro),
      parts.fields(words.verdict.fields.map((label) => [label, words.verdict.blank])),
    ],
    footnotes: [],
  };
}

function opening({ edition, generator, checks }: Proof, parts: TreeParts): Block[] {
  const failed = checks.filter(({ passed }) => !passed).length;
  const result = failed === 0 ? words.allPassed(checks.length) : words.failed(failed, checks.length);
  const { fields } = words;
  const date = edition.date === undefined ? undefined : (words.date(edition.date) ?? edition.date);
  return [
    parts.heading(1, words.title(edition.title)),
    parts.paragraph(words.intro(generator)),
    parts.notice([parts.paragraph([parts.strong(result)])]),
    parts.fields([
      [fields.document, edition.title],
      [fields.kind, edition.kind],
      ...(edition.gemeente === undefined ? [] : [[fields.gemeente, edition.gemeente] as const]),
      [fields.status, edition.status],
      [fields.version, edition.version ?? words.unknown],
      [fields.date, date ?? words.unknown],
      [fields.generator, generator],
    ]),
    parts.paragraph(words.timeless),
  ];
}

function files(proof: Proof, parts: TreeParts): Block[] {
  const [name, size, sum] = words.files.fields;
  return [
    parts.heading(2, words.files.title),
    parts.paragraph(words.files.intro),
    ...proof.files.map((file) =>
      parts.fields([
        [name, file.name],
        [size, words.files.size(file.bytes)],
        [sum, file.sha256],
      ]),
    ),
  ];
}

function declared({ declared }: Proof, parts: TreeParts): Block[] {
  const { title, some, none, noPdf, validator } = words.declared;
  const said = declared === undefined ? noPdf : declared.length === 0 ? none : some(declared.join(' en '));
  return [parts.heading(2, title), parts.paragraph(said), parts.paragraph(validator)];
}

function checks(about: Subject, proof: Proof, parts: TreeParts): Block[] {
  const own = proof.checks.filter((check) => check.about === about);
  if (own.length === 0) return [];
  const rows = own.map((check) => [
    checkWords[check.id].test,
    foundBy(check),
    check.passed ? words.checks.passed : [parts.strong(words.checks.failed(check.flaws))],
  ]);
  const columns = [column(48), column(32), column(20)];
  return [parts.table(words.checks.about[about], columns, words.checks.columns, rows)];
}

/** The words of a check know its own counts. */
function foundBy<Id extends Check['id']>(check: Extract<Check, { readonly id: Id }>): string {
  const { found } = checkWords[check.id] as { readonly found: (counts: Check['counts']) => string };
  return found(check.counts);
}

function column(width: number): Column {
  return { width, align: 'left' };
}
