import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idleText, livingWorld } from './living-world.ts';

const text = 'segments/proef/teksten/los.md';
const regio = 'segments/proef/regio.yaml';

interface Json {
  diagnostics: { code: string; file: string }[];
  suppressed: { by: string; reason?: string; diagnostic: { code: string } }[];
}

const codesOf = (stdout: string) => (JSON.parse(stdout) as Json).diagnostics.map(({ code }) => code);

/** A slip with a safe fix. */
const mistaken = (sound: string) => sound.replace('  voorbeeld: true', '  voorbeeld: ja');

describe('suppressions', () => {
  it('take a finding out of the report, and say why in JSON', async () => {
    const world = livingWorld({ [text]: idleText('los', '# segments-negeer SEG218: voor later\n') });
    const { stdout, exitCode } = await world.run('check --strict --format json');
    expect(exitCode).toBe(0);
    const { diagnostics, suppressed } = JSON.parse(stdout) as Json;
    expect(diagnostics).toEqual([]);
    expect(suppressed).toMatchObject([
      { by: 'comment', reason: 'voor later', diagnostic: { code: 'SEG218' } },
    ]);
    expect((await world.run('check')).stdout).toBe('geen fouten (1 genegeerd)\n');
  });

  it('let a build go on past an error that may be suppressed, and past no other', async () => {
    const same = 'gemeenten:\n  - { id: zeedorp, naam: Voorbeeldstad, code: gm9998';
    const extra = 'segments/proef/gemeenten/zeedorp.yaml';
    const world = livingWorld({ [extra]: `${same} }\n` });
    expect(codesOf((await world.run('check --format json')).stdout)).toEqual(['SEG212']);
    expect((await world.run('build')).exitCode).toBe(1);
    world.write(extra, `${same} } # segments-negeer SEG212: heten echt hetzelfde\n`);
    expect(codesOf((await world.run('check --format json')).stdout)).toEqual([]);
    expect((await world.run('build')).exitCode).toBe(0);

    world.write(
      extra,
      'gemeenten:\n  - { id: voorbeeldstad, naam: Aadorp, code: gm9998 } # segments-negeer SEG200: mag\n',
    );
    const refused = codesOf((await world.run('check --format json')).stdout);
    expect(refused).toEqual(expect.arrayContaining(['SEG200', 'SEG562']));
    expect((await world.run('build')).exitCode).toBe(1);
  });

  it('are found fault with themselves', async () => {
    const world = livingWorld({
      [text]: idleText(
        'los',
        '# segments-negeer SEG218:\n# segments-negeer: zomaar\n# segments-negeer SEG2188: x\n',
      ),
      'segments/proef/teksten/ook.md': idleText('ook', '# segments-negeer SEG206, R25: niets\n'),
    });
    expect(codesOf((await world.run('check --format json')).stdout)).toEqual([
      'SEG560',
      'SEG560',
      'SEG561',
      'SEG218',
      'SEG563',
      'SEG218',
    ]);
  });

  it('are not called idle when an error kept the check from getting that far', async () => {
    const world = livingWorld({
      [text]: idleText('los', '# segments-negeer SEG206: bewust\n'),
      'segments/proef/stuk.yaml': 'regio:\n  kleur: "#12"\n',
    });
    expect(codesOf((await world.run('check --format json')).stdout)).not.toContain('SEG563');
  });
});

describe('severity per region', () => {
  const withSeverity = (world: ReturnType<typeof livingWorld>, ernst: string) =>
    world.write(
      regio,
      `${world.text(regio)}`.replace('\n  voorbeeld', `\n  controle: { ernst: { ${ernst} } }\n  voorbeeld`),
    );

  it.each([
    ['SEG218: fout', ['error'], 1],
    ['seg218: advies', ['info'], 0],
    ['SEG218: uit', [], 0],
  ] as const)('%s gives %j', async (ernst, severities, exitCode) => {
    const world = livingWorld({ [text]: idleText('los') });
    withSeverity(world, ernst);
    const ran = await world.run('check --format json');
    const { diagnostics } = JSON.parse(ran.stdout) as { diagnostics: { severity: string }[] };
    expect(diagnostics.map(({ severity }) => severity)).toEqual(severities);
    expect(ran.exitCode).toBe(exitCode);
  });

  it('refuses codes that do not exist, and what may not be lower', async () => {
    const world = livingWorld();
    withSeverity(world, 'SEG21: uit, SEG209: waarschuwing, SEG510: fout');
    expect(codesOf((await world.run('check --format json')).stdout)).toEqual(['SEG564', 'SEG565']);
  });
});

