import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { abbreviationForms, notApplicableForms, sharedEndForms } from '../abbreviation-forms.ts';
import { append } from '../append.ts';
import { nameWordsOf } from '../names/name-words.ts';
import { regionNames } from '../names/region-names.ts';
import { plainLetters } from '../plain-letters.ts';
import { defineRule } from '../rule.ts';
import { type WordForm, wordForms } from '../word-forms.ts';

/** A compound is written in one way throughout the region: closed, or with a hyphen. */
export const rule = defineRule<{ gebruikt: string; anders: string; waar: Phrase }>({
  code: 'SEG305',
  alias: 'R18',
  severity: 'warning',
  source: 'E121, E151: contract-managers naast contractmanagers, keten breed naast ketenbrede',
  phase: 'content',
  nl: {
    title: 'Een samengesteld woord staat overal op dezelfde manier geschreven',
    message: (a) => `“${a.gebruikt}” ${a.waar.nl} staat elders als “${a.anders}”.`,
    label: ({ anders }) => `elders “${anders}”`,
    why: 'Twee schrijfwijzen van één woord leiden af, en wie zoekt vindt maar de helft.',
    remedy:
      'Kies één schrijfwijze. Een samengesteld woord schrijft u in het Nederlands bijna altijd aan elkaar.',
  },
  en: {
    title: 'A compound is written in the same way everywhere',
    message: (a) => `“${a.gebruikt}” ${a.waar.en} is written “${a.anders}” elsewhere.`,
    label: ({ anders }) => `“${anders}” elsewhere`,
    why: 'Two spellings of one word distract, and who searches finds only half.',
    remedy: 'Choose one spelling. Dutch compounds are nearly always written as one word.',
  },
  check: ({ region, texts, where, byStatus, related, replace }, report) => {
    const names = regionNames(region.data).flatMap(({ name, also, forbidden }) => [
      name,
      ...also,
      ...forbidden,
    ]);
    // The rules on names speak of these.
    const named = new Set(names.filter((name) => nameWordsOf(name).length < 3).map(plainLetters));
    const compounds = [...wordForms(texts).values()].flatMap(rareForms);
    const others = [...abbreviationForms(texts).values(), notApplicableForms(texts)].flatMap(rareForms);
    const shared = [...sharedEndForms(texts).values()].flatMap(looseForms);
    const wrong = [
      ...compounds.filter(({ form }) => !named.has(plainLetters(form.text))),
      ...others,
      ...shared,
    ];
    for (const { form, other } of wrong) {
      const { at, start, end, text } = form;
      const spot = { owner: at.owner, key: at.key, part: { start, end } };
      const isSame = plainLetters(text) === plainLetters(other.text);
      const edits = isSame ? replace(spot, likeCapital(other.text, text)) : undefined;
      const first = {
        owner: other.at.owner,
        key: other.at.key,
        part: { start: other.start, end: other.end },
      };
      const details = {
        ...byStatus(spot, 'warning'),
        related: related(first, 'first'),
        ...(edits ? { fix: { safe: false, edits } } : {}),
      };
      report(spot, { gebruikt: text, anders: other.text, waar: where(spot) }, details);
    }
  },
});

interface Rare {
  readonly form: WordForm;
  readonly other: WordForm;
}

/** The forms of a word that are not the most used one, each with an example of that. */
function rareForms(forms: readonly WordForm[]): readonly Rare[] {
  const byShape = new Map<string, WordForm[]>();
  for (const form of forms) append(byShape, form.shape, form);
  if (byShape.size < 2) return [];
  const [common, ...rare] = [...byShape.values()].sort(
    (a, b) =>
      b.length - a.length || Number(b.some(isName)) - Number(a.some(isName)) || rank(a[0]) - rank(b[0]),
  );
  const other = common?.[0];
  return other ? rare.flat().map((form) => ({ form, other })) : [];
}

/** Of pairs that share their end, those that lost the hyphen. */
function looseForms(forms: readonly WordForm[]): readonly Rare[] {
  const other = forms.find(({ shape }) => shape === '');
  return other ? forms.filter(({ shape }) => shape === 'loose').map((form) => ({ form, other })) : [];
}

/** What a thing is called tells how the word is written. */
const isName = ({ at }: WordForm) => at.key === 'naam' || at.key === 'titel' || at.key === 'term';

/** Of forms that are used as often, the closed one comes first, then the one with a hyphen. */
const rank = (form: WordForm | undefined) => (form?.shape === '' ? 0 : form?.shape.includes(' ') ? 2 : 1);

const likeCapital = (form: string, like: string) =>
  (/^\p{Lu}/u.test(like) && !/^\p{Lu}\p{Lu}/u.test(like) ? form.charAt(0).toUpperCase() : form.charAt(0)) +
  form.slice(1);
