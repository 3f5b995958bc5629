import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/diagnostics/text-edits.ts';
import { sourceText } from '../../../src/source/source-text.ts';
import { readSuppressions } from '../../../src/source/suppressions/read-suppressions.ts';

const read = (text: string, wholeFile = false) =>
  readSuppressions(sourceText('x.yaml', text), 0, text.length, wholeFile);

/** The text each comment is about, without the blank space at its end. */
const scopes = (text: string) =>
  read(text).map(({ scope }) => (scope ? text.slice(scope.start, scope.end).trimEnd() : undefined));

describe('readSuppressions', () => {
  it('reads codes and a reason, and leaves other comments alone', () => {
    const found = read(
      '# gewoon\n# segments-negeer SEG301, R12 : dit mag: echt \na: 1\n# segments-negeerd SEG301: x\n',
    );
    expect(found.map(({ codes, reason }) => [codes.map(({ name }) => name), reason])).toEqual([
      [['SEG301', 'R12'], 'dit mag: echt'],
    ]);
    expect(read('#segments-negeer SEG301\na: 1')[0]).toMatchObject({ reason: '' });
    expect(read('# segments-negeer: zomaar\na: 1')[0]).toMatchObject({ codes: [], reason: 'zomaar' });
  });

  it('sees no comment in a text', () => {
    expect(
      read(
        'a: "# segments-negeer SEG301: x"\nb: |\n  # segments-negeer SEG301: x\nc: x# segments-negeer SEG1: y\n',
      ),
    ).toEqual([]);
  });

  it.each([
    ['the field on its own line', 'a: 1\nb: 2 # segments-negeer S: x\nc: 3', 'b: 2 # segments-negeer S: x'],
    ['the field on the next line', '# segments-negeer S: x\na: 1\nb: 2', 'a: 1'],
    ['all under a field', '# segments-negeer S: x\na:\n  b:\n    - c\nd: 1', 'a:\n  b:\n    - c'],
    [
      'a whole item, not its first field',
      'a:\n  # segments-negeer S: x\n  - b: 1\n    c: 2\n  - d: 3',
      '- b: 1\n    c: 2',
    ],
    [
      'an item whose dash stands alone',
      'a:\n  - # segments-negeer S: x\n    b: 1\n  - c',
      '- # segments-negeer S: x\n    b: 1',
    ],
    ['the first field of a map, not the map', 'a:\n  # segments-negeer S: x\n  b: 1\n  c: 2', 'b: 1'],
    [
      'a block text from its header',
      'a: | # segments-negeer S: x\n  tekst\nb: 1',
      'a: | # segments-negeer S: x\n  tekst',
    ],
    ['what stands below other comments', '# segments-negeer S: x\n# uitleg\na: 1\nb: 2', 'a: 1'],
    ['every field on the line', 'a: { b: 1,\n  # segments-negeer S: x\n  c: 2, d: 3 }\ne: 4', 'c: 2, d: 3 }'],
    ['an anchored item', 'a:\n  # segments-negeer S: x\n  - &k\n    b: 1\n  - *k', '- &k\n    b: 1'],
  ])('binds to %s', (_name, text, expected) => {
    expect(scopes(text)).toEqual([expected]);
  });

  it('binds to nothing over a blank line or at the end', () => {
    expect(scopes('# segments-negeer S: x\n\na: 1\n# segments-negeer S: y')).toEqual([undefined, undefined]);
  });

  it('in front matter binds to the file', () => {
    const [found] = read('id: x\n# segments-negeer S: x\n', true);
    expect(found?.scope).toEqual({ start: 0, end: 29 });
  });

  it.each([
    ['a: 1\n  # segments-negeer S: x\nb: 2\n', 'a: 1\nb: 2\n'],
    ['a: 1 \t# segments-negeer S: x\r\nb: 2\r\n', 'a: 1\r\nb: 2\r\n'],
    ['a: 1\r\n# segments-negeer S: x\r\nb: 2\r\n', 'a: 1\r\nb: 2\r\n'],
    ['a: 1\n# segments-negeer S: x', 'a: 1\n'],
  ])('can be taken out of %j', (text, expected) => {
    expect(
      applyEdits(
        text,
        read(text).map(({ removal }) => removal),
      ).text,
    ).toBe(expected);
  });

  it('can have each of its codes taken out', () => {
    const text = '# segments-negeer A1, B2 ,C3: x\na: 1';
    const removed = read(text)[0]?.codes.map(
      ({ removal }) => applyEdits(text, [removal]).text.split('\n')[0],
    );
    expect(removed).toEqual([
      '# segments-negeer B2 ,C3: x',
      '# segments-negeer A1, C3: x',
      '# segments-negeer A1, B2: x',
    ]);
  });

  it('never fails, whatever the text', () => {
    const piece = fc.constantFrom(
      '# segments-negeer A: b',
      '\n',
      '  ',
      '- ',
      'a: ',
      '{',
      '[',
      '}',
      ',',
      '"',
      '|',
      '&x ',
      '*x',
      '\t',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { scope, span } of read(text)) {
          expect(text.slice(span.start.offset, span.end.offset)).toMatch(/^# segments-negeer/u);
          if (scope) expect(scope.start < scope.end && scope.end <= text.length).toBe(true);
        }
      }),
    );
  });
});

