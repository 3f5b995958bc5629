import type { Code, Language } from '../diagnostics/code.ts';
import { markdownText } from './markdown-text.ts';
import { reportWords } from './report-words.ts';
import { generalMessage } from './wording.ts';

/** Something that goes wrong in a region, and what the compiler says of it. */
export interface CodeExample {
  /** The file it stands in, from the region down. */
  readonly file: string;
  /** The report for people, in Dutch and without colour. */
  readonly report: string;
  /** Whether the compiler knows how to mend it, and whether that cannot change the meaning. */
  readonly fix?: 'safe' | 'unsafe';
}

/** The path of the page of a code in the package. */
export function codePagePath(code: string): string {
  return `docs/meldingen/${code}.md`;
}

/** The page of a code, as Markdown: in Dutch with an example of real output when there is one, then in English. */
export function codePage(code: Code, example: CodeExample | undefined): string {
  const { nl, en, alias } = code;
  const names = alias === undefined ? code.code : `${code.code} (${alias})`;
  const message = example === undefined ? generalMessage(nl) : undefined;
  return `${[
    `# ${names}: ${markdownText(nl.title)}`,
    facts(code, 'nl', example),
    ...(message === undefined ? [] : [`> ${markdownText(message)}`]),
    '## Waarom het ertoe doet',
    markdownText(nl.why),
    '## Wat u kunt doen',
    markdownText(nl.remedy),
    ...exampleBlocks(example),
    '---',
    `## In English: ${markdownText(en.title)}`,
    facts(code, 'en', example),
    `**Why it matters.** ${markdownText(en.why)}`,
    `**What you can do.** ${markdownText(en.remedy)}`,
    '[Alle meldingen](README.md)',
  ].join('\n\n')}\n`;
}

const labels = {
  nl: {
    severity: 'Ernst',
    inConcept: (severity: string) => `; in een stuk dat nog concept is: ${severity}`,
    source: 'Bron',
    fix: 'Herstel',
    fixes: {
      safe: '`segments` weet hoe het moet; de betekenis verandert er niet door',
      unsafe: '`segments` doet een voorstel; kijk of het is wat u bedoelt',
    },
  },
  en: {
    severity: 'Severity',
    inConcept: (severity: string) => `; in a document that is still a concept: ${severity}`,
    source: 'Source (in Dutch)',
    fix: 'Fix',
    fixes: {
      safe: '`segments` knows how to; the meaning does not change by it',
      unsafe: '`segments` makes a proposal; see whether it is what you mean',
    },
  },
} as const;

function facts(code: Code, language: Language, example: CodeExample | undefined): string {
  const words = labels[language];
  const { severity } = reportWords[language];
  const inConcept = code.inConcept === undefined ? '' : words.inConcept(severity[code.inConcept]);
  const lines = [`- ${words.severity}: ${severity[code.severity]}${inConcept}`];
  if (code.source !== undefined) lines.push(`- ${words.source}: ${markdownText(code.source)}`);
  if (example?.fix !== undefined) lines.push(`- ${words.fix}: ${words.fixes[example.fix]}`);
  return lines.join('\n');
}

function exampleBlocks(example: CodeExample | undefined): readonly string[] {
  if (example === undefined) return [];
  const text = example.report.trimEnd();
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return ['## Voorbeeld', `${fence}text\n${text}\n${fence}`];
}
