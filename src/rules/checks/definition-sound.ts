import { abbreviates, missesOneLetter, straysFromKnown } from '../abbreviations.ts';
import { bareText, expressionMark } from '../bare-text.ts';
import { defineRule } from '../rule.ts';
import { stemsOf } from '../word-stems.ts';

type Soort = 'afgebroken' | 'herhaling' | 'te-kort' | 'afkorting' | 'term';

/** A definition is a whole sentence that says more than its term, and an abbreviation is made of its term's letters. */
export const rule = defineRule<{ term: string; afkorting: string; soort: Soort }>({
  code: 'SEG332',
  alias: 'R26',
  severity: 'warning',
  source: 'E104: een afgekapt lemma en een afkorting bij het verkeerde begrip',
  phase: 'content',
  nl: {
    title: 'Een definitie is af en zegt meer dan het begrip zelf',
    message: (a) =>
      ({
        afgebroken: `De definitie van het begrip \`${a.term}\` eindigt midden in een zin.`,
        herhaling: `De definitie van het begrip \`${a.term}\` begint met het begrip zelf.`,
        'te-kort': `De definitie van het begrip \`${a.term}\` is te kort om iets uit te leggen.`,
        afkorting: `De afkorting \`${a.afkorting}\` past niet bij het begrip \`${a.term}\`.`,
        term: `Het begrip \`${a.term}\` eindigt met een leesteken.`,
      })[a.soort],
    label: (a) =>
      ({
        afgebroken: 'niet af',
        herhaling: 'herhaalt het begrip',
        'te-kort': 'te kort',
        afkorting: 'andere letters',
        term: 'leesteken',
      })[a.soort],
    why: 'Wie een woord opzoekt, moet daarna weten wat het betekent.',
    remedy:
      'Schrijf een hele zin, met een punt erachter, die het begrip in andere woorden uitlegt. Zet een afkorting bij het begrip waar zij voor staat.',
  },
  en: {
    title: 'A definition is complete and says more than the term itself',
    message: (a) =>
      ({
        afgebroken: `The definition of the term \`${a.term}\` ends in the middle of a sentence.`,
        herhaling: `The definition of the term \`${a.term}\` starts with the term itself.`,
        'te-kort': `The definition of the term \`${a.term}\` is too short to explain anything.`,
        afkorting: `The abbreviation \`${a.afkorting}\` does not fit the term \`${a.term}\`.`,
        term: `The term \`${a.term}\` ends in a punctuation mark.`,
      })[a.soort],
    label: (a) =>
      ({
        afgebroken: 'not complete',
        herhaling: 'repeats the term',
        'te-kort': 'too short',
        afkorting: 'other letters',
        term: 'punctuation',
      })[a.soort],
    why: 'Whoever looks up a word must know its meaning afterwards.',
    remedy:
      'Write a whole sentence, with a full stop, that explains the term in other words. Put an abbreviation with the term it stands for.',
  },
  check: ({ region, byStatus }, report) => {
    for (const begrip of region.data.begrippen ?? []) {
      const { term, afkorting = '', definitie } = begrip;
      const tell = (key: 'term' | 'afkorting' | 'definitie', soort: Soort) =>
        report(
          { owner: begrip, key },
          { term, afkorting, soort },
          byStatus({ owner: begrip, key }, 'warning'),
        );
      if (/[.,;:]$/u.test(term.trim())) tell('term', 'term');
      const isFar = !abbreviates(afkorting, term) && !abbreviates(afkorting, definitie);
      // An id of the same letters says that the abbreviation was right.
      if (afkorting !== '' && (isFar || missesOneLetter(afkorting, term) || straysFromKnown(afkorting, term)))
        tell(begrip.id === afkorting.toLowerCase() ? 'term' : 'afkorting', 'afkorting');
      // What an expression stands for is not known here.
      const [stems, words] = [
        stemsOf(bareText(definitie, 'prose').replaceAll(expressionMark, 'x')),
        stemsOf(term),
      ];
      const opening = stems.replace(/^(?:de?|het|een) /u, '');
      if (
        stems === words ||
        opening.startsWith(`${words} `) ||
        (/^[^.]{1,40}: /u.test(definitie) && opening.startsWith(words))
      )
        tell('definitie', 'herhaling');
      else if (!/[.!?][)”’"]*\s*$/u.test(definitie)) tell('definitie', 'afgebroken');
      else if (!definitie.includes('{{') && stems.split(' ').length < 3) tell('definitie', 'te-kort');
    }
  },
});
