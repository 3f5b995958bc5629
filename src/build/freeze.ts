import {
  frozenCannotBeMade,
  frozenFileDiffers,
  frozenWouldChange,
} from '../diagnostics/catalogue/build-codes.ts';
import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CompiledDocument } from '../documents/compiled-region.ts';

/** Checksums of one output file: of what stands on disk, of what was rendered now, and of what was adopted. */
export interface Checksums {
  readonly present: string | undefined;
  readonly rendered: string;
  readonly frozen: string | undefined;
}

export interface Decision {
  readonly write: boolean;
  readonly finding?: Diagnostic;
}

/** Whether to write a file. One whose checksum was recorded at adoption is never replaced by something else. */
export function decideWrite(document: CompiledDocument, file: string, sums: Checksums): Decision {
  const { present, rendered, frozen } = sums;
  if (frozen === undefined) return { write: present !== rendered };
  const args = { document: document.titel, file };
  if (present !== undefined && present !== frozen) {
    return { write: false, finding: diagnose(frozenFileDiffers, document.place, args) };
  }
  if (rendered === frozen) return { write: present === undefined };
  const code = present === undefined ? frozenCannotBeMade : frozenWouldChange;
  return { write: false, finding: diagnose(code, document.place, args) };
}
