import type { PageFacts } from '../render/renderer.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';

/** One file of an edition, as this build made it. */
export interface MadeFile {
  readonly format: 'md' | 'html' | 'pdf';
  /** Its name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** What a format with pages counted while it was made. */
  readonly facts?: PageFacts;
}

/** An edition of a document with everything that was made of it. */
export interface MadeEdition {
  readonly title: string;
  /** What people call its kind. */
  readonly kind: string;
  readonly gemeente?: string;
  readonly status: string;
  readonly version?: string;
  /** ISO date. */
  readonly date?: string;
  readonly tree: DocumentTree;
  readonly files: readonly MadeFile[];
}

/** What each check counts, by the name of the check. */
export interface Counts {
  readonly title: { readonly titles: number; readonly named: boolean };
  readonly language: { readonly language: string; readonly phrases: number };
  readonly headings: {
    readonly perLevel: readonly number[];
    readonly skipped: number;
    readonly empty: number;
  };
  readonly tables: { readonly tables: number; readonly headers: number };
  readonly figures: { readonly figures: number };
  readonly links: { readonly links: number; readonly references: number };
  readonly lists: { readonly lists: number; readonly items: number };
  readonly footnotes: { readonly marks: number; readonly notes: number };
  readonly contrast: { readonly colour: string; readonly hundredths: number };
  readonly pdfStandards: { readonly declared: readonly string[] };
  readonly pdfLanguage: { readonly language: string; readonly titled: boolean };
  readonly pdfTags: { readonly elements: number };
  readonly pdfLinks: { readonly links: number };
  readonly pdfBookmarks: { readonly bookmarks: number; readonly headings: number };
  readonly pdfFonts: { readonly fonts: number; readonly embedded: number; readonly readable: number };
  readonly pdfAlone: { readonly outside: number; readonly addresses: number };
  readonly pdfCharacters: { readonly given: number; readonly painted: number; readonly pages: number };
  readonly pdfGlyphs: { readonly painted: number; readonly missing: number };
  readonly pdfHyphens: { readonly hyphens: number };
  readonly htmlLanguage: { readonly language: string; readonly titled: boolean };
  readonly htmlStructure: { readonly headings: number; readonly tables: number; readonly figures: number };
  readonly htmlAlone: { readonly outside: number };
}

export type CheckId = keyof Counts;

/** What a check is about: the text, or the file of one format. */
export type Subject = 'text' | 'pdf' | 'html';

/** The outcome of a check; `flaws` names what is wrong, in words of the document. */
interface Outcome<Id extends CheckId> {
  readonly id: Id;
  readonly about: Subject;
  readonly passed: boolean;
  readonly counts: Counts[Id];
  readonly flaws: readonly string[];
}

/** The outcome of any check. */
export type Check = { readonly [Id in CheckId]: Outcome<Id> }[CheckId];

/** What only a person can judge, each with what it is about in this document. */
export interface Questions {
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly figures: readonly { readonly name: string; readonly alternative: string }[];
  readonly tables: readonly {
    readonly name: string;
    readonly columnHeaders: readonly string[];
    readonly rowHeaders: number;
  }[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly foreign: readonly { readonly text: string; readonly language: string }[];
  readonly expansions: readonly { readonly text: string; readonly expansion: string }[];
  readonly words: number;
  readonly sentences: number;
}

/** What was tested of one edition, with what came out, and what is left to people. */
export interface Proof {
  readonly edition: Omit<MadeEdition, 'tree' | 'files'>;
  /** Name and version of the program. */
  readonly generator: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  /** Standards the PDF says of itself that it follows; absent without a PDF. */
  readonly declared?: readonly string[];
  readonly checks: readonly Check[];
  readonly questions: Questions;
}

/** Makes an outcome: a check without flaws is passed. */
export function outcome<Id extends CheckId>(
  id: Id,
  about: Subject,
  counts: Counts[Id],
  flaws: readonly string[],
): Check {
  const made: Outcome<Id> = { id, about, passed: flaws.length === 0, counts, flaws };
  return made as Check;
}
