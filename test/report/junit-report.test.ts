import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { junitReport } from '../../src/report/junit-report.ts';
import { parseXml, type XmlElement } from '../support/parse-xml.ts';
import { findingAt, reportOf } from './fake-report.ts';
import { hostile, hostileReport, secretReport } from './hostile.ts';

const text = 'a: 1\nteskt: x\n';
const error = findingAt('b.yaml', text, 'teskt');
const warning = findingAt('a.yaml', text, 'teskt', { severity: 'warning' });
const ofConcept = findingAt('a.yaml', text, 'a', { severity: 'warning', conceptOnly: true });

const casesOf = (suites: XmlElement) =>
  suites.children.flatMap((suite) =>
    suite.children.map(({ attributes, children }) => [attributes['classname'], children[0]?.name]),
  );

describe('junitReport', () => {
  it('has one case that passes without findings', () => {
    const suites = parseXml(junitReport(reportOf([]), false));
    expect(suites.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    expect(casesOf(suites)).toEqual([['segments', undefined]]);
  });

  it.each([
    [false, ['system-out', 'system-out', 'failure'], '1'],
    [true, ['system-out', 'failure', 'failure'], '2'],
  ])('fails what stops the region (strict: %s)', (strict, expected, failures) => {
    const suites = parseXml(junitReport(reportOf([error, warning, ofConcept]), strict));
    expect(suites.children.map(({ attributes }) => attributes['name'])).toEqual(['a.yaml', 'b.yaml']);
    expect(casesOf(suites).map(([, outcome]) => outcome)).toEqual(expected);
    expect(suites.attributes).toMatchObject({ tests: '3', failures });
  });

  it('counts in each suite what is in it', () => {
    for (const suite of parseXml(junitReport(hostileReport(hostile), false)).children) {
      expect(Number(suite.attributes['tests'])).toBe(suite.children.length);
      expect(Number(suite.attributes['failures'])).toBe(suite.children.length);
    }
  });

  it('says the place and the way out in a failure', () => {
    const [failure] =
      parseXml(junitReport(reportOf([error]), false)).children[0]?.children[0]?.children ?? [];
    expect(failure?.attributes).toEqual({
      type: 'SEG912',
      message: 'Onbekend veld teskt; bedoelde u tekst?',
    });
    expect(failure?.text.trim().split('\n')).toEqual([
      'fout SEG912: Onbekend veld teskt; bedoelde u tekst?',
      'b.yaml:2:1',
      'Daarom.',
      'herstel: Verbeter het veld.',
    ]);
  });

  it('is well-formed for any text', () => {
    expect(parseXml(junitReport(hostileReport(hostile), false)).children).toHaveLength(hostile.length);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        expect(casesOf(parseXml(junitReport(hostileReport([value]), false)))).toHaveLength(1);
      }),
    );
  });

  it('tells nothing of a file that is not public', () => {
    expect(junitReport(secretReport('Geheimtarief'), true)).not.toContain('Geheimtarief');
  });
});
