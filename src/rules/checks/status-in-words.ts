import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../model/edition.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

const final = /(?<!\p{L})(dit|deze|het|de) (definitieve?|vastgestelde?) (\p{L}+)/giu;
const draft = /(?<!\p{L})(dit|deze) (?:concept(?!\p{L})|concept-?(\p{L}+))/giu;
/** A sentence about what is still to come. */
const later =
  /(?<!\p{L})(?:volgt|volgen|wordt|worden|zal|zullen|zodra|nadat|wanneer|als|straks|later|komt|kan|moet)(?!\p{L})/iu;
const anyDocument = new Set(['document', 'stuk', 'versie']);

/** A document does not call itself final while it is a draft, or the other way round. */
export const rule = defineRule<{ woorden: string; status: string; waar: Phrase }>({
  code: 'SEG278',
  alias: 'R24',
  severity: 'error',
  source: 'E122: een stuk met de status concept dat zichzelf definitief noemt',
  phase: 'content',
  nl: {
    title: 'Een stuk noemt zichzelf concept of definitief zoals zijn status is',
    message: (a) => `De tekst zegt ${a.waar.nl} «${a.woorden}», maar de status van het stuk is ${a.status}.`,
    label: (a) => `status: ${a.status}`,
    why: 'De lezer weet dan niet of dit de tekst is waarover wordt besloten.',
    remedy: 'Laat het woord weg: de status staat al op het stuk. Of pas `status` van het document aan.',
  },
  en: {
    title: 'A document calls itself a draft or final as its status is',
    message: (a) =>
      `The text ${a.waar.en} says “${a.woorden}”, but the status of the document is ${a.status}.`,
    label: (a) => `status: ${a.status}`,
    why: 'The reader does not know whether this is the text that is decided on.',
    remedy: 'Leave the word out: the status is on the document already. Or change `status` of the document.',
  },
  check: ({ texts, readersOf, where }, report) => {
    for (const { owner, key, bare, text } of texts) {
      if (!/definitieve?|vastgestelde?|concept/iu.test(bare)) continue;
      const readers = readersOf(owner, key);
      for (const sentence of sentencesOf(bare, text)) {
        const tell = (match: RegExpExecArray, reader: Edition) => {
          const start = sentence.start + match.index;
          const spot = { owner, key, part: { start, end: start + match[0].length } };
          const status = reader.status?.value ?? 'concept';
          report(spot, { woorden: match[0].replace(/\s+/gu, ' '), status, waar: where({ owner }) });
        };
        for (const match of sentence.text.matchAll(final)) {
          const [, article = '', , noun = ''] = match;
          const isSelf = /^(?:dit|deze)$/iu.test(article);
          const reader = readers.find(
            (one) =>
              isDraft(one) && (isOwnName(one, noun) || (isSelf && anyDocument.has(noun.toLowerCase()))),
          );
          if (reader && (isSelf || !later.test(sentence.text))) tell(match, reader);
        }
        for (const match of sentence.text.matchAll(draft)) {
          const noun = match[2];
          const reader = readers.find(
            (one) =>
              !isDraft(one) &&
              (noun === undefined || isOwnName(one, noun) || anyDocument.has(noun.toLowerCase())),
          );
          if (reader) tell(match, reader);
        }
      }
    }
  },
});

const isDraft = ({ status }: Edition) => (status?.value ?? 'concept') === 'concept';

/** "kaderdocument", and "kader" for short. */
const isOwnName = ({ shape }: Edition, noun: string) =>
  noun.length >= 5 && shape.label.toLowerCase().startsWith(noun.toLowerCase());