/** A made-up node: its own word, and what stands under it. */
interface Made {
  readonly kind: 'field' | 'item';
  readonly children: readonly Made[];
}

const { tree } = fc.letrec<{ tree: readonly Made[]; fields: readonly Made[]; items: readonly Made[] }>(
  (tie) => {
    const of = (kind: Made['kind']) =>
      fc.record({
        kind: fc.constant(kind),
        children: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          fc.constant([]),
          tie('fields'),
          ...(kind === 'field' ? [tie('items')] : []),
        ),
      });
    return {
      tree: tie('fields'),
      fields: fc.array(of('field'), { minLength: 1, maxLength: 3 }),
      items: fc.array(of('item'), { minLength: 1, maxLength: 3 }),
    };
  },
);

interface Row {
  readonly line: string;
  /** The word of every node that starts on this line, outermost first. */
  readonly words: readonly string[];
}

/** Writes nodes as YAML; `under` gets each word with the words under it. */
function write(
  nodes: readonly Made[],
  indent: string,
  under: Map<string, readonly string[]>,
  next: () => string,
): Row[] {
  return nodes.flatMap(({ kind, children }) => {
    const word = next();
    const before = under.size;
    const inner = write(children, `${indent}  `, under, next);
    under.set(word, [...under.keys()].slice(before));
    if (kind === 'field' || children.length === 0) {
      const line = kind === 'field' ? `${indent}${word}:` : `${indent}- ${word}`;
      return [{ line, words: [word] }, ...inner];
    }
    // An item begins with its first field, on one line.
    const [first, ...rest] = inner;
    return [
      { line: `${indent}- ${first?.line.trimStart()}`, words: [word, ...(first?.words ?? [])] },
      ...rest,
    ];
  });
}

describe('a suppression', () => {
  it('covers the node on its own or the next line with all under it, and nothing else', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.boolean(), (nodes, pick, trailing) => {
        const words: string[] = [];
        const under = new Map<string, readonly string[]>();
        const rows = write(nodes, '', under, () => `w${words.push('w')}x`);
        const at = pick % rows.length;
        const chosen = rows[at];
        const comment = '# segments-negeer S: x';
        const lines = rows.map(({ line }) => line);
        if (trailing) lines[at] += ` ${comment}`;
        else lines.splice(at, 0, comment);
        const text = `${lines.join('\n')}\n`;
        const scope = read(text)[0]?.scope;
        const word = chosen?.words[0] ?? '';
        const expected = new Set([...(chosen?.words ?? []), ...(under.get(word) ?? [])]);
        for (const shown of text.matchAll(/w\d+x/gu)) {
          const isCovered = scope !== undefined && scope.start <= shown.index && shown.index < scope.end;
          expect([text, shown[0], isCovered]).toEqual([text, shown[0], expected.has(shown[0])]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
