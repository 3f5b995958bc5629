import type { Block } from '../text/tree/block.ts';
import type { Questions } from './proof.ts';
import type { TreeParts } from './tree-parts.ts';
import { proofWords } from './words/proof-words.ts';

const words = proofWords.people;

/** What a person has to judge, as a chapter: each question with all it is about. */
export function questionBlocks(questions: Questions, parts: TreeParts): Block[] {
  const listed = (title: string, items: readonly string[], none: string): Block[] => [
    parts.heading(3, title),
    items.length === 0 ? parts.paragraph(none) : parts.list(items),
  ];
  const { headings, figures, tables, links, foreign, expansions, sentences } = questions;
  return [
    parts.heading(2, words.title),
    parts.paragraph(words.intro),
    parts.heading(3, words.headings),
    parts.paragraph(words.headingsIntro),
    ...(headings.length === 0 ? [] : [parts.list(headings.map(({ level, text }) => `${level}: ${text}`))]),
    ...listed(
      words.figures,
      figures.map(({ name, alternative }) => `${name}: “${alternative}”`),
      words.noFigures,
    ),
    ...listed(
      words.tables,
      tables.map(
        ({ name, columnHeaders, rowHeaders }) =>
          `${name}. ${words.columnHeaders(columnHeaders)} ${words.rowHeaders(rowHeaders)}`,
      ),
      words.noTables,
    ),
    ...listed(
      words.links,
      links.map(({ text, href }) => words.link(text, href)),
      words.noLinks,
    ),
    ...listed(
      words.foreign,
      foreign.map(({ text, language }) => words.foreignPhrase(text, language)),
      words.noForeign,
    ),
    ...listed(
      words.expansions,
      expansions.map(({ text, expansion }) => words.expansion(text, expansion)),
      words.noExpansions,
    ),
    parts.heading(3, words.language),
    parts.paragraph(words.length(questions.words, sentences)),
    parts.heading(3, words.rest),
    parts.list([words.colour, words.aloud]),
  ];
}
