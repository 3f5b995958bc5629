import { expect, test } from 'vitest';
import { ownTemplates } from '../../src/cli/node-assets.ts';
import { loadDictionary } from '../../src/cli/node-dictionary.ts';
import { bareText } from '../../src/rules/bare-text.ts';
import { isCode, knownWords } from '../../src/rules/known-words.ts';
import { wordsOf } from '../../src/rules/sentences.ts';

test('the words of our own templates are spelled right', async () => {
  const isKnown = knownWords(await loadDictionary(), new Set());
  const unknown = [...ownTemplates()].flatMap(([name, text]) =>
    wordsOf(bareText(text.replace(/^---\n.*?\n---\n/su, '').replace(/&\w+;/gu, ' '), 'prose'))
      .filter(({ text: word }) => !isKnown(word) && !isCode(word))
      .map(({ text: word }) => `${name}: ${word}`),
  );
  expect(unknown).toEqual([]);
});
