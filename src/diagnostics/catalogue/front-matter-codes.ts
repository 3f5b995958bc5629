import { defineCode } from '../code.ts';

/** A Markdown file that does not start with front matter. */
export const frontMatterMissing = defineCode({
  code: 'SEG104',
  severity: 'error',
  nl: {
    title: 'Een tekstbestand begint met een kop tussen twee regels `---`',
    message: () => 'Dit tekstbestand begint niet met een kop tussen twee regels `---`.',
    label: () => 'hier hoort `---`',
    why: 'Zonder kop is niet bekend waar de tekst bij hoort.',
    remedy: 'Zet bovenaan een regel `---`, daaronder de velden van de tekst, en dan weer een regel `---`.',
  },
  en: {
    title: 'A text file starts with a head between two lines `---`',
    message: () => 'This text file does not start with a head between two lines `---`.',
    label: () => '`---` belongs here',
    why: 'Without its head nobody knows what the text belongs to.',
    remedy: 'Start the file with a line `---`, then the fields of the text, then again a line `---`.',
  },
});

/** Front matter that is never closed. */
export const frontMatterUnclosed = defineCode({
  code: 'SEG105',
  severity: 'error',
  nl: {
    title: 'De kop van een tekstbestand wordt afgesloten',
    message: () => 'De kop die hier begint wordt nergens afgesloten met een regel `---`.',
    label: () => 'begint hier',
    why: 'Zonder afsluiting is niet te zien waar de kop ophoudt en de tekst begint.',
    remedy: 'Zet na het laatste veld van de kop een regel met alleen `---`.',
  },
  en: {
    title: 'The head of a text file is closed',
    message: () => 'The head that starts here is never closed by a line `---`.',
    label: () => 'starts here',
    why: 'Without it nobody can see where the head ends and the text begins.',
    remedy: 'Put a line with only `---` after the last field of the head.',
  },
});

export const frontMatterCodes = [frontMatterMissing, frontMatterUnclosed] as const;