describe('the baseline', () => {
  const file = 'segments.baseline.json';

  it('lets pass what was there and tells what is new, in check and build', async () => {
    const world = livingWorld({ [text]: idleText('los') });
    expect((await world.run('check --update-baseline')).exitCode).toBe(0);
    const written = world.text(file);
    expect((await world.run('check --strict')).stdout).toBe('geen fouten (1 in de baseline)\n');
    world.write(text, `\n\n${world.text(text)}`.trimStart().replace('los', 'los # al lang'));
    expect((await world.run('check --strict')).exitCode).toBe(0);
    world.write('segments/proef/teksten/nieuw.md', idleText('nieuw'));
    expect(codesOf((await world.run('check --format json')).stdout)).toEqual(['SEG218']);
    expect((await world.run('build --strict')).stderr).toContain('`nieuw`');
    expect((await world.run('build --strict')).stderr).not.toContain('`los`');
    expect(world.text(file)).toBe(written);
  });

  it('says when what is in it is mended, and stays the same when nothing changes', async () => {
    const world = livingWorld({ [text]: idleText('los') });
    await world.run('check --update-baseline');
    const first = world.text(file);
    await world.run('check --update-baseline');
    expect(world.text(file)).toBe(first);
    world.store.files.delete(text);
    expect(codesOf((await world.run('check --format json')).stdout)).toEqual(['SEG566']);
    await world.run('check --update-baseline');
    expect((await world.run('check')).stdout).toBe('geen fouten\n');
  });

  it('holds at once what only shows when an error is let pass', async () => {
    const world = livingWorld({
      [text]: idleText('los'),
      'segments/proef/gemeenten/zeedorp.yaml':
        'gemeenten:\n  - { id: zeedorp, naam: Voorbeeldstad, code: gm9998 }\n',
    });
    expect((await world.run('check --update-baseline')).exitCode).toBe(0);
    expect((await world.run('check --strict')).stdout).toBe('geen fouten (2 in de baseline)\n');
    for (const command of ['build', 'list']) expect((await world.run(command)).exitCode).toBe(0);
  });

  it('never holds what may not be suppressed or is not public', async () => {
    const world = livingWorld({
      'segments/proef/besloten/los.md': idleText('geheim'),
      'segments/proef/dubbel.yaml': 'domeinen:\n  - { id: wmo, naam: Nog een }\n',
    });
    expect((await world.run('check --update-baseline')).exitCode).toBe(1);
    expect(world.text(file)).not.toMatch(/SEG200|geheim|besloten/u);
  });

  it('keeps what it could not see because of an error', async () => {
    const world = livingWorld({ [text]: idleText('los') });
    await world.run('check --update-baseline');
    const before = world.text(file);
    world.write('segments/proef/dubbel.yaml', 'domeinen:\n  - { id: wmo, naam: Nog een }\n');
    await world.run('check --update-baseline');
    expect(world.text(file)).toBe(before);
  });

  it.each(['{}', '[', '{"version":1,"findings":[{"code":"SEG218"}]}'])(
    'is refused as %j',
    async (content) => {
      const world = livingWorld({ [file]: content });
      for (const command of ['check', 'build']) expect((await world.run(command)).exitCode).toBe(2);
    },
  );
});

