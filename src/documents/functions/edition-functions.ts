import type { Edition } from '../../model/edition.ts';
import {
  documentstatussen,
  doeltypen,
  keuzevrijheden,
  richtingen,
  uitkomsten,
  uitkomstmaten,
  wetten,
} from '../../model/enumerations.ts';
import {
  bekostigingsaanvullingen,
  bekostigingsmodellen,
  contractniveaus,
  contractvormen,
  verwijzers,
} from '../../model/instrument-enumerations.ts';
import type { RegionModel } from '../../model/region-model.ts';
import type { TemplateFunction } from '../../text/functions/template-function.ts';
import type { Scope } from '../../text/scope.ts';
import { ageFunction } from './age-function.ts';
import { annexFunction } from './annex-function.ts';
import { coverFunction } from './cover-function.ts';
import { developmentFunction, netFunction, shareFunction, totalFunction } from './dataset-functions.ts';
import { datasetTableFunction } from './dataset-table-function.ts';
import { decisionsFunction } from './decisions-function.ts';
import { documentDateFunction } from './document-date-function.ts';
import { interfacesFunction } from './interfaces-function.ts';
import { keyFiguresFunction } from './key-figures-function.ts';
import { bodyFunction, labelFunction, opennessFunction } from './label-functions.ts';
import { countFunction, listingFunction } from './list-functions.ts';
import { measurementFunction } from './measurement-function.ts';
import { momentFunction, periodFunction } from './moment-functions.ts';
import { portfolioFunction } from './portfolio-function.ts';
import { segmentFigureFunction } from './segment-figure-function.ts';
import { statusFunction } from './status-function.ts';
import { steeringModelFunction } from './steering-model-function.ts';
import { timelineFunction } from './timeline-function.ts';
import { titleFunction } from './title-function.ts';

/** What the functions of a text may look at. */
export interface FunctionContext {
  readonly edition: Edition;
  readonly region: RegionModel;
  readonly scope: Scope;
}

/** The functions of the domain, for one edition, by the name texts call them. */
export function editionFunctions(context: FunctionContext): Readonly<Record<string, TemplateFunction>> {
  return {
    aandeel: shareFunction,
    aantal: countFunction,
    besluitenlijst: decisionsFunction(context),
    bijlage: annexFunction(context),
    bekostigingsaanvulling: labelFunction(bekostigingsaanvullingen, 'een aanvulling', 'an addition'),
    bekostigingsmodel: labelFunction(bekostigingsmodellen, 'een bekostigingsmodel', 'a funding model'),
    contractniveau: labelFunction(contractniveaus, 'een contractniveau', 'a contract level'),
    contractvorm: labelFunction(contractvormen, 'een contractvorm', 'a contract form'),
    cijfertabel: datasetTableFunction(context),
    datum: momentFunction,
    doeltype: labelFunction(doeltypen, 'een type doel', 'a type of goal'),
    documentstatus: labelFunction(documentstatussen, 'een status', 'a status'),
    documentdatum: documentDateFunction(context),
    kengetallenfiguur: keyFiguresFunction(context),
    keuzevrijheid: labelFunction(keuzevrijheden, 'een mate van keuzevrijheid', 'a freedom of choice'),
    leeftijd: ageFunction,
    meetwaarde: measurementFunction,
    netto: netFunction,
    ontwikkeling: developmentFunction,
    omslagfiguur: coverFunction(context),
    openbaarheid: opennessFunction,
    opsomming: listingFunction,
    orgaan: bodyFunction,
    periode: periodFunction,
    portfoliofiguur: portfolioFunction(context),
    raakvlakkenfiguur: interfacesFunction(context),
    richting: labelFunction(richtingen, 'een richting', 'a direction'),
    segmentfiguur: segmentFigureFunction(context),
    statusmelding: statusFunction(context),
    regisseursmodel: steeringModelFunction(context),
    tijdlijn: timelineFunction(context),
    titel: titleFunction(context),
    uitkomst: labelFunction(uitkomsten, 'een uitkomst', 'an outcome'),
    uitkomstmaat: labelFunction(uitkomstmaten, 'een uitkomstmaat', 'an outcome measure'),
    totaal: totalFunction,
    verwijzer: labelFunction(verwijzers, 'een verwijzer', 'a referrer'),
    wet: labelFunction(wetten, 'een wet', 'a law'),
  };
}
