import { countedWords } from './counted-words.ts';
import { paragraphsOf, type Stretch, sentencesOf } from './sentences.ts';
import { announcedNouns } from './words/announced-nouns.ts';

/** A paragraph that promises a list after it. */
export interface Announcement {
  readonly paragraph: Stretch;
  /** The words that promise it. */
  readonly part: { readonly start: number; readonly end: number };
  /** What the text itself has after it: a list, something else, or nothing, so that the document decides. */
  readonly followedBy: 'list' | 'announcement' | 'text' | 'heading' | 'nothing';
  /** Whether it speaks of several things, or ends on a colon only. */
  readonly promises: 'things' | 'something';
  /** Whether other sentences of the paragraph come after it, so that only the text itself can hold the list. */
  readonly goesOn: boolean;
}

const nouns = announcedNouns.join('|');
const things = new RegExp(
  String.raw`(?<!\p{L})(?:de[ \u00a0\n]+volgende|(?:de|deze)?[ \u00a0\n]*onderstaande|de[ \u00a0\n]+hieronder[ \u00a0\n]+genoemde)[ \u00a0\n]+(?:\p{L}+[ \u00a0\n]+)?(?:${nouns})(?!\p{L})|(?<!\p{L})(?:als volgt|het volgende(?=[ \u00a0]*(?:[:.]|$|afgesproken|besloten|vastgesteld|opgehaald|gebleken|voorgesteld)))(?!\p{L})`,
  'iu',
);

/** A colon after these may introduce a plain paragraph. */
const isIntroduction =
  /(?<!\p{L})(?:luidt|luiden|zegt|zeggen|schrijft|stelt|is|was|opgave|vraag|kern|ambitie|doel|visie|missie|motto|conclusie|advies|besluit)[ \u00a0]*:$/iu;

/** Every paragraph of a text that announces a list, a table or a quotation. */
export function announcementsIn(bare: string, text: string): readonly Announcement[] {
  const found: Announcement[] = [];
  for (const paragraph of paragraphsOf(bare, text)) {
    const isColon = paragraph.text.endsWith(':');
    const last = sentencesOf(paragraph.text).at(-1);
    const promise = sentencesOf(paragraph.text).flatMap((sentence) => {
      const match = things.exec(sentence.text);
      if (!match) return [];
      const rest = sentence.text.slice(match.index + match[0].length);
      // What is announced may follow in the sentence itself, after a colon.
      if (holdsList(rest)) return [];
      const start = paragraph.start + sentence.start + match.index;
      const goesOn = /:\s*\S/u.test(rest) || (!isColon && sentence.end < (last?.end ?? 0));
      return [{ start, end: start + match[0].length, goesOn }];
    })[0];
    const counted = isColon && last ? countedWords(last.text, announcedNouns) : [];
    if (!isColon && !promise) continue;
    const end = paragraph.end;
    const tail = { start: Math.max(paragraph.start, end - tailLength(paragraph.text)), end };
    found.push({
      paragraph,
      part: promise ?? tail,
      followedBy: followerOf(bare, text, end),
      promises:
        promise || counted.length > 0 || !isIntroduction.test(paragraph.text) ? 'things' : 'something',
      goesOn: promise?.goesOn ?? false,
    });
  }
  return found;
}

/** What opens a sentence that goes on about something else. */
const goesElsewhere =
  /^(?:binnenkort|daarna|daarnaast|intussen|ondertussen|ook|verder|hierna|hiervoor|daarom|daarmee|vervolgens|later|inmiddels|tot slot|tijdens|deze|dit|zo|zij|hij)\s/iu;

/** Whether what is announced follows in the sentence itself: after a colon, but not when that is a plain sentence. */
function holdsList(rest: string): boolean {
  const after = /[:(–]\s*(\S.*)$/su.exec(rest)?.[1];
  if (after === undefined) return false;
  if (!/^[^:(]*:\s*\p{Lu}/u.test(rest)) return true;
  return (
    !goesElsewhere.test(after) &&
    (/[,;:?\ufffc]|\s(?:en|of)\s/u.test(after) || after.split(/\s+/u).length < 5)
  );
}

/** The last words, up to the colon. */
const tailLength = (text: string) => /\S+[ \u00a0\n]*\S*:$/u.exec(text)?.[0].length ?? 1;

function followerOf(bare: string, text: string, end: number): Announcement['followedBy'] {
  const rest = text.slice(end);
  // The paragraph may go on with markup, such as the end of bold words, or a footnote mark.
  const after = rest.replace(/^(?:[*_\]]|\[\^[^\]]*\])+/u, '');
  const following = after.replace(/^[ \t]*(?:\n\s*)?/u, '');
  if (following === '') return 'nothing';
  if (/^(?:[-*+]|\d+[.)]|[a-z]\)|[a-z]\.)[ \t]|^(?:\||:::|\{\{|>|!\[)/u.test(following)) return 'list';
  if (/^#{1,6}[ \t]/u.test(following)) return 'heading';
  if (/^\[\^/u.test(following)) return 'nothing';
  const [next] = paragraphsOf(bare.slice(text.length - following.length));
  return next?.text.endsWith(':') ? 'announcement' : 'text';
}