describe('check --fix', () => {
  const layout = (world: ReturnType<typeof livingWorld>) => world.text(regio)?.split('\n') ?? [];

  it('changes only the lines with a fix, and keeps byte order mark and line ends', async () => {
    const world = livingWorld();
    const before = `\uFEFF${world.text(regio)}`.replaceAll('\n', '\r\n');
    world.write(regio, mistaken(before));
    expect((await world.run('check')).exitCode).toBe(1);
    const { exitCode, stderr } = await world.run('check --fix');
    expect([exitCode, stderr]).toEqual([0, `${regio}: 1 keer hersteld\n`]);
    expect(world.text(regio)).toBe(before);
  });

  it('shows with --diff what it would do, and does nothing', async () => {
    const world = livingWorld();
    const before = world.text(regio) ?? '';
    world.write(regio, mistaken(before));
    const { stdout } = await world.run('check --fix --diff');
    expect(stdout.split('\n').filter((line) => /^[-+] /u.test(line))).toEqual([
      expect.stringMatching(/^- {2}voorbeeld: ja /u),
      expect.stringMatching(/^\+ {2}voorbeeld: true /u),
    ]);
    expect(world.text(regio)).toContain('voorbeeld: ja');
  });

  it('leaves alone a file that is no longer what was read', async () => {
    const world = livingWorld({ [text]: '---\nid: los\nkop: Los\u00a0\n---\n\nTekst ' });
    const bytes = new Uint8Array([...new TextEncoder().encode(world.text(text)), 0xff]);
    world.store.files.set(text, bytes);
    const { stderr } = await world.run('check --fix');
    expect(stderr).toContain(`${text} is niet gewijzigd`);
    expect(world.store.files.get(text)).toEqual(bytes);
  });

  it('takes the name of a region after it, and unsafe fixes only when asked', async () => {
    const world = livingWorld();
    const before = world.text(regio) ?? '';
    world.write(regio, before.replace('wet: wmo', 'wet: wmoo'));
    await world.run('check --fix proef');
    expect(world.text(regio)).toContain('wet: wmoo');
    await world.run('check --fix=unsafe proef');
    expect(world.text(regio)).toBe(before);
    expect((await world.run('check --fix elders')).exitCode).toBe(2);
  });

  it('does not give a field twice when two slips mean the same one', async () => {
    const world = livingWorld();
    const before = world.text(regio) ?? '';
    world.write(regio, before.replace('kleur: "#1f4e79"', 'klur: "#1f4e79"\n  kleurr: "#1f4e79"'));
    expect((await world.run('check --fix=unsafe')).exitCode).toBe(1);
    expect(world.text(regio)).toBe(
      before.replace('kleur: "#1f4e79"', 'kleur: "#1f4e79"\n  kleurr: "#1f4e79"'),
    );
  });

  it('has nothing left to do a second time, and touches no line without a finding', async () => {
    const comments = [
      '# segments-negeer SEG206: a',
      '# gewoon',
      '# segments-negeer SEG206, SEG218: b',
      '# segments-negeer R25: c',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 40 }), fc.constantFrom(...comments)), { maxLength: 4 }),
        async (inserted) => {
          const world = livingWorld();
          const lines = layout(world);
          for (const [at, comment] of inserted) {
            const below = lines[at];
            if (below !== undefined) lines.splice(at, 0, `${/^ */u.exec(below)?.[0] ?? ''}${comment}`);
          }
          world.write(regio, lines.join('\n'));
          await world.run('check --fix');
          const once = world.text(regio);
          expect(layout(world)).toEqual(lines.filter((line) => !line.includes('segments-negeer')));
          await world.run('check --fix');
          expect(world.text(regio)).toBe(once);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('check -', () => {
  const command = `check - --stdin-path ${regio}`;

  it('checks the text as the file, without writing', async () => {
    const world = livingWorld({ [text]: idleText('los') });
    const before = world.text(regio) ?? '';
    const ran = await world.run(`${command} --format json`, before.replace('naam: Proef', 'naaam: Proef'));
    expect([codesOf(ran.stdout), ran.exitCode]).toEqual([['SEG150'], 1]);
    expect(world.text(regio)).toBe(before);
    expect((await world.run(command, before)).stdout).toBe('geen fouten\n');
  });

  it('tells what the text causes elsewhere', async () => {
    const world = livingWorld({ [text]: idleText('los') });
    const changed = (world.text(regio) ?? '').replace('id: wmo', 'id: wmo2');
    const { diagnostics } = JSON.parse((await world.run(`${command} --format json`, changed)).stdout) as Json;
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.every(({ code, file }) => code === 'SEG201' && file !== regio)).toBe(true);
  });

  it('with --fix writes the text and nothing else to standard output', async () => {
    const world = livingWorld();
    const before = world.text(regio) ?? '';
    const wrong = mistaken(before);
    expect((await world.run(`${command} --fix`, wrong)).stdout).toBe(before);
    expect((await world.run(`check --fix - --stdin-path ${regio}`, before)).stdout).toBe(before);
    expect(world.text(regio)).toBe(before);
  });

  it.each([
    'check -',
    `check - proef --stdin-path ${regio}`,
    'check - --stdin-path ../elders.yaml',
    'check - --stdin-path segments/los.yaml',
    'check - --stdin-path segments/weg/regio.yaml',
    `check --stdin-path ${regio}`,
    `${command} --update-baseline`,
    'check --diff',
    'check --baseline ../../elders.json',
    'check --baseline weg.json',
  ])('%s is wrong usage', async (wrong) => {
    expect((await livingWorld().run(wrong)).exitCode).toBe(2);
  });
});
