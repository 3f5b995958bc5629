import { wrongFunctionArgument } from '../../diagnostics/catalogue/document-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { FunctionCall, Outcome } from '../../text/functions/template-function.ts';

/** The outcome of a call that was not given what it asks for. */
export function wrongArgument(call: FunctionCall, nl: string, en: string): Outcome {
  const args = { functie: call.name, verwacht_nl: nl, verwacht_en: en };
  return { kind: 'findings', findings: [diagnose(wrongFunctionArgument, call.site, args)] };
}
