import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { invalidValue } from '../../../src/diagnostics/catalogue/value-codes.ts';
import { diagnose } from '../../../src/diagnostics/code.ts';
import type { Phrase } from '../../../src/diagnostics/diagnostic.ts';
import { applyEdits } from '../../../src/diagnostics/text-edits.ts';
import { readRegion } from '../../../src/source/read-region.ts';
import { schemaFindings } from '../../../src/source/schema/schema-findings.ts';
import type { SchemaKnowledge } from '../../../src/source/schema/schema-knowledge.ts';
import { toData } from '../../../src/source/to-data.ts';
import { memoryReader } from '../../support/memory-reader.ts';

const mijlpaal = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('dag'), datum: z.iso.date() }),
  z.strictObject({ soort: z.literal('kwartaal'), kwartaal: z.int().min(1).max(4) }),
]);

const doel = z.strictObject({ kort: z.string().min(1), volledig: z.string().optional() });

const schema = z.strictObject({
  regio: z.strictObject({ id: z.string().regex(/^[a-z-]+$/), naam: z.string().max(20) }),
  segmenten: z.array(
    z.strictObject({
      id: z.string(),
      naam: z.string(),
      tekst: z.string().optional(),
      domein: z.enum(['jeugd', 'wmo', 'beschermd-wonen']).optional(),
      bedrag: z.number().positive().optional(),
      open: z.boolean().optional(),
      doelen: z.array(doel).min(1).optional(),
      waarde: z.union([z.literal('n.v.t.'), z.number()]).optional(),
      even: z
        .number()
        .check((context) => {
          if (context.value % 2 === 1) {
            context.issues.push({ code: 'custom', input: context.value, params: { code: 'odd' } });
          }
        })
        .optional(),
    }),
  ),
  mijlpalen: z.array(mijlpaal).optional(),
  gemeenten: z.record(z.string().regex(/^[a-z]+$/), z.strictObject({ code: z.string() })).optional(),
});

const keys: Readonly<Record<string, readonly string[]>> = {
  '': ['regio', 'segmenten', 'mijlpalen', 'gemeenten'],
  regio: ['id', 'naam'],
  segmenten: ['id', 'naam', 'tekst', 'domein', 'bedrag', 'open', 'doelen', 'waarde', 'even'],
  doelen: ['kort', 'volledig'],
  mijlpalen: ['soort', 'datum', 'kwartaal'],
  gemeenten: ['code'],
};

const knowledge: SchemaKnowledge = {
  allowedKeys: (path) =>
    keys[String(path.findLast((step) => typeof step === 'string' && step in keys) ?? '')] ?? [],
  nouns: {
    segmenten: { nl: 'segment', en: 'segment', nameKeys: ['naam', 'id'] },
    doelen: { nl: 'doel', en: 'goal', nameKeys: [] },
    mijlpalen: { nl: 'mijlpaal', en: 'milestone', nameKeys: [] },
    gemeenten: { nl: 'gemeente', en: 'municipality', nameKeys: ['naam'], keyed: true },
    regio: { nl: 'regio', en: 'region', nameKeys: ['naam'] },
  },
};

const sound = 'regio:\n  id: r\n  naam: Regio\nsegmenten:\n  - id: wonen\n    naam: Wonen\n';

function judge(text: string, more: Partial<SchemaKnowledge> = {}) {
  const region = readRegion(memoryReader({ 'segments/r/a.yaml': text }), 'segments/r');
  const result = schema.safeParse(toData(region.root));
  const issues = result.success ? [] : result.error.issues;
  return schemaFindings(issues, region.root, { ...knowledge, known: region.findings, ...more });
}

function found(text: string) {
  return judge(text).map(({ code, span }) => [code, text.slice(span.start.offset, span.end.offset)]);
}

