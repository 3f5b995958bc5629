import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { shippedRegion } from '../../support/shipped.ts';

type Mutation = readonly [regio: string, file: string, from: string, to: string];

const noordLimburg = 'noord-limburg';
const profiles = ['achtkarspelen-tytsjerksteradiel', 'klantprofielen.yaml'] as const;

/** Slips that someone makes in editing, each with the code that tells of it on the line of the slip. */
const slips: readonly (readonly [code: string, ...Mutation])[] = [
  [
    'SEG280',
    noordLimburg,
    'besluiten.yaml',
    'op {{datum mijlpaal.start-contracten.moment}}.',
    'op 1 januari.',
  ],
  ['SEG280', 'rijswijk', 'teksten/sturing.md', 'In {{document.jaar}} wordt', 'Volgend jaar wordt'],
  [
    'SEG281',
    noordLimburg,
    'teksten/5-planning.md',
    'Op {{datum mijlpaal.start-contracten.moment}} gaan',
    'Op 1 februari 2022 gaan',
  ],
  [
    'SEG281',
    noordLimburg,
    'gemeenten/venray.yaml',
    'Op {{datum gebeurtenis.college-venray.datum}}',
    'Begin juli 2020',
  ],
  [
    'SEG281',
    'midden-holland',
    'teksten/inleiding.md',
    'in {{datum mijlpaal.einde-contracten.moment}} af',
    'in juni 2025 af',
  ],
  [
    'SEG282',
    'midden-holland',
    'regio.yaml',
    '{ id: ingang, moment: 2025-01-01',
    '{ id: ingang, moment: 2026-01-01',
  ],
  ['SEG282', 'rijswijk', 'regio.yaml', 'einde: 2017-04-01, verl', 'einde: 2017-10-01, verl'],
  ['SEG284', noordLimburg, 'regio.yaml', 'datum: 2020-10-15', 'datum: 2020-11-15'],
  [
    'SEG284',
    'rijswijk',
    'datasets.yaml',
    'peildatum: "2016", aard: begroting, soort: uitgaven',
    'peildatum: "2016", aard: realisatie, soort: uitgaven',
  ],
  [
    'SEG285',
    ...profiles,
    'activiteiten invloed hebben., streefdatum: 2024-01-01',
    'activiteiten invloed hebben., streefdatum: 2025-01-01',
  ],
  [
    'SEG287',
    noordLimburg,
    'regio.yaml',
    'domeinen: [wmo, jeugd, participatie]\n',
    'domeinen: [wmo, jeugd]\n',
  ],
  ['SEG288', ...profiles, 'kort: Minder jonge mantelzorgers', 'kort: Meer jonge mantelzorgers'],
  [
    'SEG289',
    'midden-holland',
    'segmenten/4-behandeling.yaml',
    'soort: terugval, richting: afname',
    'soort: terugval, richting: toename',
  ],
  ['SEG290', ...profiles, 'streefwaarde: 25, streefdatum', 'streefwaarde: 125, streefdatum'],
  ['SEG295', ...profiles, 'kort: "Volwassenen doen mee', 'kort: "Ouderen doen mee'],
  ['SEG296', ...profiles, '{ van: 28, tot: 65 }', '{ van: 27, tot: 65 }'],
  ['SEG297', ...profiles, 'omschrijving: Jongeren die', 'omschrijving: Jongeren (16 t/m 27 jaar) die'],
];

/** Edits of the same size that are right. */
const edits: readonly Mutation[] = [
  [
    noordLimburg,
    'teksten/5-planning.md',
    'Op {{datum mijlpaal.start-contracten.moment}} gaan',
    'Op 1 januari 2022 gaan',
  ],
  [noordLimburg, 'mijlpalen.yaml', '    moment: 2020-07 #', '    moment: begin 2020-07 #'],
  [noordLimburg, 'teksten/6-verdere-informatie.md', 'Binnenkort vertellen', 'In maart 2021 vertellen'],
  ['rijswijk', 'teksten/huishouden.md', 'op {{datum mijlpaal.einde-contracten.moment}}', 'op 1 april 2017'],
  [
    'midden-holland',
    'segmenten/8-hulp-bij-het-huishouden.yaml',
    'richting: stabilisatie',
    'richting: afname',
  ],
  [
    ...profiles,
    'kort: Minder jonge mantelzorgers raken overbelast.',
    'kort: Het aantal jonge mantelzorgers dat overbelast raakt, daalt.',
  ],
  [...profiles, 'omschrijving: Jongeren die', 'omschrijving: Jongeren (18 t/m 27 jaar) die'],
];

const identity = ({ code, path, args }: Diagnostic) => JSON.stringify([code, path, args]);
const known = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  for (const regio of new Set([...slips.map(([, regio]) => regio), ...edits.map(([regio]) => regio)]))
    known.set(regio, new Set((await shippedRegion(regio)).findings.map(identity)));
}, 60_000);

/** What is found more than in the region as it is, as code and line; and the line of the change. */
async function found([regio, file, from, to]: Mutation) {
  let line = 0;
  const { findings } = await shippedRegion(regio, (path, text) => {
    const at = path.endsWith(`${regio}/${file}`) ? text.indexOf(from) : -1;
    if (at < 0) return text;
    line = text.slice(0, at).split('\n').length;
    return text.replace(from, () => to);
  });
  const fresh = findings.filter((finding) => !known.get(regio)?.has(identity(finding)));
  return { line, fresh: fresh.map(({ code, span }) => [code, span.start.line]) };
}

describe('a slip in a date, a goal or an age', () => {
  it.each(slips)('is one finding, %s, on its line: %s %s', async (code, ...mutation) => {
    const { line, fresh } = await found(mutation);
    expect(line).toBeGreaterThan(0);
    expect(fresh).toEqual([[code, line]]);
  });

  it.each(edits)('is not seen in a sound edit: %s %s', async (...mutation) => {
    const { line, fresh } = await found(mutation);
    expect(line).toBeGreaterThan(0);
    expect(fresh).toEqual([]);
  });
});
