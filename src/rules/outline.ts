/** A chapter, section, table, figure or annex a composed document numbers: "hoofdstuk 2", "tabel 3". */
export type NumberedPart = 'hoofdstuk' | 'paragraaf' | 'tabel' | 'figuur' | 'bijlage' | 'voetnoot';

/** An annex inside a document, such as the list of terms at the end of a framework. */
interface InnerAnnex {
  /** The name that references use. */
  readonly id: string;
  readonly title: string;
  /** Whether the document refers to it, or to something in it, from elsewhere. */
  readonly cited: boolean;
}

/** A table with a number, and the name that references use. */
interface NumberedTable {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** A run of text in a composed document, at offsets in the file it was written in. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** The chapter it stands in; 0 before the first. */
  readonly chapter: number;
  /** Whether its paragraph ends with it. */
  readonly closes: boolean;
  /** The kind of block that follows its paragraph at the same level. */
  readonly next: string | undefined;
  /** The kinds of block that stand before and after it in the same chapter or annex. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** What readers see of the structure of one composed document. */
export interface Outline {
  /** Whether its chapters carry numbers. */
  readonly numbered: boolean;
  readonly chapters: number;
  /** The numbers in use, by what carries them: "2" and "2.1", in lower case. */
  readonly numbers: Readonly<Record<NumberedPart, ReadonlySet<string>>>;
  readonly annexes: readonly InnerAnnex[];
  readonly tables: readonly NumberedTable[];
  /** What its headings, columns, rows, captions, fields and bold words are called. */
  readonly labels: readonly string[];
  /** Whether a reference of it leads nowhere. */
  readonly hasLooseReference: boolean;
  /** The passages of a file of the region, in document order. */
  readonly passagesIn: (file: string) => readonly Passage[];
}
