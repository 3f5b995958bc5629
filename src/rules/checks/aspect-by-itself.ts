import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { aspecten } from '../../model/instrument-enumerations.ts';
import { bareText } from '../bare-text.ts';
import { boughtThings } from '../instruments-of.ts';
import { defineRule } from '../rule.ts';
import { aspectNames, aspectWords } from '../words/aspect-words.ts';

type Aspect = keyof typeof aspecten;

const instruments = ['bekostiging', 'toegang', 'leveranciersmanagement', 'contractvorm'] as const;

/** What stands under an aspect of the purchase is about that aspect: the duration is no contractvorm. */
export const rule = defineRule<{ veld: string; ander: string; waar: Phrase }>({
  code: 'SEG308',
  alias: 'R19',
  severity: 'warning',
  source: 'E085: contractvorm de ene keer als soort contract, de andere keer als duur',
  phase: 'content',
  nl: {
    title: 'Onder elk inkoopinstrument staat wat erbij hoort',
    message: (a) => `Wat hier bij “${a.veld}” staat, gaat over “${a.ander}”, ${a.waar.nl}.`,
    label: ({ ander }) => `gaat over ${ander.toLowerCase()}`,
    why: 'Het stuk zet deze tekst in de verkeerde kolom. De lezer denkt dat er iets over het andere is besloten.',
    remedy:
      'Zet de tekst bij het instrument waar hij over gaat. De duur van een contract is een looptijd, geen contractvorm.',
  },
  en: {
    title: 'Under every purchasing instrument stands what belongs to it',
    message: (a) => `What stands under “${a.veld}” here is about “${a.ander}”, ${a.waar.en}.`,
    label: ({ ander }) => `about ${ander.toLowerCase()}`,
    why: 'The document puts this text in the wrong column. The reader thinks something was decided about the other.',
    remedy:
      'Put the text with the instrument it is about. The duration of a contract is a looptijd, no contractvorm.',
  },
  check: ({ region, texts, where, byStatus }, report) => {
    const tell = (
      owner: object,
      key: string | number,
      aspect: Aspect,
      ander: Aspect | undefined,
      part?: { start: number; end: number },
    ) => {
      if (!ander) return;
      const spot = { owner, key, ...(part ? { part } : {}) };
      const args = { veld: aspecten[aspect].label, ander: aspecten[ander].label, waar: where(spot) };
      report(spot, args, byStatus(spot, 'warning'));
    };
    for (const besluit of region.data.besluiten ?? []) {
      const words = `${besluit.id.replaceAll('-', ' ')} ${bareText(besluit.tekst, 'prose')}`;
      for (const regeling of besluit.regelt ?? []) {
        const keuze = bareText(regeling.keuze, 'line');
        const ander = otherAspect(regeling.aspect, keuze) ?? aspectOfDecision(regeling.aspect, keuze, words);
        tell(regeling, 'keuze', regeling.aspect, ander);
      }
    }
    for (const { instrumenten } of boughtThings(region.data)) {
      for (const aspect of instruments) {
        const owner = instrumenten[aspect];
        const open = owner?.openLaten;
        if (owner && open !== undefined) tell(owner, 'openLaten', aspect, openAspect(aspect, open));
      }
    }
    for (const { id, term, definitie, ...begrip } of region.data.begrippen ?? []) {
      const aspect = aspectOf(term);
      const owner = region.index.find('begrip', id);
      if (aspect && owner && begrip)
        tell(owner, 'definitie', aspect, otherAspect(aspect, bareText(definitie, 'prose')));
    }
    for (const { owner, key, bare, text, kind } of texts) {
      if (kind !== 'prose') continue;
      for (const match of text.matchAll(
        /(?:^|\n)[ \t]*(?:[-*+][ \t]+)?\*\*([\p{L}]+):?\*\*:?([^\n]*(?:\n(?![ \t]*\n|[ \t]*[-*+] )[^\n]*)*)/gu,
      )) {
        const aspect = aspectOf(match[1] ?? '');
        if (!aspect) continue;
        const start = match.index + match[0].length - (match[2] ?? '').length;
        const end = match.index + match[0].length;
        const words = bare.slice(start, end);
        const from = start + words.search(/\S/u);
        if (words.trim() !== '')
          tell(owner, key, aspect, otherAspect(aspect, words), {
            start: from,
            end: from + words.trim().length,
          });
      }
    }
  },
});

/** The aspect that `text` is about instead of `aspect`; undefined when it speaks of its own, or of none. */
function otherAspect(aspect: Aspect, text: string): Aspect | undefined {
  const plain = text.toLowerCase();
  if (aspectWords[aspect]?.test(plain) !== false) return undefined;
  // Only what a contract is, how long it lasts and how it pays are told apart by their words.
  return (['looptijd', 'contractvorm', 'bekostiging', 'perceel'] as const).find(
    (other) => other !== aspect && aspectWords[other]?.test(plain),
  );
}

/** The aspect that a decision is about, where nothing in it is about the one its choice stands under. */
function aspectOfDecision(aspect: Aspect, keuze: string, words: string): Aspect | undefined {
  const isAbout = (other: Aspect, text: string) => aspectWords[other]?.test(text.toLowerCase()) === true;
  if (isAbout(aspect, keuze) || isAbout(aspect, words)) return undefined;
  const others = (Object.keys(aspectWords) as Aspect[]).filter((other) => other !== aspect);
  return others.find((other) => isAbout(other, keuze)) ?? others.find((other) => isAbout(other, words));
}

/** The instrument that is named as still open, where another one is left open. */
function openAspect(aspect: (typeof instruments)[number], text: string): Aspect | undefined {
  const plain = text.toLowerCase();
  if (aspectWords[aspect]?.test(plain) || aspectNames[aspect].test(plain)) return undefined;
  return instruments.find((other) => other !== aspect && aspectNames[other].test(plain));
}

function aspectOf(term: string): Aspect | undefined {
  const plain = term.toLowerCase().replace(/^bekostigingsmodel$/u, 'bekostiging');
  const isTold = plain === 'contractvorm' || plain === 'looptijd' || plain === 'bekostiging';
  return isTold ? plain : undefined;
}
