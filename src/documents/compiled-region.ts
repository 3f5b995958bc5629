import type { Language } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/span.ts';
import type { Triage } from '../diagnostics/triage/triage.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';

/** A gemeente as people call it. */
export interface GemeenteName {
  readonly id: string;
  readonly naam: string;
}

/** What one gemeente decided on a document. Without `uitkomst` it has not decided yet. */
export interface Adoption {
  readonly gemeente: string;
  readonly naam: string;
  readonly orgaan: string;
  readonly versie?: string;
  readonly uitkomst?: 'conform' | 'gewijzigd' | 'aangehouden' | 'afgewezen';
  readonly datum?: string;
}

/** The text stage's work on one document. `inputs` and `template` are paths in the region's `files`. */
export interface CompiledTree {
  readonly tree: DocumentTree;
  readonly findings: readonly Diagnostic[];
  readonly inputs: readonly string[];
  readonly template: string;
}

/** One document of a region, ready to be made. */
export interface CompiledDocument {
  readonly id: string;
  /** Absent for a document of the region as a whole. */
  readonly gemeente?: GemeenteName;
  readonly soort: string;
  readonly titel: string;
  readonly status: string;
  readonly versie?: string;
  readonly datum?: string;
  /** `<regio>/<gemeente>` or `<regio>`. */
  readonly folder: string;
  /** Name of the file without its extension, such as `2020-10-26-venray-raadsinformatiebrief-v1.0`. */
  readonly fileName: string;
  /** Where the document is declared, for findings about it. */
  readonly place: Place;
  /** Checksum (sha256) per format of what was adopted or sent: those files may not change any more. */
  readonly frozen?: Readonly<Record<string, string>>;
  /** Every gemeente that has to decide on it, decided or not, in the region's order. */
  readonly vaststellingen: readonly Adoption[];
  tree(): CompiledTree;
}

/** A region after all stages before rendering: what was found, and the documents it yields. */
export interface CompiledRegion {
  readonly regio: string;
  readonly naam: string;
  readonly language: Language;
  readonly gemeenten: readonly GemeenteName[];
  /** As the stages found them; what was decided about them is in `triage`. */
  readonly findings: readonly Diagnostic[];
  readonly triage: Triage;
  /** Every file read, our templates included, by path, with its text as it is on disk. */
  readonly files: ReadonlyMap<string, string>;
  /** Files whose content is not public: reports show no text of them, the manifest does not name them. */
  readonly besloten?: ReadonlySet<string>;
  readonly documents: readonly CompiledDocument[];
}
