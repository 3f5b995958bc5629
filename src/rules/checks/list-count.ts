import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { announcementsIn } from '../announcements.ts';
import { countOf } from '../counted-words.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { announcedNouns } from '../words/announced-nouns.ts';
import { countWords } from '../words/count-words.ts';

const count = String.raw`(?<![\p{L}\p{N}.,-])(\d{1,2}|${countWords.slice(2).join('|')})`;
const nouns = announcedNouns.join('|');
/** "vijf kenmerken:" at the end, "Vier dingen helpen:", "de volgende drie punten" and "dit zijn de drie …:". */
const counted = [
  new RegExp(String.raw`${count}[ \u00a0\n]+(?:\p{L}+[ \u00a0\n]+)?(\p{L}+)$`, 'iu'),
  new RegExp(String.raw`^[^\p{L}]*${count}[ \u00a0\n]+(?:\p{L}+[ \u00a0\n]+)?(${nouns})(?!\p{L})`, 'iu'),
  new RegExp(
    String.raw`(?:de volgende|dit zijn de|dit zijn|deze|zijn er|er zijn)[ \u00a0\n]+${count}[ \u00a0\n]+(?:\p{L}+[ \u00a0\n]+)?(${nouns})(?!\p{L})`,
    'iu',
  ),
];
/** What is counted in an announcement without being what is listed. */
const aside =
  /^(?:jaar|jaren|maanden|weken|dagen|uur|uren|euro|procent|gemeenten|colleges|raden|segmenten|fasen|inwoners|personen|mensen|cliënten)$/iu;

/** A list has as many items as its announcement says. */
export const rule = defineRule<{ woorden: string; gezegd: number; aantal: number; waar: Phrase }>({
  code: 'SEG265',
  alias: 'R16',
  severity: 'error',
  source: 'E074 en E075: een inleiding die vijf punten noemt waar er zes of vier staan',
  phase: 'content',
  nl: {
    title: 'Een opsomming heeft zoveel punten als is aangekondigd',
    message: (a) => `De tekst kondigt ${a.waar.nl} «${a.woorden}» aan, maar noemt er ${a.aantal}.`,
    label: (a) => `het zijn er ${a.aantal}`,
    why: 'De lezer denkt dat er een punt is weggevallen of te veel staat.',
    remedy: 'Noem het juiste aantal, of vul de opsomming aan.',
  },
  en: {
    title: 'A list has as many points as was announced',
    message: (a) => `The text announces “${a.woorden}” ${a.waar.en}, but names ${a.aantal}.`,
    label: (a) => `there are ${a.aantal}`,
    why: 'The reader believes that a point was dropped, or that there is one too many.',
    remedy: 'Give the right number, or complete the list.',
  },
  check: ({ texts, byStatus, where }, report) => {
    for (const { owner, key, bare, text } of texts) {
      if (!bare.includes(':')) continue;
      const say = (start: number, words: string, number: string, least: number, most = least) => {
        const gezegd = countOf(number);
        if (gezegd < 2 || (gezegd >= least && gezegd <= most)) return;
        const spot = { owner, key, part: { start, end: start + words.length } };
        const args = { woorden: words.replace(/\s+/gu, ' '), gezegd, aantal: least, waar: where({ owner }) };
        report(spot, args, byStatus(spot));
      };
      for (const { paragraph, followedBy } of announcementsIn(bare, text)) {
        const last = sentencesOf(paragraph.text).at(-1);
        const found = last && countIn(last.text.replace(/:$/u, ''));
        const items = followedBy === 'list' ? itemsAfter(text, paragraph.end) : undefined;
        if (last && found && items)
          say(paragraph.start + last.start + found.start, found.words, found.number, items);
      }
      for (const sentence of sentencesOf(bare, text)) {
        const [whole, lead = '', rest = ''] = /^([^:]+): (\S[^:\n]*)$/u.exec(sentence.text) ?? [];
        const found = whole === undefined ? undefined : countIn(lead);
        const range = found && inlineItems(rest);
        if (found && range) say(sentence.start + found.start, found.words, found.number, ...range);
      }
    }
  },
});

function countIn(lead: string) {
  for (const pattern of counted) {
    const match = pattern.exec(lead);
    const [, number = '', noun = ''] = match ?? [];
    if (!match || aside.test(noun)) continue;
    const start = match.index + match[0].toLowerCase().lastIndexOf(number.toLowerCase());
    return { number, start, words: lead.slice(start, match.index + match[0].length) };
  }
  return undefined;
}

/** The items at the first level of the list that follows; undefined when it is generated, or no list. */
function itemsAfter(text: string, end: number): number | undefined {
  const lines = text
    .slice(end)
    .replace(/^[*_]*[ \t]*\n/u, '')
    .split('\n');
  const marker = /^([ \t]*)(?:[-*+]|\d+[.)]|[a-z][.)])[ \t]/u;
  const first = lines.find((line) => line.trim() !== '');
  const indent = marker.exec(first ?? '')?.[1];
  if (indent === undefined) return undefined;
  let items = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const own = marker.exec(line)?.[1];
    if (own === indent) items++;
    else if (!/^[ \t]/u.test(line) && items > 0 && own === undefined) break;
    if (line.includes('{{#')) return undefined;
  }
  return items;
}

/** The least and most items an enumeration in a sentence may hold; undefined when it does not read as one. */
function inlineItems(rest: string): readonly [number, number] | undefined {
  const plain = rest.replace(/[.;]$/u, '');
  if (plain.includes('\ufffc') || plain.includes(';') || /[.?!]\s/u.test(plain)) return undefined;
  const parts = plain.split(', ');
  const joints = (plain.match(/\s(?:en|of)\s/gu) ?? []).length;
  if (joints === 0 || parts.some((part) => part.split(/\s+/u).length > 8)) return undefined;
  return [
    parts.length + (parts.length === 1 ? 1 : (parts.at(-1) ?? '').match(/\s(?:en|of)\s/u) ? 1 : 0),
    parts.length + joints,
  ];
}
