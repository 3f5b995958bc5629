import { expect, test } from 'vitest';
import { shippedRegion } from '../../support/shipped.ts';

interface Mutation {
  readonly regio: string;
  readonly file: string;
  /** What is written over in the file, once, and with what. */
  readonly from: RegExp;
  readonly to: string;
  readonly code: string;
}

const rijswijk = (file: string, from: RegExp, to: string, code: string): Mutation => ({
  regio: 'rijswijk',
  file,
  from,
  to,
  code,
});

const holland = (file: string, from: RegExp, to: string, code: string): Mutation => ({
  regio: 'midden-holland',
  file,
  from,
  to,
  code,
});

const slips: readonly Mutation[] = [
  rijswijk('teksten/terugblik.md', /aanbieders bij/u, 'aanbeiders bij', 'SEG320'),
  rijswijk('teksten/financien.md', /begroting van/u, 'begrotting van', 'SEG320'),
  rijswijk('regio.yaml', /kern: De administratieve/u, 'kern: De administrtieve', 'SEG320'),
  rijswijk('teksten/waarom.md', /van de grenzen/u, 'van de de grenzen', 'SEG321'),
  rijswijk('teksten/sturing.md', /geholpen is\./u, 'geholpen is ten allen tijde.', 'SEG322'),
  rijswijk('teksten/waarom.md', /De gemeente wil/u, 'De gemeente willen', 'SEG324'),
  rijswijk('teksten/huishouden.md', /\(HHT\)/u, '(HHT', 'SEG327'),
  rijswijk('teksten/werkwijze.md', /gaf\? Daarna/u, 'gaf? daarna', 'SEG328'),
  rijswijk('teksten/focus.md', /bij de inkoop op/u, 'bij de QRL op', 'SEG330'),
  holland('begrippen.yaml', /in samenhang helpen\./u, 'in samenhang helpen', 'SEG332'),
  holland('begrippen.yaml', /afkorting: LVB/u, 'afkorting: VBQ', 'SEG332'),
];

test.each(slips)(
  '$regio: $from becomes "$to", and that is one $code on its line',
  async ({ regio, file, from, to, code }) => {
    let line = 0;
    const { findings } = await shippedRegion(regio, (path, text) => {
      if (path !== `segments/${regio}/${file}`) return text;
      line = text.slice(0, text.search(from)).split('\n').length;
      return text.replace(from, to);
    });
    const told = findings.filter(({ severity }) => severity !== 'info');
    const here = told.filter(({ span }) => span.start.line === line);
    expect(here.map((finding) => finding.code)).toEqual([code]);
    // A short form that is gone from the terms is also missed where it is used.
    expect(told.length).toBeLessThanOrEqual(to.includes('VBQ') ? 2 : 1);
  },
);

const sound = [
  'De kosten betaalt de gemeente zelf; de aanbieders kiest het college.',
  'Aanbieders die die hulp geven, weten dat het het gezin helpt.',
  'De regio’s kiezen: 1) één tarief, 2) een korte looptijd.',
  'Beschikbaarheidsfinanciering past bij crisishulp, 24 uur per dag.',
  'Een eerste gesprek is gratis, ook in de wijk Steenvoorde.',
  'De praktijkondersteuner van de huisarts (POH) verwijst door.',
];

test.each(['rijswijk', 'midden-holland'])('%s: sound sentences raise nothing', async (regio) => {
  const file = { rijswijk: 'waarom', 'midden-holland': 'visie' }[regio] ?? '';
  const { findings } = await shippedRegion(regio, (path, text) =>
    path.endsWith(`/teksten/${file}.md`) ? `${text}\n${sound.join('\n\n')}\n` : text,
  );
  expect(findings.map(({ code }) => code)).toEqual([]);
});