describe('schemaFindings', () => {
  it.each([
    ['a key nobody knows', `${sound}    quark: x\n`, 'SEG150', 'quark'],
    ['a misspelt required key', sound.replace('    naam', '    namm'), 'SEG150', 'namm'],
    ['a required key in capitals', sound.replace('    naam', '    Naam'), 'SEG150', 'Naam'],
    ['a misspelt optional key', `${sound}    teskt: x\n`, 'SEG150', 'teskt'],
    ['a misspelt top key', sound.replace('segmenten', 'segmentn'), 'SEG150', 'segmentn'],
    [
      'a misspelt discriminator key',
      `${sound}mijlpalen:\n  - sort: dag\n    datum: 2020-01-01\n`,
      'SEG150',
      'sort',
    ],
    ['a missing key of an item', sound.replace('    naam: Wonen\n', ''), 'SEG151', 'id'],
    ['a missing key of a map', sound.replace('  naam: Regio\n', ''), 'SEG151', 'regio'],
    ['a missing key at the top', sound.slice(0, sound.indexOf('segmenten')), 'SEG151', 'regio'],
    ['a missing discriminator', `${sound}mijlpalen:\n  - datum: 2020-01-01\n`, 'SEG151', 'datum'],
    ['an empty field', sound.replace('    naam: Wonen', '    naam:'), 'SEG152', 'naam'],
    ['an empty optional field', `${sound}    bedrag:\n`, 'SEG152', 'bedrag'],
    ['an empty choice', `${sound}    domein:\n`, 'SEG152', 'domein'],
    ['an empty text', `${sound}    doelen:\n      - kort: ""\n`, 'SEG152', '""'],
    ['an empty item', `${sound}    doelen:\n      -\n`, 'SEG152', ''],
    ['a number for a text', sound.replace('Wonen', '2020'), 'SEG153', '2020'],
    ['a text for a list', `${sound}    doelen: x\n`, 'SEG153', 'x'],
    ['fields for a list', `${sound}    doelen:\n      kort: x\n`, 'SEG153', 'kort: x'],
    ['a list for a text', `${sound}    tekst:\n      - x\n      - y\n`, 'SEG153', 'tekst'],
    ['neither branch of a union', `${sound}    waarde: [1]\n`, 'SEG153', '[1]'],
    ['a wrong word of a union', `${sound}    waarde: nvt\n`, 'SEG154', 'nvt'],
    ['a wrong choice', `${sound}    domein: jeudg\n`, 'SEG154', 'jeudg'],
    ['a wrong discriminator', `${sound}mijlpalen:\n  - soort: dg\n    datum: 2020-01-01\n`, 'SEG154', 'dg'],
    ['a Dutch date', `${sound}mijlpalen:\n  - soort: dag\n    datum: 26-10-2020\n`, 'SEG155', '26-10-2020'],
    [
      'a date that is none',
      `${sound}mijlpalen:\n  - soort: dag\n    datum: 2020-02-30\n`,
      'SEG155',
      '2020-02-30',
    ],
    ['a wrong form', sound.replace('id: r', 'id: R 1'), 'SEG156', 'R 1'],
    ['a wrong key of a record', `${sound}gemeenten:\n  Venlo:\n    code: x\n`, 'SEG156', 'Venlo'],
    ['too long', sound.replace('Regio', 'Regio'.repeat(9)), 'SEG157', 'Regio'.repeat(9)],
    ['too few', `${sound}    doelen: []\n`, 'SEG157', '[]'],
    ['too low', `${sound}    bedrag: -1\n`, 'SEG157', '-1'],
    ['too high', `${sound}mijlpalen:\n  - soort: kwartaal\n    kwartaal: 5\n`, 'SEG157', '5'],
    ['yes for true', `${sound}    open: ja\n`, 'SEG158', 'ja'],
    ['a decimal comma', `${sound}    bedrag: 9,2\n`, 'SEG159', '9,2'],
    ['an amount with its sign', `${sound}    bedrag: € 1.000,50\n`, 'SEG159', '€ 1.000,50'],
    ['a check of its own', `${sound}    even: 3\n`, 'SEG160', '3'],
    ['a glued field in a list of one', `${sound}    doelen:\n      - kort:x\n`, 'SEG113', 'kort:x'],
    ['a colon in a list of texts', `${sound}    tekst:\n      Wonen: nieuw\n`, 'SEG121', 'Wonen'],
  ])('gives one finding on the right token: %s', (_, text, code, token) => {
    expect(found(text)).toEqual([[code, token]]);
  });

  it('finds nothing in sound data', () => {
    expect(found(sound)).toEqual([]);
  });

  it('repeats nothing that the reader found', () => {
    expect(found(sound.replace('naam: Wonen', 'naam: 010'))).toEqual([]);
    expect(found(sound.replace('    naam: Wonen', '    naam Wonen'))).toEqual([]);
  });

  it('says where in words', () => {
    const [finding] = judge(`${sound}    doelen:\n      - kort: x\n      - kort: 3\n`);
    expect(finding?.args['where'] as Phrase).toEqual({
      nl: 'bij doel 2 van segment Wonen',
      en: 'in goal 2 of segment Wonen',
    });
    expect(finding?.path).toEqual(['segmenten', 0, 'doelen', 1, 'kort']);
  });

  it('renames safely only what is required, absent and near', () => {
    const text = sound.replace('    naam', '    namm');
    const [finding] = judge(text);
    expect(finding?.fix?.safe).toBe(true);
    expect(found(applyEdits(text, finding?.fix?.edits ?? []).text)).toEqual([]);
    expect(judge(`${sound}    teskt: x\n`)[0]?.fix?.safe).toBe(false);
    expect(judge(`${sound}    quark: x\n`)[0]?.fix).toBeUndefined();
  });

  it('offers fixes that mend the data', () => {
    for (const text of [
      `${sound}    domein: jeudg\n`,
      `${sound}    open: ja\n`,
      `${sound}    bedrag: € 1.000,50\n`,
      sound.replace('Wonen', '2020'),
      `${sound}mijlpalen:\n  - soort: dag\n    datum: 26 okt 2020\n`,
    ]) {
      const [finding] = judge(text);
      expect(found(applyEdits(text, finding?.fix?.edits ?? []).text)).toEqual([]);
    }
  });

  it('hands the checks of the schema to their owner', () => {
    const [finding] = judge(`${sound}    even: 3\n`, {
      custom: (issue, { place, key, where, path }) =>
        issue.params?.['code'] === 'odd'
          ? diagnose(invalidValue, place, { key, where }, { path, severity: 'warning' })
          : undefined,
    });
    expect(finding?.severity).toBe('warning');
  });
});
