import { buildCodes } from '../diagnostics/catalogue/build-codes.ts';
import { datasetCodes } from '../diagnostics/catalogue/dataset-codes.ts';
import { documentCodes } from '../diagnostics/catalogue/document-codes.ts';
import { renderCodes } from '../diagnostics/catalogue/render-codes.ts';

import { sourceCodes } from '../diagnostics/catalogue/source-codes.ts';
import { textCodes } from '../diagnostics/catalogue/text-codes.ts';
import { triageCodes } from '../diagnostics/catalogue/triage-codes.ts';
import { type Catalogue, catalogueOf } from '../diagnostics/catalogue.ts';
import type { Code } from '../diagnostics/code.ts';
import { loadRules } from '../rules/load-rules.ts';
import { filesOf } from './node-assets.ts';

/** The words of everything the program can find fault with: its own stages and every rule. */
export async function loadCatalogue(): Promise<Catalogue> {
  return catalogueOf(
    sourceCodes,
    documentCodes,
    datasetCodes,
    textCodes,
    renderCodes,
    buildCodes,
    triageCodes,
    await loadRules(filesOf),
  );
}

/** The rules about the content, as codes with their words. */
export async function loadRuleCodes(): Promise<readonly Code[]> {
  return loadRules(filesOf);
}
