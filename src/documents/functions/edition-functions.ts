import type { Edition } from '../../model/edition.ts';
import type { RegionModel } from '../../model/region-model.ts';
import type { TemplateFunction } from '../../text/functions/template-function.ts';
import type { Scope } from '../../text/scope.ts';
import { annexFunction } from './annex-function.ts';
import { decisionsFunction } from './decisions-function.ts';
import { documentDateFunction } from './document-date-function.ts';
import { bodyFunction, opennessFunction } from './label-functions.ts';
import { countFunction, listingFunction } from './list-functions.ts';
import { momentFunction, periodFunction } from './moment-functions.ts';
import { statusFunction } from './status-function.ts';
import { timelineFunction } from './timeline-function.ts';

/** What the functions of a text may look at. */
export interface FunctionContext {
  readonly edition: Edition;
  readonly region: RegionModel;
  readonly scope: Scope;
}

/** The functions of the domain, for one edition, by the name texts call them. */
export function editionFunctions(context: FunctionContext): Readonly<Record<string, TemplateFunction>> {
  return {
    aantal: countFunction,
    besluitenlijst: decisionsFunction(context),
    bijlage: annexFunction(context),
    datum: momentFunction,
    documentdatum: documentDateFunction(context),
    openbaarheid: opennessFunction,
    opsomming: listingFunction,
    orgaan: bodyFunction,
    periode: periodFunction,
    statusmelding: statusFunction(context),
    tijdlijn: timelineFunction(context),
  };
}
