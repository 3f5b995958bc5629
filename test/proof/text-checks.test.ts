import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/proof/proof.ts';
import { textChecks } from '../../src/proof/text-checks.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { letter, matrix } from '../render/pdf/samples.ts';
import {
  column,
  figure,
  footnote,
  heading,
  link,
  list,
  mark,
  paragraph,
  phrase,
  reference,
  row,
  table,
  text,
  tree,
} from '../render/pdf/tree-builder.ts';

const title = () => heading(1, 'Plan');
const failing = (document: DocumentTree) =>
  textChecks(document).flatMap(({ id, passed, flaws }) => (passed ? [] : [[id, flaws.length]]));
const check = (document: DocumentTree, id: CheckId) => textChecks(document).find((one) => one.id === id);

describe('the checks of a text', () => {
  it('pass for a sound document', () => {
    expect(failing(matrix())).toEqual([]);
  });

  it('find the one slip of a long letter: a level skipped', () => {
    expect(failing(letter())).toEqual([['headings', 1]]);
  });

  it.each<[CheckId, number, DocumentTree]>([
    ['title', 1, tree([paragraph('Tekst')])],
    ['title', 1, tree([title(), title()])],
    ['title', 1, tree([title()], { metadata: { title: ' ' } })],
    ['language', 1, tree([title()], { metadata: { language: 'Nederlands!' } })],
    ['language', 1, tree([title(), paragraph([{ ...phrase('phrase', 'hûs'), lang: 'f' }])])],
    ['headings', 1, tree([title(), heading(3, 'Te diep')])],
    ['headings', 1, tree([title(), heading(2, ' ')])],
    ['tables', 1, tree([title(), table([column(1), column(1)], [], [row('a', 'b')])])],
    ['figures', 1, tree([title(), { ...figure('<svg/>', 9, 9), alternative: ' ' }])],
    ['links', 1, tree([title(), paragraph([link('https://www.example.nl/', '')])])],
    ['links', 1, tree([title(), paragraph([reference('nergens', 'bijlage 2')])])],
    ['lists', 1, tree([title(), list('bullet', [])])],
    ['lists', 1, tree([title(), list('bullet', ['een', ''])])],
    ['footnotes', 1, tree([title(), paragraph([text('Tekst'), mark(1)])])],
    ['footnotes', 1, tree([title()], { footnotes: [footnote(1, 'Noot')] })],
    ['contrast', 1, tree([title()], { colour: '#ffcc00' })],
  ])('find what is wrong: %s', (id, flaws, document) => {
    expect(failing(document)).toEqual([[id, flaws]]);
  });

  it('count', () => {
    expect(check(letter(), 'footnotes')?.counts).toEqual({ marks: 4, notes: 4 });
    const headings = check(tree([title(), heading(2, 'a'), heading(3, 'b'), heading(2, 'c')]), 'headings');
    expect(headings?.counts).toEqual({ perLevel: [1, 2, 1, 0], skipped: 0, empty: 0 });
    const inNote = tree([title(), paragraph([mark(1)])], {
      footnotes: [footnote(1, list('bullet', ['a', 'b']))],
    });
    expect(check(inNote, 'lists')?.counts).toEqual({ lists: 1, items: 2 });
  });
});
