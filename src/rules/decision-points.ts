import type { Document } from '../model/document.ts';

/** What a document asks to be decided, as the kinds with decisions write it. */
export interface DecisionPoint {
  readonly tekst: string;
  readonly argumenten?: readonly { readonly kop: string; readonly tekst: string }[];
  readonly toelichting?: string;
}

/** The decisions a document asks for; undefined when its kind asks for none. */
export function decisionPointsOf(document: Document): readonly DecisionPoint[] | undefined {
  return (document as Document & { beslispunten?: readonly DecisionPoint[] }).beslispunten;
}
